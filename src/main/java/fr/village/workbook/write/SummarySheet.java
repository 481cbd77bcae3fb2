package fr.village.workbook.write;

import fr.village.workbook.format.Summary;
import fr.village.workbook.format.SummaryLayout;
import fr.village.workbook.format.SummaryLayout.Placed;
import fr.village.workbook.format.SummaryLayout.PlacedChart;
import fr.village.workbook.write.Look.Frame;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the summary page: key figures, then each chart beside the small table it draws. */
final class SummarySheet {
  private static final int[] WIDTHS = {36, 10, 10, 10, 10, 2, 11, 11, 11, 11};

  /**
   * Height of a page in points, so that no chart is cut in two: A4 within its margins is 748 by 510
   * points, and columns of 122 characters, 640 points wide, are printed at 0.8.
   */
  private static final double PAGE_POINTS = 748 * 640 / 510.0;

  private final XSSFSheet sheet;
  private final Cells cells;
  private final SummaryLayout layout;

  SummarySheet(XSSFSheet sheet, Styles styles, Summary summary) {
    this.sheet = sheet;
    this.cells = new Cells(sheet, styles);
    this.layout = SummaryLayout.of(summary);
  }

  void write() {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
    }
    for (Placed cell : layout.cells()) {
      cells.put(cell.row(), cell.column(), cell.value(), look(cell));
      double height = height(cell.style());
      if (height > 0) {
        cells.height(cell.row(), height);
      }
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    int pageTop = 0;
    for (PlacedChart chart : layout.charts()) {
      if (points(pageTop, chart.bottom()) > PAGE_POINTS) {
        sheet.setRowBreak(chart.top() - 1);
        pageTop = chart.top();
      }
      new BarChart(sheet, drawing, chart).draw();
    }
    sheet.setDisplayGridlines(false);
    PageSetup.apply(sheet, false);
    PageSetup.fitWidth(sheet);
  }

  /** Height of the rows from one to before another. */
  private double points(int from, int to) {
    double points = 0;
    for (int i = from; i < to; i++) {
      XSSFRow row = sheet.getRow(i);
      points += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return points;
  }

  private static Look look(Placed cell) {
    Look look = look(cell.style());
    return cell.value() instanceof BigDecimal number
        ? look.format(number.stripTrailingZeros().scale() > 0 ? "#,##0.0#" : "#,##0")
        : look;
  }

  private static Look look(SummaryLayout.Style style) {
    return switch (style) {
      case TITLE -> Look.of(20, Palette.INK).strong();
      case FIGURE_NOTE -> Look.of(10, Palette.SECONDARY).align(HorizontalAlignment.LEFT).indented();
      case LEAD, NOTE -> Look.of(10, Palette.SECONDARY);
      case SECTION -> Look.of(13, Palette.TERRACOTTA).strong();
      case CHART_TITLE -> Look.of(13, Palette.INK).strong();
      case FIGURE_LABEL -> Look.of(11, Palette.INK);
      case FIGURE, FIGURE_UPPER ->
          Look.of(15, Palette.TEAL).strong().align(HorizontalAlignment.RIGHT);
      case HEADER -> Look.of(9, Palette.TEAL).strong().framed(Frame.HEADER);
      case NUMBER_HEADER ->
          Look.of(9, Palette.TEAL).strong().align(HorizontalAlignment.RIGHT).framed(Frame.HEADER);
      case LABEL -> Look.of(10, Palette.INK).wrapped().framed(Frame.RULE);
      case NUMBER -> Look.of(10, Palette.INK).align(HorizontalAlignment.RIGHT).framed(Frame.RULE);
      case SHARE ->
          Look.of(10, Palette.SECONDARY).align(HorizontalAlignment.RIGHT).framed(Frame.RULE);
    };
  }

  private static double height(SummaryLayout.Style style) {
    return switch (style) {
      case TITLE -> 30;
      case FIGURE -> 22;
      case SECTION, CHART_TITLE -> 20;
      default -> 0;
    };
  }
}
