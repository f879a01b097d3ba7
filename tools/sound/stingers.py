"""The few long ones, two to four seconds, for moments a child has worked for."""

import numpy as np

from synth import bass, bell, canvas, ending, kalimba, marimba, pad, place, room, swept
from voices import drum, horn, whistle


def celebrate():
    """Sango's call, answered by everyone: three seconds."""
    out = canvas(3.0)
    for k, (at, note) in enumerate([(0, "F#5"), (0.17, "A5"), (0.34, "B5"), (0.6, "A5"), (0.77, "B5"), (0.94, "D6")]):
        place(out, kalimba(note, 1.6, 0.8, k), at)
        place(out, marimba(note[:-1] + str(int(note[-1]) - 1), 0.8, 0.45), at)
    for k, note in enumerate(["D4", "A4", "D5", "F#5", "A5"]):
        place(out, marimba(note, 1.2, 0.4), 0.94 + 0.015 * k)
        place(out, pad(note, 1.0, 0.1, 0.95, 0.16, k), 0.92)
    for k, note in enumerate(["D6", "F#6", "A6", "B6", "A6", "D6"]):
        place(out, bell(note, 0.9, 0.22 - 0.02 * k), 1.2 + 0.13 * k)
    place(out, marimba("D3", 1.2, 0.7), 0.94)
    return ending(room(out, 1.2, 0.3, 9), 0.9)


def lesson_done():
    """A smaller feast than celebrate: up to the top in two breaths, and home."""
    out = canvas(2.4)
    for k, (at, note) in enumerate([(0, "D5"), (0.15, "F#5"), (0.30, "A5"), (0.52, "B5"), (0.67, "A5"), (0.82, "D6")]):
        place(out, kalimba(note, 1.4, 0.75, k), at)
        place(out, marimba(note[:-1] + str(int(note[-1]) - 1), 0.7, 0.4), at)
    place(out, whistle("D6", 0.5, 0.14), 0.82)
    for k, note in enumerate(["D4", "A4", "D5", "F#5"]):
        place(out, pad(note, 0.7, 0.08, 0.8, 0.16, k), 0.80)
    place(out, bass("D3", 1.4, 0.6), 0.82)
    for k, note in enumerate(["F#6", "A6"]):
        place(out, bell(note, 0.9, 0.16), 1.02 + 0.15 * k)
    return ending(room(out, 1.0, 0.28, 51), 0.8)


def lighthouse():
    """Dark water, a flame that takes, then the beam: it comes round twice, wide and gentle."""
    out = canvas(4.0)
    for k, (note, at) in enumerate([("D3", 0), ("A3", 0.1), ("D4", 0.3), ("F#4", 0.5), ("A4", 0.7)]):
        place(out, pad(note, 2.6 - at, 1.0, 1.2, 0.22, k), at)
    place(out, bass("D2", 3.0, 0.7), 0)
    for at, held, note, loud in [(0.15, 0.45, "A3", 0.35), (0.65, 0.4, "D4", 0.45), (1.15, 1.5, "F#4", 0.6), (1.15, 1.5, "D4", 0.4), (1.15, 1.5, "A3", 0.4)]:
        place(out, horn(note, held, loud), at)
    place(out, drum(73, 0.7), 1.15)
    place(out, bass("D2", 2.4, 0.7), 1.15)
    for turn, strong in [(1.15, 1.0), (2.15, 0.6)]:
        for k, note in enumerate(["D6", "F#6", "A6", "B6", "A6"]):
            place(out, bell(note, 1.0, 0.20 * strong * (1 - 0.12 * k)), turn + 0.09 * k)
        beam = swept(0.9, [500, 2200, 700], 0.6, 52)
        place(out, beam * np.sin(np.linspace(0, np.pi, len(beam))) ** 2 * 0.07 * strong, turn - 0.1)
    return ending(room(out, 1.8, 0.4, 53), 1.1)


def welcome():
    """A wave rolls up, the map unfolds from low to high, and Sango calls once from far off."""
    out = canvas(3.4)
    sea = swept(1.5, [250, 1300, 400], 0.9, 54)
    place(out, sea * np.sin(np.linspace(0, np.pi, len(sea))) ** 2 * 0.14, 0)
    for k, note in enumerate(["D3", "A3", "D4", "E4", "F#4", "A4", "B4", "D5"]):
        place(out, marimba(note, 1.2, 0.33), 0.25 + 0.1 * k)
        place(out, kalimba(note, 1.4, 0.25, k), 0.25 + 0.1 * k)
    for k, note in enumerate(["D3", "A3", "D4", "F#4"]):
        place(out, pad(note, 1.6, 0.6, 1.0, 0.17, k), 0.3)
    for k, (at, held, note) in enumerate([(1.15, 0.2, "F#5"), (1.39, 0.1, "A5"), (1.51, 0.2, "B5"), (1.75, 0.6, "A5")]):
        place(out, whistle(note, held, 0.35, k), at)
        place(out, kalimba(note, 1.4, 0.5, k), at)
    place(out, bass("D3", 1.6, 0.5), 1.15)
    return ending(room(out, 1.6, 0.35, 55), 1.0)


ALL = {"celebrate": (celebrate, -14), "lesson-done": (lesson_done, -14), "lighthouse": (lighthouse, -14), "welcome": (welcome, -14)}
