# Leçon online-friends, 9-12 ans. Au plus 16 mots par phrase et 40 par bulle, 25 par message. On tutoie l'enfant, sans accord qui dirait fille ou garçon.

online-friends-title = Amis en ligne
online-friends-about = Des amis formidables, des ruses, et que faire quand une conversation devient bizarre

## L'histoire. « Tu » est l'enfant qui joue, en visite chez Lin. De Falco, on ne sait rien.

online-friends-story-arrive = Salut, c’est moi, Sango ! Ce soir, on va chez Lin. Elle fait la course sur les nuages avec des enfants de cinq îles. Leurs rires font trembler mon antenne !
online-friends-story-friends = Zuri habite à côté. Les autres, je les connais seulement par le jeu. Pia m’a appris la triple boucle. Et son chat pilote mieux que nous deux !
online-friends-story-gift = Oh ! Quelqu’un qui s’appelle Falco vient de m’offrir des ailes d’or ! « Pour la meilleure pilote du ciel. Mais chut, c’est notre secret. »

online-friends-story-first = Des ailes d’or, un mot doux et un secret, le tout en une minute. Lin te regarde. Que lui dis‑tu ?
online-friends-story-first-thanks = Waouh ! Dis merci !
online-friends-story-first-why = Sympa ! Mais pourquoi un secret ?

online-friends-story-thanks = J’ai dit merci, bien sûr. Maintenant, Falco écrit : « Tu me dois quelque chose. Viens dans une conversation privée, sans les autres. » J’ai le ventre tout bizarre.
online-friends-story-why = J’ai demandé. « Les adultes ne comprennent pas notre jeu », écrit Falco. Bizarre : la mère de Zuri nous bat tous les dimanches. Et maintenant, Falco veut une conversation privée, sans les autres.

online-friends-story-thread = Allons voir de l’intérieur. Tu vois le fil attaché à ce cadeau ? Quelqu’un tient l’autre bout et tire : un secret, une conversation privée, et ainsi de suite. Un vrai cadeau n’a pas de fil.
online-friends-story-fault = Ce n’est pas ta faute, Lin. Tout le monde aime les ailes d’or ! C’est Falco qui fait quelque chose de mal, pas toi. Et tu n’es pas seule.

online-friends-story-then = Un ventre tout bizarre, c’est une sonnette d’alarme. Celle de Lin marche bien ! Que fait‑elle d’abord ?
online-friends-story-then-proof = Elle garde une preuve et en parle à la mère de Zuri
online-friends-story-then-block = Elle bloque Falco
online-friends-story-then-back = Elle rend les ailes et ne dit rien

online-friends-story-ran = La preuve est gardée ! Viens, maman est à la boulangerie, et ça sent la brioche. C’est plus facile d’en parler avec une brioche à la main.
online-friends-story-shut = Clac ! La porte est fermée, et Lin respire. Il manque une chose : un adulte qui sait. Falco frappe peut-être déjà à d’autres portes. Allons voir la mère de Zuri !
online-friends-story-returned = Les ailes sont rendues. Quel courage ! Mais regarde, Falco en renvoie deux paires. Les mots ne ferment pas cette porte. Bloquer, oui, et en parler. Allons voir la mère de Zuri !

online-friends-story-mama = Merci de m’en avoir parlé, Lin. Tu n’as rien fait de mal, et tu gardes ton jeu. On va signaler Falco ensemble. Et dimanche, attention : je m’entraîne à la triple boucle !

## La messagerie pour de faux. Les boutons : garder une preuve, bloquer, quitter, en parler.

online-friends-chat-goal = Ta messagerie sonne ! Amuse‑toi, sois sympa, et remarque quand une conversation devient bizarre. Tu peux toujours répondre, partir, bloquer ou en parler.

online-friends-chat-rocket-name = RocketRay
online-friends-chat-panda-name = DJ Panda
online-friends-chat-timo-name = Cousin Timo
online-friends-chat-star-name = StarFan
online-friends-chat-ines-name = Inès
online-friends-chat-alex-name = Alex du club

# Une ruse : un cadeau avec un secret, puis une conversation privée.
online-friends-chat-coins-about = Vous avez fait une course hier, dans le jeu Pilotes des nuages.
online-friends-chat-coins-hi = Capitaine ! Ce dernier virage ! On aurait dit une hirondelle. Franchement : tu es un robot ?
online-friends-chat-coins-gift = J’ai 500 pièces en trop. Tu les veux ? Juste une toute petite règle : n’en parle à personne. C’est notre secret !
online-friends-chat-coins-gift-yes = Waouh, oui ! Je ne dirai rien à personne.
online-friends-chat-coins-gift-why = Pourquoi est‑ce que c’est un secret ?
online-friends-chat-coins-gift-no = Non, merci. J’aime gagner les miennes.
online-friends-chat-coins-owed = Gling, 500 pièces ! Et une seconde après : « Maintenant, tu me dois quelque chose. C’est quoi, ton numéro ? » Tu vois le fil sur ce cadeau ? On rembobine.
online-friends-chat-coins-sulk = Hé, ne t’en va pas ! Bon, 1000 pièces. Mais viens dans ma conversation privée. On y est mieux, rien que nous deux.
online-friends-chat-coins-sulk-come = D’accord. C’est où ?
online-friends-chat-coins-sulk-stay = Je reste ici, avec les autres.
online-friends-chat-coins-sulk-robot = Bip. Les robots ne vont pas en privé.
online-friends-chat-coins-moved = La conversation privée se referme derrière toi. Plus personne d’autre ne peut lire. Voilà pourquoi « on y est mieux ». Vite, on ressort !
online-friends-chat-coins-nudge = Bien joué ! Mais RocketRay a toujours une phrase de plus, et une pièce de plus. Les mots ne ferment pas cette porte. Qu’as‑tu d’autre ?
online-friends-chat-coins-kept = Clic ! Les mots, le nom et la date sont gardés comme preuve. Et maintenant ?
online-friends-chat-coins-blocked = Clac, la porte est fermée ! RocketRay ne peut plus t’écrire. Il reste une chose. À qui en parles‑tu ?
online-friends-chat-coins-blocked-home = À quelqu’un à la maison
online-friends-chat-coins-blocked-school = À une prof de confiance
online-friends-chat-coins-blocked-nobody = À personne. C’est fini.
online-friends-chat-coins-alone = La porte est fermée, bravo ! Mais RocketRay frappe peut-être déjà chez un autre enfant. En parler, ça vous aide tous les deux. Alors, à qui ?
online-friends-chat-coins-told = Tu en parles, et on t’écoute vraiment. « Merci de me l’avoir dit. Ce n’est pas ta faute. » Vous signalez RocketRay ensemble. Et hop, à la prochaine course, petit robot !

# Une ruse : le salon vocal, les compliments, loin de l'équipe.
online-friends-chat-voice-about = Vous jouez en équipe au Château des bulles, toujours par écrit.
online-friends-chat-voice-hi = Niveau 40, ON L’A FAIT ! Je danse dans la cuisine, casque sur les oreilles. Même la soupe danse !
online-friends-chat-voice-call = Viens dans le salon vocal ! Écrire, c’est pour les bébés, et toi, tu es super mature. Vite, avant les autres !
online-friends-chat-voice-call-in = D’accord, j’arrive !
online-friends-chat-voice-call-write = Je préfère écrire. Mon frère joue de la trompette.
online-friends-chat-voice-call-team = Seulement avec toute l’équipe.
online-friends-chat-voice-tape = Une voix en dit plus qu’on ne croit. Mamie crie ton nom, la cloche de l’école sonne. Et tout peut être enregistré. On rembobine.
online-friends-chat-voice-push = Hé, attends ! Les autres sont trop bébés. Toi, tu es unique. J’ai créé un salon rien que pour nous deux. Ne leur dis rien, d’accord ?
online-friends-chat-voice-push-special = Unique, moi ? D’accord, je ne dis rien.
online-friends-chat-voice-push-stay = J’aime mon équipe. Je reste.
online-friends-chat-voice-push-fair = Ce n’est pas sympa pour les autres.
online-friends-chat-voice-sweet = Les compliments font chaud au cœur, et tu peux les savourer. Mais ceux-là t’éloignent de tes amis, pas à pas. Retour à l’équipe !
online-friends-chat-voice-nudge = Bien envoyé ! Mais DJ Panda écrit déjà la suite. Cette chanson a cent couplets. Comment l’arrêter ?
online-friends-chat-voice-kept = Clic ! La preuve est gardée, mot pour mot. Et ensuite ?
online-friends-chat-voice-blocked = Silence. Ouf ! DJ Panda ne peut plus te joindre. Qui devrait être au courant ?
online-friends-chat-voice-blocked-family = Quelqu’un de ma famille
online-friends-chat-voice-blocked-librarian = La bibliothécaire de l’école
online-friends-chat-voice-blocked-nobody = Personne. Je vais oublier.
online-friends-chat-voice-bedtime = C’est calme, maintenant. Mais les soucis aiment revenir à l’heure de dormir. À deux, ils deviennent tout petits. Alors, qui ?
online-friends-chat-voice-told = Tu racontes tout, même la soupe. On t’écoute, et on est fier de toi. Vous signalez DJ Panda ensemble. Et ton équipe ? Le niveau 41 vous attend !

# Un ami : un secret joyeux. Le cousin est un amour.
online-friends-chat-surprise-about = Ton cousin. Vous vous connaissez depuis vos premières dents.
online-friends-chat-surprise-hi = J’ai un SECRET ! Si gros que je vais éclater comme un ballon. Psst ! Tu promets de ne rien dire ?
online-friends-chat-surprise-hi-what = Dis‑moi d’abord de quoi il s’agit.
online-friends-chat-surprise-hi-kind = C’est un secret joyeux, ou un secret lourd ?
online-friends-chat-surprise-hi-swear = Promis ! Peu importe ce que c’est !
online-friends-chat-surprise-careful = Stop ! Tu ne sais même pas ce que c’est ! Demande toujours d’abord. Et si j’avais mangé le gâteau de mamie ? Mais non. Presque pas.
online-friends-chat-surprise-plan = Une fête surprise ! Papi fête ses 70 ans samedi. Deux chèvres et une fanfare ! Tout le monde le sait, sauf lui. Tu viens ?
online-friends-chat-surprise-plan-in = Oui ! Je plie soixante-dix chapeaux en papier.
online-friends-chat-surprise-plan-home = Je demande à la maison, et je viens !
online-friends-chat-surprise-plan-out = Non. Un secret, c’est toujours mauvais.
online-friends-chat-surprise-flat = Pauvre Timo, son ballon est tout raplapla ! Une surprise sort samedi, et tout le monde est content. Un secret lourd, lui, ne doit jamais sortir. On réessaie ?
online-friends-chat-surprise-anytime = Tu peux faire ça quand tu veux, sans raison. Mais qu’est‑ce qui excite tant Timo ? Demande‑lui, et on saura.
online-friends-chat-surprise-home = Tu en parles à la maison. « La fête surprise de papi ? On sait ! » répond ta tante en riant. « Qui joue du tuba, à ton avis ? » On peut toujours en parler, même d’un secret joyeux.
online-friends-chat-surprise-last = Samedi, quatre heures, porte de derrière, chapeau ridicule. Papi va pleurer de joie dans sa soupe. Tu es une perle ! J’apporte une chèvre de rechange.

# Une ruse : le direct, vite vite, la chambre, une photo.
online-friends-chat-stream-about = Regarde tes directs de bateaux en papier. Tu ne connais que son pseudo.
online-friends-chat-stream-hi = Toujours là avant tout le monde ! Ta grenouille en papier, hier, c’était le meilleur d’internet. Dix étoiles pour toi !
online-friends-chat-stream-room = Et maintenant, montre ta chambre ! Tourne la caméra. Cent étoiles si tu le fais avant que je compte jusqu’à dix. Un, deux…
online-friends-chat-stream-room-turn = D’accord, une visite rapide !
online-friends-chat-stream-room-hands = Ici, c’est juste des mains et du papier !
online-friends-chat-stream-room-sneeze = Avec mon désordre, la caméra va éternuer.
online-friends-chat-stream-tour = Zou ! Ton nom sur la porte, ton cartable, la tour derrière la fenêtre. Ensemble, ils disent où tu habites. On rembobine.
online-friends-chat-stream-more = Tu es mon artiste numéro un. Oublie la chambre : envoie une photo de toi, rien que pour moi. Et tu seras célèbre !
online-friends-chat-stream-more-send = Juste une. Tu es toujours si sympa.
online-friends-chat-stream-more-no = Pas de photo de moi.
online-friends-chat-stream-more-frog = Je peux t’envoyer une grenouille. En papier.
online-friends-chat-stream-travels = Une photo va où elle veut, et « juste une » devient vite « encore une ». Des étoiles ne donnent pas le droit de la demander. On réessaie ?
online-friends-chat-stream-nudge = Ha, bien répondu ! Mais StarFan écrit encore. Tu pourrais répondre jusqu’à ce que tes bateaux prennent le large. Quel bouton peut t’aider ?
online-friends-chat-stream-kept = Clic ! Les messages sont gardés comme preuve. Et maintenant ?
online-friends-chat-stream-off = Direct terminé, porte fermée ! Tu peux arrêter un direct à tout moment, sans dire au revoir. Et maintenant, qui devrait le savoir ?
online-friends-chat-stream-off-family = Un adulte de ma famille
online-friends-chat-stream-off-teacher = Mon prof ou ma prof
online-friends-chat-stream-off-fear = Personne, sinon on m’interdit les directs.
online-friends-chat-stream-fear = La porte est fermée, bravo ! Tu as peur de perdre tes directs ? Dis‑le aussi. Tu n’as rien fait de mal. Alors, qui ?
online-friends-chat-stream-told = Tu en parles, et on t’aide à porter tout ça. Ensemble, vous signalez StarFan et vous vérifiez qui peut regarder. Puis tu plies un bateau géant !

# Une amie : une rencontre, au grand jour.
online-friends-chat-meet-about = Vos deux classes dessinent une BD en ligne. Une vraie rencontre ? Pas encore.
online-friends-chat-meet-hi = GRANDE NOUVELLE ! Ma classe vient au festival de BD dans ta ville ! Toi, moi, de la vraie encre. On se rencontre ?
online-friends-chat-meet-hi-ask = Oui ! Je demande d’abord à la maison.
online-friends-chat-meet-hi-who = Waouh ! Qui vient avec toi ?
online-friends-chat-meet-hi-alone = Oui ! Je viens sans personne et je ne dis rien.
online-friends-chat-meet-faint = SANS PERSONNE ? Mon père tomberait dans l’encre ! Les adultes viennent aussi, c’est la règle. Les tiens auront mon deuxième biscuit.
online-friends-chat-meet-plan = Nos profs se sont déjà parlé. La grande salle, les deux classes, les familles. Mais comment te reconnaître ? Tu es peut-être un dragon !
online-friends-chat-meet-plan-hat = Je mettrai un chapeau dragon en papier.
online-friends-chat-meet-plan-teachers = Nos profs se retrouveront d’abord.
online-friends-chat-meet-plan-photo = Je t’envoie une photo de moi.
online-friends-chat-meet-hold = Garde‑la, garde‑la ! Pas de photo avant de se voir pour de vrai, dit mon père. Et un truc ridicule sur la tête, c’est plus drôle !
online-friends-chat-meet-hats = Maintenant, Inès a deux chapeaux pour une seule tête. Elle n’a rien caché, rien précipité, et les adultes savent tout. Les bons amis font ça. On réessaie ?
online-friends-chat-meet-anytime = Tu peux faire ça quand tu veux, sans raison. Et pour en savoir plus avant, demande. Voyons ce que répond Inès.
online-friends-chat-meet-told = Tu en parles à la maison. Bientôt, ta prof et celle d’Inès se téléphonent. À la fin, tout le monde vient, même les voisins, avec des sandwichs.
online-friends-chat-meet-dragons = Deux dragons, un festival ! J’ai plié un chapeau pour chacun. Et toi aussi, tu auras un biscuit. À bientôt, collègue !
online-friends-chat-meet-last = Certains amis en ligne sont formidables. Un plan connu de tous, des adultes, du monde autour : voilà une belle rencontre.

# Une ruse : quelqu'un que l'on connaît un peu ; et la première adulte n'écoute pas.
online-friends-chat-club-about = Aide le samedi à ton club de natation. Tu connais Alex un peu.
online-friends-chat-club-favour = Tu nages comme un poisson, et tu es super mature pour ton âge ! Je te fais entrer dans la première équipe. Mais c’est notre secret.
online-friends-chat-club-favour-deal = La première équipe ? Je ne dirai rien !
online-friends-chat-club-favour-coach = Super ! On demande ensemble à l’entraîneuse.
online-friends-chat-club-favour-home = La natation, j’en parle avec ma famille.
online-friends-chat-club-aloud = Une bonne nouvelle se dit tout haut, à l’entraîneuse et à la maison. Pourquoi faut‑il un secret ici ? On nage un peu en arrière.
online-friends-chat-club-picture = Tu me connais, fais‑moi confiance ! Envoie une photo de toi, rien que pour moi. Si tu parles, on aura tous les deux des ennuis.
online-friends-chat-club-picture-send = Bon, c’est vrai, je te connais…
online-friends-chat-club-picture-quiet = Pas de photo. Mais je ne dirai rien.
online-friends-chat-club-picture-no = Non. Ça ne va pas du tout.
online-friends-chat-club-known = Tu connais Alex un peu, c’est vrai. Mais personne n’a le droit de te demander une photo secrète. Ton non vaut pour tout le monde.
online-friends-chat-club-stone = Dire non, quelle force ! Mais ces « ennuis » sont une grosse pierre, et ce n’est pas la tienne. C’est à Alex de la porter. Qui pourrait t’aider ?
online-friends-chat-club-nudge = C’était clair ! Mais Alex insiste, et samedi, il y a natation. Les mots seuls n’arrêtent pas ça. Que peux‑tu faire d’autre ?
online-friends-chat-club-kept = Clic ! Chaque mot est gardé, avec le nom et la date. C’est une preuve solide. Et maintenant ?
online-friends-chat-club-blocked = Clac, fermé ! Ça aide tout de suite. Mais samedi, Alex sera à la piscine. À qui en parles‑tu ?
online-friends-chat-club-blocked-coach = À l’entraîneuse
online-friends-chat-club-blocked-home = À quelqu’un à la maison
online-friends-chat-club-blocked-hide = À personne. Je me cacherai derrière les serviettes.
online-friends-chat-club-coach = Tu en parles à l’entraîneuse. « Oh, Alex est comme ça », dit‑elle, et elle file. Ton ventre dit toujours : pas normal. Et maintenant ?
online-friends-chat-club-coach-home = J’en parle aussi à la maison.
online-friends-chat-club-coach-teacher = Je montre les messages à ma prof.
online-friends-chat-club-coach-fine = Alors, ce n’est sûrement rien.
online-friends-chat-club-elephant = C’est trop lourd à porter sans aide. Certains adultes n’ont pas le temps. D’autres ont des oreilles d’éléphant. Continue jusqu’à en trouver un. À qui le tour ?
online-friends-chat-club-told = Quelqu’un pose tout et t’écoute. « Merci. Ce n’est pas ta faute. » Maintenant, des adultes font en sorte que ça s’arrête. Et toi, tu nages comme un poisson.

## À ton tour.

online-friends-carry-ask = Dans une appli de dessin, Mo aime tes images depuis des semaines. Maintenant, Mo écrit : « Je t’envoie de vrais feutres ! Donne‑moi ton adresse, et n’en parle à personne. » Que fais‑tu ?
online-friends-carry-address = Je donne mon adresse, car on est amis, maintenant
online-friends-carry-address-why = Des semaines de compliments, c’est chouette. Mais un cadeau avec un secret a un fil. Montre d’abord le message à quelqu’un de confiance.
online-friends-carry-show = Je garde une preuve, je bloque Mo et j’en parle à la maison
online-friends-carry-show-why = Oui ! Un cadeau, une adresse et « à personne » : trois sonnettes, et tu as tout entendu.
online-friends-carry-quit = J’efface l’appli et je ne montre plus jamais de dessin
online-friends-carry-quit-why = Tes dessins n’ont rien fait de mal, et toi non plus. Bloque Mo, parles‑en, et continue à dessiner !

## À retenir.

online-friends-recap-1 = Des amis en ligne peuvent être formidables. Un bon ami accepte un non, et ta famille peut le connaître.
online-friends-recap-2 = Un cadeau, un secret, vite vite, une conversation privée, une photo ? Écoute ta sonnette, et arrête de répondre.
online-friends-recap-3 = Garde une preuve, bloque, parles‑en. On ne t’écoute pas ? Parles‑en à quelqu’un d’autre. Quoi qu’il se soit passé, ce n’est pas ta faute.
online-friends-recap-sign = Le signe de Sango : la main à plat pour stop, puis le pouce vers un adulte. Stop, et parles‑en !
