ui-language-heading = اختيار اللغة
# اسم هذه اللغة بها.
ui-language-own-name = العربية
