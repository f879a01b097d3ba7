ui-language-heading = Choose your language
