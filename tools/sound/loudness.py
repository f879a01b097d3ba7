"""Loudness (ITU-R BS.1770) and true peak, by numpy alone."""

import numpy as np

from synth import RATE


def weighted(sound):
    """The K curve of BS.1770, applied to the spectrum (its phase does not matter for power)."""
    padded = np.concatenate([sound, np.zeros(RATE // 2)])
    f = np.fft.rfftfreq(len(padded), 1 / RATE)
    z = np.exp(-2j * np.pi * f / 48_000)  # the standard gives its filters at 48 kHz
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (1 - 1.69065929318241 * z + 0.73248077421585 * z**2)
    high = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    return np.fft.irfft(np.fft.rfft(padded) * np.abs(shelf * high), len(padded))[: len(sound)]


def momentary(sound):
    """LUFS of every 400 ms, each 100 ms; a shorter sound is one block."""
    power = weighted(sound) ** 2
    block = min(len(power), int(0.4 * RATE))
    sums = np.concatenate([[0], np.cumsum(power)])
    starts = np.arange(0, len(power) - block + 1, max(1, RATE // 10))
    return -0.691 + 10 * np.log10((sums[starts + block] - sums[starts]) / block + 1e-12)


def integrated(sound):
    """LUFS of a whole piece, gated as the standard says."""
    blocks = momentary(sound)
    blocks = blocks[blocks > -70]
    power = 10 ** (blocks / 10)
    return 10 * np.log10(np.mean(power[blocks > 10 * np.log10(np.mean(power)) - 10]))


def loudest(sound):
    """LUFS of the loudest 400 ms: the fit measure for short effects."""
    return float(np.max(momentary(sound)))


def true_peak(sound):
    """dBTP, by oversampling four times."""
    spectrum = np.fft.rfft(np.concatenate([sound, np.zeros(256)]))
    count = 4 * (len(sound) + 256)
    over = 4 * np.fft.irfft(spectrum, count)
    return 20 * np.log10(np.max(np.abs(over)) + 1e-12)
