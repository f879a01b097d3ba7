"""The explorers' loop: a toy box come alive. 80 beats a minute, each in three, so that everything skips; eight bars of
four, D major pentatonic; 24 seconds, exactly 576,000 samples."""

import numpy as np

from synth import RATE, pad, place, room
from voices import music_box, pizzicato, shaker, woodblock

BEAT = 60 / 80
BARS = 8
COUNT = int(round(BARS * 4 * BEAT * RATE))
SKIP = 2 / 3  # the late half of a skipping beat

# Each bar: two low strings, the strings that answer them, the pad's voices.
CHORDS = [
    ("D3 A2", "F#4 A4", ["D4", "A4"]),
    ("B2 F#3", "D4 F#4", ["D4", "F#4"]),
    ("G2 D3", "B3 D4", ["D4", "B4"]),
    ("A2 E3", "B3 E4", ["E4", "A4"]),
    ("D3 A2", "F#4 A4", ["F#4", "A4"]),
    ("B2 F#3", "D4 F#4", ["D4", "F#4"]),
    ("E3 A2", "B3 D4", ["D4", "B4"]),
    ("D3 A2", "F#4 A4", ["D4", "A4"]),
]

# A bar of tune a line: beat within the bar (' is its late half) and note.
TUNE = [
    "0 A5  0' F#5  1 A5  1' B5  2 A5  3 F#5",
    "0 D5  0' E5  1 F#5  1' E5  2 D5  3 B4",
    "0 D5  0' E5  1 F#5  1' A5  2 B5  3 A5",
    "0 F#5  0' E5  1 D5  2 E5",
    "0 A5  0' F#5  1 A5  1' B5  2 D6  3 B5",
    "0 A5  0' F#5  1 A5  1' F#5  2 E5  3 D5",
    "0 E5  0' F#5  1 A5  1' F#5  2 E5  2' F#5  3 E5",
    "0 D5",
]

# A second, smaller box answers where the tune rests, the last time with Sango's call: (beat, note).
ECHO = [(15, "A6"), (15 + SKIP, "E6"), (29, "F#6"), (29 + SKIP, "A6"), (30, "B6"), (31, "A6")]


def tune():
    """(beat, note) of the whole tune."""
    for bar, line in enumerate(TUNE):
        words = line.split()
        for at, note in zip(words[::2], words[1::2]):
            yield bar * 4 + int(at[0]) + (SKIP if at.endswith("'") else 0), note


def strings(canvas, rng):
    """Low, answer, low, answer with a skip: the bounce."""
    for bar, (low, answer, _) in enumerate(CHORDS):
        start = bar * 4 * BEAT
        for k, note in enumerate(low.split()):
            place(canvas, pizzicato(note, 0.9, 0.23), start + 2 * k * BEAT, True)
            for beat, loud in [(1, 0.13), (1 + SKIP, 0.08)] if k else [(1, 0.13)]:
                for finger, voice in enumerate(answer.split()):
                    late = 0.014 * finger  # one finger after the other, softer than both at once
                    place(canvas, pizzicato(voice, 0.6, loud * rng.uniform(0.9, 1.1)), start + (2 * k + beat) * BEAT + late, True)


def toys(canvas):
    """A wooden block trots, seeds shake; all very small."""
    for beat in range(BARS * 4):
        place(canvas, woodblock("A5" if beat % 2 else "D5", 0.11 if beat % 2 else 0.08), beat * BEAT, True)
        place(canvas, shaker(0.032, 0.07, beat % 5), (beat + SKIP) * BEAT, True)


def explorers():
    rng = np.random.default_rng(22)
    canvas = np.zeros(COUNT)
    for bar, (_, _, voices) in enumerate(CHORDS):
        for k, voice in enumerate(voices):
            place(canvas, pad(voice, 4 * BEAT, 0.9, 1.2, 0.045, bar * 7 + k), bar * 4 * BEAT - 0.4, True)
    strings(canvas, rng)
    for k, (beat, note) in enumerate(tune()):
        strong = (1.0 if beat % 2 == 0 else 0.85) * (0.85 if note == "D6" else 1.0)
        place(canvas, music_box(note, 1.8, 0.20 * strong, k), beat * BEAT + rng.uniform(0.006, 0.012), True)
    for k, (beat, note) in enumerate(ECHO):
        place(canvas, music_box(note, 1.4, 0.09, k), beat * BEAT, True)
    canvas = room(canvas, 1.2, 0.22, 6, True)
    toys(canvas)
    return canvas
