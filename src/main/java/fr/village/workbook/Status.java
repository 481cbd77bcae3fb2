package fr.village.workbook;

/**
 * Whether a level of a table has ever been released (ANONYMITY.md rule 2); there is no other
 * status.
 */
public enum Status implements Coded {
  PUBLISHED("publié", "La valeur cumulée depuis la première publication, à la date indiquée"),
  NOT_YET("pas encore", "Rien n’a encore été publié ici : trop peu de familles à la fois");

  private final String code;
  private final String means;

  Status(String code, String means) {
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
