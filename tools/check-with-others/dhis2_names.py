"""Gives the simulated country a DHIS2, so that all formats are written: dhis2_names.py xs.ron"""

import hashlib
import pathlib
import re
import sys

pack = pathlib.Path(sys.argv[1])
text = pack.read_text()


def uid(code):
    digits = hashlib.sha256(code.encode()).hexdigest()
    return "X" + digits[:10]


codes = re.findall(r'Area\(code: "([^"]+)"', text)
areas = "".join(f'            (area: "{code}", org_unit: "{uid(code)}"),\n' for code in codes)
dhis2 = f'    dhis2: (\n        scheme: uid,\n        country: "{uid("xs")}",\n        areas: [\n{areas}        ],\n        period_type: yearly,\n    ),\n'
end = text.rindex(")")
pack.write_text(text[:end] + dhis2 + text[end:])
