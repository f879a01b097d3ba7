"""The navigators' loop: an evening on a calm sea. 72 beats a minute, eight bars of
four, D major pentatonic over slow chords; 26.67 seconds, exactly 640,000 samples."""

import numpy as np

from synth import RATE, bass, kalimba, marimba, noise, pad, place, room

BEAT = 60 / 72
BARS = 8
COUNT = int(round(BARS * 4 * BEAT * RATE))

# Each bar: bass, the pad's voices, the marimba's figure in quavers (- rests).
CHORDS = [
    ("D2", ["D3", "A3", "E4", "F#4"], "D4 A4 F#4 A4 E4 A4 F#4 A4"),
    ("B2", ["B2", "F#3", "A3", "D4"], "B3 F#4 D4 F#4 A3 F#4 D4 -"),
    ("G2", ["G2", "D3", "B3", "F#4"], "D4 B4 F#4 A4 D4 B4 F#4 A4"),
    ("A2", ["A2", "E3", "B3", "E4"], "A3 E4 B4 E4 A4 E4 B4 -"),
    ("F#2", ["F#3", "A3", "D4", "E4"], "D4 A4 F#4 A4 E4 A4 F#4 A4"),
    ("B2", ["B2", "F#3", "D4", "E4"], "B3 F#4 D4 F#4 E4 F#4 D4 -"),
    ("E2", ["E3", "B3", "D4", "F#4"], "E4 B4 F#4 B4 D4 B4 F#4 B4"),
    ("A2", ["A2", "E3", "A3", "D4"], "A3 E4 D4 E4 A3 E4 - -"),
]

# The tune on the kalimba: (beat, note, loudness). The first four notes are Sango's call.
TUNE = [
    (0, "F#5", 0.9), (1, "A5", 0.7), (1.5, "B5", 1.0), (2.5, "A5", 0.8), (4.5, "F#5", 0.6), (5, "E5", 0.6), (5.5, "D5", 0.85),
    (8, "B4", 0.6), (8.5, "D5", 0.65), (9, "E5", 0.75), (10, "F#5", 0.9), (12, "E5", 0.9), (14.5, "D5", 0.4), (15, "E5", 0.45),
    (16, "F#5", 0.9), (17, "A5", 0.7), (17.5, "B5", 0.9), (18.5, "D6", 0.9), (20.5, "B5", 0.65), (21, "A5", 0.6), (21.5, "F#5", 0.8),
    (24, "E5", 0.7), (24.5, "F#5", 0.65), (25, "A5", 0.8), (26, "F#5", 0.6), (26.5, "E5", 0.7), (28, "D5", 0.9), (29.5, "A4", 0.5), (30, "B4", 0.45),
]


def navigators():
    rng = np.random.default_rng(20)
    canvas = np.zeros(COUNT)
    for bar, (low, voices, figure) in enumerate(CHORDS):
        start = bar * 4 * BEAT
        place(canvas, bass(low, loud=0.30), start, True)
        place(canvas, bass(low, 1.4, loud=0.15), start + 2.5 * BEAT, True)
        for k, voice in enumerate(voices):
            place(canvas, pad(voice, 4 * BEAT, loud=0.085, seed=bar * 7 + k), start - 0.5, True)
        for k, note in enumerate(figure.split()):
            if note != "-":
                strong = 1.0 if k % 4 == 0 else 0.72
                late = rng.uniform(-0.006, 0.010) + (0.02 if k % 2 else 0)
                place(canvas, marimba(note, loud=0.13 * strong * rng.uniform(0.85, 1.1)), start + k * BEAT / 2 + late, True)
    for k, (beat, note, loud) in enumerate(TUNE):
        place(canvas, kalimba(note, loud=0.30 * loud, seed=k), beat * BEAT + rng.uniform(0, 0.012), True)
    canvas = room(canvas, 2.2, 0.34, 5, True)

    # The sea: two swells a loop; as a wave comes near it grows louder and brighter.
    t = np.arange(COUNT) / COUNT
    wave = (0.5 - 0.5 * np.cos(2 * np.pi * (2 * t + 0.15 * np.sin(2 * np.pi * t)))) ** 1.5
    sea = noise(COUNT, 90, 420, 11) * (0.010 + 0.020 * wave) + noise(COUNT, 500, 1500, 12) * 0.013 * wave**2
    return canvas + sea
