package fr.village.workbook.blank;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.check.Edit;
import fr.village.workbook.write.BlankWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BlankWriterTest {
  @Test
  void theSameFormGivesTheSameBytes() {
    assertThat(BlankWriter.write(Blanks.form())).isEqualTo(Blanks.blank());
  }

  @Test
  @DisplayName("every cell of a count says which numbers it takes, and why")
  void countsAreValidated() {
    Edit.workbook(
        Blanks.blank(),
        book -> {
          XSSFSheet sheet = book.getSheet("Indicateurs");
          List<XSSFDataValidation> all = sheet.getDataValidations();
          for (BlankLine line : Blanks.form().lines()) {
            List<XSSFCell> cells = Blanks.counts(book, line.table(), line.level());
            assertThat(cells).isNotEmpty().allMatch(cell -> validation(all, cell) != null);
          }
          DataValidation ordinary =
              validation(all, Blanks.counts(book, "structure", "detail").getFirst());
          assertThat(ordinary.getValidationConstraint().getFormula1()).contains("=0", ">=5");
          assertThat(ordinary.getErrorBoxText()).contains("au moins 5", "désigner une famille");
          List<XSSFCell> distress = Blanks.counts(book, "distress", "detail");
          DataValidation answer = validation(all, distress.getFirst());
          assertThat(answer.getValidationConstraint().getValidationType())
              .isEqualTo(ValidationType.INTEGER);
          assertThat(answer.getValidationConstraint().getFormula1()).isEqualTo("11");
          assertThat(answer.getErrorBoxText()).contains("moins de 11 familles");
          assertThat(validation(all, distress.getLast()).getValidationConstraint().getFormula1())
              .contains("=0", ">=5");
          assertThat(all)
              .allMatch(DataValidation::getShowErrorBox)
              .allMatch(DataValidation::getEmptyCellAllowed)
              .allMatch(v -> v.getErrorBoxText().length() <= 255);
        });
  }

  @Test
  void dropDownsOfferTheirLists() {
    Edit.workbook(
        Blanks.blank(),
        book -> {
          List<XSSFDataValidation> all = book.getSheet("Lisez-moi").getDataValidations();
          DataValidation closing = validation(all, Blanks.fact(book, "closing"));
          assertThat(closing.getValidationConstraint().getFormula1()).isEqualTo("Listes!$C$4:$C$6");
          assertThat(book.getSheet("Listes").getRow(4).getCell(2).getLocalDateTimeCellValue())
              .isEqualTo(Blanks.CLOSING.atStartOfDay());
          DataValidation departement = validation(all, Blanks.fact(book, "house_departement"));
          assertThat(departement.getValidationConstraint().getFormula1())
              .isEqualTo("Listes!$A$4:$A$110");
          assertThat(book.getSheet("Listes").getRow(109).getCell(0).getStringCellValue())
              .isEqualTo("988 Nouvelle-Calédonie");
          assertThat(validation(all, Blanks.fact(book, "families")).getValidationConstraint())
              .satisfies(c -> assertThat(c.getFormula1()).isEqualTo("15"));
        });
  }

  @Test
  @DisplayName("what is to be filled in can be, what is not cannot, and there is no password")
  void onlyTheCellsToFillInAreUnlocked() {
    Edit.workbook(
        Blanks.blank(),
        book -> {
          for (String sheet : List.of("Lisez-moi", "Indicateurs", "Activités", "Listes")) {
            assertThat(book.getSheet(sheet).isSheetLocked()).as(sheet).isTrue();
            assertThat(book.getSheet(sheet).getCTWorksheet().getSheetProtection().isSetPassword())
                .isFalse();
          }
          XSSFCell count = Blanks.counts(book, "structure", "detail").getFirst();
          assertThat(count.getCellStyle().getLocked()).isFalse();
          assertThat(count.getRow().getCell(2).getCellStyle().getLocked()).isTrue();
          assertThat(Blanks.fact(book, "house_code").getCellStyle().getLocked()).isFalse();
          assertThat(Blanks.fact(book, "origin").getCellStyle().getLocked()).isTrue();
        });
  }

  @Test
  void nothingIsHiddenAndNobodyNamed() {
    Map<String, String> parts = new TreeMap<>();
    Edit.parts(
        Blanks.blank(),
        all ->
            all.forEach((name, part) -> parts.put(name, new String(part, StandardCharsets.UTF_8))));
    assertThat(parts.keySet())
        .noneMatch(name -> name.matches(".*(vba|comments|printerSettings|externalLinks|media).*"));
    assertThat(parts.get("xl/workbook.xml")).doesNotContain("hidden", "veryHidden");
    assertThat(parts.get("docProps/core.xml")).doesNotContain("POI", "lastModifiedBy");
    assertThat(parts.get("docProps/app.xml")).contains("Village").doesNotContain("POI");
  }

  private static XSSFDataValidation validation(List<XSSFDataValidation> all, XSSFCell cell) {
    return all.stream()
        .filter(
            v ->
                v.getRegions().getCellRangeAddresses().length == 1
                    && v.getRegions()
                        .getCellRangeAddresses()[0]
                        .isInRange(cell.getRowIndex(), cell.getColumnIndex()))
        .findFirst()
        .orElseThrow();
  }
}
