"""More instruments, each for a character: the theme's brave ones, the explorers' toys, the guardians' electric piano."""

import numpy as np

from synth import RATE, attack, ending, glide, hertz, noise, partials, seconds


def sung(freq, length, depth=0.004, rate=5.2):
    """The phase of a held note whose vibrato comes late, as a singer's does."""
    t = seconds(length)
    late = attack(t - 0.25, 0.5) * (t > 0.25)
    return t, 2 * np.pi * np.cumsum(freq * (1 + depth * late * np.sin(2 * np.pi * rate * t))) / RATE


def whistle(note, length, loud=1.0, seed=1):
    """Sango's own voice: between a hum and an ocarina, with a little breath."""
    freq = hertz(note)
    t, phase = sung(freq, length + 0.14)
    tone = np.sin(phase) + 0.20 * np.sin(2 * phase) + 0.10 * np.sin(3 * phase) + 0.02 * np.sin(4 * phase)
    breath = noise(len(t), freq * 0.8, freq * 2.2, seed) * (0.02 + 0.05 * np.exp(-t / 0.05))
    return loud * (tone + breath) * attack(t, 0.045) * attack(t[-1] - t, 0.14)


def horn(note, length, loud=1.0):
    """A soft brass: the overtones open a moment after the note, which is what makes it sound brave."""
    t, phase = sung(hertz(note), length + 0.25, 0.0025)
    out = np.zeros_like(t)
    for h in range(1, 8):
        if hertz(note) * h < RATE * 0.4:
            out += np.sin(h * phase) / h**1.45 * attack(t, 0.05 + 0.022 * h) * np.exp(-t * 0.08 * h)
    return loud * 0.6 * out * attack(t[-1] - t, 0.25)


def music_box(note, length=1.8, loud=1.0, seed=1):
    """A steel comb: a pure tooth, its far overtone, and the pin's click."""
    t = seconds(length)
    tone = partials(hertz(note), t, [(1, 1, 0.55), (2.0, 0.22, 0.28), (4.1, 0.08, 0.12), (6.2, 0.09, 0.045)])
    click = noise(len(t), 2500, 6000, seed) * np.exp(-t / 0.003) * 0.05
    return loud * ending((tone + click) * attack(t, 0.002), 0.06)


def pizzicato(note, length=0.7, loud=1.0):
    """A string plucked a little above its fifth part: many overtones, the higher the sooner gone."""
    t = seconds(length)
    parts = [(h * (1 + 0.0002 * h * h), np.sin(np.pi * h * 0.22) / h, 0.24 / h**0.75) for h in range(1, 10)]
    return loud * ending(1.4 * partials(hertz(note), t, parts) * attack(t, 0.008), 0.06)


def electric_piano(note, length=3.2, loud=1.0):
    """Tine and hammer. A stronger touch is brighter; the tremolo is slow and shallow."""
    t = seconds(length)
    hard = 0.4 + loud
    parts = [(1, 1, 1.3), (2, 0.20 * hard, 0.7), (3, 0.07 * hard, 0.4), (4, 0.05 * hard, 0.25), (6.9, 0.035 * hard, 0.16), (13.7, 0.02 * hard, 0.05)]
    sway = 1 + 0.10 * np.sin(2 * np.pi * 3.2 * t)
    return loud * ending(partials(hertz(note), t, parts) * attack(t, 0.006) * sway, 0.3)


def drum(low=72, loud=1.0, seed=3):
    """A hand on a skin: a falling tone and the palm's touch."""
    t = seconds(0.45)
    skin = glide(low * 1.9, low, 0.45, 0.3) * np.exp(-t / 0.11)
    palm = noise(len(t), 150, 900, seed) * np.exp(-t / 0.018) * 0.22
    return loud * ending((skin + palm) * attack(t, 0.004), 0.1)


def shaker(loud=1.0, length=0.09, seed=4):
    """Seeds in a gourd, dark enough not to hiss."""
    t = seconds(length)
    return loud * ending(noise(len(t), 2200, 5200, seed) * attack(t, 0.012) * np.exp(-t / (length * 0.35)), 0.03)


def woodblock(note, loud=1.0):
    """A small hollow block."""
    t = seconds(0.16)
    return loud * ending(partials(hertz(note), t, [(1, 1, 0.03), (1.51, 0.5, 0.02), (2.7, 0.2, 0.012)]) * attack(t, 0.002), 0.05)
