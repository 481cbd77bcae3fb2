package fr.village.workbook;

/** How the values of a table belong together. */
public enum Measure implements Coded {
  COUNT("effectif", "Une case d’une répartition : les cases d’un niveau font ensemble la base"),
  NO_ANSWER("sans réponse", "La case des familles sans réponse d’une répartition sensible"),
  SUM("somme", "Un total sur les familles des tranches, sans répartition");

  private final String code;
  private final String means;

  Measure(String code, String means) {
    this.code = code;
    this.means = means;
  }

  /** Whether the count is a cell of a partition, so that it has a share of the base. */
  public boolean isCell() {
    return this != SUM;
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
