package fr.village.workbook;

/** How the values of a table belong together. */
public enum Measure implements Coded {
  COUNT("effectif", "Une case d’une répartition : les cases d’un niveau font ensemble la base"),
  SUM("somme", "Un total sur les familles des tranches, sans répartition");

  private final String code;
  private final String means;

  Measure(String code, String means) {
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
