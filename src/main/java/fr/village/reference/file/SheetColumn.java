package fr.village.reference.file;

import java.util.List;

/**
 * A column of a reference set's workbook.
 *
 * @param width in characters
 * @param choices what may be chosen, where it is a choice; the first of none is nothing
 * @param meaning printed in the instructions, and beside a cell that is filled in
 */
record SheetColumn(
    String header, Kind kind, boolean required, int width, List<String> choices, String meaning) {
  static final String YES = "oui";
  static final String NO = "non";

  /** What is typed in it. */
  enum Kind {
    /** A code, or a text on one line: kept as text, whatever it looks like. */
    TEXT,
    /** A sentence or more. */
    LONG_TEXT,
    /** Several codes, separated by spaces. */
    CODES,
    /** A whole number. */
    WHOLE,
    /** A day. */
    DAY,
    /** Yes or nothing. */
    YES_NO
  }

  static SheetColumn of(String header, Kind kind, int width, String meaning) {
    List<String> choices = kind == Kind.YES_NO ? List.of(YES, NO) : List.of();
    return new SheetColumn(header, kind, true, width, choices, meaning);
  }

  /** A code. */
  static SheetColumn code(String header, String meaning) {
    return of(header, Kind.TEXT, 24, meaning);
  }

  SheetColumn optional() {
    return new SheetColumn(header, kind, false, width, choices, meaning);
  }

  SheetColumn among(String... choice) {
    return new SheetColumn(header, kind, required, width, List.of(choice), meaning);
  }
}
