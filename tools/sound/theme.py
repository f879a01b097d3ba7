"""The title's theme: Sango sets out. 108 beats a minute, twelve bars of four (tune, tune again and home, a climb that
leads back), D major pentatonic over a walking bass; 26.67 seconds, exactly 640,000 samples."""

import numpy as np

from synth import RATE, bass, bell, kalimba, marimba, pad, place, room
from voices import drum, horn, shaker, whistle

BEAT = 60 / 108
BARS = 12
COUNT = int(round(BARS * 4 * BEAT * RATE))

# Each bar: the bass on its first and third beat, the pad's voices, the marimba's figure in quavers.
CHORDS = [
    ("D2 A2", ["D3", "A3", "F#4"], "D4 A4 F#4 A4 D4 A4 F#4 A4"),
    ("B2 F#2", ["B2", "F#3", "D4"], "B3 F#4 D4 F#4 B3 F#4 D4 F#4"),
    ("G2 D2", ["D3", "B3", "F#4"], "D4 B4 F#4 B4 D4 B4 F#4 B4"),
    ("A2 E2", ["E3", "B3", "E4"], "A3 E4 B4 E4 A3 E4 B4 E4"),
    ("D2 A2", ["D3", "A3", "F#4"], "D4 A4 F#4 A4 D4 A4 F#4 A4"),
    ("B2 G2", ["B2", "F#3", "D4"], "B3 F#4 D4 F#4 D4 B4 F#4 B4"),
    ("E2 A2", ["E3", "B3", "D4"], "E4 B4 D4 B4 A3 E4 D4 E4"),
    ("D2 A2", ["D3", "A3", "F#4"], "D4 A4 F#4 A4 D4 A4 F#4 A4"),
    ("G2 G2", ["D3", "B3", "D4"], "D4 B4 F#4 B4 D4 B4 F#4 B4"),
    ("F#2 F#2", ["A3", "D4", "F#4"], "D4 A4 F#4 A4 D4 A4 F#4 A4"),
    ("E2 E2", ["E3", "B3", "D4"], "E4 B4 F#4 B4 E4 B4 F#4 B4"),
    ("A2 A2", ["E3", "A3", "B3"], "A3 E4 B4 E4 A4 E4 B4 E4"),
]

# The tune: (beat, beats held, note, loudness). Its first four notes are Sango's call.
TUNE = [
    (0, 1, "F#5", 0.9), (1, 0.5, "A5", 0.75), (1.5, 1, "B5", 1.0), (2.5, 1.5, "A5", 0.85),
    (4, 1, "F#5", 0.8), (5, 0.5, "E5", 0.7), (5.5, 1, "F#5", 0.8), (6.5, 1.5, "D5", 0.75),
    (8, 1, "E5", 0.8), (9, 0.5, "F#5", 0.75), (9.5, 1, "A5", 0.9), (10.5, 1.0, "F#5", 0.75), (11.5, 0.5, "D5", 0.65),
    (12, 2.5, "E5", 0.85), (15, 0.5, "D5", 0.6), (15.5, 0.5, "E5", 0.65),
    (16, 1, "F#5", 0.9), (17, 0.5, "A5", 0.75), (17.5, 1, "B5", 1.0), (18.5, 1.5, "A5", 0.85),
    (20, 1, "D6", 0.95), (21, 0.5, "B5", 0.75), (21.5, 1, "A5", 0.85), (22.5, 1.5, "F#5", 0.8),
    (24, 1, "E5", 0.8), (25, 0.5, "F#5", 0.75), (25.5, 1, "A5", 0.9), (26.5, 0.5, "F#5", 0.75), (27, 1, "E5", 0.75),
    (28, 2.5, "D5", 0.9), (31, 0.5, "A5", 0.7), (31.5, 0.5, "B5", 0.75),
    (32, 1.5, "D6", 1.0), (33.5, 0.5, "B5", 0.75), (34, 1, "A5", 0.85), (35, 1, "B5", 0.85),
    (36, 1.5, "A5", 0.95), (37.5, 0.5, "F#5", 0.75), (38, 2, "A5", 0.9),
    (40, 1.5, "B5", 0.95), (41.5, 0.5, "A5", 0.75), (42, 1, "F#5", 0.8), (43, 1, "A5", 0.85),
    (44, 1.5, "E5", 0.9), (45.5, 0.5, "D5", 0.65), (46, 2, "E5", 0.8),
]

# The horn answers where the tune holds its breath, and carries the climb an octave below: (beat, beats held, note, loudness).
HORN = [
    (13, 1, "A4", 0.5), (14, 1.8, "B4", 0.55), (16, 3.8, "A4", 0.5), (20, 1.9, "D4", 0.5), (22, 1.9, "B4", 0.5), (24, 2, "D4", 0.5),
    (26, 1.8, "E4", 0.5), (28, 1, "F#4", 0.55), (29, 0.5, "A4", 0.55), (29.5, 1, "B4", 0.65), (30.5, 1.3, "A4", 0.55),
    (32, 1.5, "D5", 0.8), (33.5, 0.5, "B4", 0.6), (34, 1, "A4", 0.7), (35, 1, "B4", 0.7), (36, 1.5, "A4", 0.75), (37.5, 0.5, "F#4", 0.6),
    (38, 2, "A4", 0.7), (40, 1.5, "B4", 0.8), (41.5, 0.5, "A4", 0.6), (42, 1, "F#4", 0.65), (43, 1, "A4", 0.7), (44, 3.4, "E4", 0.7),
]


def ground(canvas, rng):
    """Bass, pad and the marimba's even steps; in the climb the pad grows."""
    for bar, (low, voices, figure) in enumerate(CHORDS):
        start = bar * 4 * BEAT
        climb = 1.3 if bar >= 8 else 1.0
        for k, note in enumerate(low.split()):
            place(canvas, bass(note, 1.5, loud=0.30 if k == 0 else 0.22), start + 2 * k * BEAT, True)
        for k, voice in enumerate(voices):
            place(canvas, pad(voice, 4 * BEAT, 0.6, 0.9, 0.075 * climb, bar * 7 + k), start - 0.3, True)
        for k, note in enumerate(figure.split()):
            strong = 1.0 if k % 4 == 0 else 0.7
            place(canvas, marimba(note, 0.8, 0.10 * strong * rng.uniform(0.9, 1.1)), start + k * BEAT / 2 + rng.uniform(0, 0.008), True)


def pulse(canvas):
    """A hand drum like a steady heart, and seeds between; both step back under the first four bars."""
    for bar in range(BARS):
        start, strong = bar * 4 * BEAT, 0.6 if bar < 4 else 1.0
        hits = [(0, 1.0), (2, 0.7), (3.5, 0.45)] if bar % 4 != 3 else [(0, 1.0), (2, 0.7), (3, 0.5), (3.5, 0.65)]
        for beat, loud in hits:
            place(canvas, drum(74, 0.30 * loud * strong), start + beat * BEAT, True)
        for half in range(8):
            place(canvas, shaker((0.030 if half % 2 else 0.014) * strong, seed=half), start + half * BEAT / 2, True)


def tune(canvas):
    """Sango whistles, the kalimba picks every note out; bells stand on the climb's corners."""
    for k, (beat, held, note, loud) in enumerate(TUNE):
        place(canvas, whistle(note, held * BEAT - 0.08, 0.17 * loud, k), beat * BEAT, True)
        place(canvas, kalimba(note, 1.6, 0.20 * loud, k), beat * BEAT, True)
    for beat, held, note, loud in HORN:
        place(canvas, horn(note, held * BEAT - 0.12, 0.17 * loud), beat * BEAT, True)
    for beat, note in [(32, "D6"), (36, "F#6"), (40, "B6"), (44, "E6")]:
        place(canvas, bell(note, 1.3, 0.05), beat * BEAT, True)


def theme():
    canvas = np.zeros(COUNT)
    ground(canvas, np.random.default_rng(21))
    tune(canvas)
    canvas = room(canvas, 1.8, 0.28, 5, True)
    pulse(canvas)
    return canvas
