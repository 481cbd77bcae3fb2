package fr.village.workbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Finding;
import fr.village.workbook.Submissions;
import fr.village.workbook.read.Unreadable;
import fr.village.workbook.write.WorkbookWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not travel with the figures, and what the leak scan gets to see. */
class PackageTest {
  private static final byte[] SENT = WorkbookWriter.write(Submissions.arras());

  @Test
  void whatAnOfficeProgramCanAddIsSeen() {
    assertThat(edited(b -> b.setSheetVisibility(5, SheetVisibility.VERY_HIDDEN)))
        .contains("workbook.sheet-hidden");
    assertThat(edited(b -> b.createName().setNameName("Secret")))
        .contains("workbook.name-undeclared");
    assertThat(edited(b -> b.getProperties().getCoreProperties().setCreator("Masson")))
        .containsExactly("workbook.property-personal");
    assertThat(edited(b -> comment(b))).contains("workbook.part-comments");
    assertThat(edited(b -> b.createSheet("Notes").createRow(0).createCell(0).setCellValue("x")))
        .contains("workbook.sheet-unknown");
    assertThat(edited(b -> b.createSheet("Feuil1"))).isEmpty();
  }

  @Test
  void whatElseCanHideInTheArchiveIsSeen() {
    assertThat(with("xl/vbaProject.bin")).containsExactly("workbook.part-macros");
    assertThat(with("customXml/item1.xml")).containsExactly("workbook.part-custom");
    assertThat(with("xl/externalLinks/externalLink1.xml")).containsExactly("workbook.part-links");
    assertThat(with("xl/media/image1.png")).containsExactly("workbook.part-embedded");
    assertThat(with("xl/printerSettings/printerSettings1.bin"))
        .containsExactly("workbook.part-device");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lisez-moi", "Synthèse", "Indicateurs", "Séances", "Contrôle"})
  void aSheetThatIsThereTwiceIsSeen(String name) {
    byte[] twice =
        Edit.parts(
            SENT,
            parts ->
                parts.computeIfPresent(
                    "xl/workbook.xml",
                    (part, bytes) ->
                        new String(bytes, StandardCharsets.UTF_8)
                            .replaceFirst("<sheet name=\"" + name + "\"[^>]*/>", "$0$0")
                            .getBytes(StandardCharsets.UTF_8)));
    assertThat(keys(twice)).contains("workbook.sheet-twice");
  }

  /** No spreadsheet program would show it. */
  @Test
  void aSheetThatIsNoneByItsRelationIsNotRead() {
    byte[] file =
        Edit.parts(
            SENT,
            parts ->
                parts.computeIfPresent(
                    "xl/_rels/workbook.xml.rels",
                    (part, bytes) ->
                        new String(bytes, StandardCharsets.UTF_8)
                            .replaceFirst(
                                "(sheet2.xml\"[^/]*)http://schemas[.]", "$1http://schema.")
                            .getBytes(StandardCharsets.UTF_8)));
    assertThat(keys(file)).containsExactly("workbook.damaged");
    assertThat(
            keys(
                Edit.replace(
                    SENT,
                    "xl/workbook.xml",
                    "officeDocument/2006/relationships\"",
                    "officeDocument/g006/relationships\"")))
        .containsExactly("workbook.damaged");
  }

  @Test
  void theRowThatTellsTheDigestIsMissed() {
    assertThat(
            edited(
                b -> {
                  XSSFSheet facts = b.getSheet("Lisez-moi");
                  for (int i = facts.getLastRowNum(); i >= 0; i--) {
                    XSSFRow row = facts.getRow(i);
                    if (row != null && says(row, "digest")) {
                      facts.removeRow(row);
                    }
                  }
                }))
        .containsExactly("workbook.row-removed");
  }

  /** Some programs show what is in it, others do not. */
  @Test
  void anElementWithinATextIsRefused() {
    assertThat(keys(Edit.replace(SENT, "xl/sharedStrings.xml", ">Synthèse<", "><v>8</v>Synthèse<")))
        .containsExactly("workbook.damaged");
  }

  @Test
  void aPageOfTheSameNameBeforeTheSummaryIsSeen() {
    byte[] before =
        Edit.workbook(
            SENT,
            b -> {
              b.createSheet("Feuil1").createRow(0).createCell(0).setCellValue("Anne, Arras");
              b.setSheetOrder("Feuil1", 0);
            });
    assertThat(keys(Edit.replace(before, "xl/workbook.xml", "\"Feuil1\"", "\"Synthèse\"")))
        .contains("workbook.sheet-twice");
  }

  @Test
  void everyTextIsFoundWithItsPlace() throws Unreadable {
    byte[] file =
        Edit.workbook(
            SENT,
            b -> {
              b.getSheet("Séances").getRow(9).createCell(30).setCellValue("dans une cellule");
              b.getSheet("Séances").getHeader().setLeft("dans un en-tête");
              b.getProperties().getCoreProperties().setDescription("dans les propriétés");
              b.getSheet("Synthèse")
                  .getDrawingPatriarch()
                  .getCTDrawing()
                  .getTwoCellAnchorArray(0)
                  .getGraphicFrame()
                  .getNvGraphicFramePr()
                  .getCNvPr()
                  .setDescr("dans un texte de remplacement");
              comment(b);
            });
    List<PackageString> strings = PackageStrings.of(file);
    assertThat(strings)
        .anyMatch(
            s ->
                s.sheet().equals("Séances")
                    && s.place().equals("AE10")
                    && s.text().equals("dans une cellule"));
    for (String text :
        List.of(
            "dans un en-tête",
            "dans les propriétés",
            "dans un texte de remplacement",
            "dans un commentaire")) {
      assertThat(strings).as(text).anyMatch(s -> s.text().contains(text));
    }
  }

  @Test
  void everyCellOfTheSubmissionIsAmongTheTexts() throws Unreadable {
    List<String> texts = PackageStrings.of(SENT).stream().map(PackageString::text).toList();
    assertThat(texts)
        .contains("Maison d’Arras", "Le sommeil · Les pleurs", "43", "ARR-01", "fr-FR", "Village")
        .noneMatch(text -> text.contains("Apache"));
  }

  private static void comment(XSSFWorkbook book) {
    var drawing = book.getSheet("Séances").createDrawingPatriarch();
    var comment = drawing.createCellComment(book.getCreationHelper().createClientAnchor());
    comment.setString(book.getCreationHelper().createRichTextString("dans un commentaire"));
    book.getSheet("Séances").getRow(8).getCell(0).setCellComment(comment);
  }

  private static boolean says(XSSFRow row, String text) {
    for (Cell cell : row) {
      if (cell.toString().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> edited(Consumer<XSSFWorkbook> change) {
    return keys(Edit.workbook(SENT, change));
  }

  private static List<String> with(String part) {
    byte[] content = "<a/>".getBytes(StandardCharsets.UTF_8);
    return keys(Edit.parts(SENT, (Map<String, byte[]> parts) -> parts.put(part, content)));
  }

  private static List<String> keys(byte[] file) {
    return WorkbookCheck.check(file).findings().stream().map(Finding::key).distinct().toList();
  }
}
