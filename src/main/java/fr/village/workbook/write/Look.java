package fr.village.workbook.write;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * What cells must share to share a style.
 *
 * @param color of the text, as 0xRRGGBB
 * @param numberFormat in Excel's own notation
 * @param frame what is drawn around and behind the text
 * @param indent whether the text keeps a little off the side it is aligned to
 * @param quoted kept as text by Excel even when it is edited: for what begins like a formula
 */
record Look(
    int points,
    boolean bold,
    int color,
    String numberFormat,
    HorizontalAlignment align,
    boolean wrap,
    Frame frame,
    boolean indent,
    boolean quoted) {

  /** What is drawn around and behind the text. */
  enum Frame {
    NONE,
    RULE,
    HEADER,
    /** To be filled in: seen as such, and not locked where the sheet is protected. */
    INPUT
  }

  static Look of(int points, int color) {
    return new Look(
        points,
        false,
        color,
        "General",
        HorizontalAlignment.GENERAL,
        false,
        Frame.NONE,
        false,
        false);
  }

  Look strong() {
    return new Look(points, true, color, numberFormat, align, wrap, frame, indent, quoted);
  }

  Look colored(int rgb) {
    return new Look(points, bold, rgb, numberFormat, align, wrap, frame, indent, quoted);
  }

  Look format(String format) {
    return new Look(points, bold, color, format, align, wrap, frame, indent, quoted);
  }

  Look align(HorizontalAlignment side) {
    return new Look(points, bold, color, numberFormat, side, wrap, frame, indent, quoted);
  }

  Look wrapped() {
    return new Look(points, bold, color, numberFormat, align, true, frame, indent, quoted);
  }

  Look framed(Frame around) {
    return new Look(points, bold, color, numberFormat, align, wrap, around, indent, quoted);
  }

  Look indented() {
    return new Look(points, bold, color, numberFormat, align, wrap, frame, true, quoted);
  }

  Look asQuoted() {
    return new Look(points, bold, color, numberFormat, align, wrap, frame, indent, true);
  }
}
