package fr.village.workbook.write;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of Village on paper, as 0xRRGGBB. */
final class Palette {
  static final int INK = 0x2A2730;
  static final int SECONDARY = 0x655F6B;
  static final int LINE = 0xE6DED3;
  static final int TERRACOTTA = 0xB04A22;
  static final int TEAL = 0x17645F;
  static final int TEAL_SOFT = 0xE0F0ED;
  static final int TEAL_MIDDLE = 0xA9D2CC;
  static final int CARE = 0x7A5200;
  static final int INPUT = 0xFFF6D6;
  static final int INPUT_LINE = 0xD9BE6A;

  private Palette() {}

  static XSSFColor color(int rgb) {
    return new XSSFColor(bytes(rgb));
  }

  static XDDFSolidFillProperties fill(int rgb) {
    return new XDDFSolidFillProperties(XDDFColor.from(bytes(rgb)));
  }

  static byte[] bytes(int rgb) {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }
}
