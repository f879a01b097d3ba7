"""Draws the sixty seat pictures: twenty animals, each in red on a circle, blue on a square, yellow on a flower.

python3 tools/art/seats.py writes assets/art/seats/seat-00.svg .. seat-59.svg. A seat's colour, the shape behind it and
its pattern always go together (red: plain circle, blue: striped square, yellow: dark flower with dots), so that no child
needs to see colours and a black-and-white print serves. Neighbouring seats differ in both animal and colour: seat n is
animal n % 20, look (n % 20 + n // 20) % 3. The names stand in locales/<lang>/seats.ftl in the same order.

Letters in the drawings: A body, B its shade, L pale parts, X accent, C cheeks, W paper, K ink, T tongue.
"""

import math
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "assets/art/seats"


def on_ring(x, y, rx, ry, degrees):
    return f"{x + rx * math.cos(math.radians(degrees)):.1f} {y + ry * math.sin(math.radians(degrees)):.1f}"


def oval(x, y, rx, ry, fill, turn=0, soft=1):
    turned = f' transform="rotate({turn} {x} {y})"' if turn else ""
    softly = f' fill-opacity="{soft}"' if soft != 1 else ""
    return f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{fill}"{softly}{turned}/>'


def shape(fill, path, soft=0):
    softly = f' stroke="{fill}" stroke-width="{soft}" stroke-linejoin="round"' if soft else ""
    return f'<path fill="{fill}"{softly} d="{path}"/>'


def line(colour, width, path, soft=1):
    softly = f' stroke-opacity="{soft}"' if soft != 1 else ""
    return f'<path fill="none" stroke="{colour}"{softly} stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round" d="{path}"/>'


def light(path, width=8):
    """The one soft light, always at the upper left."""
    return line("W", width, path, 0.42)


def lit(x, y, rx, ry, shine=True):
    """A round body, its shade a crescent at the lower right, its light at the upper left."""
    start, end = on_ring(x, y, rx, ry, -50), on_ring(x, y, rx, ry, 112)
    body = oval(x, y, rx - 0.6, ry - 0.6, "B") + shape("A", f"M{start}A{rx} {ry} 0 1 0 {end}A{rx * 1.3:.0f} {ry * 1.3:.0f} 0 0 0 {start}Z")
    if shine:
        inner = (x, y, rx - 11, ry - 11)
        body += light(f"M{on_ring(*inner, 196)}A{rx - 11} {ry - 11} 0 0 1 {on_ring(*inner, 240)}")
    return body


def eyes(*places, size=15, look=(0, 1)):
    drawn = ""
    for x, y in places:
        px, py = x + look[0], y + look[1]
        drawn += oval(x, y, size, size, "W") + oval(px, py, round(size * 0.6, 1), round(size * 0.6, 1), "K")
        drawn += oval(round(px - size * 0.22, 1), round(py - size * 0.24, 1), round(size * 0.2, 1), round(size * 0.2, 1), "W")
    return drawn


def smile(x, y, wide):
    return line("K", 5, f"M{x - wide} {y}q{wide} {wide * 0.9:.0f} {2 * wide} 0")


def laugh(x, y, wide):
    """An open mouth with its tongue."""
    deep = round(wide * 1.5)
    mouth = shape("K", f"M{x - wide} {y}q{wide} {round(wide * 0.35)} {2 * wide} 0q{-round(wide * 0.2)} {deep} {-wide} {deep}q{-round(wide * 0.8)} 0 {-wide} {-deep}Z", 3)
    return mouth + oval(x, round(y + deep * 0.72), round(wide * 0.5), round(wide * 0.26), "T")


def cheeks(*places):
    return "".join(oval(x, y, 9, 6.5, "C", soft=0.65) for x, y in places)


def scallops(x, y, rx, ry, size, many, fill, turn=0):
    """A round edge of many bulges: a mane, a fleece."""
    points = [on_ring(x, y, rx, ry, turn + 360 * k / many) for k in range(many)]
    path = f"M{points[0]}" + "".join(f"A{size} {size} 0 0 1 {point}" for point in points[1:] + points[:1])
    return f'<path fill="{fill}" d="{path}Z"/>'


def flower(notch, far, fill):
    """Eight petals that reach far, with notches between them."""
    half, flat = notch * math.sin(math.pi / 8), notch * math.cos(math.pi / 8)
    size = round((half**2 + (far - flat) ** 2) / (2 * (far - flat)), 1)
    return scallops(96, 96, notch, notch, size, 8, fill, -22.5)


STRIPES = "".join(f"M16 {c - 16} {c - 16} 16" for c in (74, 118, 162)) + "".join(f"M{c - 176} 176 176 {c - 176}" for c in (206, 250, 294, 338))
DOTS = "".join(f"M{on_ring(96, 96, 74, 74, 45 * k)}h.1" for k in range(8))
LOOKS = [
    (
        dict(A="#E2523F", B="#B23A36", L="#FFC9B5", X="#FFC93C", C="#FFC9B5"),
        '<circle cx="96" cy="96" r="92" fill="#E2523F"/><circle cx="96" cy="96" r="83" fill="#FFE7D9"/>',
    ),
    (
        dict(A="#3A8FB7", B="#1D5C7F", L="#BCE3EC", X="#FF6F59", C="#FF6F59"),
        '<rect x="12" y="12" width="168" height="168" rx="24" fill="#DDF1F2"/>'
        + line("#3A8FB7", 12, STRIPES, 0.3)
        + '<rect x="12" y="12" width="168" height="168" rx="24" fill="none" stroke="#3A8FB7" stroke-width="9"/>',
    ),
    (
        dict(A="#FFC93C", B="#E8A317", L="#FFF0C4", X="#FF6F59", C="#FF6F59"),
        flower(78, 95, "#FFF0C4") + flower(73, 89, "#6A4C93") + line("#8C6BB5", 16, DOTS),
    ),
]
FIXED = dict(W="#FFF8EC", K="#1B2140", T="#FF6F59")

ANIMALS = {
    "cat": shape("A", "M42 104 42 42 88 72Z", 12) + shape("B", "M150 104 150 42 104 72Z", 12) + shape("L", "M51 76V56l18 13ZM141 76V56l-18 13Z", 6)
    + lit(96, 110, 62, 50) + line("B", 8, "M96 68v15M79 71l3 10M113 71l-3 10") + eyes((69, 104), (123, 104), size=17)
    + oval(83, 132, 17, 13, "L") + oval(109, 132, 17, 13, "L") + shape("K", "M90 119h12l-6 7Z", 5) + line("K", 4, "M96 126q-2 10-12 8M96 126q2 10 12 8")
    + line("K", 4, "M52 128l-22-5m23 15-21 6M140 128l22-5m-23 15 21 6"),
    "rabbit": oval(70, 62, 19, 44, "A", -10) + oval(71, 66, 9, 31, "L", -10)
    + shape("B", "M106 92C102 56 112 26 128 26c20 0 32 22 34 46 0 10-10 10-14 2-4-10-8-16-12-16-6 0-6 18-6 38Z", 6) + shape("L", "M115 84c-2-24 4-44 12-46 6 2 8 6 10 10-12 2-14 18-14 38Z", 4)
    + lit(96, 122, 54, 45) + eyes((72, 113), (120, 113), size=16) + shape("W", "M86 142h20v15q0 5-5 5h-10q-5 0-5-5Z") + line("L", 2, "M96 146v14")
    + oval(84, 138, 14, 11, "L") + oval(108, 138, 14, 11, "L") + oval(96, 128, 8, 6, "K") + cheeks((56, 132), (136, 132)),
    "elephant": lit(48, 84, 36, 42) + oval(142, 84, 36, 42, "B") + oval(51, 88, 22, 28, "L") + oval(141, 88, 22, 28, "L")
    + lit(96, 82, 46, 46) + line("W", 11, "M72 120q-2 14-12 18M120 120q2 14 12 18")
    + line("B", 31, "M98 110v30q2 18 24 16") + line("A", 27, "M95 100v40q2 20 26 16") + line("B", 5, "M86 120h14m-12 15h14m-5 14 10-9") + eyes((75, 80), (117, 80), size=15) + cheeks((66, 102), (126, 102)),
    "lion": scallops(96, 98, 62, 62, 18, 12, "B", 15) + light("M46 76q6-18 18-28") + oval(56, 66, 18, 18, "A") + oval(136, 66, 18, 18, "A") + oval(56, 66, 9, 9, "L") + oval(136, 66, 9, 9, "L")
    + lit(96, 104, 51, 47) + eyes((75, 96), (117, 96), size=16) + oval(83, 126, 17, 13, "L") + oval(109, 126, 17, 13, "L")
    + shape("K", "M86 110h20l-10 10Z", 6) + line("K", 4, "M96 119v7q-2 6-10 5M96 126q2 6 10 5") + scallops(96, 60, 14, 8, 8, 6, "B"),
    "giraffe": shape("B", "M82 92h30c0 36 6 56 22 74 0 8-4 8-10 8H62c-6 0-10 0-10-8 18-18 30-38 30-74Z", 6) + shape("A", "M82 92h12c0 38 4 62 16 82H62c-6 0-10 0-10-8 18-18 30-38 30-74Z", 6) + line("B", 13, "M88 120h.1M78 142h.1M97 148h.1M66 163h.1M86 167h.1") + '<g transform="translate(8 0) scale(.92)">'
    + line("B", 10, "M82 38 77 22M110 38l5-16") + line("X", 16, "M77 21h.1M115 21h.1") + shape("A", "M68 52C56 34 38 34 32 42c2 16 18 24 36 22Z", 4) + shape("B", "M124 52c12-18 30-18 36-10-2 16-18 24-36 22Z", 4)
    + lit(96, 66, 38, 38) + line("B", 11, "M96 38h.1M84 46h.1M108 46h.1") + oval(96, 97, 33, 23, "L") + eyes((76, 64), (116, 64), size=18) + line("K", 6, "M87 89h.1M105 89h.1") + smile(96, 100, 12) + "</g>",
    "camel": line("B", 16, "M52 124v42M100 124v42") + line("A", 16, "M32 118v48M80 124v42") + line("B", 7, "M20 98q-12 12-6 28")
    + line("B", 32, "M96 112q40 10 42-22V66")
    + shape("B", "M18 112C18 92 28 86 34 74 44 30 80 30 88 74c4 14 24 18 28 38-6 26-30 30-50 30s-48-4-48-30Z") + shape("A", "M18 112C18 92 28 86 34 74 44 30 80 30 88 74c0 4 12 14 14 22-8 24-36 38-72 40-8-6-12-14-12-24Z") + light("M44 76q4-18 13-24")
    + shape("X", "M41 88q20 7 44-2 9 15 9 34-28 9-54 2-4-18 1-34Z", 4) + line("L", 7, "M40 107q26 9 51 0") + shape("A", "M114 44C98 38 96 26 100 22c10 0 20 6 22 14Z", 4) + shape("B", "M156 44c14-6 16-18 12-22-10 0-20 6-22 14Z", 4)
    + lit(136, 60, 36, 33, shine=False) + oval(139, 84, 33, 22, "L") + eyes((121, 57), (151, 57), size=15, look=(0, 2)) + shape("A", "M105 55A16 16 0 0 1 137 55Q121 44 105 55ZM135 55A16 16 0 0 1 167 55Q151 44 135 55Z") + line("B", 4, "M105 55q16-11 31 0 16-11 31 0") + line("K", 6, "M131 77h.1M147 77h.1") + smile(139, 88, 12),
    "turtle": line("A", 16, "M34 126l-16 6") + line("B", 26, "M58 134v14") + line("A", 26, "M104 134v14") + line("A", 24, "M104 120h24")
    + shape("B", "M20 124C20 76 50 44 84 44s64 32 64 80q-64 12-128 0Z") + shape("A", "M20 124C20 76 50 44 84 44c22 0 38 12 48 26-14 34-54 52-110 58Z")
    + shape("L", "M72 64h26l13 22-13 20H74L59 86Z", 5) + shape("B", "M34 102l14-8 12 20-6 11-27-2Z", 5) + light("M32 98q6-24 24-36") + line("B", 12, "M26 129q58 10 114 0")
    + lit(146, 102, 34, 32) + eyes((132, 96), (160, 96), size=14) + smile(146, 114, 10) + cheeks((126, 112), (166, 112)),
    "fish": shape("A", "M60 98C50 82 38 68 26 64c-6 8 2 20 2 34s-8 26-2 34c12-4 24-18 34-34Z", 6) + shape("B", "M136 64c-22-32-54-26-66 8ZM120 134c-6 20-22 28-40 24l-4-28Z", 6)
    + lit(108, 98, 62, 47) + line("L", 10, "M92 62q-18 36 0 72M70 76q-9 22 0 44") + eyes((136, 88), size=20, look=(2, 1)) + smile(150, 114, 12) + cheeks((122, 120),) + shape("B", "M112 98q-22-4-26 12 14 14 26 6Z", 5),
    "whale": line("X", 9, "M78 52V38q-4-18-22-12M78 38q4-18 22-12") + shape("B", "M136 104c6-20 4-34-14-46 20-6 32 2 36 14 6-12 18-16 30-8-10 10-14 30-22 52Z", 6)
    + shape("B", "M16 112c0-40 30-58 64-56 36 2 44 40 84 34 4 50-34 78-80 78-40 0-68-20-68-56Z") + shape("A", "M16 112c0-40 30-58 64-56 36 2 44 40 74 36-14 36-60 62-96 72-26-8-42-26-42-52Z")
    + shape("L", "M18 122c26 12 64 12 98 0-4 26-20 42-42 46-32-2-52-20-56-46Z") + line("B", 5, "M54 140l4 18M74 142v20M94 138l-6 20") + light("M30 98q6-22 26-28") + eyes((58, 100), size=16, look=(-2, 1)) + smile(34, 117, 10) + cheeks((82, 116),),
    "octopus": line("B", 22, "M72 112q-4 36-32 34M120 112q4 36 32 34") + line("A", 22, "M62 100Q52 124 34 116 22 108 30 96M84 112v42q-2 10-14 10") + line("B", 22, "M130 100q10 24 28 16 12-8 4-20M110 112v42q2 10 14 10")
    + lit(96, 80, 56, 54) + line("L", 13, "M108 44h.1M128 58h.1") + line("L", 8, "M122 40h.1") + eyes((75, 84), (117, 84), size=18) + laugh(96, 106, 10) + cheeks((56, 104), (136, 104)),
    "crab": line("B", 11, "M54 136l-26 6-8 16M66 148l-20 12-2 14M138 136l26 6 8 16M126 148l20 12 2 14") + line("B", 14, "M52 112Q30 108 30 86M140 112q22-4 22-26")
    + shape("A", "M32 92C10 84 6 56 18 36c6-6 12-2 12 4l4 18 12-22c6-8 14-4 12 4 4 24-4 46-26 52Z") + shape("B", "M160 92c22-8 26-36 14-56-6-6-12-2-12 4l-4 18-12-22c-6-8-14-4-12 4-4 24 4 46 26 52Z")
    + line("B", 11, "M78 94V70M114 94V70") + lit(96, 120, 58, 40) + eyes((76, 64), (116, 64), size=18) + laugh(96, 120, 16) + cheeks((60, 124), (132, 124)),
    "duck": shape("B", "M40 126 16 80q26 10 50 18Z", 8) + shape("B", "M22 110c20 6 44-2 56-14h74c8 6 14 16 14 26 0 28-28 42-68 42-44 0-76-20-76-54Z") + shape("A", "M22 110c20 6 44-2 56-14h68c-8 30-44 56-84 62-26-10-40-26-40-48Z")
    + line("A", 8, "M112 36q-4-14-18-12M112 36q2-10 12-12") + lit(112, 72, 42, 40) + shape("X", "M142 74q20-2 34 8 2 18-30 20-12 0-14-8Z", 5) + line("K", 4, "M150 88q12 2 22-4") + shape("B", "M46 118q34 0 58-16 14 42-24 46-30 0-34-30Z", 6)
    + eyes((126, 60), size=15, look=(2, 1)) + cheeks((104, 86),),
    "penguin": oval(70, 164, 22, 10, "X") + oval(122, 164, 22, 10, "X") + line("A", 22, "M52 92Q24 104 22 132") + line("B", 22, "M140 92q28 12 30 40") + lit(96, 96, 58, 70)
    + shape("W", "M96 164c-30 0-44-18-44-40 0-14 4-22 10-30-14-20-6-46 14-46 10 0 16 4 20 10 4-6 10-10 20-10 20 0 28 26 14 46 6 8 10 16 10 30 0 22-14 40-44 40Z")
    + oval(76, 76, 10, 11, "K") + oval(116, 76, 10, 11, "K") + oval(73, 72, 3.5, 3.5, "W") + oval(113, 72, 3.5, 3.5, "W") + shape("X", "M82 90q14-8 28 0-4 14-14 14t-14-14Z", 4) + cheeks((64, 96), (128, 96)),
    "butterfly": shape("A", "M92 96C88 50 50 20 24 36 8 52 20 92 42 104c18 6 44 4 50-8Z", 6) + shape("B", "M100 96c4-46 42-76 68-60 16 16 4 56-18 68-18 6-44 4-50-8Z", 6)
    + shape("B", "M92 102c-24-6-48 6-48 32 0 32 42 34 48-32Z", 6) + shape("B", "M100 102c24-6 48 6 48 32 0 32-42 34-48-32Z", 6) + shape("A", "M88 103c-20-3-42 7-42 31 0 4 1 8 3 11 4-20 20-34 39-42Z", 4) + oval(54, 70, 19, 19, "L") + oval(138, 70, 19, 19, "L") + oval(54, 70, 9, 9, "X") + oval(138, 70, 9, 9, "X")
    + line("L", 15, "M70 132h.1M122 132h.1") + light("M26 66q-4-14 4-22") + line("K", 5, "M86 46Q82 26 68 26M106 46q4-20 18-20") + line("K", 11, "M66 27h.1M126 27h.1") + line("K", 20, "M96 88v62") + oval(96, 68, 26, 25, "K") + eyes((86, 64), (106, 64), size=10) + line("W", 4, "M90 80q6 6 12 0"),
    "bee": oval(130, 55, 21, 36, "L", 24) + oval(90, 50, 24, 39, "L", -12) + oval(87, 47, 17, 31, "W", -12) + shape("K", "M156 104l22 12-22 12Z", 6) + lit(94, 116, 68, 48)
    + shape("K", "M92 68.1h24q22 48 0 93.8h-24q22-48 0-93.8ZM132 77q28 38 2 78 14-5 21-17 9-22 0-42-8-13-23-19Z") + line("K", 6, "M50 84Q44 62 28 58M70 76q0-18-12-26") + line("K", 12, "M27 58h.1M57 49h.1") + eyes((50, 110), (80, 110), size=14) + smile(64, 130, 11) + cheeks((38, 130), (90, 132)),
    "ladybird": line("K", 11, "M48 92 28 78M42 118H22M50 144l-18 14M144 92l20-14M150 118h20M142 144l18 14") + line("K", 7, "M78 40Q74 24 60 24M114 40q4-16 18-16") + line("K", 13, "M59 24h.1M133 24h.1")
    + oval(96, 62, 44, 34, "K") + lit(96, 116, 62, 54) + shape("K", "M93 76h6l4 92h-14Z", 2) + line("K", 25, "M64 100h.1M128 100h.1") + line("K", 21, "M70 138h.1M122 138h.1") + oval(96, 66, 42, 26, "K") + eyes((78, 54), (114, 54), size=15) + line("W", 4, "M88 76q8 7 16 0"),
    "snail": line("A", 12, "M138 112 126 60M150 112l12-52") + shape("B", "M14 160c10-18 34-24 54-24h84l14 10c4 14-8 20-18 20H24c-8 0-12-2-10-6Z") + shape("A", "M14 160c10-18 34-24 54-24h74c-20 18-70 28-128 24Z")
    + lit(76, 94, 58, 56) + line("L", 13, "M80 94c-8-8 2-20 14-14 18 8 14 36-6 40-28 6-46-18-40-44 4-20 22-30 40-30") + lit(146, 124, 30, 32, shine=False) + eyes((124, 56), (164, 56), size=18) + laugh(148, 122, 10) + cheeks((130, 116), (166, 116)),
    "frog": shape("B", "M26 158c0-16 12-24 26-24h88c14 0 26 8 26 24 0 8-12 8-20 8H46c-8 0-20 0-20-8Z") + oval(58, 60, 30, 30, "A") + oval(134, 60, 30, 30, "B") + lit(96, 108, 74, 52) + oval(96, 142, 46, 18, "L") + eyes((58, 58), (134, 58), size=21)
    + line("K", 6, "M46 112q50 34 100 0") + line("B", 7, "M88 96h.1M104 96h.1") + line("A", 15, "M46 164h.1M66 164h.1M126 164h.1M146 164h.1") + cheeks((42, 128), (150, 128)),
    "sheep": line("K", 16, "M80 144v20M130 144v20") + scallops(108, 104, 56, 46, 19, 10, "B") + scallops(104, 99, 52, 42, 18, 10, "A") + line("B", 8, "M120 126q14 8 26-6M126 86q14-4 20 8") + light("M82 62q14-12 30-10")
    + oval(30, 82, 18, 11, "K", 24) + oval(102, 82, 18, 11, "K", -24) + oval(66, 98, 34, 42, "K") + scallops(66, 58, 24, 10, 12, 7, "L") + eyes((53, 92), (79, 92), size=13) + line("L", 5, "M58 122q8 7 16 0") + line("L", 5, "M62 112h.1M70 112h.1"),
    "crocodile": shape("B", "M110 94l10-24 12 24ZM132 96l12-22 8 22ZM164 72l20-6-8 22ZM174 100l16 0-12 18Z", 6) + line("B", 21, "M150 142v20")
    + shape("A", "M92 98C112 90 136 100 148 96 158 92 158 74 148 56 174 66 186 98 176 126 170 146 150 152 130 152H84Z", 6) + shape("B", "M179 98C174 122 146 138 92 142V152h38C150 152 170 146 176 126 179 116 180 108 179 98Z", 6) + line("A", 22, "M104 146v16")
    + shape("B", "M22 96c16-4 28-4 44-6 4-34 58-36 64 0 10 34-12 62-46 62H28c-20 0-22-22-14-32-6-8-4-20 8-24Z", 3) + shape("A", "M22 96c16-4 28-4 44-6 4-34 58-36 64 0 6 22-2 34-14 34H14c-8-8-6-24 8-28Z", 3)
    + shape("K", "M18 120q44 8 88-4-6 20-34 22H32q-16-2-14-18Z", 3) + shape("W", "M26 121h16l-8 13ZM50 123h16l-8 13ZM74 122l16-3-7 13Z", 3) + line("B", 8, "M28 105h.1M44 104h.1") + light("M74 76q4-8 12-12", 6) + eyes((86, 82), (116, 82), size=17) + cheeks((118, 108),)
    + line("L", 6, "M98 166h.1M110 166h.1M145 166h.1M157 166h.1"),
}
SCALE = dict(elephant=0.84, whale=0.81, frog=0.82, bee=0.84, crab=0.84, camel=0.83, crocodile=0.84, snail=0.85, penguin=0.86, butterfly=0.86, turtle=0.86)  # the wide ones; all others 0.92


def draw(number):
    animal = list(ANIMALS)[number % 20]
    colours, ground = LOOKS[(number % 20 + number // 20) % 3]
    scale = SCALE.get(animal, 0.92)
    body = f'<g id="ground">{ground}</g><g id="animal" transform="translate({96 - 96 * scale:.1f} {97 - 97 * scale:.1f}) scale({scale})">{ANIMALS[animal]}</g>'
    for letter, colour in {**colours, **FIXED}.items():
        body = body.replace(f'"{letter}"', f'"{colour}"')
    body = body.replace("><", ">\n<")
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="0 0 192 192">\n{body}\n</svg>\n'


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    for number in range(60):
        (OUT / f"seat-{number:02}.svg").write_text(draw(number))
