# Ce qu'une mauvaise réponse peut révéler, pour l'enseignant.

misconception-app-protects = Croit qu’une appli est privée dès le début, ou qu’elle demande avant de montrer.
misconception-background-invisible = Voit le sujet d’une image, mais pas les indices autour.
misconception-delete-erases = Croit qu’effacer supprime toutes les copies.
misconception-detective-alone = Veut d’abord trouver le coupable, au lieu d’en parler tout de suite.
misconception-family-decides = Croit qu’un enfant n’a rien à dire quand sa famille partage ses photos.
misconception-friends-keep-it = Croit que ce qu’on envoie à des amis reste toujours entre amis.
misconception-funny-is-fine = Croit qu’une image drôle ne peut pas blesser.
misconception-hide-everything = Croit que la sécurité, c’est ne jamais rien partager.
misconception-hit-back = Répond à la méchanceté par la méchanceté.
misconception-looking-away = Croit qu’il suffit de ne pas regarder, sans en parler.
misconception-majority-decides = Croit qu’un non ne compte pas si la plupart disent oui.
misconception-my-fault = Cache le délit subi, à cause d’une erreur faite avant.
misconception-nice-means-known = Croit connaître une personne parce qu’elle est gentille en ligne.
misconception-nobody-looks = Croit que personne ne prendra la peine de regarder ses publications.
misconception-not-my-business = Croit que le mal fait à un autre enfant ne se raconte pas.
misconception-one-no-is-final = Abandonne si le premier adulte n’aide pas.
misconception-password-friendship = Croit qu’entre vrais amis, on se donne ses mots de passe.
misconception-paying-stops-it = Croit que céder à une menace y met fin.
misconception-photo-is-mine = Croit qu’on peut partager ses propres photos sans demander aux gens qui sont dessus.
misconception-popular-is-fine = Croit que ce que beaucoup aiment est forcément permis.
misconception-save-private = Garderait comme preuve l’image d’un enfant dénudé. On ne garde jamais une telle image.
misconception-secrets-kept = Croit que tout secret se garde, même un secret inquiétant.
misconception-share-to-warn = Fait circuler des choses nuisibles pour avertir les autres.
misconception-small-clues = Ne voit pas que de petits détails peuvent être réunis.
misconception-too-late = Croit qu’une fois en ligne, on ne peut plus rien faire.
misconception-voice-is-safe = Ignore qu’une voix enregistrée peut être copiée et détournée.
