package fr.village.workbook.write;

import fr.village.workbook.format.Summary.Bar;
import fr.village.workbook.format.SummaryLayout;
import fr.village.workbook.format.SummaryLayout.PlacedChart;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A native bar chart over visible cells; an interval is a dark bar on a light one. */
final class BarChart {
  private static final int LAST_COLUMN = 10;
  private static final String CHART_NAMESPACE =
      "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private final XSSFSheet sheet;
  private final XSSFDrawing drawing;
  private final PlacedChart place;

  BarChart(XSSFSheet sheet, XSSFDrawing drawing, PlacedChart place) {
    this.sheet = sheet;
    this.drawing = drawing;
    this.place = place;
  }

  void draw() {
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(
                0, 0, 0, 0, SummaryLayout.CHART_COLUMN, place.top(), LAST_COLUMN, place.bottom()));
    setLanguage(chart);
    chart.setAutoTitleDeleted(true);
    addBars(chart);
    describe();
  }

  private static void setLanguage(XSSFChart chart) {
    try (XmlCursor cursor = chart.getCTChartSpace().newCursor()) {
      cursor.toFirstChild();
      if (cursor.getName().getLocalPart().equals("date1904")) {
        cursor.toNextSibling();
      }
      insert(cursor, "lang", "fr-FR");
    }
  }

  private static void overlapBars(XSSFChart chart) {
    try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
      cursor.toFirstChild();
      while (!cursor.getName().getLocalPart().equals("gapWidth")) {
        cursor.toNextSibling();
      }
      cursor.toNextSibling();
      insert(cursor, "overlap", "100");
    }
  }

  /** By hand: the small edition of the schemas that POI brings has no class for these. */
  private static void insert(XmlCursor before, String element, String value) {
    before.beginElement(element, CHART_NAMESPACE);
    before.insertAttributeWithValue("val", value);
  }

  private void addBars(XSSFChart chart) {
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
    categories.setOrientation(AxisOrientation.MAX_MIN);
    categories.setMajorTickMark(AxisTickMark.NONE);
    line(categories.getOrAddShapeProperties()::setLineProperties, Palette.LINE);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setMinimum(0);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setVisible(false);
    categories.crossAxis(values);
    values.crossAxis(categories);

    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(45);
    data.setVaryColors(false);
    boolean interval = place.chart().bars().stream().anyMatch(bar -> bar.upper() != null);
    if (interval) {
      addSeries(data, 2, "Au plus", Palette.TEAL_MIDDLE, false);
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    addSeries(data, 1, place.chart().measure(), Palette.TEAL, true);
    chart.plot(data);
    if (interval) {
      overlapBars(chart);
    }
  }

  private void addSeries(
      XDDFBarChartData data, int column, String name, int color, boolean labelled) {
    XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromStringCellRange(sheet, range(0));
    XDDFBarChartData.Series series =
        (XDDFBarChartData.Series)
            data.addSeries(
                labels, XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(column)));
    series.setTitle(
        name, new CellReference(sheet.getSheetName(), place.firstBar() - 1, column, true, true));
    series.setFillProperties(Palette.fill(color));
    if (labelled) {
      addLabels(series.getCTBarSer());
    }
  }

  private CellRangeAddress range(int column) {
    return new CellRangeAddress(place.firstBar(), place.lastBar(), column, column);
  }

  private static void addLabels(CTBarSer series) {
    CTDLbls labels = series.addNewDLbls();
    labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static void line(Consumer<XDDFLineProperties> target, int rgb) {
    target.accept(new XDDFLineProperties(Palette.fill(rgb)));
  }

  /** Name, title and alternative text of the chart just added, for those who do not see it. */
  private void describe() {
    int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
    CTNonVisualDrawingProps properties =
        drawing
            .getCTDrawing()
            .getTwoCellAnchorArray(last)
            .getGraphicFrame()
            .getNvGraphicFramePr()
            .getCNvPr();
    String bars =
        place.chart().bars().stream().map(BarChart::spoken).collect(Collectors.joining(", "));
    properties.setName("Graphique " + (last + 1));
    properties.setTitle(place.chart().title());
    properties.setDescr("Barres horizontales, %s : %s.".formatted(place.chart().measure(), bars));
  }

  private static String spoken(Bar bar) {
    String upper = bar.upper() == null ? "" : " à " + bar.upper().toPlainString();
    return bar.label() + " " + bar.value().toPlainString() + upper;
  }
}
