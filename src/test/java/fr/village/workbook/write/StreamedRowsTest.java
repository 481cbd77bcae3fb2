package fr.village.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.workbook.Column;
import fr.village.workbook.ColumnType;
import fr.village.workbook.Sheet;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.PackageStrings;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.format.Book;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.Summary;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.ReadWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

public class StreamedRowsTest {
  private static final int ROWS = 20_000;
  private static final ScopedValue<Watch> WATCH = ScopedValue.newInstance();

  @Test
  @DisplayName("of many rows, written, only those in hand are in memory as cells")
  void noRowIsKept() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Watch watch = new Watch(out);
    ScopedValue.where(WATCH, watch).run(() -> written(book(rows(ROWS)), out));
    // once to be measured, once to be written
    assertThat(watch.figures).hasSize(2 * ROWS);
    // the one just made, and the small ones Java shares
    assertThat(watch.alive).isBetween(1L, 50L);
    assertThat(watch.handedOn).isGreaterThan(ROWS);
  }

  @Test
  void whatIsStreamedIsATableFromItsFirstToItsLastRow() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScopedValue.where(WATCH, new Watch(out)).run(() -> written(book(rows(300)), out));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet sheet = book.getSheet("Suite");
      CellReference last = sheet.getTables().getFirst().getArea().getLastCell();
      assertThat(sheet.getLastRowNum()).isEqualTo(last.getRow());
      assertThat(sheet.getCTWorksheet().getDimension().getRef())
          .isEqualTo("A1:" + last.formatAsString(false));
      assertThat(sheet.getRow(last.getRow()).getCell(0).getNumericCellValue()).isEqualTo(299);
      assertThat(sheet.getRow(last.getRow()).getCell(1).getNumericCellValue()).isEqualTo(149.5);
      assertThat(sheet.getRow(last.getRow()).getCell(2).getStringCellValue()).isEqualTo("impair");
    }
  }

  @Test
  @DisplayName("texts for which the shared ones have no room are read all the same, and scanned")
  void textsInTheirCells() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(Format1.book(Submissions.arras()), out, 200);
    byte[] file = out.toByteArray();
    assertThat(file).isNotEqualTo(WorkbookWriter.write(Submissions.arras()));
    ReadWorkbook read = WorkbookCheck.check(file);
    assertThat(read.findings()).isEmpty();
    assertThat(read.submission()).isEqualTo(Submissions.arras());
    assertThat(PackageStrings.of(file))
        .anyMatch(s -> s.sheet().equals("Contrôle") && s.text().equals("Tout le classeur"))
        .noneMatch(s -> s.place().equals("unused"));
  }

  @Test
  void moreRowsThanASheetHasAreRefused() {
    Part<Line> part = new Part<>(TableFormat.of(Line.class), Collections.nCopies(1 << 20, line(1)));
    assertThatThrownBy(() -> WorkbookWriter.write(book(part)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Suite");
  }

  private static void written(Book book, ByteArrayOutputStream out) {
    try {
      WorkbookWriter.write(book, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Part<Line> rows(int count) {
    List<Line> lines = IntStream.range(0, count).mapToObj(StreamedRowsTest::line).toList();
    return new Part<>(TableFormat.of(Line.class), lines);
  }

  private static Line line(int number) {
    return new Line(number, number % 2 == 0 ? "pair" : "impair");
  }

  private static Book book(Part<?> part) {
    Summary summary = new Summary("Essai", "Rien à voir", List.of(), List.of());
    return new Book("Essai", LocalDate.of(2026, 6, 30), summary, List.of(part));
  }

  /** What became of the figures made for cells. */
  private static final class Watch {
    private final ByteArrayOutputStream out;
    private final List<WeakReference<BigDecimal>> figures = new ArrayList<>();
    private long alive;
    private int handedOn;

    Watch(ByteArrayOutputStream out) {
      this.out = out;
    }

    BigDecimal made(BigDecimal figure) {
      figures.add(new WeakReference<>(figure));
      if (figures.size() == 2 * ROWS) {
        System.gc();
        alive = figures.stream().filter(made -> made.get() != null).count();
        handedOn = out.size();
      }
      return figure;
    }
  }

  /** A row whose second figure is made anew for each cell. */
  @Sheet(code = "Suite", name = "Suite", title = "Une suite", row = "Une ligne est un nombre.")
  public record Line(
      @Column(
              code = "number",
              header = "Nombre",
              type = ColumnType.INTEGER,
              key = true,
              means = "Un nombre")
          int number,
      @Column(code = "kind", header = "Genre", type = ColumnType.TEXT, means = "Pair ou impair")
          String kind) {

    @Column(
        code = "half",
        header = "Moitié",
        type = ColumnType.DECIMAL,
        after = "number",
        means = "La moitié du nombre")
    public BigDecimal half() {
      return WATCH.get().made(new BigDecimal(number).divide(BigDecimal.TWO));
    }
  }
}
