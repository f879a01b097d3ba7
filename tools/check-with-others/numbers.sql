-- All numbers of 7.1.4 and 7.1.5 of a simulated country, from its children, as INDICATORS defines them. It shares nothing with the
-- program but the definitions. Needs the tables child, class and area (code, parent).

-- Every child once in each dimension. "Not stated" is a category.
CREATE TABLE placed AS
WITH banded AS (
    SELECT child.*, CASE
        WHEN age BETWEEN 5 AND 8 THEN '5-8'
        WHEN age BETWEEN 9 AND 12 THEN '9-12'
        WHEN age BETWEEN 13 AND 17 THEN '13-17'
        WHEN age >= 18 THEN '18+'
        ELSE 'not-stated' END AS ages
    FROM child)
SELECT class, 'total' AS dimension, 'all' AS category, completed, confident, safe, knows FROM banded
UNION ALL SELECT class, 'age', ages, completed, confident, safe, knows FROM banded
UNION ALL SELECT class, 'sex', sex, completed, confident, safe, knows FROM banded
UNION ALL SELECT class, 'disability', disability, completed, confident, safe, knows FROM banded;

CREATE TABLE category AS
SELECT * FROM (VALUES ('total', 'all'), ('age', '5-8'), ('age', '9-12'), ('age', '13-17'), ('age', '18+'), ('age', 'not-stated'),
    ('sex', 'female'), ('sex', 'male'), ('sex', 'not-stated'), ('disability', 'yes'), ('disability', 'no'),
    ('disability', 'not-stated')) AS it(dimension, category);

-- The census day's count by category; who is in none of a dimension is not stated.
CREATE TABLE enrolled AS
WITH stated AS (
    SELECT class, 'total' AS dimension, 'all' AS category, CAST(enrolment->>'total' AS INTEGER) AS students FROM class
    UNION ALL
    SELECT class, name, one.key, CAST(one.value AS INTEGER)
    FROM class, (VALUES ('age'), ('sex'), ('disability')) AS it(name), json_each(enrolment, '$.' || name) AS one),
rest AS (
    SELECT total.class, it.dimension, 'not-stated' AS category, total.students - coalesce(sum(stated.students), 0) AS students
    FROM stated AS total CROSS JOIN (SELECT DISTINCT dimension FROM category WHERE dimension <> 'total') AS it
    LEFT JOIN stated ON stated.class = total.class AND stated.dimension = it.dimension
    WHERE total.dimension = 'total' GROUP BY total.class, it.dimension, total.students)
SELECT * FROM stated UNION ALL SELECT * FROM rest;

-- 7.1.5 is confident (where that is asked) and safe and knows how to report.
CREATE TABLE counted AS
SELECT class, dimension, category,
    count(*) FILTER (completed) AS completed,
    count(*) FILTER (completed AND confident IN ('yes', 'not-asked') AND safe AND knows) AS all_three,
    count(*) FILTER (completed AND knows) AS knows,
    count(*) FILTER (completed AND confident = 'yes') AS confident,
    count(*) FILTER (completed AND safe) AS safe,
    count(*) FILTER (completed AND confident = 'not-classifiable') AS not_classifiable
FROM placed GROUP BY ALL;

CREATE TABLE of_class AS
SELECT class.class, class.area, class.band, dimension, category, coalesce(students, 0) AS enrolled,
    coalesce(completed, 0) AS completed, coalesce(all_three, 0) AS all_three, coalesce(knows, 0) AS knows,
    coalesce(confident, 0) AS confident, coalesce(safe, 0) AS safe, coalesce(not_classifiable, 0) AS not_classifiable
FROM class CROSS JOIN category
LEFT JOIN enrolled USING (class, dimension, category)
LEFT JOIN counted USING (class, dimension, category);

-- Where more completed than the teacher enrolled, the whole dimension of that class counts as not stated.
CREATE TABLE disagreeing AS
SELECT DISTINCT class, dimension FROM of_class WHERE completed > enrolled;

CREATE TABLE added AS
SELECT * FROM of_class WHERE (class, dimension) NOT IN (SELECT (class, dimension) FROM disagreeing)
UNION ALL
SELECT total.* REPLACE (it.dimension AS dimension, 'not-stated' AS category)
FROM of_class AS total JOIN disagreeing AS it USING (class) WHERE total.dimension = 'total';

-- A class counts for its area and for all that this lies in; the whole country is ''.
CREATE TABLE above AS
WITH RECURSIVE way(code, upper) AS (
    SELECT code, code FROM area
    UNION ALL
    SELECT way.code, area.parent FROM way JOIN area ON area.code = way.upper WHERE area.parent IS NOT NULL)
SELECT code, upper FROM way UNION ALL SELECT code, '' FROM area UNION ALL SELECT '', '';

CREATE TABLE summed AS
SELECT band, above.upper AS area, dimension, category, sum(enrolled) AS enrolled, sum(completed) AS completed,
    sum(all_three) AS all_three, sum(knows) AS knows, sum(confident) AS confident, sum(safe) AS safe,
    sum(not_classifiable) AS not_classifiable
FROM added JOIN above ON above.code = coalesce(added.area, '') GROUP BY ALL;

-- One row a number, as the tables have them. Explorers are not asked about confidence.
CREATE TABLE number AS
WITH long AS (
    SELECT band, area, dimension, category, '7.1.4' AS indicator, completed AS numerator, enrolled AS denominator FROM summed
    UNION ALL SELECT band, area, dimension, category, '7.1.5', all_three, completed FROM summed
    UNION ALL SELECT band, area, dimension, category, '7.1.5-knows-how-to-report', knows, completed FROM summed
    UNION ALL SELECT band, area, dimension, category, '7.1.5-confident', confident, completed FROM summed
    UNION ALL SELECT band, area, dimension, category, '7.1.5-safe', safe, completed FROM summed
    UNION ALL SELECT band, area, dimension, category, '7.1.5-not-classifiable', not_classifiable, completed FROM summed)
SELECT * FROM long
WHERE band <> 'explorers' OR indicator NOT IN ('7.1.5-confident', '7.1.5-not-classifiable');
