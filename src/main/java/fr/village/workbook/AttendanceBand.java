package fr.village.workbook;

/** How many people came to a session, never exactly (ANONYMITY.md rule 6). */
public enum AttendanceBand implements Coded {
  UNDER_5("moins de 5", "Moins de cinq personnes présentes"),
  FROM_5_TO_9("5–9", "De cinq à neuf personnes présentes"),
  FROM_10_TO_14("10–14", "De dix à quatorze personnes présentes"),
  FROM_15("15+", "Quinze personnes présentes ou plus");

  private final String code;
  private final String means;

  AttendanceBand(String code, String means) {
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
