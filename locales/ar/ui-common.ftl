# كلمات الأزرار التي تظهر في شاشات كثيرة.

ui-common-back = رجوع
ui-common-next = التالي
ui-common-done = تم
ui-common-close = إغلاق
ui-common-cancel = إلغاء
ui-common-yes = نعم
ui-common-no = لا
ui-common-on = نعم
ui-common-off = لا
ui-common-less = أقل
ui-common-more = أكثر
ui-common-settings = الإعدادات
ui-common-help = المساعدة
ui-common-again = محاولة أخرى
ui-common-map = الخريطة
ui-common-progress = أُنجز { $done } من { $of }
# For whoever does not see what Sango points at.
ui-common-shown = سانغو يُريك: هذا ما كان سيفعله.
# Where the next screen is still being fetched.
ui-common-coming = لحظة واحدة: الجُزُر في الطريق.

# حين لا يمكن حفظ شيء. يُقال مرة واحدة في أعلى الشاشة.
ui-common-not-kept = لا يستطيع هذا الجهاز حفظ نتائجك الآن. اللعب ما زال ممكنًا. الرجاء إخبار المعلم أو المعلمة.
ui-common-damaged = تعذّرت قراءة بعض النتائج القديمة. وُضعت جانبًا ولم يُحذف شيء. الرجاء إخبار المعلم أو المعلمة.
ui-common-missing-lesson = تعذّر فتح هذا الدرس. الرجاء إخبار المعلم أو المعلمة.
