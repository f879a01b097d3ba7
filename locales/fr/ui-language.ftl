ui-language-heading = Choisis ta langue
# Le nom de cette langue, dans cette langue.
ui-language-own-name = Français
