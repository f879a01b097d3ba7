"""What Sango does with its body and its whistle."""

import numpy as np

from synth import RATE, attack, bell, canvas, ending, hertz, kalimba, marimba, noise, pad, place, room, seconds, swept
from voices import drum, horn, whistle


def spring(low, high, length, loud):
    """A leap as a comic spring: the glide trembles less and less."""
    t = seconds(length)
    freq = hertz(low) * (hertz(high) / hertz(low)) ** ((t / length) ** 0.7) * (1 + 0.05 * np.sin(2 * np.pi * 17 * t) * np.exp(-t / 0.12))
    phase = 2 * np.pi * np.cumsum(freq) / RATE
    tone = np.sin(phase) + 0.25 * np.sin(2 * phase) + 0.08 * np.sin(3 * phase)
    return loud * ending(tone * attack(t, 0.012) * np.exp(-t / (length * 0.7)), length * 0.4)


def hop():
    """Up, over, and two sneakers on the ground."""
    out = canvas(0.62)
    place(out, spring("D4", "D5", 0.26, 0.8), 0)
    place(out, drum(98, 0.55), 0.27)
    place(out, marimba("D4", 0.3, 0.6), 0.27)
    place(out, marimba("A4", 0.3, 0.55), 0.31)
    return ending(room(out, 0.25, 0.12, 31), 0.2)


def hop_out():
    """A push from the ground, then up and away."""
    out = canvas(0.6)
    place(out, marimba("A4", 0.25, 0.5), 0.006)
    place(out, drum(98, 0.3), 0.006)
    place(out, spring("A4", "A5", 0.34, 0.5), 0.08)
    air = swept(0.42, [600, 2600], 0.7, 32)
    place(out, air * np.sin(np.linspace(0, np.pi, len(air))) ** 2 * 0.10, 0.12)
    return ending(room(out, 0.3, 0.15, 32), 0.25)


def wave():
    """Hel-lo: the first two tones of the call, whistled."""
    out = canvas(0.75)
    for k, (at, held, note) in enumerate([(0, 0.10, "F#5"), (0.16, 0.26, "A5")]):
        place(out, whistle(note, held, 0.6, k), at)
        place(out, kalimba(note, 0.55, 0.45, k), at)
    return ending(room(out, 0.4, 0.2, 33), 0.25)


def think():
    """The antenna: a crackle climbs, and the spark stands at its tip."""
    out = canvas(0.8)
    rng = np.random.default_rng(34)
    for k, at in enumerate(np.linspace(0, 0.26, 9)):
        t = seconds(0.02)
        grain = noise(len(t), 1500 + 250 * k, 3500 + 350 * k, 340 + k) * np.exp(-t / 0.004) * attack(t, 0.001)
        place(out, ending(grain * rng.uniform(0.06, 0.14), 0.008), at + rng.uniform(-0.008, 0.008) * (k > 0))
    for k, note in enumerate(["B4", "D5", "F#5", "B5"]):
        place(out, marimba(note, 0.3, 0.22 + 0.04 * k), 0.075 * k)
    place(out, bell("F#6", 0.45, 0.30), 0.30)
    place(out, bell("B6", 0.45, 0.14), 0.36)
    return ending(room(out, 0.45, 0.22, 34), 0.25)


def shield():
    """A stance: ground, a brass fifth that opens, and a dome of light over it."""
    out = canvas(1.15)
    place(out, drum(73, 0.9), 0)
    place(out, marimba("D3", 0.9, 0.6), 0)
    for k, (note, loud) in enumerate([("D3", 0.5), ("A3", 0.5), ("D4", 0.55), ("F#4", 0.4)]):
        place(out, horn(note, 0.62, loud), 0.015 * k)
        place(out, pad(note, 0.5, 0.1, 0.5, 0.2, k), 0.03)
    for k, note in enumerate(["A5", "D6", "F#6"]):
        place(out, bell(note, 0.7, 0.16 - 0.03 * k), 0.14 + 0.05 * k)
    return ending(room(out, 0.7, 0.3, 35), 0.4)


ALL = {"hop": (hop, -16), "hop-out": (hop_out, -16), "wave": (wave, -15), "think": (think, -18), "shield": (shield, -14)}
