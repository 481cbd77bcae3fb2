package fr.village.demo;

import java.util.List;

/** Partners a Maison might have, under names that are nobody's, and what is said with them. */
final class Neighbours {
  /**
   * A partner to be.
   *
   * @param person a first name and what they do there, with a comma between; empty for nobody
   * @param weight how much one has to do with it, 1 to 5
   */
  record Neighbour(String name, String type, String person, String needs, int weight) {
    List<String> needCodes() {
      return needs.isEmpty() ? List.of() : List.of(needs.split(" "));
    }
  }

  static final List<Neighbour> ALL =
      List.of(
          new Neighbour(
              "PMI Ouest",
              "departement",
              "Sylvie, puéricultrice",
              "birth_health feeding development wellbeing",
              5),
          new Neighbour(
              "Maternité du centre",
              "maternity",
              "Bruno, cadre sage-femme",
              "birth_health feeding wellbeing",
              5),
          new Neighbour(
              "Relais petite enfance des Quatre-Vents", "rpe", "Agnès, animatrice", "childcare", 3),
          new Neighbour(
              "Crèche Les Petits Pas", "creche", "Corinne, directrice", "childcare development", 2),
          new Neighbour("Halte-garderie du Moulin", "creche", "", "childcare", 1),
          new Neighbour(
              "Coordination des services aux familles",
              "family_services",
              "Denis, coordinateur",
              "rights childcare",
              3),
          new Neighbour(
              "Réseau périnatal de la région", "dsrp", "Hélène, sage-femme", "birth_health", 2),
          new Neighbour(
              "Soignants du Pays (CPTS)",
              "cpts",
              "Patrick, coordinateur",
              "birth_health wellbeing",
              2),
          new Neighbour(
              "Centre social des Tilleuls",
              "social_centre",
              "Mireille, référente familles",
              "meeting rights food",
              4),
          new Neighbour(
              "Espace de vie sociale La Passerelle", "evs", "Gilles, animateur", "meeting food", 2),
          new Neighbour("France Services de la gare", "france_services", "", "rights housing", 2),
          new Neighbour(
              "Bébés nageurs du bassin", "culture_sport", "Thierry, entraîneur", "culture", 1),
          new Neighbour(
              "Bibliothèque, coin des tout-petits",
              "culture_sport",
              "Odile, bibliothécaire",
              "culture meeting",
              2));

  static final List<String> SAID =
      List.of(
          "Deux places se libèrent en septembre, priorité aux familles suivies ici.",
          "La consultation du mercredi matin reste sans rendez-vous.",
          "Contente des familles venues au printemps, souhaite passer à une séance.",
          "Horaires changés : fermé le lundi après-midi.",
          "A présenté la Maison à toute son équipe, a redemandé des affiches.",
          "Peut recevoir les papas le samedi une fois par mois.",
          "Nouvelle collègue depuis la rentrée, à rencontrer.",
          "Point sur les orientations de l’année, rien à redire.",
          "Propose une visite avec le groupe, salle prêtée.");

  static final List<String> NEXT =
      List.of(
          "Envoyer les dates des séances",
          "Passer prendre les plaquettes",
          "Rappeler après les vacances",
          "Inviter à la séance sur le sommeil",
          "Fixer une rencontre avec la directrice");

  private Neighbours() {}
}
