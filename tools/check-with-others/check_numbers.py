"""Holds a roll-up against numbers that DuckDB computes from the children themselves: check_numbers.py FOLDER [--twin]

1. every number before suppression, at every level; 2. the same from what the returns seal; 3. every number of the published tables, and
coverage; 4. every number of every class's public sheet. With --twin one child's answer is turned round first, which must be found.
"""

import pathlib
import re
import sys

import duckdb

folder = pathlib.Path(sys.argv[1])
here = pathlib.Path(__file__).parent
db = duckdb.connect()
failed = []


def one(query, *values):
    return db.execute(query, values).fetchone()[0]


def hold(what, wrong, of):
    """Says how many of how many are wrong; shows the first."""
    print(f"  {what}: {of} compared, {len(wrong)} differ")
    if wrong or not of:
        failed.append(what)
        for row in wrong[:5]:
            print("    ", row)


def read(name, table, columns):
    columns = ", ".join(f"'{column}': '{kind}'" for column, kind in columns.items())
    db.execute(f"CREATE TABLE {table} AS SELECT * FROM read_json(?, format = 'newline_delimited', columns = {{{columns}}})",
               [str(folder / name)])


read("classes.jsonl", "class", {"class": "VARCHAR", "area": "VARCHAR", "band": "VARCHAR", "enrolment": "JSON"})
read("children.jsonl", "child", {"class": "VARCHAR", "age": "INTEGER", "sex": "VARCHAR", "disability": "VARCHAR",
                                 "completed": "BOOLEAN", "confident": "VARCHAR", "safe": "BOOLEAN", "knows": "BOOLEAN"})
twin = "--twin" in sys.argv
if twin:
    db.execute("UPDATE child SET safe = NOT safe WHERE rowid = (SELECT min(rowid) FROM child WHERE completed)")
db.execute("CREATE TABLE area (code VARCHAR, parent VARCHAR)")
for code, parent in re.findall(r'Area\(code: "([^"]+)", name: "[^"]*"(?:, parent: Some\("([^"]+)"\))?\)', (folder / "xs.ron").read_text()):
    db.execute("INSERT INTO area VALUES (?, ?)", [code, parent or None])
db.execute((here / "numbers.sql").read_text())
print(f"  {one('SELECT count(*) FROM child')} children of {one('SELECT count(*) FROM class')} classes in {one('SELECT count(*) FROM area')} areas")

# 1. The roll-up before suppression.
db.execute("CREATE TABLE before AS SELECT * REPLACE (coalesce(area, '') AS area) FROM read_csv(?, header = true, all_varchar = true)",
           [str(folder / "before.csv")])
wrong = db.execute("""
    SELECT * FROM (SELECT band, area, dimension, category, indicator, numerator::INTEGER AS ours, denominator::INTEGER AS our_base FROM before)
    FULL JOIN (SELECT band, area, dimension, category, indicator, numerator AS theirs, denominator AS their_base FROM number)
    USING (band, area, dimension, category, indicator)
    WHERE ours IS DISTINCT FROM theirs OR our_base IS DISTINCT FROM their_base""").fetchall()
hold("the roll-up before suppression = the children", wrong, one("SELECT count(*) FROM before"))

# 2. What the returns seal: of each class the highest number, cell by cell.
read("returns.jsonl", "sealed", {"file": "VARCHAR", "sealed": "JSON"})
db.execute("""
    CREATE TABLE sealed_cell AS
    SELECT file, sealed->>'class' AS class, CAST(sealed->>'number' AS INTEGER) AS number, cell->>'age' AS ages, cell->>'sex' AS sex,
        cell->>'disability' AS disability, CAST(cell->'tally'->>'completed' AS INTEGER) AS completed,
        CAST(cell->'tally'->'joint' AS INTEGER[][]) AS joint
    FROM (SELECT DISTINCT file, sealed, unnest(CAST(sealed->'counts'->'cells' AS JSON[])) AS cell FROM sealed)""")
order = ["all_three", "knows", "confident", "safe", "not_classifiable"]
sums = ", ".join(f"sum(joint[{at}][{at}]) AS {name}" for at, name in enumerate(order, 1))
latest = "(class, number) IN (SELECT (class, max(number)) FROM sealed_cell GROUP BY class)"
db.execute(f"""
    CREATE TABLE sealed_sum AS
    SELECT file, class, number, dimension, category, sum(completed) AS completed, {sums} FROM (
        SELECT *, unnest(['total', 'age', 'sex', 'disability']) AS dimension, unnest(['all', ages, sex, disability]) AS category
        FROM sealed_cell) GROUP BY ALL""")
names = ["completed", *order]
differ = " OR ".join(f"coalesce(s.{name}, 0) <> c.{name}" for name in names)
wrong = db.execute(f"""SELECT c.class, c.dimension, c.category, c.completed, s.completed FROM of_class AS c
    LEFT JOIN (SELECT * FROM sealed_sum WHERE {latest}) AS s USING (class, dimension, category) WHERE {differ}""").fetchall()
hold("sealed counts = the children", wrong, one("SELECT count(*) * 6 FROM of_class"))

# 3. The published tables.
tables = sorted(folder.glob("tables/*/*.csv"))
tables = [str(path) for path in tables if not path.name.endswith("dhis2.csv")]
db.execute("CREATE TABLE published AS SELECT * REPLACE (coalesce(area, '') AS area) FROM read_csv(?, header = true, types = {'category': 'VARCHAR', 'area': 'VARCHAR', 'band': 'VARCHAR', 'indicator': 'VARCHAR'})", [tables])
joined = """published AS p LEFT JOIN number AS n ON (n.band, n.area, n.dimension, n.category, n.indicator)
    = (p.module_band, p.area, p.dimension, p.category, p.indicator) WHERE p.indicator <> '7.1.4-coverage'"""
lies = """CASE p.shown
    WHEN 'exact' THEN p.numerator IS DISTINCT FROM n.numerator OR p.denominator IS DISTINCT FROM n.denominator
        OR p.percent IS DISTINCT FROM floor((2000 * n.numerator + n.denominator) / (2 * n.denominator)) / 10 OR p.band IS NOT NULL
    WHEN 'band' THEN p.numerator IS NOT NULL OR p.denominator IS NOT NULL OR p.percent IS NOT NULL OR NOT (
        100 * n.numerator >= split_part(p.band, '-', 1)::INTEGER * n.denominator
        AND 100 * n.numerator < (split_part(p.band, '-', 2)::INTEGER + 1) * n.denominator)
    WHEN 'hidden' THEN coalesce(p.numerator, p.denominator) IS NOT NULL OR p.percent IS NOT NULL OR p.band IS NOT NULL
    ELSE true END"""
wrong = db.execute(f"SELECT p.*, n.numerator, n.denominator FROM {joined} AND ({lies} OR n.area IS NULL)").fetchall()
hold("published numbers = the children", wrong, one(f"SELECT count(*) FROM {joined}"))
shown = db.execute("SELECT shown, count(*) FROM published GROUP BY shown ORDER BY shown").fetchall()
print("    of all published rows:", ", ".join(f"{count} {how}" for how, count in shown))
wrong = db.execute("""SELECT * FROM number AS n WHERE denominator > 0 AND (band, area, dimension, category, indicator) NOT IN
    (SELECT (module_band, area, dimension, category, indicator) FROM published)""").fetchall()
hold("no number without a row", wrong, one("SELECT count(*) FROM number WHERE denominator > 0"))
wrong = db.execute("SELECT area, dimension, category, indicator, count(*) FROM published GROUP BY ALL HAVING count(*) > 1").fetchall()
hold("no number has two rows", wrong, one("SELECT count(*) FROM published"))

# Coverage: of the band's ages all students, by age those of that age.
db.execute("CREATE TABLE official AS SELECT * FROM read_csv(?, header = true, types = {'age': 'VARCHAR'})", [str(folder / "enrolment.csv")])
db.execute("""
    CREATE TABLE students AS
    WITH own AS (SELECT * FROM (VALUES ('explorers', '5-8'), ('navigators', '9-12'), ('guardians', '13-17')) AS it(band, ages)),
    up AS (SELECT above.upper AS area, sex, age, students FROM official JOIN above ON above.code = official.area)
    SELECT own.band, area, 'total' AS dimension, 'all' AS category, sum(students) AS students FROM up, own WHERE age = ages GROUP BY ALL
    UNION ALL SELECT own.band, area, 'sex', sex, sum(students) FROM up, own WHERE age = ages GROUP BY ALL
    UNION ALL SELECT own.band, area, 'age', age, sum(students) FROM up, own GROUP BY ALL""")
coverage = """published AS p LEFT JOIN students AS s ON (s.band, s.area, s.dimension, s.category)
    = (p.module_band, p.area, p.dimension, p.category)
    LEFT JOIN number AS n ON (n.band, n.area, n.dimension, n.category, n.indicator) = (p.module_band, p.area, p.dimension, p.category, '7.1.4')
    WHERE p.indicator = '7.1.4-coverage'"""
wrong = db.execute(f"""SELECT p.*, n.numerator, s.students FROM {coverage} AND (s.students IS NULL OR (p.shown = 'exact'
    AND (p.numerator, p.denominator) IS DISTINCT FROM (n.numerator, s.students)))""").fetchall()
hold("coverage = the children over the official enrolment", wrong, one(f"SELECT count(*) FROM {coverage}"))

# 4. The classes' public sheets, as DuckDB reads them from the returns. A sheet left with the class's first return.
db.execute("""CREATE TABLE sheet AS SELECT replace(filename, ?, '') AS file, CAST(sheet AS JSON) AS sheet
    FROM read_json(?, format = 'unstructured', filename = true,
        columns = {'kind': 'VARCHAR', 'v': 'INTEGER', 'sheet': 'JSON', 'sealed': 'VARCHAR', 'signer': 'VARCHAR', 'signature': 'VARCHAR'})""",
           [str(folder) + "/", str(folder / "returns/*/*.sango")])
db.execute("""CREATE TABLE sheet_row AS SELECT file, row->>'indicator' AS indicator, row->>'dimension' AS dimension,
    row->>'category' AS category, row->>'shown' AS shown, CAST(row->>'numerator' AS INTEGER) AS numerator,
    CAST(row->>'denominator' AS INTEGER) AS denominator, CAST(row->>'percent' AS DOUBLE) AS percent, row->>'band' AS band
    FROM (SELECT file, unnest(CAST(sheet->'rows' AS JSON[])) AS row FROM sheet)""")
db.execute("""
    CREATE TABLE first_number AS
    WITH first AS (SELECT class, arg_min(file, number) AS file FROM sealed_cell GROUP BY class),
    wide AS (SELECT class, dimension, category, coalesce(e.students, 0) AS enrolled, coalesce(s.completed, 0) AS completed,
        coalesce(s.all_three, 0) AS all_three, coalesce(s.knows, 0) AS knows, coalesce(s.confident, 0) AS confident,
        coalesce(s.safe, 0) AS safe, coalesce(s.not_classifiable, 0) AS not_classifiable
        FROM class CROSS JOIN category LEFT JOIN enrolled AS e USING (class, dimension, category)
        LEFT JOIN (SELECT * FROM sealed_sum WHERE file IN (SELECT file FROM first)) AS s USING (class, dimension, category))
    SELECT class, dimension, category, '7.1.4' AS indicator, completed AS numerator, enrolled AS denominator FROM wide
    UNION ALL SELECT class, dimension, category, '7.1.5', all_three, completed FROM wide
    UNION ALL SELECT class, dimension, category, '7.1.5-knows-how-to-report', knows, completed FROM wide
    UNION ALL SELECT class, dimension, category, '7.1.5-confident', confident, completed FROM wide
    UNION ALL SELECT class, dimension, category, '7.1.5-safe', safe, completed FROM wide
    UNION ALL SELECT class, dimension, category, '7.1.5-not-classifiable', not_classifiable, completed FROM wide""")
joined = """sheet_row AS p JOIN (SELECT DISTINCT file, sealed->>'class' AS class FROM sealed) AS c USING (file)
    LEFT JOIN first_number AS n ON (n.class, n.dimension, n.category, n.indicator) = (c.class, p.dimension, p.category, p.indicator)"""
wrong = db.execute(f"SELECT p.*, n.numerator, n.denominator FROM {joined} WHERE {lies} OR n.class IS NULL").fetchall()
hold("numbers of class sheets = sealed counts of the first return", wrong, one(f"SELECT count(*) FROM {joined}"))
print(f"    {one('SELECT count(*) FROM sheet')} returns read by DuckDB, of {one('SELECT count(DISTINCT sealed->>$$class$$) FROM sealed')} classes")

if twin:
    found = len(failed) >= 2
    print("the twin is", "found" if found else "NOT found")
    sys.exit(0 if found else 1)
sys.exit(1 if failed else 0)
