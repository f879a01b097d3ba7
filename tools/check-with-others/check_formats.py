"""Reads every format of a roll-up's tables with programs of others, and holds them against each other: check_formats.py FOLDER ROOT"""

import csv
import json
import os
import pathlib
import shutil
import subprocess
import sys
from collections import Counter

import duckdb
import jsonschema
import openpyxl
from lxml import etree

folder, root = map(pathlib.Path, sys.argv[1:])
failed = []


def hold(holds, what):
    print(f"  {'ok  ' if holds else 'NOT '} {what}")
    if not holds:
        failed.append(what)


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def as_table(value):
    """A cell as the CSV writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


def office(path, kind, out):
    """Converts with LibreOffice, without a window and in a profile of its own."""
    profile = (folder / "office").absolute().as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir", str(out), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return out / f"{path.name.rsplit('.', 1)[0]}.{kind.split(':')[0]}"


def same_numbers(found, wanted):
    """Whether two tables agree, numbers as numbers."""
    def plain(text):
        try:
            return float(text)
        except ValueError:
            return text.strip().lower()
    return len(found) == len(wanted) and all(
        [plain(cell) for cell in one] == [plain(cell) for cell in other] for one, other in zip(found, wanted))


def check_json(path, table):
    document = json.loads(path.read_text())
    schema = json.loads((root / "assets/schema/publication.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    hold(not list(validator.iter_errors(document)), f"jsonschema: {path.name} is valid")
    broken = json.loads(path.read_text())
    broken["rows"][0]["numerator"] = -1
    broken["seat"] = 3
    hold(len(list(validator.iter_errors(broken))) == 2, "jsonschema finds two planted faults")
    columns = ["level", "area", "indicator", "dimension", "category", "shown", "numerator", "denominator", "percent", "band"]
    found = [[as_table(row[column]) for column in columns] for row in document["rows"]]
    hold(found == [[row[column] for column in columns] for row in table], f"JSON has the CSV's {len(table)} rows")
    db = duckdb.connect()
    kinds = dict(db.execute("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_csv(?, header = true))",
                            [str(path).replace(".json", ".csv")]).fetchall())
    numbers = {"numerator": "BIGINT", "denominator": "BIGINT", "percent": "DOUBLE", "simulated": "BOOLEAN", "release": "BIGINT"}
    hold(all(kinds[name] == kind for name, kind in numbers.items()), "DuckDB, unasked, takes the CSV's numbers for numbers")


def check_workbook(path, rows):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[-1]
    found = [[as_table(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    hold(same_numbers(found, rows), f"openpyxl: the workbook's table is the CSV's, {len(rows)} lines")
    charts = sum(len(sheet._charts) for sheet in openpyxl.load_workbook(path).worksheets)
    hold(charts > 0, f"openpyxl finds a chart ({charts}) among the sheets {', '.join(book.sheetnames)}")
    if not shutil.which("soffice"):
        print("       not checked: LibreOffice is not here")
        return
    out = folder / "office-out"
    out.mkdir(exist_ok=True)
    pdf = office(path, "pdf", out)
    hold(pdf.read_bytes().startswith(b"%PDF"), f"LibreOffice makes a PDF of the workbook ({pdf.stat().st_size // 1024} kB)")
    again = openpyxl.load_workbook(office(path, "xlsx:Calc MS Excel 2007 XML", out)).worksheets[-1]
    found = [[as_table(cell) for cell in row] for row in again.iter_rows(values_only=True)]
    hold(same_numbers(found, rows), "LibreOffice reads the workbook's table as it is")
    of_csv = out / "of-csv"
    of_csv.mkdir(exist_ok=True)
    opened = openpyxl.load_workbook(office(path.with_suffix(".csv"), "xlsx:Calc MS Excel 2007 XML", of_csv)).worksheets[0]
    opened = [list(row) for row in opened.iter_rows(values_only=True)]
    found = [[as_table(cell) for cell in row] for row in opened]
    # LibreOffice takes 7.1.4 for a date and 5-8 for a day, unless it is told not to look for them; the counts are what is held here.
    head = rows[0]
    columns = [head.index(name) for name in ("numerator", "denominator", "percent", "level", "shown")]
    pick = lambda table: [[row[at] for at in columns] for row in table]
    hold(same_numbers(pick(found), pick(rows)), "LibreOffice reads the CSV's counts as numbers")
    names = [head.index(name) for name in ("indicator", "category", "band")]
    turned = Counter(row[at] for row, said in zip(rows, found) for at in names if row[at].lower() != said[at].lower())
    print(f"       what LibreOffice turns into something else in the CSV: {dict(turned) or 'nothing'}")


def check_dhis2(base, table):
    schemas = root / "tests/fixtures/dhis2"
    for ending, name in (("dhis2.json", "data-value-set"), ("dhis2-metadata.json", "metadata")):
        schema = json.loads((schemas / f"{name}.schema.json").read_text())
        faults = list(jsonschema.Draft202012Validator(schema).iter_errors(json.loads(pathlib.Path(f"{base}.{ending}").read_text())))
        hold(not faults, f"jsonschema: {ending} has the documented structure")
    values = json.loads(pathlib.Path(f"{base}.dhis2.json").read_text())["dataValues"]
    of_json = {(value["orgUnit"], value["dataElement"]): value["value"] for value in values}
    of_csv = {(row["orgunit"], row["dataelement"]): row["value"] for row in map(
        lambda row: {name.lower(): cell for name, cell in row.items()}, rows_of(f"{base}.dhis2.csv"))}
    adx = etree.parse(f"{base}.adx.xml").getroot()
    space = {"adx": "urn:ihe:qrph:adx:2015"}
    of_adx = {(value.getparent().get("orgUnit"), value.get("dataElement")): value.get("value")
              for value in adx.iterfind("adx:group/adx:dataValue", space)}
    hold(len(of_json) == len(values) and of_json == of_csv == of_adx, f"DHIS2 JSON, CSV and ADX hold the same {len(of_json)} values")
    counts = [row for row in table if row["shown"] == "exact" and (row["area"] or row["level"] == "country")]
    wanted = Counter(row[name] for row in counts for name in ("numerator", "denominator"))
    hold(Counter(of_json.values()) == wanted, f"DHIS2 holds numerator and denominator of all {len(counts)} exact rows, and no more")
    units = {row["area"] for row in counts}
    hold(len({unit for unit, _ in of_json}) == len(units), f"at {len(units)} org units")
    check_adx_schema(adx)


def check_adx_schema(adx):
    path = os.environ.get("CHECK_ADX_SCHEMA")
    if not path:
        print("       not checked: ADX against IHE's schema (CHECK_ADX_SCHEMA names none)")
        return

    class OnlyWhatAdxNeeds(etree.Resolver):
        """SDMX's common schema, of which ADX uses one type: a moment or day, a slash, and how long from then."""

        def resolve(self, url, public, context):
            if not url.endswith("SDMXCommon.xsd"):
                return None
            return self.resolve_string("""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"><xs:simpleType name="TimeRangeType">
                <xs:restriction base="xs:string"><xs:pattern
                value="\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2})?/P(\\d+Y)?(\\d+M)?(\\d+D)?"/></xs:restriction></xs:simpleType></xs:schema>""", context)

    parser = etree.XMLParser()
    parser.resolvers.add(OnlyWhatAdxNeeds())
    schema = etree.XMLSchema(etree.parse(path, parser))
    hold(schema.validate(adx), f"lxml: ADX is valid by IHE's schema {schema.error_log}")
    adx[0].attrib.pop("orgUnit")
    hold(not schema.validate(adx), "lxml finds a group of nowhere")


def check_pages(path):
    page = path.read_bytes()
    parser = etree.HTMLParser()
    tree = etree.fromstring(page, parser)
    texts = " ".join(tree.itertext())
    hold(len(tree.findall(".//svg")) > 0 and "7.1.4" in texts, f"lxml reads the page, with {len(tree.findall('.//svg'))} charts")
    asks = [node for node in tree.iter() if any(str(node.get(name, "")).startswith(("http", "//")) for name in ("src", "href"))]
    hold(not asks, "the page asks no other host for anything")


for of_edition in sorted((folder / "tables").iterdir()):
    if not of_edition.is_dir():
        continue
    print(f" {of_edition.name}")
    path = next(path for path in of_edition.glob("*.csv") if not path.name.endswith("dhis2.csv"))
    table = rows_of(path)
    with open(path, encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))
    check_json(path.with_suffix(".json"), table)
    check_workbook(path.with_suffix(".xlsx"), lines)
    check_pages(path.with_suffix(".html"))
    check_dhis2(str(path)[: -len(".csv")], table)

print("all agree" if not failed else f"{len(failed)} do not agree: {failed}")
sys.exit(1 if failed else 0)
