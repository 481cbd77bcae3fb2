package fr.village.ui.submission;

/** Where names of files may go over to the next line. */
final class Breaks {
  /** No width, and a place to break at. */
  private static final String BREAK = "\u200b";

  private Breaks() {}

  static String name(String file) {
    return file.replace("_", "_" + BREAK).replace("/", "/" + BREAK).replace("\\", "\\" + BREAK);
  }
}
