package fr.village.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.Edit;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.format.Format1;
import fr.village.workbook.write.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
  private static final String SHEET = "xl/worksheets/sheet7.xml";
  private static final byte[] SENT = WorkbookWriter.write(Submissions.arras());

  @Test
  void nothingAtAll() {
    refuses(new byte[0], "workbook.empty-file");
  }

  @Test
  void aPageOfTheWebCalledWorkbook() {
    refuses("<html><table><tr><td>1".getBytes(StandardCharsets.UTF_8), "workbook.kind.html");
  }

  @Test
  void anOldOrProtectedWorkbook() {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0, 0};
    refuses(ole, "workbook.old-or-protected");
  }

  @Test
  void aFileCutAnywhere() {
    for (int length = 10; length < SENT.length; length += SENT.length / 25) {
      refuses(Arrays.copyOf(SENT, length), "workbook.damaged");
    }
  }

  @Test
  void bytesTurnedAnywhereNeverThrow() {
    Random random = new Random(7);
    for (int i = 0; i < 120; i++) {
      byte[] turned = SENT.clone();
      turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(WorkbookCheck.check(turned)).isNotNull();
    }
  }

  @Test
  void anotherArchive() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("photo.jpg"));
      zip.write(1);
    }
    refuses(out.toByteArray(), "workbook.kind.archive");
  }

  @Test
  void aZipBomb() {
    byte[] blanks = ("<a>" + " ".repeat(30 << 20) + "</a>").getBytes(StandardCharsets.UTF_8);
    byte[] bomb = Edit.parts(SENT, parts -> parts.put("xl/worksheets/sheet9.xml", blanks));
    refuses(bomb, "workbook.suspicious");
  }

  @Test
  void aThousandParts() {
    byte[] many =
        Edit.parts(
            SENT,
            parts -> {
              for (int i = 0; i < 1000; i++) {
                parts.put("xl/x" + i + ".xml", new byte[] {'<', 'a', '/', '>'});
              }
            });
    refuses(many, "workbook.suspicious");
  }

  @Test
  void anOutsideEntity() {
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet ";
    refuses(Edit.replace(SENT, SHEET, "<worksheet ", doctype), "workbook.suspicious");
  }

  @Test
  void anEntityHiddenInAnotherCoding() {
    byte[] hidden =
        Edit.parts(
            SENT,
            parts -> {
              String xml = new String(parts.get(SHEET), StandardCharsets.UTF_8);
              parts.put(SHEET, xml.getBytes(StandardCharsets.UTF_16));
            });
    refuses(hidden, "workbook.suspicious");
  }

  @Test
  void aMillionRows() {
    refuses(
        Edit.replace(SENT, SHEET, "<sheetData>", "<sheetData>" + rows(700_000, " ")),
        "workbook.too-many-rows");
  }

  @Test
  void tenMillionRows() {
    String rows = "<sheetData>" + rows(10_000_000, "");
    assertThat(WorkbookCheck.check(Edit.replace(SENT, SHEET, "<sheetData>", rows)).findings())
        .extracting(Finding::key)
        .containsAnyOf("workbook.suspicious", "workbook.too-large-inside", "workbook.too-large");
  }

  /** As many rows, each as short as it can be, numbered so that they pack badly. */
  private static String rows(int count, String between) {
    StringBuilder rows = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      rows.append("<row><c><v>")
          .append(random.nextInt(10))
          .append("</v></c></row>")
          .append(between);
    }
    return rows.toString();
  }

  @Test
  void moreCellsThanAnyMaisonHas() {
    StringBuilder rows = new StringBuilder("<sheetData>");
    Random random = new Random(1);
    for (int row = 0; row < 3_000; row++) {
      rows.append("<row>");
      for (int column = 0; column < 190; column++) {
        rows.append("<c><v>").append(random.nextInt(1_000)).append("</v></c>");
      }
      rows.append("</row>");
    }
    refuses(Edit.replace(SENT, SHEET, "<sheetData>", rows.toString()), "workbook.too-many-cells");
  }

  @Test
  void fortyMegabytesOfStylesAreLeftUnread() {
    StringBuilder styles = new StringBuilder();
    Random random = new Random(2);
    while (styles.length() < 40_000_000) {
      int kind = random.nextInt(64);
      styles.append("<xf numFmtId=\"").append(kind).append("\" applyAlignment=\"1\"/>");
    }
    byte[] bloated =
        Edit.replace(SENT, "xl/styles.xml", "</cellXfs>", "<!-- " + styles + " --></cellXfs>");
    assertThat(WorkbookCheck.check(bloated).submission()).isEqualTo(Submissions.arras());
  }

  @Test
  void elementsWithinElementsWithoutEnd() {
    refuses(
        Edit.replace(SENT, SHEET, "<sheetData>", "<a>".repeat(2_000_000) + "<sheetData>"),
        "workbook.damaged",
        "workbook.suspicious");
  }

  @Test
  void aTimeThatIsOver() {
    Limits none =
        new Limits(1 << 20, 400, 1 << 25, 150, 60_000, 200, 400_000, 32_767, Duration.ZERO);
    assertThat(WorkbookReader.read(SENT, none).findings())
        .extracting(Finding::key)
        .containsExactly("workbook.too-slow");
  }

  @Test
  void rowsTwiceOrOutOfOrderAreNotGuessed() {
    refuses(Edit.replace(SENT, SHEET, "<row r=\"2\"", "<row r=\"1\""), "workbook.damaged");
    refuses(
        Edit.replace(SENT, SHEET, "</sheetData>", "</sheetData><sheetData/>"), "workbook.damaged");
  }

  /** What people do to the sheet Activités before they send it on. */
  @Test
  void whatAHandTypedDoesNotPassForANumber() {
    int row = Format1.ACTIVITIES.firstRow() - 1;
    int held = Format1.ACTIVITIES.indexOf("held");
    int hours = Format1.ACTIVITIES.indexOf("hours");
    assertThat(keys(sheet -> sheet.getRow(row).getCell(hours).setCellValue("30,5")))
        .contains("workbook.row-modified", "workbook.cell-not-number");
    assertThat(keys(sheet -> sheet.getRow(row).getCell(held).setCellFormula("10+10")))
        .contains("workbook.row-modified", "workbook.formula");
    assertThat(keys(sheet -> sheet.getRow(row).getCell(held).setCellValue(true)))
        .contains("workbook.row-modified", "workbook.cell-error");
    assertThat(
            keys(
                sheet ->
                    sheet.getRow(row - 1).getCell(held).setCellValue("Nombre tenu par l’équipe")))
        .contains("workbook.cell-outside");
    assertThat(
            keys(
                sheet -> {
                  sheet.getRow(row - 1).getCell(1).setBlank();
                  sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 0, 1));
                }))
        .doesNotContain("workbook.row-modified");
  }

  @Test
  void aDateTypedAsTextIsNoDate() {
    List<String> keys =
        WorkbookCheck.check(
                Edit.workbook(
                    SENT,
                    book ->
                        book.getSheet("Indicateurs")
                            .getRow(Format1.INDICATORS.firstRow() - 1)
                            .getCell(Format1.INDICATORS.indexOf("released"))
                            .setCellValue("30/06/2026")))
            .findings()
            .stream()
            .map(Finding::key)
            .toList();
    assertThat(keys).contains("workbook.row-modified", "workbook.cell-not-date");
  }

  private static List<String> keys(Consumer<XSSFSheet> change) {
    return WorkbookCheck.check(
            Edit.workbook(SENT, book -> change.accept(book.getSheet("Activités"))))
        .findings()
        .stream()
        .map(Finding::key)
        .toList();
  }

  @Test
  void aCellFarOutside() {
    byte[] far = Edit.replace(SENT, SHEET, "<c r=\"A1\"", "<c r=\"ZZZZZZZ1\"");
    assertThat(WorkbookCheck.check(far).worst()).hasValueSatisfying(k -> {});
  }

  @Test
  void aNumberOutOfAllProportion() {
    byte[] huge = Edit.replace(SENT, SHEET, "<v>2021</v>", "<v>1e999999999</v>");
    assertThat(WorkbookCheck.check(huge).findings())
        .anyMatch(f -> f.key().equals("workbook.number-huge") || f.kind() == Kind.UNREADABLE);
  }

  @Test
  void aLaterFormat() {
    Cover cover = Submissions.arrasCover().formatVersion(2).build();
    ReadWorkbook read = WorkbookReader.read(WorkbookWriter.write(Submissions.withCover(cover)));
    assertThat(read.submission()).isNull();
    assertThat(read.findings()).extracting(Finding::kind).containsExactly(Kind.NEWER);
  }

  @Test
  void aWorkbookOfSomethingElse() {
    byte[] other =
        Edit.workbook(
            SENT,
            book -> {
              while (book.getNumberOfSheets() > 2) {
                book.removeSheetAt(2);
              }
            });
    assertThat(WorkbookReader.read(other).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.FOREIGN);
  }

  private static void refuses(byte[] file, String key, String or) {
    List<Finding> findings = WorkbookCheck.check(file).findings();
    assertThat(findings).extracting(Finding::key).containsAnyOf(key, or);
  }

  private static void refuses(byte[] file, String key) {
    ReadWorkbook read = WorkbookCheck.check(file);
    assertThat(read.submission()).isNull();
    assertThat(read.findings()).extracting(Finding::key).containsExactly(key);
    boolean foreign = Set.of("workbook.kind.html", "workbook.kind.archive").contains(key);
    Kind kind = foreign ? Kind.FOREIGN : Kind.UNREADABLE;
    assertThat(read.findings().getFirst().kind()).isEqualTo(kind);
  }
}
