package fr.village.report.docx;

import fr.village.report.Block;
import fr.village.report.Block.Align;
import fr.village.report.Block.Column;
import fr.village.report.Block.Day;
import fr.village.report.Block.DayTone;
import fr.village.report.Block.KeyFigure;
import fr.village.report.Block.Row;
import fr.village.report.Words;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Real tables; a header is said again on each page. Lengths are twentieths of a point. */
final class Tables {
  private static final String RULE = "CFC7BC";
  private static final String EDGE = "8C8490";
  private static final String SOFT = "E0F0ED";
  private static final int MILLIMETRE = 57;
  private static final int DAY = 1_080;
  private static final int SIGN = 1_360;

  /** Points. */
  private static final double GAP = 6;

  private final XWPFDocument docx;
  private final int width;

  Tables(XWPFDocument docx, int width) {
    this.docx = docx;
    this.width = width;
  }

  void add(Block.Table data) {
    String caption = data.caption();
    if (caption != null) {
      Runs.add(docx.createParagraph(), "Caption", caption);
    }
    double all = data.columns().stream().mapToDouble(Column::share).sum();
    int[] widths = data.columns().stream().mapToInt(c -> (int) (width * c.share() / all)).toArray();
    XWPFTable table = table(data.rows().size() + 1, widths);
    lines(table, XWPFBorderType.SINGLE, XWPFBorderType.NONE, RULE);
    heads(table.getRow(0), data.columns().stream().map(Column::title).toList(), data.columns());
    for (int i = 0; i < data.rows().size(); i++) {
      XWPFTableRow row = table.getRow(i + 1);
      row.setCantSplitRow(true);
      if (data.height() > 0) {
        row.setHeight(data.height() * MILLIMETRE);
      }
      Row from = data.rows().get(i);
      for (int j = 0; j < from.cells().size(); j++) {
        Words words =
            from.strong() ? Words.strong(from.cells().get(j).text()) : from.cells().get(j);
        cell(row.getCell(j), "Cell", words, data.columns().get(j).align());
      }
      if (i + 1 < data.rows().size() && data.rows().get(i + 1).joined()) {
        row.getTableCells().forEach(c -> c.getParagraphs().forEach(p -> p.setKeepNext(true)));
      }
    }
    after();
  }

  void add(Block.Month month) {
    Runs.add(docx.createParagraph(), "Heading1", month.caption());
    int[] widths = new int[month.weekdays().size()];
    java.util.Arrays.fill(widths, width / widths.length);
    XWPFTable table = table(month.weeks().size() + 1, widths);
    lines(table, XWPFBorderType.SINGLE, XWPFBorderType.SINGLE, RULE);
    heads(table.getRow(0), month.weekdays(), List.of());
    for (int i = 0; i < month.weeks().size(); i++) {
      XWPFTableRow row = table.getRow(i + 1);
      row.setCantSplitRow(true);
      row.setHeight(DAY);
      for (int j = 0; j < widths.length; j++) {
        day(row.getCell(j), month.weeks().get(i).get(j));
      }
    }
    after();
  }

  private static void day(XWPFTableCell cell, Day day) {
    XWPFParagraph number = cell.getParagraphArray(0);
    Runs.add(number, "Cell", Words.strong(day.number()));
    if (day.tone() == DayTone.CANCELLED) {
      number.getRuns().getFirst().setStrikeThrough(true);
    }
    day.said().forEach(said -> Runs.add(cell.addParagraph(), "Small", said));
    if (day.number().isEmpty() || day.tone() == DayTone.HOLIDAY) {
      cell.setColor("F3EFE8");
    } else if (day.tone() == DayTone.MEETING) {
      cell.setColor(SOFT);
    }
  }

  void add(Block.KeyFigures figures) {
    int[] widths = new int[figures.figures().size()];
    java.util.Arrays.fill(widths, width / widths.length);
    XWPFTable table = table(1, widths);
    lines(table, XWPFBorderType.NONE, XWPFBorderType.NONE, RULE);
    table.setInsideVBorder(XWPFBorderType.SINGLE, 48, 0, "FFFFFF");
    table.getRow(0).setCantSplitRow(true);
    for (int i = 0; i < widths.length; i++) {
      KeyFigure figure = figures.figures().get(i);
      XWPFTableCell cell = table.getRow(0).getCell(i);
      cell.setColor(SOFT);
      Runs.add(cell.getParagraphArray(0), "Figure", figure.figure());
      Runs.add(cell.addParagraph(), "Cell", figure.label());
      Runs.add(cell.addParagraph(), "Small", figure.base());
    }
    after();
  }

  void add(Block.Signatures signatures) {
    int[] widths = new int[signatures.who().size()];
    java.util.Arrays.fill(widths, width / widths.length);
    XWPFTable table = table(1, widths);
    lines(table, XWPFBorderType.SINGLE, XWPFBorderType.SINGLE, EDGE);
    table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, EDGE);
    table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, EDGE);
    table.getRow(0).setHeight(SIGN);
    table.getRow(0).setCantSplitRow(true);
    for (int i = 0; i < widths.length; i++) {
      Runs.add(table.getRow(0).getCell(i).getParagraphArray(0), "Cell", signatures.who().get(i));
    }
    after();
  }

  private XWPFTable table(int rows, int[] widths) {
    XWPFTable table = docx.createTable(rows, widths.length);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setWidth(width);
    for (int column : widths) {
      table.getCTTbl().addNewTblGrid();
      break;
    }
    for (int column : widths) {
      table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(column));
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int i = 0; i < widths.length; i++) {
        XWPFTableCell cell = row.getCell(i);
        CTTblWidth is = cell.getCTTc().addNewTcPr().addNewTcW();
        is.setType(STTblWidth.DXA);
        is.setW(BigInteger.valueOf(widths[i]));
      }
    }
    return table;
  }

  private static void lines(
      XWPFTable table, XWPFBorderType across, XWPFBorderType down, String color) {
    table.setTopBorder(across, 4, 0, color);
    table.setBottomBorder(across, 4, 0, color);
    table.setInsideHBorder(across, 4, 0, color);
    table.setInsideVBorder(down, 4, 0, color);
    table.setLeftBorder(down, 4, 0, color);
    table.setRightBorder(down, 4, 0, color);
  }

  private static void heads(XWPFTableRow row, List<String> titles, List<Column> columns) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int i = 0; i < titles.size(); i++) {
      Align align = columns.isEmpty() ? Align.CENTER : columns.get(i).align();
      cell(row.getCell(i), "CellHead", Words.plain(titles.get(i)), align);
      row.getCell(i).setVerticalAlignment(XWPFVertAlign.BOTTOM);
    }
  }

  private static void cell(XWPFTableCell cell, String style, Words words, Align align) {
    XWPFParagraph paragraph = Runs.add(cell.getParagraphArray(0), style, words);
    paragraph.setAlignment(
        switch (align) {
          case START -> ParagraphAlignment.LEFT;
          case CENTER -> ParagraphAlignment.CENTER;
          case END -> ParagraphAlignment.RIGHT;
        });
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
  }

  /** Two tables in a row would be one: a low line is between them. */
  private void after() {
    XWPFParagraph gap = docx.createParagraph();
    gap.setStyle("Small");
    gap.setSpacingBetween(GAP, LineSpacingRule.EXACT);
    gap.setSpacingAfter(0);
  }
}
