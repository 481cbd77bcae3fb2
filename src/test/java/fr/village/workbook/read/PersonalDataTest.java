package fr.village.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.Edit;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.format.Format1;
import fr.village.workbook.write.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that look as if they were about persons are put aside, and nothing of them is told. */
final class PersonalDataTest {
  private static final byte[] SENT = WorkbookWriter.write(Submissions.arras());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nom",
        "NOMS",
        "Prénom",
        "PRENOM DE L’ENFANT",
        "Nom et prénom",
        "Nom de la mère",
        "nom d’usage",
        "Téléphone",
        "Tél.",
        "Portable (mère)",
        "E-mail",
        "Courriel",
        "Adresse",
        "Adresse postale",
        "Date de naissance",
        "Né(e) le",
        "First name",
        "Name",
        "Phone",
        "Birth date",
        "N° allocataire"
      })
  void headersOfPersonsDetails(String header) {
    assertThat(PersonalData.personal(header)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maison",
        "Nom de la commune",
        "Nom du produit",
        "Séances",
        "Adresse IP",
        "Nombre",
        "Familles",
        "Département",
        "Horaire",
        "Pronom",
        "Emailing",
        "Total",
        "Nommé"
      })
  void headersOfOtherThings(String header) {
    assertThat(PersonalData.personal(header)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06 12 34 56 78",
        "appeler le 0612345678 le soir",
        "+33 6 12 34 56 78",
        "01.23.45.67.89",
        "+33 (0)6-12-34-56-78",
        "lea.dupont@exemple.fr",
        "écrire à L_D+1@mail.exemple.org."
      })
  void contacts(String text) {
    assertThat(PersonalData.isContact(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-06-30",
        "12 34 56 78 90 12",
        "0612345678abcdef",
        "7c0612345678",
        "@ la Maison",
        "0 à 3 ans, 10 à 12 séances",
        "1 234 567 890",
        "00000000-0000-0005-0000-000000000006"
      })
  void nothingOfTheKind(String text) {
    assertThat(PersonalData.isContact(text)).isFalse();
  }

  @Test
  void aRegisterOfFamilies() throws IOException {
    List<Finding> findings =
        WorkbookCheck.check(
                stranger(new String[] {"N°", "Prénom de Léa", "Âge"}, new Object[] {1, "Léa", 2}))
            .findings();
    Finding worst = findings.getFirst();
    assertThat(worst.kind()).isEqualTo(Kind.PERSONAL);
    assertThat(worst.key()).isEqualTo("workbook.personal-column");
    assertThat(worst.arguments()).containsExactly("B", "Feuil1", "prenom");
  }

  @Test
  void aTelephoneNumberWithoutAnyHeader() throws IOException {
    assertThat(
            WorkbookCheck.check(stranger(new String[] {"a"}, new Object[] {"06 12 34 56 78"}))
                .findings())
        .anyMatch(f -> f.key().equals("workbook.personal-value"))
        .noneMatch(f -> f.toString().contains("34 56"));
  }

  @Test
  void anOrdinaryWorkbookStaysOne() throws IOException {
    assertThat(
            WorkbookCheck.check(
                    stranger(new String[] {"Produit", "Prix"}, new Object[] {"Couches", 12.5}))
                .findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.FOREIGN);
  }

  @Test
  void aSheetOfSomebodyElseInASubmission() {
    ReadWorkbook read =
        WorkbookCheck.check(
            Edit.workbook(
                SENT, b -> b.createSheet("Notes").createRow(0).createCell(0).setCellValue("x")));
    assertThat(read.worst()).hasValue(Kind.PERSONAL);
  }

  @Test
  void aColumnAddedToATable() {
    int header = Format1.SESSIONS.codesRow();
    ReadWorkbook read =
        WorkbookCheck.check(
            Edit.workbook(
                SENT,
                b -> {
                  XSSFSheet sheet = b.getSheet("Séances");
                  sheet.getRow(header).createCell(30).setCellValue("Prénom");
                  sheet.getRow(header + 1).createCell(30).setCellValue("Léa");
                }));
    assertThat(read.worst()).hasValue(Kind.PERSONAL);
    assertThat(read.findings())
        .anyMatch(f -> f.key().equals("workbook.personal-column") && "Séances".equals(f.sheet()))
        .noneMatch(f -> f.toString().contains("Léa"));
  }

  @Test
  void aTelephoneNumberWrittenIntoALabel() {
    ReadWorkbook read =
        WorkbookCheck.check(
            Edit.workbook(
                SENT,
                b ->
                    b.getSheet("Activités")
                        .getRow(Format1.ACTIVITIES.firstRow() - 1)
                        .getCell(1)
                        .setCellValue("Séances, 06 12 34 56 78")));
    assertThat(read.worst()).hasValue(Kind.PERSONAL);
  }

  private static byte[] stranger(String[] headers, Object[] values) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Feuil1");
      Row head = sheet.createRow(0);
      Row row = sheet.createRow(1);
      for (int i = 0; i < headers.length; i++) {
        head.createCell(i).setCellValue(headers[i]);
        if (values[i] instanceof String text) {
          row.createCell(i).setCellValue(text);
        } else {
          row.createCell(i).setCellValue(((Number) values[i]).doubleValue());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }
}
