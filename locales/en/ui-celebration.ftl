ui-celebration-heading = You did it!
ui-celebration-says = The light is on, and you know the way. I’m proud of you!
ui-celebration-certificate = Certificate
ui-celebration-certificate-text = This sailor of the Net Isles has finished the module: how to be safe, kind and confident online.
ui-celebration-module = Module: { $module }
# Written on by hand, after printing.
ui-celebration-blank-name = Name
ui-celebration-blank-date = Date, school
ui-celebration-save = Save the certificate as a picture
ui-celebration-saved = Saved: { $place }
ui-celebration-not-saved = The picture could not be saved: { $why }
ui-celebration-not-drawn = This device could not draw the picture. Your module is finished all the same.
ui-celebration-map = Back to the islands
ui-celebration-out = Finish
ui-celebration-picture = A certificate with a lighthouse and a rosette. It names nobody.
