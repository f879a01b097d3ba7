# Names of the lessons that are still asleep; each moves to its own file when it wakes.

reputation-title = Reputation
report-and-recover-title = Report and Recover
feeds-and-fakes-title = Feeds and Fakes
money-traps-title = Money Traps
not-ok-title = Not OK
pressure-and-trust-title = Pressure and Trust
images-and-consent-title = Images and Consent
dark-days-title = Dark Days
recruiters-title = Recruiters
watched-title = Watched
wellbeing-title = Wellbeing
your-data-your-rights-title = Your Data, Your Rights
