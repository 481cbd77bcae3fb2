package fr.village.workbook;

/** How the values of a table belong together. */
public enum Measure implements Coded {
  COUNT("effectif", "Une case d’une répartition : les cases d’un niveau font ensemble la base"),
  NO_ANSWER("sans réponse", "La case des familles sans réponse d’une répartition sensible"),
  SUM("somme", "Un total sur les familles des tranches, sans répartition"),
  ANSWERED("répondants", "Familles qui ont répondu à une question qui part par paliers"),
  BAND(
      "palier",
      "Nombre donné par paliers de cinq : 0 veut dire de 0 à 4, 5 de 5 à 9, et ainsi de suite");

  private final String code;
  private final String means;

  Measure(String code, String means) {
    this.code = code;
    this.means = means;
  }

  /** Whether the count is a cell of a partition, so that it has a share of the base. */
  public boolean isCell() {
    return this == COUNT || this == NO_ANSWER;
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
