"""The peer of `sango-report measure lines` in `cargo xtask bench`: DuckDB reads the same contents of returns and groups them.

duckdb-sums.py FILE prints one line of JSON. It takes of each class the highest number, and sums every area's cells in all dimensions at
once, and what the classes' public sheets say exactly, which the roll-up must know as well. It works out less than the roll-up does.
"""

import json
import resource
import sys
import time

import duckdb

SHAPE = """{
    class: 'VARCHAR', period: 'VARCHAR', number: 'INTEGER', area: 'VARCHAR', band: 'VARCHAR', module_version: 'VARCHAR',
    counts: 'STRUCT(cells STRUCT(age VARCHAR, sex VARCHAR, disability VARCHAR,
        tally STRUCT(completed INTEGER, joint INTEGER[][]))[])',
    released: 'STRUCT(cells STRUCT(measure VARCHAR, dimension VARCHAR, category VARCHAR, shown VARCHAR, numerator INTEGER,
        denominator INTEGER, low INTEGER, high INTEGER)[])'}"""

begun = time.monotonic()
db = duckdb.connect()
parts = ", ".join(f"sum(cell.tally.joint[{at}][{at}]) AS part_{at}" for at in range(1, 6))
db.execute(f"""
    CREATE TABLE latest AS
    SELECT * FROM read_json(?, format = 'newline_delimited', columns = {SHAPE})
    QUALIFY row_number() OVER (PARTITION BY class, period ORDER BY number DESC) = 1""", [sys.argv[1]])
db.execute(f"""
    CREATE TABLE summed AS
    WITH cells AS (SELECT period, band, module_version, area, unnest(counts.cells) AS cell FROM latest)
    SELECT period, band, module_version, area, cell.age AS age, cell.sex AS sex, cell.disability AS disability,
        sum(cell.tally.completed) AS completed, {parts}
    FROM cells GROUP BY ALL""")
db.execute("""
    CREATE TABLE published AS
    WITH cells AS (SELECT period, band, module_version, area, unnest(released.cells) AS cell FROM latest)
    SELECT period, band, module_version, area, cell.measure AS measure, cell.dimension AS dimension, cell.category AS category,
        cell.shown AS shown, cell.low AS low, count(*) AS classes, sum(cell.numerator) AS numerator, sum(cell.denominator) AS denominator
    FROM cells GROUP BY ALL""")
completed, all_three = db.execute("SELECT sum(completed), sum(part_1) FROM summed").fetchone()
seconds = time.monotonic() - begun
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({
    "seconds": seconds, "processor_seconds": used.ru_utime + used.ru_stime, "peak_bytes": used.ru_maxrss * 1024,
    "completed": int(completed), "all_three": int(all_three), "version": duckdb.__version__}))
