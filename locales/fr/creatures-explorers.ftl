# Les petits habitants des îles des explorateurs : leur nom, et ce qu'ils répondent quand on les touche.

creature-hello-internet = Une étoile de mer
creature-hello-internet-says = Coucou ! Je salue avec mes cinq bras !
creature-tell-someone = Une petite chauve-souris
creature-tell-someone-says = Mes grandes oreilles écoutent ! Et toi, qui t’écoute ?
creature-my-treasures = Une huître
creature-my-treasures-says = Ma perle ! Je choisis qui la voit.
creature-my-body-my-picture = Un canard de bain
creature-my-body-my-picture-says = Coin coin ! Rideau fermé, vive les bulles !
creature-my-keys = Un escargot
creature-my-keys-says = Coucou ! Moi seul peux ouvrir ma maison.
creature-ad-or-game = Un poisson-globe
creature-ad-or-game-says = Pouf ! J’ai l’air énorme ! C’est du vent.
creature-kind-words = Une abeille
creature-kind-words-says = Bzz ! Tes mots sont plus doux que le miel !
creature-friend-or-not-sure = Un hibou
creature-friend-or-not-sure-says = Hou, hou ! Qui es-tu vraiment ?
creature-the-oops-feeling = Une méduse
creature-the-oops-feeling-says = Je tremblais, j’ai tout raconté, maintenant je ris !
creature-play-and-rest = Un bébé phoque
creature-play-and-rest-says = Bien dormi ! Maintenant, on joue au ballon !
