# Les noms des leçons qui dorment encore ; chacune passe dans son propre fichier à son réveil.

reputation-title = Réputation
report-and-recover-title = Signaler et se relever
feeds-and-fakes-title = Fils et faux
money-traps-title = Pièges à argent
not-ok-title = Pas d’accord
pressure-and-trust-title = Pression et confiance
images-and-consent-title = Images et consentement
dark-days-title = Jours sombres
recruiters-title = Les recruteurs
watched-title = Sous surveillance
wellbeing-title = Bien-être
your-data-your-rights-title = Tes données, tes droits
