# Leçon kind-words, 5-8 ans. Tout s'entend. Au plus 10 mots par phrase et 20 par bulle. On tutoie l'enfant, sans accord qui dirait fille ou garçon.

kind-words-title = Mots gentils
kind-words-about = Ce qui fait plaisir, et ce qui fait mal

## L'histoire. « Tu » est l'enfant qui joue ; Kaya montre son lapin en peluche, Monsieur Oreilles, sur la tablette.

kind-words-story-arrive = Hop ! C’est moi, Sango. Le lapin de Kaya fait son spectacle. Chut, ça commence !
kind-words-story-moon = Monsieur Oreilles vole vers la lune ! Oh ! La lune est une crêpe. Miam, miam !

kind-words-story-send = Des visages et des sons volent vers Kaya. Tu envoies quoi ?
kind-words-story-send-clap = Clap, clap, clap !
kind-words-story-send-face = Un visage qui tire la langue
kind-words-story-send-nothing = Rien

# La grimace était pour rire. Aucun reproche ; un cœur le dit mieux.
kind-words-story-face = Bêêê ? C’est pour Monsieur Oreilles ? C’était raté ?
kind-words-story-sorry = C’était pour rire. Mais Kaya ne voit pas ton clin d’œil. Alors, tu envoies un cœur. Ah !
# Rien n'est parti : on dirait que personne n'est là. Puis les mains applaudissent quand même.
kind-words-story-quiet = Chut ! Voici la tablette de Kaya, dedans. Quel silence ! Clap, clap ! C’est mieux !
kind-words-story-clapped = Pour Monsieur Oreilles ? Il salue ! Encore. Et encore. Oups, il tombe.

kind-words-story-boo = Quelqu’un a envoyé : Bouh ! J’ai dit stop. Puis j’en ai parlé à M. Sato.
# M. Sato est le bibliothécaire ; on regarde le spectacle chez lui.
kind-words-story-thanks = Merci, Teo ! Un adulte n’a pas le temps ? Dis-le à un autre. Et maintenant, des crêpes !

## La mer. Chaque mot est un visage ou un son. Monsieur Oreilles tient le parapluie.

kind-words-catch-goal = Laisse entrer les mots gentils. Un mot méchant ? Ouvre le parapluie ! Les bateaux t’attendent.

kind-words-catch-panda-name = Panda
kind-words-catch-star-name = Étoile
kind-words-catch-fox-name = Renard
kind-words-catch-pineapple-name = Ananas

kind-words-catch-mend-hug = Viens, un câlin !
kind-words-catch-mend-hug-then = Un long câlin. Il y a de la place pour tous. C’est chaud !
kind-words-catch-mend-heart = Je t’aime bien !
kind-words-catch-mend-heart-then = Ce mot est doux. Il se pose là où ça fait mal.
kind-words-catch-mend-fun = Ha, ha, c’est pour rire !
kind-words-catch-mend-fun-then = Pour rire ? Personne ne rit. Maintenant, ça fait mal deux fois.
kind-words-catch-mend-bleh = Bêêê aussi !
kind-words-catch-mend-bleh-then = Bêêê ici, bêêê là. Deux langues ont froid. Ça fait toujours mal.

kind-words-catch-moon-about = Monsieur Oreilles était sur la lune. Teo faisait la fusée.
kind-words-catch-moon-done = Monsieur Oreilles fait une galipette. Et Teo refait la fusée. Pchhh !
kind-words-catch-moon-clap = Clap, clap, clap !
kind-words-catch-moon-clap-pass = Kaya rayonne. Monsieur Oreilles salue. Pouf, sur le nez !
kind-words-catch-moon-clap-shield = Plif ! Les bravos restent dehors. Kaya ne les entend pas.
kind-words-catch-moon-boo = Bouh ! Bouh !
kind-words-catch-moon-boo-pass = Oh. Kaya cache Monsieur Oreilles dans son dos.
kind-words-catch-moon-boo-shield = Boing ! Le bouh rebondit. Bou-hou, il rentre chez lui.
kind-words-catch-moon-kiss = Smack ! Pour le lapin !
kind-words-catch-moon-kiss-pass = Un bisou ! Monsieur Oreilles devient rose. Jusqu’aux oreilles.
kind-words-catch-moon-kiss-shield = Plif ! Le bisou est dans une flaque. Il était pour le lapin.
kind-words-catch-moon-bleh = Bêêê ! C’est nul, ce bruit !
kind-words-catch-moon-bleh-pass = Teo se tait. Sa fusée n’a plus envie de voler.
kind-words-catch-moon-bleh-shield = Boing ! Le bêêê revient. Il atterrit sur son propre nez.

kind-words-catch-tower-about = Teo a construit une tour. Plus haut, plus haut. Patatras !
kind-words-catch-tower-done = La tour tient ! Elle chatouille la lune. La lune rigole.
kind-words-catch-tower-point = Ha, ha, ha ! Regardez-LE !
kind-words-catch-tower-point-pass = Un seul rit. Teo ne rit pas. Donc, ce n’est pas drôle.
kind-words-catch-tower-point-shield = Boing ! Il rit tout seul. Ha. Ha. Et il s’arrête.
kind-words-catch-tower-help = Oh là là ! On recommence ? Je t’aide !
kind-words-catch-tower-help-pass = Quatre mains construisent. Teo fredonne. Un cube, et un cube, et un cube !
kind-words-catch-tower-help-shield = Plif ! Deux mains gentilles attendent dehors, sous la pluie.
kind-words-catch-tower-toot = TUUUUT !
kind-words-catch-tower-toot-pass = Ouh, c’est fort ! Mais ça veut dire : hourra ! Teo répond : tut !
kind-words-catch-tower-toot-shield = Plif ! C’était un hourra. Mais un hourra très fort.
kind-words-catch-tower-song = La la la, Kaya ne joue pas !
kind-words-catch-tower-song-pass = Quelle jolie chanson. Mais le menton de Kaya tremble.
kind-words-catch-tower-song-shield = Boing ! Jolie chanson, vilains mots. Grandes oreilles : le lapin l’a remarqué !

kind-words-catch-ear-about = L’oreille du lapin se découd. Elle tient à un fil.
kind-words-catch-ear-done = L’oreille est recousue, et vous jouez tous. Monsieur Oreilles est roi. Roi des crêpes.
kind-words-catch-ear-sew = Son oreille se découd. On la recoud ?
kind-words-catch-ear-sew-pass = Un point, deux points ! Heureusement qu’on l’a dit. Il entend tout.
kind-words-catch-ear-sew-shield = Plif ! Personne ne le dit à Kaya. Pouf. Plus d’oreille.
kind-words-catch-ear-bin = Beurk, vieux lapin ! À la poubelle !
kind-words-catch-ear-bin-pass = Kaya serre Monsieur Oreilles très, très fort.
kind-words-catch-ear-bin-shield = Boing ! Lui, à la poubelle ? Jamais. C’est Monsieur Oreilles.
kind-words-catch-ear-alone = « Qui joue avec moi ? » demande Kaya. Personne ne répond.
kind-words-catch-ear-alone-pass = Silence. Grand silence. Kaya regarde ses chaussures.
kind-words-catch-ear-alone-shield = Le parapluie est ouvert. Rien ne tombe. Rien que le silence.
kind-words-catch-ear-alone-say-me = Moi ! Je joue !
kind-words-catch-ear-alone-say-me-then = Kaya saute. Monsieur Oreilles saute aussi. Sur ta tête !
kind-words-catch-ear-alone-say-later = Quelqu’un va jouer.
kind-words-catch-ear-alone-say-later-then = Quelqu’un ? Kaya cherche. Il n’y a que toi !

## À toi.

kind-words-carry-ask = Amina a peint un cheval. On dirait un canapé. « Ha, ha, canapé ! » Et toi ?
kind-words-carry-laugh = Ha, ha, canapé !
kind-words-carry-laugh-why = C’est vrai, ça ressemble ! Mais Amina ne rit pas. Qu’est-ce qui lui ferait plaisir ?
kind-words-carry-like = J’aime sa queue !
kind-words-carry-like-why = Amina rayonne. La queue, c’est le plus beau. Et le canapé galope !
kind-words-carry-away = Je regarde ailleurs
kind-words-carry-away-why = Tu ne ris pas. C’est bien ! Mais Amina reste seule. Quel mot l’aide ?

## À retenir.

kind-words-recap-1 = Un mot fait plaisir ? Envoie-le !
kind-words-recap-2 = Un mot fait mal ? Dis stop. Reste avec ton ami.
kind-words-recap-3 = Parle à un adulte. Pas le temps ? Va voir un autre.
kind-words-recap-sign = Le signe de Sango : bras levés, main sur le cœur. Entrez, mots gentils !
