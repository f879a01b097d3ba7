# Ce qu'une mauvaise réponse peut révéler, pour l'enseignant.

misconception-app-protects = Croit qu’une appli est privée dès le début, ou qu’elle demande avant de montrer quoi que ce soit.
misconception-background-invisible = Ne voit que le sujet d’une image, pas les indices autour.
misconception-delete-erases = Croit qu’effacer supprime toutes les copies.
misconception-detective-alone = Veut d’abord trouver le coupable sans aide, au lieu d’en parler tout de suite.
misconception-family-decides = Croit qu’un enfant n’a pas son mot à dire quand ses proches partagent des photos.
misconception-friends-keep-it = Croit que ce qu’on envoie à des amis reste toujours entre amis.
misconception-funny-is-fine = Croit qu’une image drôle ne peut pas blesser.
misconception-hide-everything = Croit que la sécurité, c’est ne jamais rien partager.
misconception-hit-back = Répond à la méchanceté par la méchanceté.
misconception-looking-away = Croit qu’il suffit de détourner les yeux et que personne n’a besoin de savoir.
misconception-majority-decides = Croit qu’un seul non ne compte pas si la plupart disent oui.
misconception-my-fault = Cache un délit dont l’enfant est victime, à cause d’une erreur faite avant.
misconception-nice-means-known = Croit connaître une personne parce qu’elle est gentille en ligne.
misconception-nobody-looks = Croit que personne ne prendra la peine de regarder ses publications.
misconception-not-my-business = Croit qu’on n’a pas à parler du mal fait à un autre enfant.
misconception-one-no-is-final = Abandonne si le premier adulte n’aide pas.
misconception-password-friendship = Croit qu’entre vrais amis, on se donne ses mots de passe.
misconception-paying-stops-it = Croit que céder à une menace y met fin.
misconception-photo-is-mine = Croit qu’on peut partager toute photo qu’on a prise, sans demander aux gens qui sont dessus.
misconception-popular-is-fine = Croit que ce que beaucoup aiment est forcément permis.
misconception-save-private = Garderait comme preuve l’image d’un enfant sans vêtements. On ne garde jamais une telle image.
misconception-secrets-kept = Croit que tout secret se garde, même un secret inquiétant.
misconception-share-to-warn = Fait circuler des choses nuisibles pour avertir les autres.
misconception-small-clues = Ne voit pas que de petits détails peuvent être recoupés.
misconception-too-late = Croit qu’on ne peut plus rien faire une fois que c’est en ligne.
misconception-voice-is-safe = Ignore qu’une voix enregistrée peut être copiée et détournée.
