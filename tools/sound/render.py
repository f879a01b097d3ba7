"""Renders every sound to assets/audio/*.ogg and says sizes, loudness, peaks and the loops' seams.

Needs numpy and oggenc and oggdec (Debian: vorbis-tools). python3 tools/sound/render.py [name ...]
"""

import subprocess
import sys
import tempfile
import wave
from pathlib import Path

import numpy as np

import controls
import effects
import explorers
import guardians
import loudness
import navigators
import sango
import stingers
import theme
import world
from synth import RATE

OUT = Path(__file__).resolve().parents[2] / "assets/audio"
# Each loop and oggenc's quality for it: the guardians' low held notes need a little more, or their seam is heard.
MUSIC = {
    "theme": (theme.theme, 1), "explorers": (explorers.explorers, 1), "navigators": (navigators.navigators, 1), "guardians": (guardians.guardians, 1.5),
}
SHORT = effects.ALL | controls.ALL | sango.ALL | world.ALL | stingers.ALL
CEILING = -1.6  # dBTP before encoding; Vorbis may add a little


def level(sound, target, measure):
    """Brings a sound to its loudness, or as near as its peaks allow."""
    gain = min(target - measure(sound), CEILING - loudness.true_peak(sound))
    return sound * 10 ** (gain / 20)


def encode(name, sound, quality):
    rng = np.random.default_rng(0)
    dither = rng.uniform(-0.5, 0.5, len(sound)) + rng.uniform(-0.5, 0.5, len(sound))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sound.wav"
        with wave.open(str(path), "wb") as out:
            out.setparams((1, 2, RATE, 0, "NONE", ""))
            out.writeframes(np.clip(np.round(sound * 32767 + dither * 0.5), -32768, 32767).astype("<i2").tobytes())
        subprocess.run(["oggenc", "-Q", "-q", str(quality), "--serial", "7", "--discard-comments", "-o", OUT / f"{name}.ogg", path], check=True)


def decode(name):
    raw = subprocess.run(["oggdec", "-Q", "-R", "-o", "-", OUT / f"{name}.ogg"], check=True, capture_output=True).stdout
    return np.frombuffer(raw, "<i2") / 32768


def seam(sound):
    """The step over the loop's seam, as a share of the steps anywhere near it (1 is an ordinary step)."""
    near = np.concatenate([sound[-2400:], sound[:2400]])
    ordinary = np.percentile(np.abs(np.diff(near)), 99)
    turn = np.percentile(np.abs(np.diff(near, 2)), 99)
    around = np.concatenate([sound[-2:], sound[:2]])
    return abs(sound[0] - sound[-1]) / ordinary, np.max(np.abs(np.diff(around, 2))) / turn


def main(wanted):
    OUT.mkdir(parents=True, exist_ok=True)
    jobs = {name: (make, -18, loudness.integrated, quality) for name, (make, quality) in MUSIC.items()}
    jobs |= {name: (make, target, loudness.loudest, 2) for name, (make, target) in SHORT.items()}
    total = 0
    for name, (make, target, measure, quality) in jobs.items():
        if wanted and name not in wanted:
            continue
        sound = level(make(), target, measure)
        encode(name, sound, quality)
        heard = decode(name)
        size = (OUT / f"{name}.ogg").stat().st_size
        total += size
        assert len(heard) == len(sound), f"{name}: {len(heard)} samples, not {len(sound)}"
        print(f"{name:12} {len(heard) / RATE:6.2f} s {size:7} bytes {measure(heard):6.1f} LUFS {loudness.true_peak(heard):6.1f} dBTP", end="")
        if name in MUSIC:
            assert max(seam(heard)) < 1.2, f"{name}: the loop clicks"
            print("  seam: step %.2f, turn %.2f" % seam(heard), end="")
        print()
    print(f"{total} bytes in all")


if __name__ == "__main__":
    main(set(sys.argv[1:]))
