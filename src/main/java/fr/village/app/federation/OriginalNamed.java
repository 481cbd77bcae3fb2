package fr.village.app.federation;

/** The national workbook was to be written over a file it is made of; nothing was written. */
public final class OriginalNamed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OriginalNamed() {
    super("over a file that arrived");
  }
}
