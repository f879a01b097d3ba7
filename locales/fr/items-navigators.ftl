# Les questions pour les 9-12 ans. Les enfants des histoires sont inventés.

## Version A : sécurité.

item-bike-sign-v1-ask = Kofi veut montrer son nouveau vélo à tout le monde. Sur la photo, on lit aussi le nom de sa rue. Quelle est la meilleure idée ?
item-bike-sign-v1-a = La publier. Tout le monde regardera seulement le vélo.
item-bike-sign-v1-b = La refaire devant un mur vide, sans aucun nom à lire.
item-bike-sign-v1-c = La publier, et l’effacer après le week-end.
item-bike-sign-v1-d = Ne jamais montrer le vélo à personne.

item-game-school-v1-ask = Dans un jeu, Comet est sympa avec Noor depuis des semaines. Maintenant, Comet lui demande le nom de son école. Que doit faire Noor ?
item-game-school-v1-a = Ne pas le dire, et en parler à un adulte de confiance.
item-game-school-v1-b = Le dire. Ils sont amis, maintenant.
item-game-school-v1-c = Dire juste sa ville et son club de sport. De petits indices, c’est sans danger.

item-puddle-photo-v1-ask = Ton amie glisse et tombe assise dans une flaque. Tu as une photo très drôle. Quand peux‑tu la partager ?
item-puddle-photo-v1-a = Tout de suite. Une bonne blague ne blesse personne.
item-puddle-photo-v1-b = Quand tu veux. C’est toi qui as pris la photo.
item-puddle-photo-v1-c = Quand elle l’a vue et qu’elle dit oui.

item-disliked-photo-v1-ask = Quelqu’un a publié une photo de Mei. Cette photo ne lui plaît pas. Que peut‑elle faire d’abord ?
item-disliked-photo-v1-a = Demander qu’on la retire.
item-disliked-photo-v1-b = Publier une photo encore plus ridicule de cette personne.
item-disliked-photo-v1-c = Rien. C’est trop tard.

item-new-app-v1-ask = Ana commence à utiliser une nouvelle appli de dessin. Elle n’a changé aucun réglage. Qui peut voir ses dessins ?
item-new-app-v1-a = Seulement ses amis. Au début, une appli est privée.
item-new-app-v1-b = Personne. Elle n’est pas célèbre.
item-new-app-v1-c = Peut-être tout le monde. Mieux vaut vérifier.

item-three-friends-v1-ask = Pia envoie une photo à trois amis. Puis elle l’efface sur son propre téléphone. Où est la photo maintenant ?
item-three-friends-v1-a = Nulle part. Effacé, c’est effacé.
item-three-friends-v1-b = Peut-être sur plusieurs téléphones.
item-three-friends-v1-c = Chez ses trois amis, et elle n’ira jamais plus loin.

item-new-friend-secret-v1-ask = StarFox, qu’Ivo ne connaît que par un jeu, écrit : « Ça reste entre nous deux. » Que doit faire Ivo ?
item-new-friend-secret-v1-a = Le garder. Un secret est une marque de confiance.
item-new-friend-secret-v1-b = Ne pas le garder, et en parler à un adulte de confiance.
item-new-friend-secret-v1-c = Poser des questions jusqu’à savoir qui c’est.

item-move-chat-v1-ask = Lin bavarde dans le groupe d’un club. Puis quelqu’un lui propose une autre appli, rien qu’à deux. Que faire ?
item-move-chat-v1-a = Rester là où il y a les autres, et en parler à un adulte.
item-move-chat-v1-b = Y aller. C’est plus tranquille là-bas.
item-move-chat-v1-c = Y aller. Ils s’entendent si bien.

item-laughing-group-v1-ask = Le groupe de la classe se moque du dessin d’Oskar. Vingt visages qui rient. Qu’est-ce qui aide le plus Oskar ?
item-laughing-group-v1-a = Un visage de plus. Ça ne change rien.
item-laughing-group-v1-b = Ne rien dire, ça passera.
item-laughing-group-v1-c = Un message gentil pour lui, et un « Stop » calme au groupe.

item-own-joke-v1-ask = Tarik a publié une blague sur Yara. Il voit maintenant que ça l’a blessée. Que peut-il faire ?
item-own-joke-v1-a = La supprimer, s’excuser, et demander ce qui aiderait.
item-own-joke-v1-b = Lui expliquer que c’était drôle.
item-own-joke-v1-c = Rien. C’est parti maintenant.

item-amazing-picture-v1-ask = Une photo montre un requin dans la piscine de la ville. Tout le monde la partage. Quel est un bon premier pas ?
item-amazing-picture-v1-a = La partager. Tant de gens ne se trompent pas.
item-amazing-picture-v1-b = Voir qui le dit, et si d’autres en parlent.
item-amazing-picture-v1-c = Y croire. On voit bien le requin.

item-feed-of-snails-v1-ask = Pia aime trois vidéos d’escargots. Maintenant, presque toutes ses vidéos montrent des escargots. Pourquoi ?
item-feed-of-snails-v1-a = L’appli lui montre plus de ce qu’elle aime.
item-feed-of-snails-v1-b = Tout le monde regarde des escargots cette année.
item-feed-of-snails-v1-c = Par hasard. Personne ne sait ce qu’elle aime.

## Version B : sécurité.

item-ball-trick-v1-ask = Lin a fait une vidéo d’un super tour avec un ballon, pour tout le monde. Derrière elle, on lit le nom de son école. Quelle est la meilleure idée ?
item-ball-trick-v1-a = La refaire à un autre endroit.
item-ball-trick-v1-b = La publier, mais pour une heure seulement.
item-ball-trick-v1-c = La publier. Personne ne regarde ce qu’il y a derrière.
item-ball-trick-v1-d = Garder tous ses tours secrets à partir de maintenant.

item-same-music-v1-ask = Sur une messagerie, Kai dit avoir onze ans et aimer la même musique que Sam. Il lui demande une photo de sa maison. Que doit faire Sam ?
item-same-music-v1-a = Envoyer seulement la vue depuis sa fenêtre. Ça ne révèle rien du tout.
item-same-music-v1-b = L’envoyer. Ils ont le même âge.
item-same-music-v1-c = Dire non, et montrer toute la conversation à un adulte de confiance.

item-kitchen-song-v1-ask = Tu as filmé ton cousin qui chante très fort dans la cuisine. C’est vraiment drôle. Quand peux‑tu partager la vidéo ?
item-kitchen-song-v1-a = Quand ton cousin l’a vue et qu’il est d’accord.
item-kitchen-song-v1-b = Tout de suite. Ça fera rire les gens, et faire rire, c’est gentil.
item-kitchen-song-v1-c = N’importe quand. Elle est sur ton téléphone.

item-aunt-photo-v1-ask = La tante d’Ivo a publié une photo de lui, du gâteau plein la figure. La photo ne plaît pas à Ivo. Que peut‑il faire ?
item-aunt-photo-v1-a = Rien. Pour les photos, ce sont les adultes qui décident.
item-aunt-photo-v1-b = Le lui dire, et lui demander de la retirer.
item-aunt-photo-v1-c = Rien. C’est trop tard.

item-running-map-v1-ask = Pour courir, Dev utilise une appli. Elle dessine sur une carte son chemin jusqu’à chez lui. Il n’a changé aucun réglage. Qui peut voir la carte ?
item-running-map-v1-a = Seulement Dev. L’appli ne la montrerait jamais sans lui demander.
item-running-map-v1-b = Peut-être n’importe qui, même des inconnus. Mieux vaut vérifier.
item-running-map-v1-c = Personne. Sa course n’intéresse pas les autres.

item-one-hour-v1-ask = Omar publie une vidéo dans le groupe de la classe. Une heure après, il la retire. Qui peut encore l’avoir ?
item-one-hour-v1-a = Toute personne qui a gardé une copie.
item-one-hour-v1-b = Personne. Une heure, c’est court.
item-one-hour-v1-c = Seulement la classe. Entre camarades, on ne fait jamais rien circuler.

item-gift-from-game-v1-ask = Un joueur offre à Sami des pièces rares et dit : « Maintenant, tu me dois un service. » Qu’est-ce qui est vrai ?
item-gift-from-game-v1-a = Sami les a prises, il doit donc le faire.
item-gift-from-game-v1-b = Il ne doit rien. Il peut arrêter, et le dire à un adulte.
item-gift-from-game-v1-c = Il donne autre chose en échange. Alors c’est fini.

item-voice-meeting-v1-ask = Une voix d’enfant dans un jeu veut rencontrer Noor au lac. Que doit faire Noor ?
item-voice-meeting-v1-a = Y aller. Une voix d’enfant, c’est un enfant.
item-voice-meeting-v1-b = Y aller, et d’abord regarder derrière un arbre.
item-voice-meeting-v1-c = Ne pas y aller seule, et en parler à un adulte.

item-left-from-team-v1-ask = Dans un jeu, l’équipe exclut Dalia parce qu’elle est en fauteuil roulant. Kenji le voit. Qu’est-ce qui aide ?
item-left-from-team-v1-a = Rien. L’équipe a décidé.
item-left-from-team-v1-b = Dire que c’est injuste, jouer avec Dalia, et le dire à un adulte.
item-left-from-team-v1-c = Insulter l’équipe, bien fort.

item-rumour-nour-v1-ask = Nour reçoit un message sur Teo : « Fais passer ! » Personne ne sait si c’est vrai. Que doit-elle faire ?
item-rumour-nour-v1-a = La faire passer. Beaucoup le disent.
item-rumour-nour-v1-b = Laisser. C’est l’affaire de Teo.
item-rumour-nour-v1-c = L’arrêter là, et prévenir Teo et un adulte.

item-head-voice-v1-ask = Dans un message, la voix de la directrice dit : « Pas d’école pendant un mois ! » Quel est un bon premier pas ?
item-head-voice-v1-a = Le dire à tous. C’est sa voix.
item-head-voice-v1-b = Regarder sur la page de l’école, ou demander là-bas.
item-head-voice-v1-c = Y croire si ça paraît possible.

item-old-flood-v1-ask = « Notre marché est sous l’eau aujourd’hui ! » dit une publication avec photo. Qu’est-ce qui renseigne le mieux ?
item-old-flood-v1-a = L’eau sur la photo.
item-old-flood-v1-b = Le nombre de cœurs.
item-old-flood-v1-c = Quand et où la photo a été prise.

## Version A : signaler.

# Contenu illégal : on ne l'enregistre jamais, même comme preuve.
item-private-picture-v1-ask = L’image d’un enfant sans vêtements arrive dans un groupe de discussion. Que doit faire Tari ?
item-private-picture-v1-a = L’enregistrer comme preuve, puis la montrer à une enseignante.
item-private-picture-v1-b = Ne pas la garder et en parler à un adulte de confiance.
item-private-picture-v1-c = L’envoyer à des amis, pour les avertir.

item-dangerous-dare-v1-ask = Une vidéo lance aux enfants un défi très dangereux. Beaucoup de gens en rient. Que doit faire Eli ?
item-dangerous-dare-v1-a = Signaler la vidéo et en parler à la maison.
item-dangerous-dare-v1-b = La faire circuler, pour avertir les enfants et les adultes.
item-dangerous-dare-v1-c = Passer à la suivante. Ça suffit.

item-secret-coins-v1-ask = Dans un jeu, quelqu’un propose des pièces à Dana contre une image de son corps. « C’est notre secret ! » Que doit‑elle faire ?
item-secret-coins-v1-a = Continuer à écrire pour découvrir qui c’est, puis en parler à un adulte.
item-secret-coins-v1-b = Ne rien envoyer, et garder le secret.
item-secret-coins-v1-c = Ne rien envoyer, et en parler à sa grand-mère.

item-left-out-v1-ask = Dans le groupe de la classe, on lit chaque jour : « Ne jouez pas avec Bilal ! » Il en a parlé à une adulte. « N’y fais pas attention », a‑t‑elle répondu. Que peut‑il faire maintenant ?
item-left-out-v1-a = Ne pas y faire attention. Une adulte a décidé.
item-left-out-v1-b = Garder les messages et en parler à un autre adulte, comme son entraîneur.
item-left-out-v1-c = Écrire la même chose sur les enfants qui ont commencé, mais juste une fois.

## Version B : signaler.

item-bus-picture-v1-ask = Dans le bus, quelqu’un montre l’image d’un enfant sans vêtements. « Je te l’envoie ? » Que doit faire Jo ?
item-bus-picture-v1-a = Dire oui. À l’école, il faudra montrer une preuve.
item-bus-picture-v1-b = Dire non et oublier tout ça.
item-bus-picture-v1-c = Dire non et en parler à un adulte de confiance.

item-mocking-page-v1-ask = Une page se moque des enfants venus d’autres pays. Des milliers de gens l’aiment. Que doit faire Zuri ?
item-mocking-page-v1-a = Rien. Avec autant de « j’aime », c’est sûrement permis.
item-mocking-page-v1-b = Signaler la page et en parler à l’école.
item-mocking-page-v1-c = Écrire en dessous quelque chose d’aussi méchant.

item-pay-or-else-v1-ask = Quelqu’un est entré dans le compte de Yusuf. « Paie, ou je montre tes photos à tout le monde ! » Que doit‑il faire ?
item-pay-or-else-v1-a = Payer une fois, pour que ça s’arrête, puis en parler à un adulte.
item-pay-or-else-v1-b = Ne rien payer, et en parler à un adulte de confiance.
item-pay-or-else-v1-c = Le cacher. Son mot de passe était trop facile.

item-false-account-v1-ask = Avec un faux compte, quelqu’un écrit des bêtises au nom de Leila. Elle en a parlé à son oncle. Il a juste ri. Que peut‑elle faire maintenant ?
item-false-account-v1-a = Signaler le compte et en parler aussi à sa mère.
item-false-account-v1-b = Trouver toute seule qui c’est, puis donner le nom à un enseignant.
item-false-account-v1-c = Laisser tomber, comme son oncle.

## Ce que l'enfant dit de soi : pas vrai, un peu vrai, très vrai.

confidence-navigators-safe-sharing = Je sais décider ce que je partage en ligne, et avec qui.
confidence-navigators-get-help = Si quelque chose en ligne m’inquiète, je peux demander de l’aide à quelqu’un.
confidence-navigators-when-upset = Si je me sens mal à cause de quelque chose en ligne, je sais quoi faire.
confidence-navigators-help-friend = Si un ami ou une amie a un problème en ligne, je sais comment l’aider.
