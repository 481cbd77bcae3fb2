package fr.village.workbook.blank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import fr.village.workbook.Tranche;
import fr.village.workbook.check.Edit;
import fr.village.workbook.check.HistoryCheck;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.read.ReadWorkbook;
import fr.village.workbook.write.WorkbookWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandFilledTest {
  private static final int FIRST = BlankFormat.LINES.firstRow();

  @Nested
  @DisplayName("filled in as it should be")
  class Sound {
    @Test
    void theCoverSaysItWasByHand() {
      ReadWorkbook read = WorkbookCheck.check(Blanks.filled());
      assertThat(read.findings()).isEmpty();
      Cover cover = submission(read).cover();
      assertThat(cover.isByHand()).isTrue();
      assertThat(cover.houseCode()).isEqualTo("LEN-03");
      assertThat(cover.departementLabel()).isEqualTo("Pas-de-Calais");
      assertThat(cover.region()).isEqualTo("Hauts-de-France");
      assertThat(cover.carrierCode()).isEqualTo("association");
      assertThat(cover.carrierLabel()).isEqualTo("Association");
      assertThat(cover.tranches()).containsExactly(new Tranche(1, 40, Blanks.CLOSING));
      assertThat(cover.revision()).isEqualTo(1);
      assertThat(cover.epsilon()).isNull();
      assertThat(read.contentDigest()).hasSize(64);
    }

    @Test
    @DisplayName("a level leaves whole; a coarser one follows from it; a finer one does not")
    void levels() {
      Submission submission = submission(WorkbookCheck.check(Blanks.filled()));
      assertThat(counts(submission, "structure", "detail")).containsExactly(12, 20, 8);
      assertThat(counts(submission, "structure", "single")).containsExactly(12, 28);
      assertThat(counts(submission, "first_child", "detail")).containsExactly(40, 0);
      assertThat(counts(submission, "source", "carers")).containsExactly(25, 15);
      assertThat(counts(submission, "source", "detail")).hasSize(5).containsOnlyNulls();
      assertThat(counts(submission, "distress", "detail")).containsExactly(11, 24, 5);
      assertThat(counts(submission, "isolation", "detail")).hasSize(3).containsOnlyNulls();
      assertThat(submission.indicators())
          .filteredOn(line -> line.table().equals("structure"))
          .allMatch(line -> Integer.valueOf(40).equals(line.base()))
          .allMatch(line -> Blanks.CLOSING.equals(line.released()));
      assertThat(submission.indicators())
          .filteredOn(line -> line.status() == Status.NOT_YET)
          .allMatch(line -> Integer.valueOf(40).equals(line.laterFamilies()));
      assertThat(counts(submission, "families", "total")).containsExactly(40);
      assertThat(submission.activities())
          .extracting("year", "held", "cancelled", "offSite")
          .containsExactly(tuple(2025, 22, 0, 3));
      assertThat(submission.activities().getFirst().hours()).isEqualByComparingTo("33.5");
      assertThat(submission.scores()).isEmpty();
      assertThat(submission.pooling()).isEmpty();
    }

    @Test
    @DisplayName("numbers and days pasted as texts, a code in small letters, a bare département")
    void whatPeopleType() {
      ReadWorkbook read =
          WorkbookCheck.check(
              Blanks.filled(
                  book -> {
                    Blanks.fact(book, "house_code").setCellValue(" len-03 ");
                    Blanks.fact(book, "house_departement").setCellValue(62);
                    Blanks.fact(book, "closing").setCellValue("30/06/2026");
                    Blanks.fact(book, "families").setCellValue("40");
                    Blanks.counts(book, "structure", "detail").getFirst().setCellValue("12 ");
                  }));
      assertThat(read.findings()).isEmpty();
      assertThat(submission(read)).isEqualTo(submission(WorkbookCheck.check(Blanks.filled())));
    }

    @Test
    void whatIsHalfFilledInIsSaidAndNotCounted() {
      ReadWorkbook read =
          WorkbookCheck.check(
              Blanks.filled(book -> Blanks.counts(book, "structure", "detail").get(1).setBlank()));
      assertThat(read.findings())
          .extracting(Finding::kind, Finding::key, Finding::sheet, Finding::row, Finding::column)
          .containsExactly(
              tuple(Kind.NOTE, "workbook.blank.half", "Indicateurs", FIRST + 1, "Effectif"));
      assertThat(counts(submission(read), "structure", "detail")).containsOnlyNulls();
      assertThat(counts(submission(read), "first_child", "detail")).containsExactly(40, 0);
    }

    @Test
    @DisplayName("a level may stand for fewer families, by 15 or more")
    void fewerFamilies() {
      ReadWorkbook read =
          WorkbookCheck.check(
              Blanks.filled(book -> Blanks.level(book, "first_child", "detail", 15, 10)));
      assertThat(read.findings()).isEmpty();
      assertThat(submission(read).indicators())
          .filteredOn(line -> line.table().equals("first_child"))
          .allMatch(line -> Integer.valueOf(25).equals(line.base()))
          .allMatch(line -> Integer.valueOf(15).equals(line.laterFamilies()));
    }

    @Test
    void savingWithLibreOfficeChangesNothing(@TempDir Path folder) throws Exception {
      Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")));
      Path file = Files.write(folder.resolve("rempli.xlsx"), Blanks.filled());
      Process office =
          new ProcessBuilder(
                  "/usr/bin/soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "xlsx:Calc MS Excel 2007 XML",
                  "--outdir",
                  folder.resolve("out").toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
      ReadWorkbook read = WorkbookCheck.check(folder.resolve("out/rempli.xlsx"));
      assertThat(read.findings()).allMatch(finding -> finding.kind() == Kind.NOTE);
      assertThat(submission(read)).isEqualTo(submission(WorkbookCheck.check(Blanks.filled())));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void whatIsWrongIsNamed(
      String name,
      Consumer<XSSFWorkbook> change,
      String key,
      String sheet,
      @Nullable String column) {
    ReadWorkbook read = WorkbookCheck.check(Blanks.filled(change));
    assertThat(read.findings())
        .as("%s", read.findings())
        .filteredOn(finding -> finding.kind() == Kind.WRONG)
        .extracting(Finding::key, Finding::sheet, Finding::column)
        .contains(tuple(key, sheet, column));
    assertThat(read.worst()).contains(Kind.WRONG);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        fact("no code", "house_code", null, "workbook.blank.missing"),
        fact("a code of another kind", "house_code", "Maison d’Arras", "workbook.blank.house-code"),
        fact("no name", "house_name", " ", "workbook.blank.missing"),
        fact("an unknown département", "house_departement", "99", "workbook.blank.not-in-list"),
        fact("a carrier nobody listed", "house_carrier", "Nous (x)", "workbook.blank.not-in-list"),
        fact("no day", "period_start", "en janvier", "workbook.blank.not-date"),
        fact("not a closing", "closing", "15/06/2026", "workbook.blank.not-closing"),
        fact(
            "opened after the closing",
            "period_start",
            "01/07/2026",
            "workbook.blank.opened-after"),
        fact("fewer than 15 families", "families", "14", "workbook.blank.few-families"),
        fact("half a family", "families", "40,5", "workbook.blank.not-count"),
        fact("no number of a sending", "revision", "0", "workbook.blank.revision"),
        line(
            "1 of an ordinary table",
            "structure",
            "detail",
            0,
            "1",
            "workbook.blank.below-ordinary"),
        line(
            "4 of an ordinary table",
            "structure",
            "detail",
            2,
            "4",
            "workbook.blank.below-ordinary"),
        line(
            "10 of a sensitive one",
            "distress",
            "detail",
            0,
            "10",
            "workbook.blank.below-sensitive"),
        line(
            "0 of a sensitive one", "distress", "detail", 0, "0", "workbook.blank.below-sensitive"),
        line("4 without answer", "distress", "detail", 2, "4", "workbook.blank.below-ordinary"),
        line("a word", "structure", "detail", 0, "une douzaine", "workbook.blank.not-count"),
        line("a negative number", "structure", "detail", 0, "-5", "workbook.blank.not-count"),
        line("a fraction", "structure", "detail", 0, "12,5", "workbook.blank.not-count"),
        line("39 of 40 families", "structure", "detail", 0, "11", "workbook.blank.sum"),
        line("41 of 40 families", "structure", "detail", 0, "13", "workbook.blank.sum"),
        Arguments.of(
            "a grouping that is not the sum",
            (Consumer<XSSFWorkbook>) book -> Blanks.level(book, "structure", "single", 15, 25),
            "workbook.blank.groups",
            "Indicateurs",
            "Effectif"),
        Arguments.of(
            "a formula",
            (Consumer<XSSFWorkbook>)
                book -> Blanks.counts(book, "structure", "detail").getFirst().setCellFormula("6+6"),
            "workbook.blank.formula",
            "Indicateurs",
            "Effectif"),
        Arguments.of(
            "a code that was changed",
            (Consumer<XSSFWorkbook>)
                book -> {
                  XSSFSheet sheet = book.getSheet("Indicateurs");
                  XSSFRow row = sheet.getRow(FIRST - 1);
                  Blanks.cell(sheet, row, "value").setCellValue("two_parents");
                },
            "workbook.blank.row-added",
            "Indicateurs",
            null),
        Arguments.of(
            "a label that was changed",
            (Consumer<XSSFWorkbook>)
                book -> {
                  XSSFSheet sheet = book.getSheet("Indicateurs");
                  XSSFRow row = sheet.getRow(FIRST - 1);
                  Blanks.cell(sheet, row, "value_label").setCellValue("Mère seule");
                },
            "workbook.blank.row-modified",
            "Indicateurs",
            null),
        Arguments.of(
            "a sensitive table said to be ordinary",
            (Consumer<XSSFWorkbook>)
                book -> {
                  XSSFSheet sheet = book.getSheet("Indicateurs");
                  XSSFRow row = Blanks.counts(book, "distress", "detail").getFirst().getRow();
                  Blanks.cell(sheet, row, "sensitivity").setCellValue("ordinaire");
                },
            "workbook.blank.row-modified",
            "Indicateurs",
            null),
        Arguments.of(
            "a floor that was lowered",
            (Consumer<XSSFWorkbook>) book -> Blanks.fact(book, "floor_ordinary").setCellValue(2),
            "workbook.blank.row-modified",
            "Lisez-moi",
            null),
        Arguments.of(
            "a row that is gone",
            (Consumer<XSSFWorkbook>)
                book -> {
                  XSSFSheet sheet = book.getSheet("Indicateurs");
                  sheet.removeRow(sheet.getRow(FIRST - 1));
                },
            "workbook.blank.row-removed",
            "Indicateurs",
            null),
        Arguments.of(
            "a remark beside the table",
            (Consumer<XSSFWorkbook>)
                book ->
                    book.getSheet("Indicateurs").getRow(FIRST).createCell(14).setCellValue("voir"),
            "workbook.blank.outside",
            "Indicateurs",
            null),
        Arguments.of(
            "a list in the sheet of lists",
            (Consumer<XSSFWorkbook>)
                book -> book.getSheet("Listes").createRow(200).createCell(0).setCellValue("Masson"),
            "workbook.blank.outside",
            "Listes",
            null),
        Arguments.of(
            "no seals",
            (Consumer<XSSFWorkbook>) book -> book.removeSheetAt(book.getSheetIndex("Contrôle")),
            "workbook.blank.sheet-missing",
            "Contrôle",
            null),
        Arguments.of(
            "more off site than held",
            (Consumer<XSSFWorkbook>)
                book -> {
                  XSSFSheet sheet = book.getSheet("Activités");
                  XSSFRow row = sheet.getRow(BlankFormat.ACTIVITIES.firstRow() - 1);
                  Blanks.cell(sheet, row, "held").setCellValue(2);
                  Blanks.cell(sheet, row, "offsite").setCellValue(3);
                },
            "workbook.blank.offsite",
            "Activités",
            "Hors les murs"),
        Arguments.of(
            "what was done after the closing",
            (Consumer<XSSFWorkbook>)
                book -> {
                  Blanks.fact(book, "closing").setCellValue(LocalDate.of(2024, 6, 30));
                },
            "workbook.blank.year-later",
            "Activités",
            "Tenues"),
        Arguments.of(
            "the mark is gone",
            (Consumer<XSSFWorkbook>) book -> Blanks.fact(book, "origin").setCellValue("Village"),
            "workbook.blank.mixed",
            "Lisez-moi",
            null));
  }

  private static Arguments fact(String name, String code, @Nullable String value, String key) {
    Consumer<XSSFWorkbook> change =
        book -> {
          if (value == null) {
            Blanks.fact(book, code).setBlank();
          } else {
            Blanks.fact(book, code).setCellValue(value);
          }
        };
    return Arguments.of(name, change, key, "Lisez-moi", "Valeur");
  }

  private static Arguments line(
      String name, String table, String level, int index, String value, String key) {
    Consumer<XSSFWorkbook> change =
        book -> Blanks.counts(book, table, level).get(index).setCellValue(value);
    return Arguments.of(name, change, key, "Indicateurs", "Effectif");
  }

  @Test
  void aBlankOneThatCameBackSaysSo() {
    ReadWorkbook read = WorkbookCheck.check(Blanks.blank());
    assertThat(read.findings())
        .extracting(Finding::kind, Finding::key)
        .containsExactly(tuple(Kind.WRONG, "workbook.blank.untouched"));
    assertThat(read.submission()).isNull();
  }

  @Test
  @DisplayName("names, telephone numbers and sheets of one’s own are put aside as ever")
  void personalData() {
    ReadWorkbook read =
        WorkbookCheck.check(
            Blanks.filled(
                book -> book.createSheet("Familles").createRow(0).createCell(0).setCellValue("a")));
    assertThat(read.worst()).contains(Kind.PERSONAL);
  }

  @Nested
  @DisplayName("what Village sent never passes for filled in by hand")
  class NeverAccepted {
    @Test
    void theSealsTakenAway() {
      isModified(book -> book.removeSheetAt(book.getSheetIndex("Contrôle")));
    }

    @Test
    void theSealsTakenAwayAndTheMarkPutIn() {
      isModified(
          book -> {
            book.removeSheetAt(book.getSheetIndex("Contrôle"));
            XSSFSheet sheet = book.getSheet("Lisez-moi");
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(2).setCellValue("saisi à la main");
            row.createCell(3).setCellValue("origin");
          });
    }

    @Test
    @DisplayName("nor with the sheets of a blank workbook beside its own")
    void itsFactsBesideABlankTable() {
      byte[] mixed =
          Blanks.filled(
              book -> {
                XSSFSheet sheet = book.getSheet("Lisez-moi");
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.createCell(2).setCellValue("00000000-0000-0001-0000-000000000002");
                row.createCell(3).setCellValue("ledger_version");
              });
      ReadWorkbook read = WorkbookCheck.check(mixed);
      assertThat(read.submission()).isNull();
      assertThat(read.findings()).extracting(Finding::key).contains("workbook.blank.mixed");
    }

    private void isModified(Consumer<XSSFWorkbook> change) {
      byte[] sent = WorkbookWriter.write(Submissions.arras());
      ReadWorkbook read = WorkbookCheck.check(Edit.workbook(sent, change));
      assertThat(read.worst()).contains(Kind.MODIFIED);
      Submission submission = read.submission();
      assertThat(submission == null || !submission.cover().isByHand()).isTrue();
    }
  }

  @Nested
  @DisplayName("two of one Maison")
  class Together {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

    @Test
    void fifteenMoreFamiliesAreInOrder() {
      assertThat(keys(55, 27, 20, 8)).isEmpty();
    }

    @Test
    void threeMoreFamiliesAreNot() {
      assertThat(keys(43, 15, 20, 8)).contains("workbook.blank.window");
    }

    @Test
    void fourMoreOfAValueAreNot() {
      assertThat(keys(55, 23, 24, 8)).contains("workbook.difference.cell");
    }

    private List<String> keys(int families, int... structure) {
      ReadWorkbook june = WorkbookCheck.check(Blanks.filled());
      ReadWorkbook september =
          WorkbookCheck.check(
              Edit.workbook(
                  Blanks.blank(),
                  book -> {
                    Blanks.fillFacts(book, "LEN-03", SEPTEMBER);
                    Blanks.fact(book, "families").setCellValue(families);
                    Blanks.level(book, "structure", "detail", structure);
                  }));
      assertThat(september.findings()).isEmpty();
      return HistoryCheck.check(List.of(june, september)).get(1).findings().stream()
          .map(Finding::key)
          .distinct()
          .toList();
    }
  }

  private static Submission submission(ReadWorkbook read) {
    return Objects.requireNonNull(read.submission(), () -> read.findings().toString());
  }

  private static List<@Nullable Integer> counts(Submission of, String table, String level) {
    List<@Nullable Integer> counts = new java.util.ArrayList<>();
    for (IndicatorLine line : of.indicators()) {
      if (line.table().equals(table) && line.level().equals(level)) {
        counts.add(line.count());
      }
    }
    return counts;
  }
}
