"""Draws the sixty seat pictures: twenty animals, each in red on a circle, blue on a square, yellow on a flower.

python3 tools/art/seats.py writes assets/art/seats/seat-00.svg .. seat-59.svg. A seat's colour and the shape behind it
always go together, so that no child needs to see colours. Neighbouring seats differ in both animal and colour: seat n
is animal n % 20, look (n % 20 + n // 20) % 3. The names stand in locales/<lang>/seats.ftl in the same order.

Letters in the drawings: A body, B its shade, L pale parts, X accent, G ground, W white, K ink.
"""

import math
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "assets/art/seats"


def flower():
    """A ground of eight round petals."""
    points = [(96 + 80 * math.cos(a), 96 + 80 * math.sin(a)) for a in (k * math.pi / 4 for k in range(8))]
    path = f"M{points[0][0]:.0f} {points[0][1]:.0f}"
    for x, y in points[1:] + points[:1]:
        path += f"A32 32 0 0 1 {x:.0f} {y:.0f}"
    return f'<path fill="G" d="{path}Z"/>'


LOOKS = [
    (dict(A="#E2523F", B="#B23A36", L="#FFC9B5", X="#FFC93C", G="#FFE7D9"), '<circle cx="96" cy="96" r="92" fill="G"/>'),
    (dict(A="#3A8FB7", B="#1D5C7F", L="#BCE3EC", X="#FF6F59", G="#DDF1F2"), '<rect x="10" y="10" width="172" height="172" rx="30" fill="G"/>'),
    (dict(A="#FFC93C", B="#E8A317", L="#FFF0C4", X="#FF6F59", G="#6A4C93"), flower()),
]
WIDE = ("elephant", "whale", "crab", "ladybird", "snail", "crocodile")  # drawn large, shown a little smaller to stay on their grounds
FIXED = dict(W="#FFF", K="#1B2140")


def oval(x, y, rx, ry, fill, turn=0):
    turned = f' transform="rotate({turn} {x} {y})"' if turn else ""
    return f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{fill}"{turned}/>'


def lit(x, y, rx, ry):
    """A round body with its shade at the lower right."""
    return oval(x, y, rx, ry, "B") + oval(x - 4, y - 4, rx - 4, ry - 4, "A")


def shape(fill, path, soft=0):
    softly = f' stroke="{fill}" stroke-width="{soft}" stroke-linejoin="round"' if soft else ""
    return f'<path fill="{fill}"{softly} d="{path}"/>'


def line(colour, width, path):
    return f'<path fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round" d="{path}"/>'


def eyes(*places, size=20):
    dots = "".join(f"M{x} {y}h.1" for x, y in places)
    pupils = "".join(f"M{x} {y + 1}h.1" for x, y in places)
    return line("W", size, dots) + line("K", round(size * 0.6), pupils)


ANIMALS = {
    "cat": shape("A", "M46 96 46 48 82 70ZM146 96 146 48 110 70Z", 12) + shape("L", "M54 74V60l14 9ZM138 74V60l-14 9Z", 6)
    + lit(96, 108, 60, 50) + eyes((70, 100), (122, 100), size=24) + oval(84, 127, 16, 13, "L") + oval(108, 127, 16, 13, "L")
    + shape("K", "M90 114h12l-6 7Z", 5) + line("K", 4, "M52 122l-26-5m26 15-24 6M140 122l26-5m-26 15 24 6"),
    "rabbit": oval(70, 56, 17, 40, "A", -8) + oval(122, 56, 17, 40, "B", 8) + oval(70, 58, 8, 28, "L", -8) + oval(122, 58, 8, 28, "L", 8)
    + lit(96, 120, 54, 46) + eyes((72, 112), (120, 112), size=22) + shape("W", "M87 140h18v15q0 4-4 4h-10q-4 0-4-4Z") + line("G", 2, "M96 146v12")
    + oval(85, 135, 14, 11, "L") + oval(107, 135, 14, 11, "L") + oval(96, 126, 8, 6, "K"),
    "elephant": oval(48, 84, 36, 40, "B") + oval(144, 84, 36, 40, "B") + oval(50, 86, 23, 27, "L") + oval(142, 86, 23, 27, "L")
    + line("W", 10, "M70 126q0 14-9 18M122 126q0 14 9 18") + lit(96, 88, 46, 48)
    + line("B", 30, "M97 112v30q2 20 22 18") + line("A", 26, "M96 106v36q2 18 22 18") + line("B", 4, "M86 128h16m-15 14h14") + eyes((76, 84), (114, 84)),
    "lion": '<circle cx="96" cy="98" r="54" fill="B" stroke="B" stroke-width="36" stroke-linecap="round" stroke-dasharray=".1 28.17"/>'
    + oval(62, 66, 15, 15, "A") + oval(130, 66, 15, 15, "A") + oval(96, 102, 46, 42, "A") + eyes((78, 94), (114, 94))
    + oval(84, 120, 15, 12, "L") + oval(108, 120, 15, 12, "L") + shape("K", "M88 106h16l-8 9Z", 5) + line("K", 4, "M96 114v8"),
    "giraffe": line("B", 12, "M92 128v36M50 128v36") + line("A", 13, "M108 124v40M66 128v36") + line("B", 6, "M38 118q-10 8-8 22")
    + oval(74, 120, 42, 23, "A") + line("A", 26, "M96 112 114 56") + line("B", 6, "M110 40l-4-16M124 38l2-16") + oval(126, 52, 27, 16, "A", 14)
    + oval(144, 57, 11, 10, "L") + line("B", 13, "M56 112h2M80 110h4M70 128h.1M98 112l1-4M104 86l1-3M112 66h.1") + eyes((122, 46), size=13),
    "camel": line("B", 13, "M60 122v42M106 122v42") + line("A", 13, "M46 118v46M120 118v46")
    + shape("A", "M34 116c0-14 12-20 22-26 8-30 36-32 46-2 14 4 30 12 30 28 0 30-98 30-98 0Z") + line("A", 21, "M120 116q26 2 26-30V64")
    + oval(150, 58, 24, 15, "A", 8) + oval(166, 61, 9, 9, "L") + shape("B", "M134 48l-4-14 12 8Z", 4)
    + shape("X", "M62 84q16-26 34 0l6 30H56Z", 4) + line("L", 5, "M60 102h38") + eyes((148, 54), size=13),
    "turtle": line("B", 24, "M112 132v16M56 132v16") + line("A", 16, "M32 128l-10 6") + line("A", 24, "M128 130q20 0 24-18")
    + oval(154, 100, 23, 21, "A") + shape("B", "M30 124a58 58 0 0 1 116 0Z", 10) + shape("L", "M74 84h26l10 18-10 16H76l-12-16ZM50 96l6 18-18 4q0-14 12-22ZM122 94l-4 20 20 4q-2-14-16-24Z", 3)
    + line("A", 13, "M30 126h116") + eyes((160, 96), size=15) + line("K", 4, "M160 110q6 0 9-4"),
    "fish": shape("B", "M126 98 164 62q-8 36 0 72Z", 10) + shape("B", "M62 66q34-44 60 6ZM82 132q8 26 34 22l2-30Z", 4) + lit(86, 98, 60, 44)
    + line("L", 7, "M92 68q18 30 0 60M114 76q12 22 0 44") + eyes((56, 90), size=26) + line("K", 5, "M40 114q10 6 18 0"),
    "whale": line("X", 8, "M80 50V36q-4-16-20-10M80 36q4-16 20-10") + shape("B", "M142 96q-2-30-24-38 24-8 34 8 6-18 28-14-16 12-16 42Z", 6)
    + shape("A", "M22 112c0-38 32-52 64-50 38 2 42 36 80 24 4 46-30 74-76 74-42 0-68-18-68-48Z") + shape("L", "M24 124c24 10 62 12 100-2-6 22-20 38-38 38-34 0-58-14-62-36Z")
    + line("B", 4, "M60 134l2 20M82 134v24M102 130l-6 24") + eyes((54, 104), size=20) + line("K", 5, "M28 120q8 6 16 2"),
    "octopus": line("B", 20, "M78 104q2 36-18 52M114 104q-2 36 18 52") + line("A", 20, "M62 92q-2 36-26 40-14 0-12-14M130 92q2 36 26 40 14 0 12-14M96 104v56")
    + lit(96, 80, 50, 48) + oval(74, 50, 9, 7, "L", -30) + oval(92, 44, 5, 4, "L") + eyes((76, 84), (116, 84), size=26) + line("K", 5, "M86 106q10 9 20 0")
    + line("L", 6, "M96 134h.1M96 148h.1M66 144h.1M126 144h.1M44 126h.1M148 126h.1"),
    "crab": line("B", 11, "M58 132l-26 12M66 142l-18 20M134 132l26 12M126 142l18 20") + line("A", 13, "M56 104Q34 100 36 72M136 104q22-4 20-32")
    + oval(38, 54, 25, 24, "A") + oval(154, 54, 25, 24, "B") + shape("G", "M38 58 32 24h20ZM154 58l6-34h-20Z", 3) + line("A", 10, "M78 92V66M114 92V66")
    + lit(96, 116, 54, 38) + eyes((78, 62), (114, 62), size=24) + line("K", 5, "M80 122q16 14 32 0"),
    "duck": shape("B", "M34 118 24 78q24 14 44 16Z", 8) + shape("A", "M30 112c14 6 46-2 56-14V70h56v32c8 6 12 14 12 22 0 24-26 36-60 36-40 0-64-14-64-48Z")
    + oval(116, 66, 36, 34, "A") + shape("X", "M148 62q14 6 24 4 4 14-28 16Z", 6) + shape("B", "M54 120q32-2 56-18 14 38-22 42-26 0-34-24Z", 4) + eyes((126, 58), size=18),
    "penguin": oval(74, 164, 18, 9, "X") + oval(118, 164, 18, 9, "X") + line("B", 20, "M52 88q-18 22-16 44M140 88q18 22 16 44") + lit(96, 98, 54, 66)
    + oval(96, 122, 36, 38, "W") + oval(80, 76, 20, 20, "W") + oval(112, 76, 20, 20, "W") + line("K", 13, "M82 76h.1M110 76h.1") + shape("X", "M86 90h20l-10 12Z", 5),
    "butterfly": shape("A", "M96 92C92 52 60 30 34 42c-18 10-10 48 8 58 20 10 48 4 54-8Zm0 0c4-40 36-62 62-50 18 10 10 48-8 58-20 10-48 4-54-8Z", 6)
    + shape("B", "M96 96c-14-4-46 4-46 32 0 30 40 28 46-32Zm0 0c14-4 46 4 46 32 0 30-40 28-46-32Z", 6) + line("L", 22, "M50 68l4 6M142 68l-4 6")
    + line("X", 14, "M68 126h.1M124 126h.1") + line("B", 5, "M92 60Q88 36 72 30M100 60q4-24 20-30") + line("K", 15, "M96 64v72"),
    "bee": oval(84, 58, 19, 33, "L", -18) + oval(122, 60, 17, 31, "W", 20) + shape("K", "M150 104l22 10-22 8Z", 6) + lit(96, 114, 62, 44)
    + line("K", 15, "M92 79q9 33 0 67M120 86q8 27 0 53") + line("K", 5, "M52 78q-4-18-20-20M66 74q0-18-12-26") + eyes((58, 108), size=24) + line("K", 5, "M46 128q10 7 20 0"),
    "ladybird": line("K", 10, "M48 84 26 72M42 112H20M48 138l-20 14M144 84l22-12M150 112h22M144 138l20 14") + line("K", 6, "M82 40 70 22M110 40l12-18")
    + oval(96, 62, 34, 28, "K") + lit(96, 112, 60, 56) + line("K", 6, "M96 62v104") + line("K", 22, "M66 94h.1M126 94h.1M72 134h.1M120 134h.1") + eyes((82, 50), (110, 50), size=15),
    "snail": line("A", 10, "M138 110 132 70M152 110l12-36") + shape("A", "M30 158c14-4 20-16 28-26h64c10-4 6-28 22-32 26-6 36 16 24 36-6 14-18 22-34 22Z", 6)
    + oval(84, 96, 56, 54, "B") + oval(80, 92, 48, 46, "L") + line("B", 11, "M122 102c-4 30-62 36-66-4-2-34 46-38 50-6 2 20-26 24-28 6") + eyes((132, 66), (164, 70), size=17) + line("K", 4, "M152 128q8 2 12-6"),
    "frog": oval(60, 62, 28, 28, "A") + oval(132, 62, 28, 28, "A") + lit(96, 112, 70, 50) + oval(96, 138, 46, 20, "L") + eyes((60, 60), (132, 60), size=34)
    + line("K", 6, "M46 114q50 28 100 0") + line("B", 7, "M88 96h.1M104 96h.1"),
    "sheep": line("K", 14, "M70 136v28M120 136v28") + '<ellipse cx="98" cy="98" rx="46" ry="38" fill="A" stroke="A" stroke-width="44" stroke-linecap="round" stroke-dasharray=".1 29.3"/>'
    + line("B", 9, "M112 120q14 8 26-6M122 82q14-4 20 8") + oval(34, 84, 16, 9, "K", 20) + oval(92, 84, 16, 9, "K", -20) + oval(63, 98, 26, 33, "K")
    + line("L", 26, "M52 66l20-4") + line("W", 15, "M54 92h.1M74 92h.1") + line("K", 8, "M54 93h.1M74 93h.1") + line("L", 4, "M57 116q6 5 12 0"),
    "crocodile": shape("B", "M96 66l12-18 12 16 14-14 10 20 14-8 6 24Z", 6) + shape("A", "M20 104q2-16 24-16l44-2c2-24 36-28 40-6 30 2 40 22 40 46 0 26-14 38-40 38-22 0-30-14-42-22H34c-14-4-14-18-14-38Z", 4)
    + shape("W", "M32 120h14l-7 16ZM54 120h14l-7 16ZM76 120h14l-7 16Z", 3) + line("K", 5, "M22 119h72q14 0 20-12") + shape("L", "M108 164q10-28 58-26 0 20-22 26Z", 4)
    + line("B", 8, "M34 98h.1M46 97h.1") + line("B", 8, "M140 112h.1M154 122h.1M136 128h.1") + eyes((108, 84), size=24),
}


def draw(number):
    animal = list(ANIMALS)[number % 20]
    colours, ground = LOOKS[(number % 20 + number // 20) % 3]
    body = ANIMALS[animal]
    if animal in WIDE:
        body = f'<g transform="translate(12 12) scale(.875)">{body}</g>'
    body = ground + body
    for letter, colour in {**colours, **FIXED}.items():
        body = body.replace(f'"{letter}"', f'"{colour}"')
    body = body.replace("><", ">\n<")
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="0 0 192 192">\n{body}\n</svg>\n'


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    for number in range(60):
        (OUT / f"seat-{number:02}.svg").write_text(draw(number))
