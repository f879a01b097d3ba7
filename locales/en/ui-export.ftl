# What formats for people say: the printable page and the workbook. Read by heads, parents and ministries. No text here takes a value.

ui-export-language = English
# Between whole and tenth.
ui-export-decimal-mark = .

# What it is.
ui-export-subject = Children safe online
ui-export-class-sheet = Class sheet
ui-export-area-tables = Tables by area
ui-export-what-class = What one class came to. No number here can be traced to a child.
ui-export-what-areas = What the classes of each area came to together. No number here can be traced to a child.
ui-export-contents = Contents
ui-export-languages = Languages

# What it is about.
ui-export-period = Period
ui-export-country = Country pack
ui-export-country-international = International
ui-export-area = Area
ui-export-band = Module
ui-export-band-explorers = Explorers, 5 to 8 years
ui-export-band-navigators = Navigators, 9 to 12 years
ui-export-band-guardians = Guardians, 13 to 17 years
ui-export-module-version = Module version
ui-export-cutoffs-version = Version of the definitions
ui-export-release = Release
ui-export-not-stated = Not stated

# Made-up numbers.
ui-export-simulated = Simulated
ui-export-simulated-says = A simulator made these numbers up, to try things out. They are about no real child, and nothing can be concluded from them.

# What is counted.
ui-export-glance = At a glance
ui-export-measure-completed = Completed the module
ui-export-measure-coverage = Coverage: completed, of all students
ui-export-measure-confident-and-knows = Confident, safe and knows how to report
ui-export-measure-explorers = Shows how to ask for help and report
ui-export-measure-knows = Knows how to report
ui-export-measure-confident = Confident, by their own account
ui-export-measure-safe = Answers safely
ui-export-measure-not-classifiable = Answered too little to say about confidence
ui-export-of-enrolled = of those enrolled
ui-export-of-students = of all students of the area
ui-export-of-completed = of those who completed

# The definitions.
ui-export-define = What is counted
ui-export-define-completed = Every core lesson is finished and the assessment at the end is handed in. A lesson that the teacher set aside for a child’s sake counts as finished. The rate is taken of those enrolled in the classes that took part.
ui-export-define-coverage = The same count, taken of all students of the area as officially enrolled, whether their classes took part or not. Only this is the national 7.1.4.
ui-export-define-confident-and-knows = Of those who completed, those who are confident, answer safely and know how to report: all three together.
ui-export-define-explorers = Of those who completed, those who show, by what they do, that they know how to ask for help and report. Children of this age are not asked how confident they are.
ui-export-define-knows = In a task, and without help, the child takes a report to a place that can act on it, or to a trusted adult; and answers enough of the questions on reporting rightly.
ui-export-define-confident = What children say of themselves: on average their answers to the questions on confidence reach the cut-off.
ui-export-define-safe = Enough of the questions on staying safe are answered rightly.
ui-export-define-not-classifiable = Too few of the questions on confidence were answered. These children are neither confident nor not confident, and stay in the count of those who completed.
ui-export-define-cutoffs = The exact cut-offs, each with its reason, are published with Sango in the file indicators.ron, in the version named above.

# Remarks on a number.
ui-export-flag-experimental = On trial for this age group; never added to older groups.
ui-export-flag-not-taught = Taught without a verified country pack, so the national ways to report were not taught: no part of the national 7.1.5.

# How a number is shown.
ui-export-read = How to read it
ui-export-legend-exact = Solid bar: the exact number, as a count of how many, and in per cent.
ui-export-legend-band = Hatched bar: the rate lies somewhere in this range.
ui-export-legend-hidden = Dotted line: hidden. Hidden does not mean zero.
# LOW and HIGH stand for the two ends of the range.
ui-export-range = LOW to HIGH %
ui-export-hidden = hidden
ui-export-hidden-why = A number is hidden, or shown only as a range, when the group is so small or so much alike that somebody could tell something about one child.

# Whom a row counts.
ui-export-who = Who
ui-export-total = Total
ui-export-all = All
ui-export-by-age = By age
ui-export-age-5-8 = 5 to 8 years
ui-export-age-9-12 = 9 to 12 years
ui-export-age-13-17 = 13 to 17 years
ui-export-age-18 = 18 years and over
ui-export-age-not-stated = Age not stated
ui-export-by-sex = By sex
ui-export-sex-female = Girls
ui-export-sex-male = Boys
ui-export-sex-not-stated = Sex not stated
ui-export-by-disability = By disability
ui-export-disability-yes = With a disability
ui-export-disability-no = Without a disability
ui-export-disability-not-stated = Disability not stated

# Where.
ui-export-level-class = This class
ui-export-level-country = Whole country
ui-export-level-region = Region
ui-export-level-province = Province
ui-export-level-district = District

# The workbook.
ui-export-sheet-summary = Summary
ui-export-sheet-results = Results
ui-export-sheet-chart = Chart
ui-export-sheet-data = Data
ui-export-data-says = The last sheet, “Data”, holds all numbers, one a row, in the same columns as the CSV file. An empty cell is hidden; it is not zero.
ui-export-head-what = What is counted
ui-export-head-count = How many
ui-export-head-of = Of how many
ui-export-head-percent = Per cent
ui-export-chart-none = There is no chart, since none of the numbers that it would show is exact.
