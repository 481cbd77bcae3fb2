package fr.village.workbook;

/** What a count counts. */
public enum Unit implements Coded {
  FAMILIES("familles", "Familles distinctes"),
  PARENTS("parents", "Parents distincts"),
  CHILDREN("enfants", "Enfants nés ou attendus"),
  GROUPS("groupes", "Groupes de pair-aidance"),
  SESSIONS("séances", "Séances tenues"),
  PRESENCES("présences", "Personnes présentes, comptées à chaque séance"),
  HOURS("heures", "Heures");

  private final String code;
  private final String means;

  Unit(String code, String means) {
    this.code = code;
    this.means = means;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String means() {
    return means;
  }
}
