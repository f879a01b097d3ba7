"""The isles answer: creatures, ways and locks."""

import numpy as np

from synth import RATE, attack, bell, canvas, ending, glide, hertz, kalimba, marimba, noise, pad, place, room, seconds
from voices import pizzicato, woodblock


def throat(points, length, round_=0.25):
    """A small voice that slides through (share of the length, note); `round_` is how much it opens its mouth."""
    t = seconds(length)
    shares, notes = zip(*points)
    pitch = np.interp(t / length, shares, [np.log2(hertz(note)) for note in notes])
    width = int(0.02 * RATE)  # rounds the corners: a throat has no corners
    pitch = np.convolve(np.pad(pitch, width, "edge"), np.hanning(width) / np.sum(np.hanning(width)), "same")[width:-width]
    phase = 2 * np.pi * np.cumsum(2**pitch) / RATE
    return np.sin(phase) + round_ * np.sin(2 * phase) + round_**2 * np.sin(3 * phase)


def creature_1():
    """A squeak that asks: eek?"""
    out = canvas(0.5)
    for at, length, points, loud in [
        (0, 0.11, [(0, "A5"), (0.5, "D6"), (1, "B5")], 0.6),
        (0.15, 0.2, [(0, "B5"), (0.35, "A5"), (1, "F#6")], 0.8),
    ]:
        voice = throat(points, length)
        t = seconds(length)
        place(out, loud * voice * attack(t, 0.015) * attack(t[-1] - t, length * 0.5), at)
    return ending(room(out, 0.2, 0.12, 41), 0.15)


def creature_2():
    """A warble between two tones, sliding off at the end as if embarrassed."""
    length = 0.62
    t = seconds(length)
    points = [(k / 10, "A5" if k % 2 else "F#5") for k in range(9)] + [(1, "D5")]
    voice = throat(points, length, 0.35) * attack(t, 0.03) * attack(t[-1] - t, 0.2) * (0.8 + 0.2 * np.sin(2 * np.pi * 14 * t))
    out = canvas(0.75)
    place(out, voice * 0.7, 0)
    return ending(room(out, 0.25, 0.15, 42), 0.15)


def creature_3():
    """Bloop, bloop, blip."""
    out = canvas(0.6)
    for at, length, low, high, loud in [(0, 0.15, "D4", "A4", 0.9), (0.16, 0.13, "F#4", "D5", 0.95), (0.31, 0.10, "B4", "B5", 1.0)]:
        t = seconds(length)
        place(out, ending(glide(hertz(low), hertz(high), length, 1.8) * attack(t, 0.012) * np.exp(-t / (length * 0.6)) * loud, length * 0.4), at)
    return ending(room(out, 0.3, 0.18, 43), 0.2)


def route():
    """Seven dots, evenly, each a little further; the last is the place."""
    out = canvas(1.15)
    for k, note in enumerate(["D4", "E4", "F#4", "A4", "B4", "D5"]):
        place(out, pizzicato(note, 0.4, 0.4 + 0.04 * k), 0.11 * k)
        place(out, woodblock("A5", 0.06), 0.11 * k)
    place(out, kalimba("F#5", 0.5, 0.5, 7), 0.66)
    place(out, marimba("F#4", 0.45, 0.35), 0.66)
    return ending(room(out, 0.4, 0.2, 44), 0.3)


def unlock():
    """The latch turns, the door gives, light falls through."""
    out = canvas(1.1)
    for at, note, loud in [(0, "D5", 0.5), (0.09, "A4", 0.7)]:
        place(out, woodblock(note, loud), at)
        t = seconds(0.03)
        place(out, ending(noise(len(t), 1200, 4000, int(440 * loud)) * np.exp(-t / 0.006) * attack(t, 0.001) * 0.10, 0.01), at)
    for k, note in enumerate(["D4", "A4", "D5"]):
        place(out, pad(note, 0.35, 0.15, 0.45, 0.16, k), 0.16)
    for k, note in enumerate(["A5", "D6", "F#6"]):
        place(out, bell(note, 0.75 - 0.05 * k, 0.34 - 0.05 * k), 0.2 + 0.09 * k)
    place(out, kalimba("D5", 0.8, 0.5, 4), 0.2)
    return ending(room(out, 0.6, 0.28, 45), 0.35)


ALL = {
    "creature-1": (creature_1, -17), "creature-2": (creature_2, -17), "creature-3": (creature_3, -16), "route": (route, -17), "unlock": (unlock, -14),
}
