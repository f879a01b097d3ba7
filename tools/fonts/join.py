"""Joins fonts into one: join.py OUT FIRST SECOND ...

The first font's metrics and scale rule; letters already there are not taken again.
"""

import sys

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

out, *paths = sys.argv[1:]
first = TTFont(paths[0])
upem = first["head"].unitsPerEm
keep = {tag: first[tag] for tag in ("hhea", "OS/2")}
have = set()
parts = []
for index, path in enumerate(paths):
    font = TTFont(path)
    wanted = set(font.getBestCmap() or {}) - have
    options = subset.Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True, hinting=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    have |= wanted
    if font["head"].unitsPerEm != upem:
        scale_upem(font, upem)
    part = f"{out}.{index}.ttf"
    font.save(part)
    parts.append(part)

joined = Merger().merge(parts)
for name in ("ascent", "descent", "lineGap"):
    setattr(joined["hhea"], name, getattr(keep["hhea"], name))
for name in ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent", "sxHeight", "sCapHeight", "usWeightClass", "fsSelection"):
    setattr(joined["OS/2"], name, getattr(keep["OS/2"], name))
joined.save(out)
