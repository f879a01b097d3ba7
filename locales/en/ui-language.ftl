ui-language-heading = Choose your language
# This language's name in itself.
ui-language-own-name = English
