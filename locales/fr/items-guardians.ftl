# La banque des 13 à 17 ans. Toutes les personnes sont inventées.

## Forme A : sécurité.

item-reused-password-v1-ask = Un site de jeux s’est fait voler ses mots de passe. Iris a le même pour sa messagerie. Que fait-elle d’abord ?
item-reused-password-v1-a = Donner à sa messagerie un nouveau mot de passe et activer la double vérification.
item-reused-password-v1-b = Changer seulement le mot de passe du site de jeux, puisque c’est là qu’il a été volé.
item-reused-password-v1-c = Attendre pour l’instant. Un compte avec si peu d’abonnés n’intéresse aucun voleur.

item-code-call-v1-ask = « Ici l’assistance. Lisez-nous le code reçu à l’instant et nous sauverons votre compte. » Que fait Malik ?
item-code-call-v1-a = Le lire vite, avant que le compte soit perdu.
item-code-call-v1-b = Raccrocher, et regarder dans l’application elle-même.
item-code-call-v1-c = Demander d’abord un nom et un matricule, et le lire si les deux ont l’air vrais.

item-passphrase-v1-ask = Noa choisit un mot de passe pour son nouveau compte. Lequel résiste le plus longtemps à une machine ?
item-passphrase-v1-a = Un mot court avec des astuces : P@ssw0rd!
item-passphrase-v1-b = Le nom de son chien suivi de l’année où elle est née.
item-passphrase-v1-c = Cinq mots tirés au hasard, sans aucun rapport entre eux.

item-partner-password-v1-ask = « Si tu m’aimais, tu me donnerais ton mot de passe », écrit la copine d’Eli. Qu’est-ce qui est vrai ?
item-partner-password-v1-a = Il peut dire non. L’amour n’a pas besoin de mot de passe.
item-partner-password-v1-b = Il devrait le donner. Quand on s’aime, on n’a pas de secrets l’un pour l’autre.
item-partner-password-v1-c = Il peut le donner pour un jour et le changer le lendemain matin.

item-image-threat-v1-ask = Quelqu’un menace d’envoyer une image intime de Sana à ses amis si elle ne paie pas. Qu’est-ce qui aide le plus ?
item-image-threat-v1-a = Payer une seule fois, s’il promet par écrit de tout supprimer ensuite.
item-image-threat-v1-b = Se taire, puisque c’est elle qui l’a envoyée.
item-image-threat-v1-c = Ne plus répondre, ne rien payer, en parler. Ce n’est pas sa faute.

item-only-you-v1-ask = Un joueur plus âgé dit à Jo : « Moi seul te comprends. Écrivons-nous là où personne ne lit. » Que devrait remarquer Jo ?
item-only-you-v1-a = Qu’il est gentil. On peut continuer.
item-only-you-v1-b = Qu’il éloigne Jo des autres. Il est temps d’en parler.
item-only-you-v1-c = Rien de spécial. Une discussion privée est de toute façon plus sûre.

item-cat-song-v1-ask = Tim veut mettre une chanson trouvée en ligne dans son film pour la page de l’école. Que lui faut-il ?
item-cat-song-v1-a = Rien, puisque c’est en ligne.
item-cat-song-v1-b = Seulement le nom de la chanteuse au générique, bien visible pour tous.
item-cat-song-v1-c = Une autorisation pour cet usage, puis le nom de la chanteuse.

item-dance-clip-v1-ask = Uma a filmé des amis qui dansent. L’un d’eux ne voulait pas être filmé. Et maintenant ?
item-dance-clip-v1-a = Lui demander, et le couper ou renoncer, avant de montrer le film.
item-dance-clip-v1-b = Le publier quand même, car celui qui filme décide de ce qu’on montre.
item-dance-clip-v1-c = Laisser les autres du film voter pour savoir si on peut le montrer.

## Forme B : sécurité.

item-old-update-v1-ask = Le téléphone de Théo demande une mise à jour depuis des semaines. Il tape toujours « plus tard ». Qu’est-ce qui est vrai ?
item-old-update-v1-a = Les mises à jour changent surtout l’apparence, plus tard suffit bien.
item-old-update-v1-b = Les mises à jour ferment des failles par où d’autres entrent.
item-old-update-v1-c = Peu importe, puisque personne ne vise le téléphone d’un élève.

item-parcel-link-v1-ask = « Votre compte ferme dans une heure. Connectez-vous ici. » La page a l’air vraie. Que fait Vera ?
item-parcel-link-v1-a = Ouvrir l’application comme d’habitude, sans le lien, et y regarder.
item-parcel-link-v1-b = Se connecter tout de suite, car une heure c’est court, et vérifier plus tard.
item-parcel-link-v1-c = Se connecter. Une fausse page serait plus laide.

item-two-steps-v1-ask = Quelqu’un a deviné le mot de passe d’Amal. Elle a la double vérification. Que se passe-t-il ?
item-two-steps-v1-a = Le compte est perdu, car un mot de passe ouvre tout.
item-two-steps-v1-b = Rien du tout. La double vérification a suffi, elle peut laisser les choses ainsi.
item-two-steps-v1-c = Il manque encore la deuxième étape. Elle change le mot de passe maintenant.

item-where-are-you-v1-ask = Le copain de Ben veut voir sa position toute la journée, « par amour ». Qu’est-ce qui est vrai ?
item-where-are-you-v1-a = Cela montre combien il tient à lui, et Ben peut en être content.
item-where-are-you-v1-b = Ben décide de ce qu’il partage, et peut changer d’avis à tout moment.
item-where-are-you-v1-c = Il doit continuer, puisqu’il a dit oui et donné sa parole.

item-money-threat-v1-ask = Une fille rencontrée en ligne a filmé Karim. Maintenant, elle veut de l’argent. Qu’est-ce qui aide le plus ?
item-money-threat-v1-a = Ne rien payer, garder la discussion, en parler. Ce n’est pas sa faute.
item-money-threat-v1-b = Payer un peu chaque semaine, pour gagner du temps jusqu’à ce qu’elle se lasse.
item-money-threat-v1-c = Supprimer son compte aussitôt, car alors la vidéo disparaît aussi.

item-job-offer-v1-ask = Un photographe écrit à Lena : « Tu pourrais être mannequin. Envoie des photos, mais n’en parle à personne. » Qu’est-ce qui doit alerter ?
item-job-offer-v1-a = Rien. Un photographe aussi aimable sait sûrement ce qu’il fait.
item-job-offer-v1-b = Rien encore. Elle devrait le rencontrer une fois pour en avoir le cœur net.
item-job-offer-v1-c = Le secret et les photos ensemble. Elle n’envoie rien et en parle.

item-ai-drawing-v1-ask = Un programme a fait une image « dans le style » de Rosa, qui dessine des BD. Finn veut la vendre comme sienne. Qu’est-ce qui est juste ?
item-ai-drawing-v1-a = Elle est à lui seul, puisqu’il a trouvé et tapé les mots.
item-ai-drawing-v1-b = Dire comment elle a été faite : ni son œuvre, ni celle de Rosa.
item-ai-drawing-v1-c = Tout est permis avec les images du net.

item-remix-beat-v1-ask = Un morceau dit : « Utilise-le, change-le, cite-moi, ne le vends pas. » Nina en fait un remix. Que peut-elle faire ?
item-remix-beat-v1-a = Le partager gratuitement, avec le nom de l’auteur.
item-remix-beat-v1-b = Le vendre à ses amis, du moment qu’elle cite l’auteur.
item-remix-beat-v1-c = Rien en public, puisqu’un remix n’est jamais permis.

## Forme A : signaler.

item-shared-nude-v1-ask = Dans la discussion de classe circule une photo nue d’une fille de troisième. Que fait Omar ?
item-shared-nude-v1-a = L’enregistrer sur son téléphone comme preuve, pour la montrer à la police.
item-shared-nude-v1-b = N’en garder aucune copie, noter le compte, prévenir un adulte et signaler.
item-shared-nude-v1-c = L’envoyer à ses meilleures amies, pour qu’elles sachent et puissent l’aider.

item-hate-page-v1-ask = Une page se moque des nouveaux élèves et donne leurs noms. Que fait Inès ?
item-hate-page-v1-a = Répondre durement sous chaque publication.
item-hate-page-v1-b = Rien, puisqu’elle n’y est pas nommée et s’attirerait des ennuis.
item-hate-page-v1-c = Garder des preuves, signaler, prévenir l’école et les soutenir.

item-threat-for-money-v1-ask = Quelqu’un menace l’ami de Yusuf pour de l’argent et dit : « Pas de police. » Qui peut aider, en plus d’un adulte ?
item-threat-for-money-v1-a = La plateforme, une ligne d’aide et la police : menacer est un délit.
item-threat-for-money-v1-b = Personne. Payer une fois y met fin au plus vite.
item-threat-for-money-v1-c = Yusuf lui-même, s’il découvre qui c’est et va lui parler.

item-pile-on-v1-ask = Des centaines de gens insultent Mila pour une phrase maladroite. Qu’est-ce qui l’aide le plus ?
item-pile-on-v1-a = Un commentaire de plus. Il ne compte guère.
item-pile-on-v1-b = Un message gentil, des signalements à plusieurs, un adulte au courant.
item-pile-on-v1-c = Attendre. Quand tant de gens écrivent, une personne seule n’y peut rien.

## Forme B : signaler.

item-forwarded-clip-v1-ask = Un inconnu envoie à Dario une vidéo sexuelle avec un enfant. Que fait-il ?
item-forwarded-clip-v1-a = La montrer à un ami en qui il a confiance, et lui demander ce qu’il ferait.
item-forwarded-clip-v1-b = La supprimer et l’oublier, puisqu’il n’a rien fait de mal.
item-forwarded-clip-v1-c = Ne rien garder ni montrer, noter le compte, prévenir un adulte, signaler.

item-starving-tips-v1-ask = Des vidéos qui vantent le fait de s’affamer remplissent le fil d’Ella. Qu’est-ce qui aide ?
item-starving-tips-v1-a = Les signaler, choisir « pas intéressée », en parler à quelqu’un.
item-starving-tips-v1-b = Rien. Tant de gens les aiment qu’elles ne peuvent pas être mauvaises.
item-starving-tips-v1-c = Les partager avec un avertissement, pour que ses amis soient au courant.

item-meeting-adult-v1-ask = Un adulte demande à la sœur de Rui, treize ans, des photos et un rendez-vous. Que fait Rui ?
item-meeting-adult-v1-a = Aller au rendez-vous à sa place avec deux amis, et dire à l’homme d’arrêter tout de suite.
item-meeting-adult-v1-b = Garder la discussion, voir un adulte avec elle, signaler. Ce n’est pas sa faute.
item-meeting-adult-v1-c = La gronder d’avoir répondu, pour qu’elle ne recommence jamais.

item-fake-profile-v1-ask = Un profil avec le visage d’Ana écrit des méchancetés aux autres. Quel est le meilleur chemin ?
item-fake-profile-v1-a = Créer aussi un faux profil, de la personne qui est sans doute derrière.
item-fake-profile-v1-b = Le signaler une fois, et abandonner si l’application n’a rien fait demain.
item-fake-profile-v1-c = Garder des preuves, signaler le faux, prévenir un adulte, insister.

## Confiance : cinq points.
confidence-guardians-keep-accounts = Je sais protéger mes comptes, et les récupérer si j’en perds un.
confidence-guardians-say-no = Si quelqu’un me met sous pression en ligne, je sais dire non et trouver de l’aide.
confidence-guardians-report = Si je rencontre quelque chose d’illégal ou de nuisible en ligne, je sais où le signaler.
confidence-guardians-help-friend = Si un ami ou une amie a des ennuis en ligne, je sais comment aider.
