package fr.village.workbook.read;

import fr.village.workbook.Finding;

/** Reading stops here, for a reason a person can be told. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public Unreadable(Finding finding) {
    super(finding.key());
    this.finding = finding;
  }

  /** Nothing can be read, for the reason the message gives. */
  public static Unreadable of(String key, Object... arguments) {
    return new Unreadable(Finding.of(Finding.Kind.UNREADABLE, key, arguments));
  }

  public Finding finding() {
    return finding;
  }
}
