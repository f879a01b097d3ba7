"""Dialogs, switches and small notes: quiet, because they are heard often. What undoes falls where what does rises."""

import numpy as np

from synth import attack, bell, canvas, ending, glide, kalimba, marimba, place, room, seconds, swept
from voices import pizzicato, woodblock


def breath(length, centres, loud, seed):
    """A puff of air that swells and goes."""
    air = swept(length, centres, 0.7, seed)
    return air * np.sin(np.linspace(0, np.pi, len(air))) ** 2 * loud


def open_():
    """A lid lifts: two steps up on a breath."""
    out = canvas(0.5)
    place(out, breath(0.3, [500, 1500], 0.06, 21), 0)
    for k, note in enumerate(["D5", "A5"]):
        place(out, marimba(note, 0.42, 0.7), 0.075 * k)
    place(out, kalimba("A5", 0.4, 0.25, 2), 0.075)
    return ending(room(out, 0.3, 0.15, 21), 0.2)


def close():
    """The same lid, down."""
    out = canvas(0.4)
    place(out, breath(0.26, [1300, 450], 0.05, 22), 0)
    for k, note in enumerate(["A5", "D5"]):
        place(out, marimba(note, 0.32, 0.7 - 0.15 * k), 0.075 * k)
    return ending(room(out, 0.25, 0.12, 22), 0.2)


def switch(first, second):
    """A wooden lever and where it comes to rest."""
    out = canvas(0.3)
    place(out, woodblock(first, 0.4), 0)
    place(out, pizzicato(first, 0.15, 0.45), 0)
    place(out, pizzicato(second, 0.25, 0.9), 0.07)
    return ending(out, 0.12)


def toggle_on():
    return switch("E5", "A5")


def toggle_off():
    return switch("A5", "E5")


def select():
    """An answer is taken in the hand: one firm note, and no judgement yet."""
    out = canvas(0.38)
    place(out, kalimba("B5", 0.36, 0.6, 3), 0)
    place(out, marimba("B4", 0.36, 0.7), 0)
    place(out, marimba("F#5", 0.3, 0.3), 0.02)
    return ending(room(out, 0.25, 0.12, 23), 0.18)


def slide():
    """One notch of a slider."""
    out = canvas(0.1)
    place(out, woodblock("A5", 0.5), 0)
    place(out, pizzicato("A5", 0.1, 0.4), 0)
    return ending(out, 0.05)


def toast():
    """A bubble brings a note."""
    out = canvas(0.65)
    t = seconds(0.1)
    place(out, ending(glide(370, 880, 0.1) * np.exp(-t / 0.035) * attack(t, 0.006) * 0.6, 0.04), 0)
    place(out, bell("A5", 0.55, 0.4), 0.07)
    place(out, bell("E6", 0.5, 0.3), 0.17)
    return ending(room(out, 0.5, 0.2, 24), 0.25)


ALL = {
    "open": (open_, -18), "close": (close, -19), "toggle-on": (toggle_on, -18), "toggle-off": (toggle_off, -18), "select": (select, -16),
    "slide": (slide, -23), "toast": (toast, -17),
}
