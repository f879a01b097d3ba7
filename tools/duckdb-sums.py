"""The peer of `sango-report measure lines` in `cargo xtask bench`: DuckDB reads the same contents of returns and groups them.

duckdb-sums.py FILE prints one line of JSON. It takes of each class the highest number, and sums every area's cells in all dimensions at
once; it does not look at what the sheets publish, as the roll-up does.
"""

import json
import resource
import sys
import time

import duckdb

SHAPE = """{
    class: 'VARCHAR', period: 'VARCHAR', number: 'INTEGER', area: 'VARCHAR', band: 'VARCHAR', module_version: 'VARCHAR',
    counts: 'STRUCT(cells STRUCT(age VARCHAR, sex VARCHAR, disability VARCHAR,
        tally STRUCT(completed INTEGER, joint INTEGER[][]))[])'}"""

begun = time.monotonic()
db = duckdb.connect()
parts = ", ".join(f"sum(cell.tally.joint[{at}][{at}]) AS part_{at}" for at in range(1, 6))
db.execute(f"""
    CREATE TABLE summed AS
    WITH latest AS (
        SELECT * FROM read_json(?, format = 'newline_delimited', columns = {SHAPE})
        QUALIFY row_number() OVER (PARTITION BY class, period ORDER BY number DESC) = 1),
    cells AS (SELECT period, band, module_version, area, unnest(counts.cells) AS cell FROM latest)
    SELECT period, band, module_version, area, cell.age AS age, cell.sex AS sex, cell.disability AS disability,
        sum(cell.tally.completed) AS completed, {parts}
    FROM cells GROUP BY ALL""", [sys.argv[1]])
completed, all_three, girls = db.execute(
    "SELECT sum(completed), sum(part_1), sum(completed) FILTER (sex = 'female') FROM summed").fetchone()
seconds = time.monotonic() - begun
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({
    "seconds": seconds, "processor_seconds": used.ru_utime + used.ru_stime, "peak_bytes": used.ru_maxrss * 1024,
    "completed": int(completed), "all_three": int(all_three), "girls_completed": int(girls), "version": duckdb.__version__}))
