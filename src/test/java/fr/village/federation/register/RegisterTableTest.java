package fr.village.federation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.village.workbook.Finding;
import fr.village.workbook.check.Edit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterTableTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final RegisteredHouse ARRAS =
      new RegisteredHouse(
          "ARR-01",
          "Maison d’Arras",
          "62",
          "Hauts-de-France",
          "Commune",
          "Anne Petit",
          "anne.petit@arras.example",
          LocalDate.of(2025, 6, 30));
  private static final RegisteredHouse AIN =
      new RegisteredHouse("AIN-01", "Bourg", "01", "Auvergne-Rhône-Alpes", null, null, null, null);

  @Test
  void whatIsExportedIsReadAgain() throws Exception {
    Register register = new Register(List.of(ARRAS, AIN));
    byte[] file = RegisterTable.write(register, DAY);
    assertThat(RegisterTable.read(file)).isEqualTo(register);
    assertThat(RegisterTable.write(register, DAY)).isEqualTo(file);
  }

  @Test
  void aSheetMadeByHandInAnyOrder() throws Exception {
    byte[] file =
        sheet(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue("Nos Maisons");
              row(
                  sheet,
                  2,
                  "DEPARTEMENT",
                  "Notes",
                  "Maison",
                  "maison (CODE)",
                  "Attendue à partir du");
              row(sheet, 3, 1, "appeler", "Bourg", "AIN-01", null);
              row(sheet, 5, "2a", null, "Ajaccio", " AJA-01 ", "30/06/2026");
              row(sheet, 6, "974", null, "Saint-Denis", "RUN-01", 46203);
            });
    assertThat(RegisterTable.read(file).houses())
        .extracting(
            RegisteredHouse::code,
            RegisteredHouse::departement,
            RegisteredHouse::region,
            RegisteredHouse::expectedFrom)
        .containsExactly(
            tuple("AIN-01", "01", "Auvergne-Rhône-Alpes", null),
            tuple("AJA-01", "2A", "Corse", LocalDate.of(2026, 6, 30)),
            tuple("RUN-01", "974", "La Réunion", LocalDate.of(2026, 6, 30)));
  }

  @Test
  void everyRowInErrorIsNamedWithItsColumn() {
    byte[] file =
        sheet(
            sheet -> {
              row(
                  sheet,
                  0,
                  "Maison (code)",
                  "Maison",
                  "Département",
                  "Courriel",
                  "Attendue à partir du");
              row(sheet, 1, "arr 1", "Arras", "62", null, null);
              row(sheet, 2, "AIN-01", null, "01", null, null);
              row(sheet, 3, "PAU-01", "Pau", "99", null, null);
              row(sheet, 4, "GUE-01", "Guéret", "23", "à demander", null);
              row(sheet, 5, "LRO-01", "La Rochelle", "17", null, "31/02/2026");
              row(sheet, 6, "BRE-01", "Brest", "29", null, null);
              row(sheet, 7, "BRE-01", "Brest bis", "29", null, null);
              sheet.createRow(8).createCell(0).setCellFormula("A7");
            });
    RegisterRefused refused =
        catchThrowableOfType(RegisterRefused.class, () -> RegisterTable.read(file));
    assertThat(refused.findings())
        .extracting(Finding::row, Finding::column, Finding::key)
        .containsExactly(
            tuple(2, "Maison (code)", "workbook.house-code"),
            tuple(3, "Maison", "workbook.cell-missing"),
            tuple(4, "Département", "federation.register.departement"),
            tuple(5, "Courriel", "federation.register.mail"),
            tuple(6, "Attendue à partir du", "workbook.cell-not-date"),
            tuple(8, "Maison (code)", "federation.register.twice"),
            tuple(9, null, "workbook.formula"));
  }

  @Test
  void whatIsNoRegisterIsRefused() {
    assertRefused("federation.register.no-titles", sheet(sheet -> row(sheet, 0, "Nom", "Prénom")));
    assertRefused(
        "federation.register.empty",
        sheet(sheet -> row(sheet, 0, "Maison (code)", "Maison", "Département")));
    assertRefused("workbook.empty-file", new byte[0]);
    assertRefused("workbook.kind.text", "a;b".getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(String key, byte[] file) {
    assertThatThrownBy(() -> RegisterTable.read(file))
        .isInstanceOf(RegisterRefused.class)
        .hasMessage(key);
  }

  @Test
  void changesAreSeenBeforeTheyAreMade() {
    RegisteredHouse renamed =
        new RegisteredHouse("AIN-01", "Bourg-en-Bresse", "01", "ARA", null, null, null, null);
    RegisterChanges changes =
        RegisterChanges.between(
            new Register(List.of(ARRAS, AIN)),
            new Register(
                List.of(
                    renamed,
                    new RegisteredHouse("PAU-01", "Pau", "64", "NA", null, null, null, null))));
    assertThat(changes.added()).extracting(RegisteredHouse::code).containsExactly("PAU-01");
    assertThat(changes.changed()).containsExactly(new RegisterChanges.Changed(AIN, renamed));
    assertThat(changes.gone()).containsExactly(ARRAS);
  }

  private static byte[] sheet(Consumer<XSSFSheet> fill) {
    byte[] empty = RegisterTable.write(new Register(List.of(ARRAS)), DAY);
    return Edit.workbook(
        empty,
        (XSSFWorkbook book) -> {
          book.removeSheetAt(0);
          fill.accept(book.createSheet("Feuil1"));
        });
  }

  private static void row(XSSFSheet sheet, int number, @Nullable Object... cells) {
    var row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      if (cell instanceof Integer value) {
        row.createCell(i).setCellValue(value);
      } else if (cell != null) {
        row.createCell(i).setCellValue(cell.toString());
      }
    }
  }
}
