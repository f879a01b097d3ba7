"""Gives a cut font its own name (reserved names may not be kept): name.py IN FAMILY STYLE OUT

Joiners and marks of direction that the font lacks get an empty glyph without width.
"""

import sys

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

INVISIBLE = [*range(0x200B, 0x2010), 0x2060, *range(0x2066, 0x206A)]

path, family, style, out = sys.argv[1:]
font = TTFont(path, recalcTimestamp=False)
font["head"].modified = font["head"].created
names = font["name"]
version = names.getDebugName(5) or "Version 1"
copyright_ = names.getDebugName(0)
names.names = [n for n in names.names if n.nameID in (0, 13, 14) and n.platformID == 3]
for ident, text in {
    0: copyright_,
    1: family,
    2: style,
    3: f"{family} {style}; cut for Sango from {version}",
    4: f"{family} {style}",
    5: version,
    6: f"{family.replace(' ', '')}-{style}",
    13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
    14: "https://openfontlicense.org",
}.items():
    names.setName(text, ident, 3, 1, 0x409)
missing = [code for code in INVISIBLE if code not in font.getBestCmap()]
if missing:
    font.setGlyphOrder([*font.getGlyphOrder(), "blank"])
    font["glyf"]["blank"] = Glyph()
    font["hmtx"]["blank"] = (0, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update({code: "blank" for code in missing})
font["post"].formatType = 3.0
font.save(out)
