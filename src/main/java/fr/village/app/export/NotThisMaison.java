package fr.village.app.export;

/** A workbook to continue from that is another Maison's, was changed, or is none. */
public final class NotThisMaison extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotThisMaison() {
    super("not an unchanged workbook of this notebook");
  }
}
