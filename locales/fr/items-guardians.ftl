# La banque des 13 à 17 ans. Toutes les personnes sont inventées.

## Forme A : sécurité.

item-reused-password-v1-ask = Un site de jeux s’est fait voler ses mots de passe. Iris a le même pour sa messagerie. Que fait-elle d’abord ?
item-reused-password-v1-a = Donner à sa messagerie un nouveau mot de passe, différent, et activer la double vérification.
item-reused-password-v1-b = Changer seulement celui du site de jeux. C’est là qu’il a été volé.
item-reused-password-v1-c = Attendre. Son compte n’intéresse personne.

item-code-call-v1-ask = « Ici l’assistance. Lisez-nous le code reçu à l’instant et nous sauverons votre compte. » Que fait Malik ?
item-code-call-v1-a = Le lire vite, avant que le compte soit perdu.
item-code-call-v1-b = Raccrocher, et vérifier dans l’application elle-même s’il y a un problème.
item-code-call-v1-c = Demander d’abord leur nom. S’il a l’air vrai, le lire.

item-passphrase-v1-ask = Noa choisit un mot de passe pour son nouveau compte. Lequel résiste le plus longtemps à une machine ?
item-passphrase-v1-a = Un mot court avec des astuces : P@ssw0rd!
item-passphrase-v1-b = Le nom de son chien et son année de naissance.
item-passphrase-v1-c = Cinq mots tirés au hasard, sans rapport entre eux.

item-partner-password-v1-ask = « Si tu m’aimais, tu me donnerais ton mot de passe », écrit la copine d’Eli. Qu’est-ce qui est vrai ?
item-partner-password-v1-a = Il peut dire non. L’amour n’a pas besoin de mot de passe.
item-partner-password-v1-b = Il devrait le donner. Sans cela, pas de confiance.
item-partner-password-v1-c = Il peut le donner pour un jour et le changer après.

item-image-threat-v1-ask = Quelqu’un menace d’envoyer une image intime de Sana à ses amis si elle ne paie pas. Qu’est-ce qui aide le plus ?
item-image-threat-v1-a = Payer une fois, pour que ce soit fini.
item-image-threat-v1-b = Se taire. Après tout, c’est elle qui l’a envoyée.
item-image-threat-v1-c = Ne plus répondre, ne rien payer, et en parler aujourd’hui à une personne de confiance. Ce n’est pas sa faute.

item-only-you-v1-ask = Un joueur plus âgé dit à Jo : « Moi seul te comprends. Écrivons-nous là où personne ne lit. » Quel est le signe ?
item-only-you-v1-a = Qu’il est gentil. On peut continuer.
item-only-you-v1-b = Qu’il éloigne Jo des autres. Il est temps d’en parler.
item-only-you-v1-c = Aucun. Une discussion privée est plus sûre.

item-cat-song-v1-ask = Tim veut mettre une chanson trouvée en ligne dans son film pour la page de l’école. Que lui faut-il ?
item-cat-song-v1-a = Rien. Ce qui est en ligne est à tout le monde.
item-cat-song-v1-b = Le nom de la chanteuse au générique. Cela suffit.
item-cat-song-v1-c = Une licence ou un accord pour cet usage ; puis il cite la chanteuse comme demandé.

item-dance-clip-v1-ask = Uma a filmé des amis qui dansent. L’un d’eux ne voulait pas être filmé. Et maintenant ?
item-dance-clip-v1-a = Le couper au montage ou renoncer, et lui demander avant de montrer quoi que ce soit.
item-dance-clip-v1-b = Le publier. Qui filme décide.
item-dance-clip-v1-c = Laisser les autres voter.

## Forme B : sécurité.

item-old-update-v1-ask = Le téléphone de Théo demande une mise à jour depuis des semaines. Il tape toujours « plus tard ». Qu’est-ce qui est vrai ?
item-old-update-v1-a = Les mises à jour ne changent que l’apparence.
item-old-update-v1-b = Les mises à jour ferment des failles par lesquelles d’autres entrent.
item-old-update-v1-c = Peu importe. Personne ne vise son téléphone.

item-parcel-link-v1-ask = « Votre compte ferme dans une heure. Connectez-vous ici. » La page a l’air vraie. Que fait Vera ?
item-parcel-link-v1-a = Ne pas utiliser le lien. Elle ouvre l’application comme d’habitude et regarde.
item-parcel-link-v1-b = Se connecter tout de suite. Une heure, c’est court.
item-parcel-link-v1-c = Se connecter. Une fausse page serait plus laide.

item-two-steps-v1-ask = Quelqu’un a deviné le mot de passe d’Amal. Elle a la double vérification. Que se passe-t-il ?
item-two-steps-v1-a = Le compte est perdu. Un mot de passe ouvre tout.
item-two-steps-v1-b = Rien. Elle n’a rien à faire.
item-two-steps-v1-c = Il lui manque encore la deuxième étape. Elle change le mot de passe maintenant.

item-where-are-you-v1-ask = Le copain de Ben veut voir sa position toute la journée, « par amour ». Qu’est-ce qui est vrai ?
item-where-are-you-v1-a = Cela montre combien il tient à lui.
item-where-are-you-v1-b = Ben décide de ce qu’il partage, et peut changer d’avis à tout moment.
item-where-are-you-v1-c = Il doit, puisqu’il a dit oui la semaine dernière.

item-money-threat-v1-ask = Une fille rencontrée en ligne a filmé Karim. Maintenant, elle veut de l’argent. Qu’est-ce qui aide le plus ?
item-money-threat-v1-a = Ne rien payer, garder la discussion comme preuve, en parler à une personne de confiance. Ce n’est pas sa faute.
item-money-threat-v1-b = Payer un peu, pour gagner du temps.
item-money-threat-v1-c = Supprimer son compte. Alors c’est fini.

item-job-offer-v1-ask = Un photographe écrit à Lena : « Tu pourrais être mannequin. Envoie des photos, mais n’en parle à personne. » Quel est le signe ?
item-job-offer-v1-a = Le compliment. Il doit connaître son métier.
item-job-offer-v1-b = Aucun encore. Elle devrait le rencontrer pour savoir.
item-job-offer-v1-c = Le secret et les photos ensemble. Elle n’envoie rien et en parle.

item-ai-drawing-v1-ask = Un programme a fait une image « dans le style » de Rosa, qui dessine des BD. Finn veut la vendre comme sienne. Qu’est-ce qui est juste ?
item-ai-drawing-v1-a = Il a tapé les mots, donc elle est à lui seul.
item-ai-drawing-v1-b = Dire comment elle a été faite, sans la faire passer pour son œuvre ou celle de Rosa. Les règles changent selon les pays.
item-ai-drawing-v1-c = Tout est permis. Les images du net sont à tous.

item-remix-beat-v1-ask = Un morceau dit : « Utilise-le, change-le, cite-moi, ne le vends pas. » Nina en fait un remix. Que peut-elle faire ?
item-remix-beat-v1-a = Le partager gratuitement, avec le nom de l’auteur.
item-remix-beat-v1-b = Le vendre, si elle cite l’auteur.
item-remix-beat-v1-c = Rien. Un remix n’est jamais permis.

## Forme A : signaler.

item-shared-nude-v1-ask = Dans la discussion de classe circule une photo nue d’une fille de troisième. Que fait Omar ?
item-shared-nude-v1-a = L’enregistrer comme preuve pour la police.
item-shared-nude-v1-b = Ne pas la garder ni la transmettre. Noter le compte, en parler à un adulte de confiance, signaler.
item-shared-nude-v1-c = L’envoyer à ses amies pour qu’elles l’aident.

item-hate-page-v1-ask = Une page se moque des nouveaux de l’école, avec leurs noms. Que fait Inès ?
item-hate-page-v1-a = Répondre durement sous chaque publication.
item-hate-page-v1-b = Rien. Elle n’y est pas nommée.
item-hate-page-v1-c = Garder des preuves, signaler la page, prévenir l’école, soutenir les personnes nommées.

item-threat-for-money-v1-ask = Quelqu’un menace l’ami de Yusuf pour de l’argent et dit : « Pas de police. » Qui peut aider, en plus d’un adulte ?
item-threat-for-money-v1-a = Le signalement sur la plateforme, une ligne d’aide et la police : menacer est un délit.
item-threat-for-money-v1-b = Personne. Il devrait payer pour que cela finisse.
item-threat-for-money-v1-c = Yusuf seul. Il peut découvrir qui c’est.

item-pile-on-v1-ask = Des centaines de gens insultent Mila pour une phrase maladroite. Qu’est-ce qui l’aide le plus ?
item-pile-on-v1-a = Un commentaire de plus ne change rien ; on peut s’y joindre.
item-pile-on-v1-b = Lui écrire gentiment, signaler les insultes ensemble, chercher un adulte.
item-pile-on-v1-c = Plus rien n’y fait.

## Forme B : signaler.

item-forwarded-clip-v1-ask = Un inconnu envoie à Dario une vidéo sexuelle avec un enfant. Que fait-il ?
item-forwarded-clip-v1-a = La montrer à un ami et demander quoi faire.
item-forwarded-clip-v1-b = La supprimer et oublier. Il n’a rien fait.
item-forwarded-clip-v1-c = Ne pas la garder ni la montrer. Noter le compte, le dire à un adulte, signaler à la ligne dédiée ou à la police.

item-starving-tips-v1-ask = Des vidéos qui vantent le fait de s’affamer remplissent le fil d’Ella. Qu’est-ce qui aide ?
item-starving-tips-v1-a = Les signaler, dire à l’application qu’elle n’en veut plus, en parler à quelqu’un.
item-starving-tips-v1-b = Rien. Tant de gens les aiment, elles ne peuvent pas être mauvaises.
item-starving-tips-v1-c = Les partager avec un avertissement.

item-meeting-adult-v1-ask = Un adulte demande à la sœur de Rui, treize ans, des photos et un rendez-vous. Que fait Rui ?
item-meeting-adult-v1-a = Aller lui-même au rendez-vous et lui parler.
item-meeting-adult-v1-b = Lui dire que ce n’est pas sa faute, garder la discussion, aller avec elle voir un adulte et signaler.
item-meeting-adult-v1-c = La gronder d’avoir répondu.

item-fake-profile-v1-ask = Un profil avec le visage d’Ana écrit des méchancetés aux autres. Quel est le meilleur chemin ?
item-fake-profile-v1-a = Créer un faux profil de la personne soupçonnée.
item-fake-profile-v1-b = Le signaler une fois. Si l’application ne fait rien, abandonner.
item-fake-profile-v1-c = Garder des preuves, le signaler comme faux compte, le dire à un adulte, et signaler encore s’il le faut.

## Confiance : cinq points.
confidence-guardians-keep-accounts = Je sais protéger mes comptes, et les récupérer si j’en perds un.
confidence-guardians-say-no = Si quelqu’un me met sous pression en ligne, je sais dire non et trouver de l’aide.
confidence-guardians-report = Si je rencontre quelque chose d’illégal ou de nuisible en ligne, je sais où le signaler.
confidence-guardians-help-friend = Si un ami ou une amie a des ennuis en ligne, je sais comment aider.
