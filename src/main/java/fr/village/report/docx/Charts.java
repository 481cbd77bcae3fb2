package fr.village.report.docx;

import fr.village.report.Block.Chart;
import fr.village.report.Block.Kind;
import fr.village.report.Block.Point;
import fr.village.report.Block.Value;
import fr.village.report.Words;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** Charts as Word's own, whose figures can be changed; what they are a part of is written under. */
final class Charts {
  private static final int WIDTH = 172;
  private static final int LINE_HEIGHT = 58;
  private static final double BAR = 5.5;
  private static final int AROUND = 6;
  private static final int[] COLOURS = {0x17645F, 0xE0855F};
  private static final double MILLIMETRE = Units.EMU_PER_CENTIMETER / 10.0;

  private Charts() {}

  static void add(XWPFDocument docx, Chart chart, String language)
      throws IOException, InvalidFormatException {
    XWPFParagraph title =
        Runs.add(docx.createParagraph(), "Caption", chart.title() + " (" + chart.unit() + ")");
    title.setKeepNext(true);
    XWPFParagraph paragraph = docx.createParagraph();
    paragraph.setStyle("Normal");
    paragraph.setKeepNext(true);
    XWPFRun run = paragraph.createRun();
    int bars = chart.points().size() * chart.series().size();
    double height = chart.kind() == Kind.LINE ? LINE_HEIGHT : AROUND + BAR * bars;
    XWPFChart drawn =
        docx.createChart(run, (int) (WIDTH * MILLIMETRE), (int) (height * MILLIMETRE));
    plot(drawn, chart, language);
    CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
    inline.getDocPr().setDescr(chart.alt());
    inline.getDocPr().setTitle(chart.title());
    under(docx, chart);
  }

  private static void under(XWPFDocument docx, Chart chart) {
    String said =
        chart.points().stream()
            .filter(p -> p.values().stream().anyMatch(v -> v.said().contains(" ")))
            .map(
                p ->
                    p.label()
                        + "\u202f: "
                        + p.values().stream().map(Value::said).collect(Collectors.joining(", ")))
            .collect(Collectors.joining(" · "));
    String note = chart.note();
    String all = note == null ? said : said.isEmpty() ? note : said + ". " + note;
    if (!all.isEmpty()) {
      Runs.add(docx.createParagraph(), "Small", Words.plain(all));
    }
  }

  private static void plot(XWPFChart drawn, Chart chart, String language) {
    boolean line = chart.kind() == Kind.LINE;
    drawn.setAutoTitleDeleted(true);
    speak(drawn, language);
    XDDFCategoryAxis labels =
        drawn.createCategoryAxis(line ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    labels.setMajorTickMark(AxisTickMark.NONE);
    XDDFValueAxis values = drawn.createValueAxis(line ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    values.setMinimum(0);
    values.setVisible(false);
    labels.crossAxis(values);
    values.crossAxis(labels);
    if (!line) {
      labels.setOrientation(AxisOrientation.MAX_MIN);
    }
    XDDFChartData data = drawn.createData(line ? ChartTypes.LINE : ChartTypes.BAR, labels, values);
    data.setVaryColors(false);
    if (data instanceof XDDFBarChartData bars) {
      bars.setBarDirection(BarDirection.BAR);
      bars.setGapWidth(45);
    }
    series(drawn, data, chart);
    if (chart.series().size() > 1) {
      drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
    }
    drawn.plot(data);
  }

  /** By hand: the small edition of the schemas that POI brings has no class for it. */
  private static void speak(XWPFChart drawn, String language) {
    try (XmlCursor cursor = drawn.getCTChartSpace().newCursor()) {
      cursor.toFirstChild();
      if (cursor.getName().getLocalPart().equals("date1904")) {
        cursor.toNextSibling();
      }
      cursor.beginElement("lang", "http://schemas.openxmlformats.org/drawingml/2006/chart");
      cursor.insertAttributeWithValue("val", language);
    }
  }

  private static void series(XWPFChart drawn, XDDFChartData data, Chart chart) {
    String[] names = chart.points().stream().map(Point::label).toArray(String[]::new);
    int last = names.length;
    XDDFCategoryDataSource labels =
        XDDFDataSourcesFactory.fromArray(
            names,
            drawn.formatRange(new org.apache.poi.ss.util.CellRangeAddress(1, last, 0, 0)),
            0);
    List<String> series = chart.series();
    for (int i = 0; i < series.size(); i++) {
      int column = i + 1;
      Double[] figures = new Double[last];
      for (int j = 0; j < last; j++) {
        figures[j] = chart.points().get(j).values().get(i).is();
      }
      XDDFNumericalDataSource<Double> numbers =
          XDDFDataSourcesFactory.fromArray(
              figures,
              drawn.formatRange(
                  new org.apache.poi.ss.util.CellRangeAddress(1, last, column, column)),
              column);
      XDDFChartData.Series one = data.addSeries(labels, numbers);
      one.setTitle(series.get(i), drawn.setSheetTitle(series.get(i), column));
      XDDFSolidFillProperties fill = fill(COLOURS[i % COLOURS.length]);
      if (one instanceof XDDFLineChartData.Series drawnLine) {
        drawnLine.setLineProperties(new XDDFLineProperties(fill));
        drawnLine.setSmooth(false);
        drawnLine.setMarkerStyle(MarkerStyle.CIRCLE);
        shown(drawnLine.getCTLineSer().addNewDLbls());
      } else if (one instanceof XDDFBarChartData.Series bar) {
        bar.setFillProperties(fill);
        shown(bar.getCTBarSer().addNewDLbls());
      }
    }
  }

  private static void shown(CTDLbls labels) {
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static XDDFSolidFillProperties fill(int rgb) {
    return new XDDFSolidFillProperties(
        XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
  }
}
