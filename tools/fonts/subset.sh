#!/usr/bin/env bash
# Cuts the game's fonts to the letters it uses and writes them to assets/fonts/.
#
# Needs: python3 with fonttools and brotli (pip install fonttools==4.68.0 brotli), npm, and Debian's fonts-sil-andika
# (or SIL's own Andika 6.101 TTFs, their folder in ANDIKA). Run from anywhere: tools/fonts/subset.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$here/../.." && pwd)/assets/fonts
andika=${ANDIKA:-/usr/share/fonts/truetype/andika}
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

(cd "$work" && npm install --silent --no-audit --no-fund --prefix "$work" \
    @fontsource/baloo-2@5.3.0 @fontsource/noto-sans-arabic@5.3.0 @fontsource/noto-sans-sc@5.3.0)
pieces=$work/node_modules/@fontsource

# Letters. Latin: Basic, Latin-1, Extended-A, Romanian's comma letters, capital sharp s; punctuation; euro, trade mark,
# arrows, minus, check, replacement. The bidi marks of Fluent are in too
# (name.py adds an empty glyph where a font has none), so that they never show as boxes nor break a run.
ascii=U+0020-007E
punctuation=U+00A0,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2032,U+2033,U+2039,U+203A,U+2044
invisible=U+200B-200F,U+2060,U+2066-2069
signs=U+20AC,U+2122,U+2190-2193,U+2212,U+2713,U+FFFD
latin=$ascii,U+00A1-017F,U+0218-021B,U+1E9E,$punctuation,$invisible,$signs
# Letters of African languages in Latin script (Hausa, Yoruba, Igbo, Ewe, Fula, Akan ...), with their tone marks.
african=U+0181,U+0253,U+018A,U+0257,U+0198,U+0199,U+01B3,U+01B4,U+0190,U+025B,U+0186,U+0254,U+0194,U+0263,U+0189,U+0256
african=$african,U+0191,U+0192,U+01B2,U+028B,U+019D,U+0272,U+1EB8,U+1EB9,U+1ECA-1ECD,U+1EE4,U+1EE5,U+1E62,U+1E63
african=$african,U+0300-0304,U+0308,U+030C,U+0323,U+0331
# Arabic: the block (Arabic, Persian, Urdu, Kurdish, Pashto and more) and the joined Allah ligature; the joining forms come with the features.
arabic=U+060C,U+061B-061F,U+0621-063A,U+0640-0656,U+0660-0671,U+0679,U+067C,U+067E,U+0681,U+0685,U+0686,U+0688,U+0689
arabic=$arabic,U+0691,U+0693,U+0695,U+0696,U+0698,U+069A,U+06A4,U+06A9,U+06AB,U+06AF,U+06B5,U+06BA,U+06BC,U+06BE,U+06C1-06C3
arabic=$arabic,U+06C6,U+06CC-06CE,U+06D0,U+06D2-06D4,U+06F0-06F9,U+FDF2,U+FDFC
names="$ascii,U+00A0,U+00C7,U+00C9,U+00D1,U+00D6,U+00DC,U+00E0-00FC,$invisible"

cut() { # cut <in> <out> <unicodes> <features>
    "$python" -m fontTools.subset "$1" --output-file="$2" --unicodes="$3" --layout-features="$4" \
        --no-hinting --notdef-outline --name-IDs=0,1,2,3,4,5,6,13,14 --name-languages=0x409 \
        --drop-tables+=Silt,Silf,Sill,Feat,Glat,Gloc,DSIG,STAT,gasp,meta,vhea,vmtx,VORG,BASE --ignore-missing-unicodes
}
plain=ccmp,locl,kern,mark,mkmk,liga,rlig,calt,tnum

# Reading face. "Andika" is a reserved name, so the cut font is called Sango Reading inside.
cut "$andika/Andika-Regular.ttf" "$work/andika.ttf" "$latin,$african" "$plain"
cut "$andika/Andika-Bold.ttf" "$work/andika-bold.ttf" "$latin,$african" "$plain"
"$python" "$here/name.py" "$work/andika.ttf" "Sango Reading" Regular "$out/andika.ttf"
"$python" "$here/name.py" "$work/andika-bold.ttf" "Sango Reading" Bold "$out/andika-bold.ttf"

# Title face. fontsource ships it in pieces of the same font.
cut "$pieces/baloo-2/files/baloo-2-latin-700-normal.woff2" "$work/b1.ttf" "$latin" "$plain"
cut "$pieces/baloo-2/files/baloo-2-latin-ext-700-normal.woff2" "$work/b2.ttf" "$latin,$african" "$plain"
"$python" "$here/join.py" "$work/baloo2.ttf" "$work/b1.ttf" "$work/b2.ttf"
"$python" "$here/name.py" "$work/baloo2.ttf" "Baloo 2 Sango" Bold "$out/baloo2.ttf"

# Arabic face with every layout feature of Arabic, and Noto's own Latin for names such as Sango among the Arabic.
for weight in 400: 700:-bold; do
    number=${weight%%:*} end=${weight##*:}
    cut "$pieces/noto-sans-arabic/files/noto-sans-arabic-arabic-$number-normal.woff2" "$work/a1.ttf" "$arabic,$invisible" '*'
    cut "$pieces/noto-sans-arabic/files/noto-sans-arabic-latin-$number-normal.woff2" "$work/a2.ttf" "$latin" "$plain"
    case $number in 400) style=Regular ;; *) style=Bold ;; esac
    cut "$andika/Andika-$style.ttf" "$work/a3.ttf" "$signs" "$plain" # Noto's Latin has no arrows and no check
    "$python" "$here/join.py" "$work/arabic.ttf" "$work/a1.ttf" "$work/a2.ttf" "$work/a3.ttf"
    "$python" "$here/name.py" "$work/arabic.ttf" "Noto Sans Arabic Sango" "$style" "$out/noto-sans-arabic$end.ttf"
done

# The languages' own names in one small face: Latin and Cyrillic of Andika, Arabic and Chinese of Noto.
cut "$andika/Andika-Bold.ttf" "$work/n1.ttf" "$names,U+0410-044F,U+0451" "$plain"
cut "$pieces/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2" "$work/n2.ttf" \
    "$("$python" -c 'print(",".join("U+%04X" % ord(c) for c in sorted(set("العربيةفارسیاردوکوردیپښتو"))))')" '*'
cut "$pieces/noto-sans-sc/files/noto-sans-sc-119-700-normal.woff2" "$work/n3.ttf" U+4E2D "$plain"
cut "$pieces/noto-sans-sc/files/noto-sans-sc-118-700-normal.woff2" "$work/n4.ttf" U+6587 "$plain"
"$python" "$here/join.py" "$work/names.ttf" "$work/n1.ttf" "$work/n2.ttf" "$work/n3.ttf" "$work/n4.ttf"
"$python" "$here/name.py" "$work/names.ttf" "Sango Names" Bold "$out/names.ttf"

ls -l "$out"/*.ttf
