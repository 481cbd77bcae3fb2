package fr.village.app.report;

import fr.village.domain.reference.Label;

/** What the rows of a released bilan are called; the indicators' own words where there are some. */
final class BilanLabels {
  static final Label FAMILIES = new Label("Familles accompagnées", "Families accompanied");
  static final Label FAMILIES_OF_YEAR =
      new Label(
          "Familles des ensembles clos dans l’année", "Families of the sets closed in the year");
  static final Label HELD = new Label("Séances tenues", "Sessions held");
  static final Label OPENINGS = new Label("Ouvertures", "Openings");
  static final Label HOURS = new Label("Heures d’ouverture", "Opening hours");
  static final Label PREPARATION = new Label("Heures d’organisation", "Hours of organisation");
  static final Label DISTINCT =
      new Label("Familles différentes reçues", "Distinct families received");
  static final Label PRESENCES = new Label("Présences de familles", "Presences of families");
  static final Label CANCELLED = new Label("Séances annulées", "Sessions cancelled");
  static final Label OUTSIDE = new Label("Séances hors les murs", "Off-site sessions");

  static final Label PAID = new Label("Accueillants salariés", "Paid staff");
  static final Label UNPAID = new Label("Accueillants bénévoles", "Volunteers");
  static final Label BY_FAMILY = new Label("Coût par famille reçue", "Cost per family received");
  static final Label BY_SESSION = new Label("Coût par séance", "Cost per session");
  static final Label BY_HOUR = new Label("Coût par heure d’ouverture", "Cost per hour of opening");

  static final Label OTHER_TOPIC = new Label("Autres thèmes", "Other topics");

  private BilanLabels() {}
}
