package fr.village.workbook.read;

import fr.village.workbook.format.ExcelText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet's part, one after another, with the cells that hold something. Rows and
 * cells out of order are no office program's: the part is then taken for damaged.
 */
final class SheetScanner {
  private static final double LARGEST = 1e12;

  /** Digits a double holds whatever they are. */
  private static final int EXACT = 15;

  private static final MathContext SHOWN = new MathContext(EXACT);
  private static final Pattern DECIMAL = Pattern.compile("[-+0-9.eE]{1,40}");
  private static final int LAST_COLUMN = 16_384;
  private static final int LAST_ROW = 1 << 20;

  /** What a cell holds that is neither text nor number. */
  enum Bad {
    FORMULA,
    /** A truth value, an error, or something that is none of all these. */
    ERROR,
    /** A number out of all proportion. */
    HUGE
  }

  private final XMLStreamReader2 xml;
  private final List<String> texts;
  private int row;
  private int size;
  private int[] columns = new int[16];
  private Object[] values = new Object[16];

  /**
   * @param texts those cells name by number
   */
  SheetScanner(byte[] part, List<String> texts) throws XMLStreamException {
    this.xml = SafeXml.reader(part);
    this.texts = texts;
    toData();
  }

  private void toData() throws XMLStreamException {
    while (xml.hasNext()) {
      if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT) {
        if (xml.getDepth() == 1 && !xml.getLocalName().equals("worksheet")) {
          throw new XMLStreamException("not a sheet");
        }
        if (xml.getDepth() == 2 && xml.getLocalName().equals("sheetData")) {
          return;
        }
      }
    }
  }

  /** To the next row; false where there is none, and the part is whole to its end. */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (SafeXml.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (!xml.getLocalName().equals("row")) {
            throw new XMLStreamException("not a row");
          }
          readRow();
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          toEnd();
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** What comes after the rows matters only in that it must not be rows. */
  private void toEnd() throws XMLStreamException {
    while (xml.hasNext()) {
      if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("sheetData")) {
        throw new XMLStreamException("rows twice");
      }
    }
  }

  /** Number of the row, from 1. */
  int row() {
    return row;
  }

  /** Cells of it that hold something. */
  int size() {
    return size;
  }

  /** Column of such a cell, from 0. */
  int column(int cell) {
    return columns[cell];
  }

  /** A text, a BigDecimal or a {@link Bad}. */
  Object value(int cell) {
    return values[cell];
  }

  private void readRow() throws XMLStreamException {
    String number = SafeXml.attribute(xml, "r");
    int found = number.isEmpty() ? row + 1 : digits(number, 0);
    if (found <= row || found > LAST_ROW) {
      throw new XMLStreamException("rows out of order");
    }
    row = found;
    size = 0;
    int column = -1;
    while (true) {
      switch (SafeXml.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("c")) {
            column = readCell(column);
          } else {
            SafeXml.skip(xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        default -> {}
      }
    }
  }

  private int readCell(int before) throws XMLStreamException {
    String type = "";
    int column = before + 1;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (name.equals("r")) {
        column = column(xml.getAttributeValue(i));
      } else if (name.equals("t")) {
        type = xml.getAttributeValue(i);
      }
    }
    if (column <= before || column >= LAST_COLUMN) {
      throw new XMLStreamException("cells out of order");
    }
    Object value = readValue(type);
    if (value != null) {
      if (size == columns.length) {
        columns = Arrays.copyOf(columns, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      columns[size] = column;
      values[size++] = value;
    }
    return column;
  }

  private @Nullable Object readValue(String type) throws XMLStreamException {
    String value = null;
    boolean formula = false;
    while (true) {
      switch (SafeXml.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "v" -> {
              once(value);
              value = SharedTexts.text(xml);
            }
            case "is" -> {
              once(value);
              value = SharedTexts.item(xml);
            }
            case "f" -> {
              formula = true;
              SafeXml.skip(xml);
            }
            default -> SafeXml.skip(xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (formula) {
            return Bad.FORMULA;
          }
          return value == null || value.isEmpty() ? null : typed(type, value);
        }
        default -> {}
      }
    }
  }

  private static void once(@Nullable String value) throws XMLStreamException {
    if (value != null) {
      throw new XMLStreamException("two values in a cell");
    }
  }

  private @Nullable Object typed(String type, String value) throws XMLStreamException {
    return switch (type) {
      case "", "n" -> number(value.strip());
      case "s" -> {
        int index = digits(value.strip(), 0);
        if (index >= texts.size()) {
          throw new XMLStreamException("no such text");
        }
        String text = texts.get(index);
        yield text.isEmpty() ? null : text;
      }
      case "str", "inlineStr" -> ExcelText.unescape(value);
      default -> Bad.ERROR;
    };
  }

  private static Object number(String text) throws XMLStreamException {
    if (text.length() <= EXACT && allDigits(text)) {
      long whole = Long.parseLong(text);
      return whole > LARGEST ? Bad.HUGE : BigDecimal.valueOf(whole);
    }
    if (!DECIMAL.matcher(text).matches()) {
      throw new XMLStreamException("not a number");
    }
    try {
      double value = Double.parseDouble(text);
      return Math.abs(value) > LARGEST ? Bad.HUGE : BigDecimal.valueOf(value).round(SHOWN);
    } catch (NumberFormatException e) {
      throw new XMLStreamException("not a number", e);
    }
  }

  private static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The column of a reference such as B12, which must be in this row. */
  private int column(String reference) throws XMLStreamException {
    int column = 0;
    int at = 0;
    while (at < reference.length() && at < 4) {
      char letter = reference.charAt(at);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
      at++;
    }
    if (at == 0 || digits(reference, at) != row) {
      throw new XMLStreamException("no such cell");
    }
    return column - 1;
  }

  private static int digits(String text, int from) throws XMLStreamException {
    int number = 0;
    for (int i = from; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9' || number > 100_000_000) {
        throw new XMLStreamException("not a number");
      }
      number = number * 10 + digit - '0';
    }
    if (from == text.length()) {
      throw new XMLStreamException("no number");
    }
    return number;
  }
}
