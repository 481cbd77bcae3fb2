package fr.village.workbook;

/** What a column's cells hold, and how Excel shows it. */
public enum ColumnType {
  TEXT("texte", "General"),
  /** Several texts in one cell, kept apart by {@link Texts#SEPARATOR}. */
  TEXTS("textes", "General"),
  CODE("code", "General"),
  CODES("codes", "General"),
  INTEGER("entier", "#,##0"),
  DECIMAL("décimal", "#,##0.0#"),
  DATE("date", "dd/mm/yyyy"),
  /** A month, held as the date of its first day. */
  MONTH("mois", "[$-40C]mmm\\ yyyy"),
  /** A whole percentage, 0 to 100. */
  SHARE("pourcentage entier", "0"),
  /** A year as a number, or the words {@link Texts#SINCE_OPENING}. */
  YEAR("année", "0"),
  /** Text, number or date, as the row says. */
  ANY("selon la ligne", "General");

  private final String french;
  private final String numberFormat;

  ColumnType(String french, String numberFormat) {
    this.french = french;
    this.numberFormat = numberFormat;
  }

  public String french() {
    return french;
  }

  /** Excel's own notation, which every Excel shows in the habits of its language. */
  public String numberFormat() {
    return numberFormat;
  }

  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL || this == SHARE;
  }

  public boolean isDate() {
    return this == DATE || this == MONTH;
  }
}
