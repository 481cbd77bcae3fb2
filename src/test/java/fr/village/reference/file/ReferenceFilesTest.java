package fr.village.reference.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.EditedSet;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.ReferenceSets;
import fr.village.reference.SheetPlace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A set as JSON, as a workbook, and back. */
final class ReferenceFilesTest {
  static java.util.stream.Stream<ReferenceSet> sets() {
    return java.util.stream.Stream.of(ReferenceSets.builtIn(), EditedSet.full());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void jsonIsReadAsItWasWritten(ReferenceSet set) {
    String json = ReferenceFiles.json(set);
    ReferenceSet read = ReferenceFiles.read(json.getBytes(StandardCharsets.UTF_8)).set();
    assertThat(read).isEqualTo(set);
    assertThat(ReferenceFiles.json(read)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void aWorkbookIsReadAsItWasWritten(ReferenceSet set) {
    ReferenceSet read = ReferenceFiles.read(ReferenceFiles.workbook(set)).set();
    assertThat(read).isEqualTo(set);
    assertThat(ReferenceFiles.json(read)).isEqualTo(ReferenceFiles.json(set));
  }

  /** What somebody typed in a cell, what is said, and where. */
  static java.util.stream.Stream<Arguments> typed() {
    return java.util.stream.Stream.of(
        typed("Tableaux", "Maturité (mois)", 2, "trois", "reference.sheet.whole"),
        typed("Tableaux", "Nature", 2, "secret", "reference.sheet.choice"),
        typed("Tableaux", "Définition", 3, "", "reference.sheet.empty"),
        typed("Tableaux", "Retiré le", 2, "bientôt", "reference.sheet.day"),
        typed("Tableaux", "Retiré le", 2, "31/02/2027", "reference.sheet.day"),
        typed("Tableaux", "Formule", 4, "horoscope", "invalid.reference.formula", "Tableau"),
        typed("Listes", "Code", 5, "Très Long", "reference.sheet.value"),
        typed("Listes", "Nom de la liste", 3, "Autrement", "reference.sheet.two-names"),
        typed("Niveaux", "Tableau", 2, "structures", "reference.sheet.alone"),
        typed("Seuils", "Familles", 2, "4", "invalid.reference.floor"),
        typed("Sujets", "Panel", 2, "impact_9", "reference.sheet.alone"));
  }

  private static Arguments typed(String sheet, String column, int row, String text, String reason) {
    return typed(sheet, column, row, text, reason, column);
  }

  private static Arguments typed(
      String sheet, String column, int row, String text, String reason, String said) {
    return Arguments.of(sheet, column, row, text, reason, said);
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @MethodSource("typed")
  void namesSheetRowAndColumn(
      String sheet, String column, int row, String text, String reason, String said)
      throws IOException {
    byte[] file =
        edited(
            book -> {
              var page = book.getSheet(sheet);
              int at = 0;
              while (!page.getRow(0).getCell(at).getStringCellValue().equals(column)) {
                at++;
              }
              page.getRow(row - 1)
                  .getCell(
                      at, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                  .setCellValue(text);
            });
    assertThatThrownBy(() -> ReferenceFiles.read(file))
        .isInstanceOfSatisfying(
            ReferenceRefused.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.sheet()).isEqualTo(new SheetPlace(sheet, row, said));
            });
  }

  @Test
  void aDayTypedAsTextIsADay() throws IOException {
    byte[] file =
        edited(
            book -> {
              book.getSheet("Lisez-moi").getRow(2).getCell(1).setCellValue("4/1/2027");
              book.getSheet("Tableaux").getRow(1).createCell(12).setCellValue("31/03/2027");
            });
    ReferenceSet set = ReferenceFiles.read(file).set();
    assertThat(set.issuedOn()).isEqualTo("2027-01-04");
    assertThat(set.tables().getFirst().retiredOn()).isEqualTo("2027-03-31");
  }

  @Test
  void aVersionThatBecameANumberIsNotGuessed() throws IOException {
    byte[] file =
        edited(book -> book.getSheet("Lisez-moi").getRow(1).getCell(1).setCellValue(2026.10));
    refuses(file, "reference.sheet.version");
  }

  @Test
  void columnsMayStandInAnotherOrderAndRowsBetweenThem() throws IOException {
    byte[] file =
        edited(
            book -> {
              var page = book.getSheet("Identités");
              page.getRow(0).getCell(0).setCellValue("Valeur");
              page.getRow(0).getCell(2).setCellValue("Identité");
              book.getSheet("Thèmes").shiftRows(3, book.getSheet("Thèmes").getLastRowNum(), 2);
              book.setSheetOrder("Seuils", 9);
            });
    assertThat(ReferenceFiles.read(file).set()).isEqualTo(ReferenceSets.builtIn());
  }

  @Test
  void refusesASheetOrAColumnThatIsGone() throws IOException {
    refuses(
        edited(book -> book.setSheetName(book.getSheetIndex("Panels"), "Panel")),
        "reference.sheet.gone");
    refuses(
        edited(book -> book.getSheet("Sommes").getRow(0).getCell(3).setCellValue("Mois")),
        "reference.sheet.column-unknown");
    refuses(
        edited(book -> book.getSheet("Sommes").getRow(0).getCell(3).setCellValue("")),
        "reference.sheet.column-gone");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    byte[] good = ReferenceFiles.workbook(ReferenceSets.builtIn());
    refuses(java.util.Arrays.copyOf(good, good.length / 2), "reference.sheet.unreadable");
    refuses(zip("a.txt", 10), "reference.sheet.unreadable");
    refuses(zip("xl/workbook.xml", 20_000_000), "reference.json.size");
    refuses(new byte[ReferenceFiles.MAX_BYTES + 1], "reference.json.size");
    refuses(new byte[0], "reference.json.syntax");
  }

  @Test
  void refusesADocumentTypeInsideAPart() throws IOException {
    byte[] good = ReferenceFiles.workbook(ReferenceSets.builtIn());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(good));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(e.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (e.getName().equals("xl/workbook.xml")) {
          text =
              text.replaceFirst(
                  "\\?>", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>");
        }
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    refuses(out.toByteArray(), "reference.sheet.unreadable");
  }

  private static void refuses(byte[] file, String reason) {
    assertThatThrownBy(() -> ReferenceFiles.read(file))
        .isInstanceOfSatisfying(
            ReferenceRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static byte[] zip(String name, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[size]);
    }
    return out.toByteArray();
  }

  private static byte[] edited(Consumer<XSSFWorkbook> change) throws IOException {
    byte[] file = ReferenceFiles.workbook(ReferenceSets.builtIn());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.accept(book);
      book.write(out);
      return out.toByteArray();
    }
  }
}
