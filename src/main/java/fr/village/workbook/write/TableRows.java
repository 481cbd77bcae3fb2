package fr.village.workbook.write;

import fr.village.workbook.format.CellValues;
import fr.village.workbook.format.ExcelText;
import fr.village.workbook.format.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, gone through twice: once for what their cells need (room, a style, a place
 * among the texts), once to be written. No row is kept.
 */
final class TableRows {
  static final double LINE_HEIGHT = 13;

  private static final double PADDING = 5;
  private static final String ROWS_END = "</sheetData>";
  private static final String END = "</v></c>";

  /** What cells there are: as many columns as in the rows above the table, and more rows. */
  private static final Pattern DIMENSION =
      Pattern.compile("(<dimension ref=\"A1:[A-Z]+)[0-9]+\"/>");

  private final List<List<@Nullable Object>> rows;
  private final int firstRow;
  private final List<ColumnLook> looks;
  private final List<String> letters;
  private final SharedTexts texts;
  private final Widths widths;

  TableRows(Part<?> part, Styles styles, SharedTexts texts) {
    this.rows = part.cells();
    this.firstRow = part.format().firstRow();
    this.looks =
        part.format().fields().stream().map(field -> new ColumnLook(field, styles)).toList();
    this.letters =
        IntStream.range(0, looks.size()).mapToObj(CellReference::convertNumToColString).toList();
    this.texts = texts;
    this.widths = new Widths(part.format().fields());
  }

  int size() {
    return rows.size();
  }

  /** Width of each column in characters, after all cells have asked for what they need. */
  int[] measure() {
    for (List<@Nullable Object> row : rows) {
      widths.add(row);
      for (int column = 0; column < row.size(); column++) {
        Object value = row.get(column);
        looks.get(column).style(value);
        if (isText(value)) {
          texts.offer(ExcelText.escape(value.toString()));
        }
      }
    }
    return widths.toArray();
  }

  /**
   * Writes a sheet's XML with the rows where its own end.
   *
   * @param shell the sheet with the rows above the table
   */
  void writeInto(String shell, OutputStream out) throws IOException {
    int end = shell.lastIndexOf(ROWS_END);
    String head = shell.substring(0, end);
    if (!rows.isEmpty()) {
      int last = firstRow + rows.size() - 1;
      head = DIMENSION.matcher(head).replaceFirst("$1" + last + "\"/>");
    }
    out.write(head.getBytes(StandardCharsets.UTF_8));
    write(out);
    out.write(shell.substring(end).getBytes(StandardCharsets.UTF_8));
  }

  /** The XML of all rows, in the words POI would use. */
  private void write(OutputStream out) throws IOException {
    XmlStream xml = new XmlStream(out);
    int[] room = widths.toArray();
    int number = firstRow;
    for (List<@Nullable Object> row : rows) {
      xml.raw("<row r=\"").number(number).raw("\" ht=\"");
      xml.number(LINE_HEIGHT * Widths.lines(row, room) + PADDING).raw("\" customHeight=\"true\">");
      for (int column = 0; column < row.size(); column++) {
        write(xml, number, column, row.get(column));
      }
      xml.raw("</row>");
      number++;
    }
    xml.flush();
  }

  private void write(XmlStream xml, int row, int column, @Nullable Object value)
      throws IOException {
    xml.raw("<c r=\"").raw(letters.get(column)).number(row);
    int style = looks.get(column).style(value);
    switch (value) {
      case null -> xml.raw("\" s=\"").number(style).raw("\"/>");
      // 152, where POI would write 152.0
      case BigDecimal number -> value(xml, "n", style).raw(number.toPlainString()).raw(END);
      case LocalDate date ->
          value(xml, "n", style).number((double) CellValues.toSerial(date)).raw(END);
      default -> {
        String text = ExcelText.escape(value.toString());
        int place = texts.placeOf(text);
        if (place >= 0) {
          value(xml, "s", style).number(place).raw(END);
        } else {
          xml.raw("\" t=\"inlineStr\" s=\"").number(style).raw("\"><is>");
          xml.textElement(text).raw("</is></c>");
        }
      }
    }
  }

  private static XmlStream value(XmlStream xml, String type, int style) throws IOException {
    return xml.raw("\" t=\"").raw(type).raw("\" s=\"").number(style).raw("\"><v>");
  }

  private static boolean isText(@Nullable Object value) {
    return value != null && !(value instanceof BigDecimal) && !(value instanceof LocalDate);
  }
}
