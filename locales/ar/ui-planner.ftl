# مخطِّط اليوم.
ui-planner-dawn = الفجر
ui-planner-morning = الصباح
ui-planner-noon = الظهر
ui-planner-afternoon = العصر
ui-planner-sunset = الغروب
ui-planner-evening = المساء
ui-planner-bedtime = قبل النوم
ui-planner-night = الليل
ui-planner-ribbon = اليوم
ui-planner-slot = { $hour }: { $card }. استرجاع
ui-planner-slot-empty = { $hour }: فارغ
ui-planner-slot-fixed = { $hour }: { $card }. لا يتغير
ui-planner-slot-grown = { $hour }: { $card } هنا أيضًا. استرجاع
ui-planner-was = { $hour }: { $card }
ui-planner-tray = أشياء نفعلها
ui-planner-fills = ، { $meter } { $level }
ui-planner-spoiled = { $card }: ليس اليوم
ui-planner-meter = { $meter }: { $level }
ui-planner-meter-more = { $meter }: { $level }. نريد المزيد
ui-planner-meter-less = { $meter }: { $level }. نريد أقل
ui-planner-tomorrow = لنرَ الغد
ui-planner-show-me = أريد أن أرى يومًا جيدًا
ui-planner-mend = تغيير اليوم
ui-planner-when = { $card }! متى؟
ui-planner-first = نختار بطاقة أولًا.
ui-planner-else = وماذا أيضًا؟
ui-planner-full = امتلأ اليوم. هل نرى الغد؟
ui-planner-good = يا له من صباح جميل!
ui-planner-again = يا للعجب! ما زلنا نستطيع تغيير اليوم.
ui-planner-watch = يا للعجب! سأريك يومًا جيدًا.
ui-planner-shown = هذا يوم جيد. وهناك أيام جيدة كثيرة!
ui-planner-change = ماذا نغيّر؟ ثم نرى الغد من جديد.
ui-planner-level-up = { $level ->
    [1] تخطيط رائع! والآن يوم أطول.
   *[other] يا لها من مهارة! والآن أيام فيها مفاجآت.
}
ui-planner-level-down = لنخطط معًا ليوم أسهل.
ui-planner-finished = أيام جميلة، وليالٍ هانئة. أحسنت!
