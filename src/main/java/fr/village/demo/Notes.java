package fr.village.demo;

import java.util.List;

/** Notes a facilitator might write, about people who do not exist; none may ever leave a laptop. */
final class Notes {
  private static final List<String> OF_SESSIONS =
      List.of(
          "%s et %s ont échangé leurs numéros, à suivre.",
          "%s a parlé pour la première fois devant tout le monde, beaucoup d’émotion.",
          "Bébés agités aujourd’hui, finir plus tôt la prochaine fois. Rappeler %s.",
          "Prévoir plus de tapis. %s demande si sa sœur peut venir.",
          "Reparler du sommeil en mai avec %s, nuits difficiles depuis trois semaines.",
          "%s repart rassurée après l’échange avec la sage-femme.",
          "Discussion animée entre %s et %s sur les écrans, ton resté bienveillant.",
          "Le compagnon de %s est venu, il a promis de revenir.",
          "Belle chaleur dans le groupe ce matin, %s a apporté des photos.",
          "%s voudrait une rencontre sur l’éveil musical, à proposer à la rentrée.",
          "Salle trop froide. %s et %s proposent un pique-nique au parc.",
          "%s a pleuré en racontant la naissance, reprendre contact dans la semaine.");

  private static final List<String> OF_FAMILIES =
      List.of(
          "%s préfère être appelée après 18 h, éviter le mercredi.",
          "Accouchement difficile, %s en reparle souvent. Proposer la psychologue.",
          "%s est arrivée dans la ville en juin, ne connaît encore personne.",
          "Grande sœur gardée par la voisine les jours de rencontre.",
          "%s reprend le travail à la rentrée, cherche une assistante maternelle.",
          "Traduction utile pour les papiers, %s comprend bien à l’oral.",
          "Vient en bus, ligne peu sûre l’hiver : %s prévient si elle a du retard.",
          "Allaitement arrêté à contrecœur, ne pas poser la question devant le groupe.");

  private Notes() {}

  static String ofSession(Chance chance, Names names) {
    Names.Origin one = names.origin();
    return chance.oneOf(OF_SESSIONS).formatted(names.woman(one), names.woman(names.origin()));
  }

  static String ofFamily(Chance chance, String firstName) {
    return chance.oneOf(OF_FAMILIES).formatted(firstName);
  }
}
