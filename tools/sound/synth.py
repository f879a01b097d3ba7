"""Instruments and spaces. Everything is a sum of sines or shaped noise at RATE, so nothing folds back."""

import numpy as np

RATE = 24_000
STEPS = {"C": 0, "C#": 1, "D": 2, "D#": 3, "E": 4, "F": 5, "F#": 6, "G": 7, "G#": 8, "A": 9, "A#": 10, "B": 11}


def hertz(name):
    """The pitch of a note such as F#4, in Hz."""
    return 440.0 * 2 ** ((STEPS[name[:-1]] + 12 * (int(name[-1]) + 1) - 69) / 12)


def seconds(length):
    return np.arange(int(round(length * RATE))) / RATE


def canvas(length):
    """Silence to place sounds on."""
    return np.zeros(int(length * RATE))


def attack(t, length):
    """A rise without a click, `length` seconds long."""
    return 0.5 - 0.5 * np.cos(np.pi * np.clip(t / length, 0, 1))


def partials(freq, t, parts):
    """Sum of (ratio, loudness, seconds to fall to a third)."""
    out = np.zeros_like(t)
    for ratio, loud, fall in parts:
        if freq * ratio < RATE * 0.45:
            out += loud * np.sin(2 * np.pi * freq * ratio * t) * np.exp(-t / fall)
    return out


def kalimba(note, length=2.4, loud=1.0, seed=1):
    """A thumb piano: a pure tine, a soft octave, a glassy start and the thumb's tick."""
    freq = note if isinstance(note, float) else hertz(note)
    t = seconds(length)
    tone = partials(freq, t, [(1, 1, 0.75), (2, 0.16, 0.3), (3.01, 0.05, 0.18), (5.43, 0.10, 0.06), (8.9, 0.03, 0.03)])
    tick = np.random.default_rng(seed).standard_normal(len(t)) * np.exp(-t / 0.004)
    tick = np.convolve(tick, np.ones(6) / 6, "same") * 0.16
    return loud * ending((tone + tick) * attack(t, 0.003), 0.05)


def marimba(note, length=1.2, loud=1.0):
    """Soft wood: a bar tuned to the double octave."""
    freq = note if isinstance(note, float) else hertz(note)
    t = seconds(length)
    tone = partials(freq, t, [(1, 1, 0.32), (3.97, 0.22, 0.07), (9.3, 0.05, 0.025)])
    return loud * ending(tone * attack(t, 0.004), 0.05)


def bass(note, length=2.2, loud=1.0):
    """A round low pluck; the overtones are for small loudspeakers."""
    t = seconds(length)
    tone = partials(hertz(note), t, [(1, 1, 0.9), (2, 0.45, 0.5), (3, 0.16, 0.25), (4, 0.05, 0.15)])
    return loud * ending(tone * attack(t, 0.012), 0.1)


def pad(note, length, rise=1.3, fall=1.8, loud=1.0, seed=1):
    """A breathing, slightly doubled voice."""
    t = seconds(length + fall)
    rng = np.random.default_rng(seed)
    out = np.zeros_like(t)
    for cents in (-4, 3.5):
        freq = hertz(note) * 2 ** (cents / 1200)
        for h in range(1, 6):
            out += np.sin(2 * np.pi * freq * h * t + rng.uniform(0, 2 * np.pi)) / h**2.1
    return loud * 0.5 * out * attack(t, rise) * attack(t[-1] - t, fall)


def bell(note, length=1.5, loud=1.0):
    """Small and bright, for light and stars."""
    t = seconds(length)
    tone = partials(hertz(note), t, [(1, 1, 0.5), (2.0, 0.4, 0.35), (2.76, 0.18, 0.16), (5.4, 0.10, 0.07)])
    return loud * ending(tone * attack(t, 0.002), 0.08)


def glide(low, high, length, bend=1.0):
    """A sine sliding from one pitch to another (Hz)."""
    t = seconds(length)
    freq = low * (high / low) ** ((t / length) ** bend)
    return np.sin(2 * np.pi * np.cumsum(freq) / RATE)


def noise(count, low, high, seed, steep=4):
    """Noise between two pitches (Hz), its edges softer or steeper; its end joins its beginning."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(count))
    f = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 1)
    shape = 1 / np.sqrt(1 + (low / f) ** steep) / np.sqrt(1 + (f / high) ** steep)
    out = np.fft.irfft(spectrum * shape, count)
    return out / np.sqrt(np.mean(out**2))


def swept(length, centres, width, seed):
    """Noise whose pitch moves through `centres` (Hz), `width` octaves wide."""
    count = int(length * RATE)
    out, total = np.zeros(count), np.zeros(count)
    place = np.interp(np.linspace(0, 1, count), np.linspace(0, 1, len(centres)), np.log2(centres))
    for k, band in enumerate(np.arange(np.log2(min(centres)) - 0.25, np.log2(max(centres)) + 0.5, 0.5)):
        weight = np.exp(-(((place - band) / width) ** 2))
        out += noise(count, 2 ** (band - 0.3), 2 ** (band + 0.3), seed + k, 10) * weight
        total += weight**2
    return out / np.sqrt(total + 1e-3)


def ending(sound, length):
    """Fades the last `length` seconds, so that nothing is cut."""
    count = min(len(sound), int(length * RATE))
    sound = sound.copy()
    sound[-count:] *= 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, count))
    return sound


def place(canvas, sound, at, round_=False):
    """Adds a sound at a time in seconds; round the canvas, the tail folds into the head."""
    start = int(round(at * RATE))
    if round_:
        np.add.at(canvas, (start + np.arange(len(sound))) % len(canvas), sound)
    else:
        part = sound[: len(canvas) - start]
        canvas[start : start + len(part)] += part


def turned(loop, within=0.15):
    """The same loop begun at the calmest instant just before its first beat: Vorbis is least exact at a file's two ends,
    and an error on a loud low note would click at the seam."""
    count = int(within * RATE)
    steep = np.abs(loop) + 4 * np.abs(np.gradient(loop))
    calm = np.convolve(steep[-count:], np.ones(48) / 48, "valid")
    return np.roll(loop, count - 24 - int(np.argmin(calm)))


def room(sound, length, amount, seed, round_=False):
    """A soft room: noise that dies away and darkens. Round: the echo of the end is in the beginning."""
    t = seconds(length)
    rng = np.random.default_rng(seed)
    echo = rng.standard_normal(len(t)) * np.exp(-4.5 * t / length) * attack(t, 0.012)
    spectrum = np.fft.rfft(echo)
    f = np.fft.rfftfreq(len(echo), 1 / RATE)
    echo = np.fft.irfft(spectrum / (1 + (f / 2600) ** 2) * (f / (f + 180)), len(echo))
    echo /= np.sqrt(np.sum(echo**2))
    count = len(sound) if round_ else len(sound) + len(echo)
    wet = np.fft.irfft(np.fft.rfft(sound, count) * np.fft.rfft(echo, count), count)[: len(sound)]
    return sound + amount * wet
