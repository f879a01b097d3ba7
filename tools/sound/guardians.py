"""The guardians' loop: night, wide water, time to think. 64 beats a minute, eight bars of four, open chords of the D major
pentatonic over a slow pulse; 30 seconds, exactly 720,000 samples."""

import numpy as np

from synth import RATE, bass, noise, pad, place, room, turned
from voices import drum, electric_piano, shaker

BEAT = 60 / 64
BARS = 8
COUNT = int(round(BARS * 4 * BEAT * RATE))

# Each bar: bass, the pad's voices, the piano's chord from below.
CHORDS = [
    ("D2", ["D3", "A3", "E4"], "A3 D4 E4 F#4"),
    ("B2", ["B2", "F#3", "D4"], "A3 B3 D4 F#4"),
    ("G2", ["D3", "B3", "F#4"], "A3 B3 D4 F#4"),
    ("A2", ["E3", "B3", "E4"], "A3 B3 D4 E4"),
    ("D2", ["D3", "A3", "E4"], "A3 D4 E4 F#4"),
    ("F#2", ["F#3", "A3", "D4"], "A3 B3 D4 E4"),
    ("G2", ["D3", "B3", "F#4"], "B3 D4 F#4 A4"),
    ("A2", ["E3", "A3", "D4"], "A3 B3 D4 E4"),
]

# Few notes, much room between them: (beat, note, loudness). The second half begins with Sango's call, slowly.
TUNE = [
    (1.5, "A4", 0.6), (2, "B4", 0.7), (3, "F#5", 0.9), (5.5, "E5", 0.7), (6, "D5", 0.8),
    (9.5, "D5", 0.6), (10, "E5", 0.7), (11, "A4", 0.8), (13.5, "B4", 0.6), (14, "E5", 0.75),
    (16.5, "F#5", 0.75), (17.5, "A5", 0.75), (18, "B5", 0.9), (19.5, "A5", 0.75), (21.5, "F#5", 0.65), (22, "E5", 0.7),
    (24.5, "D5", 0.65), (25.5, "E5", 0.65), (26, "F#5", 0.85), (27.5, "D5", 0.6), (29.5, "E5", 0.7), (30, "B4", 0.6),
]


def chords(canvas, rng):
    """Pad and bass under a piano chord on the first beat, spread as a hand spreads it, and a quieter one before the third."""
    for bar, (low, voices, chord) in enumerate(CHORDS):
        start = bar * 4 * BEAT
        place(canvas, bass(low, 3.0, 0.27), start, True)
        place(canvas, bass(low, 1.6, 0.16), start + 2.5 * BEAT, True)
        for k, voice in enumerate(voices):
            place(canvas, pad(voice, 4 * BEAT, 1.6, 2.0, 0.085, bar * 7 + k), start - 0.6, True)
        for k, note in enumerate(chord.split()):
            place(canvas, electric_piano(note, 3.4, 0.14 * rng.uniform(0.9, 1.1)), start + 0.026 * k, True)
            place(canvas, electric_piano(note, 1.8, 0.07 * rng.uniform(0.9, 1.1)), start + 2.5 * BEAT + 0.012 * k, True)


def pulse(canvas):
    """A heart that beats slowly, and a brush so soft that one misses it only when it is gone."""
    for bar in range(BARS):
        start = bar * 4 * BEAT
        for beat, loud in [(0, 1.0), (2.5, 0.6)]:
            place(canvas, drum(62, 0.17 * loud), start + beat * BEAT, True)
        for half in range(8):
            place(canvas, shaker(0.030 if half in (2, 6) else 0.009, 0.16 if half in (2, 6) else 0.07, half), start + half * BEAT / 2, True)


def guardians():
    rng = np.random.default_rng(23)
    canvas = np.zeros(COUNT)
    chords(canvas, rng)
    for beat, note, loud in TUNE:
        place(canvas, electric_piano(note, 3.2, 0.30 * loud), beat * BEAT + rng.uniform(0, 0.012), True)
    canvas = room(canvas, 3.0, 0.42, 7, True)
    pulse(canvas)

    # One long wave a loop, darker than the navigators'.
    t = np.arange(COUNT) / COUNT
    wave = (0.5 - 0.5 * np.cos(2 * np.pi * t)) ** 1.5
    return turned(canvas + noise(COUNT, 80, 360, 13) * (0.006 + 0.014 * wave))
