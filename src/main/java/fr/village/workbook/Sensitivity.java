package fr.village.workbook;

/** Which floor holds for a table. */
public enum Sensitivity implements Coded {
  ORDINARY("ordinaire", "Seuil ordinaire"),
  SENSITIVE("sensible", "Seuil des données de santé ou de situation sociale");

  private final String code;
  private final String means;

  Sensitivity(String code, String means) {
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
