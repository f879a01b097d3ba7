# الصور الاثنتا عشرة لرمز المقعد السري: assets/art/code/code-0.svg وما بعدها.
code-0 = شمس
code-1 = قمر
code-2 = سمكة
code-3 = شجرة
code-4 = قارب
code-5 = نجمة
code-6 = بيت
code-7 = مفتاح
code-8 = جرس
code-9 = ورقة شجر
code-10 = طبلة
code-11 = طائرة ورقية
