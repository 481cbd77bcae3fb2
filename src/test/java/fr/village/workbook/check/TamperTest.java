package fr.village.workbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import fr.village.workbook.format.Digests;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.ReadWorkbook;
import fr.village.workbook.write.WorkbookWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TamperTest {
  private static final List<TableFormat<?>> DATA = Format1.DATA;
  private static final Submission ARRAS = Submissions.arras();
  private static final byte[] SENT =
      WorkbookWriter.write(
          new Submission(
              ARRAS.cover(),
              ARRAS.indicators().subList(0, 13),
              ARRAS.scores(),
              ARRAS.crossings(),
              ARRAS.sessions().subList(0, 2),
              ARRAS.activities().subList(0, 2),
              ARRAS.pooling().subList(0, 2)));

  @Test
  void everyCellOfARowCountsInItsDigest() {
    for (Part<?> part : Format1.book(ARRAS).parts()) {
      TableFormat<?> format = part.format();
      List<@Nullable Object> sent = part.cells().getFirst();
      for (int column = 0; column < sent.size(); column++) {
        List<@Nullable Object> changed = new ArrayList<>(sent);
        changed.set(column, "x" + sent.get(column));
        assertThat(Digests.row(format, changed))
            .as("%s, column %s", format.name(), format.fields().get(column).code())
            .isNotEqualTo(Digests.row(format, sent));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("DATA")
  void aSheetTakenAwayIsNamed(TableFormat<?> format) {
    List<Finding> findings =
        WorkbookCheck.check(
                Edit.workbook(SENT, b -> b.removeSheetAt(b.getSheetIndex(format.name()))))
            .findings();
    if (format == Format1.INDICATORS) {
      assertThat(findings).extracting(Finding::key).containsExactly("workbook.not-submission");
    } else {
      assertThat(findings)
          .filteredOn(finding -> finding.key().equals("workbook.sheet-missing"))
          .extracting(Finding::sheet)
          .containsExactly(format.name());
    }
  }

  @ParameterizedTest
  @FieldSource("DATA")
  void anEditedCellIsNamedByItsSheetAndRow(TableFormat<?> format) {
    int row = format.firstRow();
    assertThat(modifications(book -> change(book.getSheet(format.name()), row - 1, 3)))
        .anyMatch(finding -> named(finding, format.name(), row));
  }

  @Test
  void aFactOfLisezMoiIsUnderSeal() {
    String name = Format1.FACTS.name();
    int row = Format1.FACTS.firstRow() + 1;
    assertThat(modifications(book -> change(book.getSheet(name), row - 1, 2)))
        .anyMatch(finding -> named(finding, name, row));
  }

  @Test
  void anAddedRowIsNamed() {
    int row = Format1.ACTIVITIES.firstRow() + 2;
    List<Finding> findings =
        modifications(
            book -> {
              XSSFSheet sheet = book.getSheet("Activités");
              sheet.createRow(row - 1).copyRowFrom(sheet.getRow(row - 2), new CellCopyPolicy());
              sheet.getRow(row - 1).getCell(2).setCellValue(2030);
            });
    assertThat(findings)
        .anyMatch(f -> f.key().equals("workbook.row-added") && named(f, "Activités", row));
  }

  @Test
  void aRemovedRowIsNamedByItsKey() {
    int row = Format1.ACTIVITIES.firstRow();
    assertThat(
            modifications(
                book -> {
                  XSSFSheet sheet = book.getSheet("Activités");
                  sheet.removeRow(sheet.getRow(row - 1));
                }))
        .anyMatch(
            f ->
                f.key().equals("workbook.row-removed")
                    && named(f, "Activités", row)
                    && f.arguments().equals(List.of("group-session / 2021")));
  }

  @Test
  void aFigureOfTheSummaryIsCompared() {
    assertThat(modifications(book -> change(book.getSheet("Synthèse"), 4, 1)))
        .anyMatch(f -> f.key().equals("workbook.summary-modified") && named(f, "Synthèse", 5));
  }

  @Test
  void sortingRenamingAndMovingColumnsChangeNothing() {
    byte[] edited =
        Edit.workbook(
            SENT,
            book -> {
              XSSFSheet sheet = book.getSheet("Activités");
              swapRows(sheet, Format1.ACTIVITIES.firstRow() - 1);
              swapColumns(sheet);
              book.setSheetName(book.getSheetIndex(sheet), "Bilan");
              book.setSheetOrder("Bilan", 0);
            });
    ReadWorkbook read = WorkbookCheck.check(edited);
    assertThat(read.findings()).allMatch(f -> f.kind() == Kind.NOTE);
    assertThat(Objects.requireNonNull(read.submission()).activities())
        .containsExactlyInAnyOrderElementsOf(ARRAS.activities().subList(0, 2));
  }

  @Test
  void aTextWhereANumberWasIsNotTakenForIt() {
    int row = Format1.ACTIVITIES.firstRow();
    int hours = Format1.ACTIVITIES.indexOf("hours");
    ReadWorkbook read =
        WorkbookCheck.check(
            Edit.workbook(
                SENT,
                b -> b.getSheet("Activités").getRow(row - 1).getCell(hours).setCellValue("22,5")));
    assertThat(read.findings())
        .anyMatch(
            f ->
                f.key().equals("workbook.cell-not-number")
                    && named(f, "Activités", row)
                    && Objects.equals(f.column(), "Heures")
                    && f.arguments().equals(List.of("22,5")));
  }

  @Test
  void aFormulaIsNeverBelieved() {
    int row = Format1.ACTIVITIES.firstRow();
    ReadWorkbook read =
        WorkbookCheck.check(
            Edit.workbook(
                SENT,
                b -> b.getSheet("Activités").getRow(row - 1).getCell(3).setCellFormula("10+10")));
    assertThat(read.findings())
        .anyMatch(f -> f.key().equals("workbook.formula") && named(f, "Activités", row));
  }

  @Test
  void aWordBesideTheTableIsSeen() {
    ReadWorkbook read =
        WorkbookCheck.check(
            Edit.workbook(
                SENT,
                b -> b.getSheet("Séances").getRow(7).createCell(20).setCellValue("Mme Masson")));
    assertThat(read.findings())
        .anyMatch(
            f -> f.key().equals("workbook.cell-outside") && f.arguments().equals(List.of("U8")));
  }

  private static List<Finding> modifications(Consumer<XSSFWorkbook> change) {
    return WorkbookCheck.check(Edit.workbook(SENT, change)).findings().stream()
        .filter(finding -> finding.kind() == Kind.MODIFIED)
        .toList();
  }

  private static boolean named(Finding finding, String sheet, int row) {
    return Objects.equals(finding.sheet(), sheet) && Objects.equals(finding.row(), row);
  }

  private static void change(XSSFSheet sheet, int row, int column) {
    XSSFCell cell = sheet.getRow(row).getCell(column);
    if (cell.getCellType() == CellType.NUMERIC) {
      cell.setCellValue(cell.getNumericCellValue() + 1);
    } else {
      cell.setCellValue(cell.getStringCellValue() + "x");
    }
  }

  private static void swapRows(XSSFSheet sheet, int first) {
    for (int column = 0; column < sheet.getRow(first).getLastCellNum(); column++) {
      swap(sheet.getRow(first).getCell(column), sheet.getRow(first + 1).getCell(column));
    }
  }

  private static void swapColumns(XSSFSheet sheet) {
    for (int row = Format1.ACTIVITIES.codesRow() - 1; row <= sheet.getLastRowNum(); row++) {
      swap(sheet.getRow(row).getCell(0), sheet.getRow(row).getCell(3));
    }
  }

  private static void swap(XSSFCell a, XSSFCell b) {
    Object kept = value(a);
    set(a, value(b));
    set(b, kept);
  }

  private static Object value(XSSFCell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> cell.getNumericCellValue();
      case STRING -> cell.getStringCellValue();
      default -> "";
    };
  }

  private static void set(XSSFCell cell, Object value) {
    if (value instanceof Double number) {
      cell.setCellValue(number);
    } else if (value.equals("")) {
      cell.setBlank();
    } else {
      cell.setCellValue(value.toString());
    }
  }
}
