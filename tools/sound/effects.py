"""What answers a press, a choice and a step, tuned to the loops (D major pentatonic). Each function gives one sound; its name is the file's."""

import numpy as np

from synth import attack, bell, canvas, ending, glide, kalimba, marimba, noise, pad, place, room, seconds, swept


def tap():
    """A fingertip on wood."""
    out = canvas(0.16)
    place(out, marimba("D5", 0.16, 0.8), 0)
    place(out, marimba("A5", 0.08, 0.25), 0)
    return ending(out, 0.06)


def good():
    """Two notes up: yes."""
    out = canvas(0.75)
    place(out, kalimba("A5", 0.7, 0.75, 1), 0)
    place(out, kalimba("D6", 0.65, 1.0, 2), 0.11)
    place(out, marimba("D5", 0.5, 0.35), 0.11)
    return ending(room(out, 0.5, 0.2, 1), 0.25)


def try_again():
    """A warm shrug that ends by looking up again."""
    out = canvas(0.78)
    place(out, marimba("F#4", 0.5, 0.9), 0)
    place(out, marimba("E4", 0.5, 0.85), 0.15)
    place(out, marimba("A4", 0.48, 0.75), 0.32)
    place(out, pad("D4", 0.3, 0.12, 0.35, 0.22, 3), 0)
    return ending(room(out, 0.4, 0.15, 2), 0.25)


def pop():
    """A bubble."""
    t = seconds(0.13)
    out = glide(330, 1050, 0.13, 1.6) * np.exp(-t / 0.045) * attack(t, 0.006)
    return ending(out, 0.04)


def whoosh():
    """A cape going by."""
    out = swept(0.5, [350, 1700, 600], 0.8, 30)
    t = np.linspace(0, 1, len(out))
    return out * np.sin(np.pi * t**0.8) ** 2


def travel():
    """Something sets off and keeps going, outward and upward."""
    out = canvas(0.78)
    air = swept(0.78, [400, 2400], 0.7, 50)
    t = np.linspace(0, 1, len(air))
    out += air * np.sin(np.pi * t**1.3) ** 2 * 0.16
    for k, note in enumerate(["D5", "E5", "F#5", "A5", "B5", "D6"]):
        place(out, kalimba(note, 0.5, 0.45 + 0.07 * k, k), 0.085 * k)
    return ending(room(out, 0.35, 0.18, 4), 0.2)


def light_up():
    """The lighthouse: a warm breath, then it shines."""
    out = canvas(0.79)
    for k, note in enumerate(["D4", "A4", "D5", "F#5"]):
        place(out, pad(note, 0.45, 0.22, 0.34, 0.34, k), 0)
    place(out, bell("D6", 0.55, 0.5), 0.2)
    place(out, bell("A6", 0.5, 0.3), 0.26)
    return ending(room(out, 0.6, 0.35, 6), 0.25)


def sticker():
    """Peel, press, and a small star."""
    out = canvas(0.6)
    t = seconds(0.14)
    peel = noise(len(t), 1200, 5200, 60) * (t / 0.14) ** 1.5 * (0.6 + 0.4 * np.sign(np.sin(2 * np.pi * 70 * t)))
    place(out, ending(peel * 0.10, 0.01), 0)
    t = seconds(0.12)
    place(out, ending(glide(210, 120, 0.12) * np.exp(-t / 0.035) * attack(t, 0.004) * 0.9, 0.06), 0.15)
    place(out, bell("F#6", 0.4, 0.28), 0.2)
    place(out, bell("B6", 0.35, 0.2), 0.25)
    return ending(out, 0.15)


def page():
    """Paper turning."""
    out = swept(0.34, [1400, 3600, 2000], 0.7, 70)
    t = np.linspace(0, 1, len(out))
    grain = 0.75 + 0.25 * noise(len(out), 20, 90, 77)
    return ending(out * grain * np.sin(np.pi * t**0.6) ** 1.5, 0.08)


def step_done():
    """Three steps up and home."""
    out = canvas(0.79)
    for k, note in enumerate(["D5", "F#5", "A5", "D6"]):
        place(out, kalimba(note, 0.75 - 0.1 * k, 0.6 + 0.12 * k, k), 0.1 * k)
    place(out, marimba("D4", 0.5, 0.5), 0.3)
    return ending(room(out, 0.5, 0.2, 8), 0.25)


# Loudness in LUFS (music under effects); the quiet ones are heard often.
ALL = {
    "tap": (tap, -18), "good": (good, -14), "try-again": (try_again, -16), "pop": (pop, -16),
    "whoosh": (whoosh, -18), "travel": (travel, -14), "light-up": (light_up, -14), "sticker": (sticker, -15), "page": (page, -19),
    "step-done": (step_done, -14),
}
