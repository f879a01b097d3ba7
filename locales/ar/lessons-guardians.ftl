# Names of the lessons that are still asleep; each moves to its own file when it wakes.

reputation-title = السُّمعة
report-and-recover-title = نبلّغ ونتعافى
feeds-and-fakes-title = خوارزميات وزيف
money-traps-title = مصائد المال
not-ok-title = هذا غير مقبول
pressure-and-trust-title = الضغط والثقة
images-and-consent-title = الصور والموافقة
dark-days-title = أيام صعبة
recruiters-title = المستدرِجون
watched-title = تحت المراقبة
wellbeing-title = راحة البال
your-data-your-rights-title = بياناتك وحقوقك
