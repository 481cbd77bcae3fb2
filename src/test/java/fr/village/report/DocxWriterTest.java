package fr.village.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.report.docx.DocxWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a DOCX must be for who works on it. */
final class DocxWriterTest {
  private static byte[] bytes = new byte[0];

  @BeforeAll
  static void write() throws IOException {
    bytes = DocxWriter.write(EveryBlock.document());
    Path out = Files.createDirectories(Path.of("target/paper")).resolve("every-block.docx");
    Files.write(out, bytes);
  }

  @Test
  void headingsAreHeadings() throws IOException {
    try (XWPFDocument docx = open()) {
      assertThat(docx.getParagraphs())
          .extracting(XWPFParagraph::getStyle)
          .contains("Title", "Subtitle", "Heading1", "Heading2", "Heading3", "ListBullet");
      assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    }
  }

  @Test
  void tablesAreTablesWithAHeaderOnEachPage() throws IOException {
    try (XWPFDocument docx = open()) {
      var table =
          docx.getTables().stream()
              .filter(t -> t.getText().contains("Le sommeil"))
              .findFirst()
              .orElseThrow();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("Thème");
      assertThat(table.getNumberOfRows()).isEqualTo(61);
    }
  }

  @Test
  void chartsAreChartsWithWordsForWhoDoesNotSeeThem() throws IOException {
    try (XWPFDocument docx = open()) {
      assertThat(docx.getCharts()).hasSize(3);
      assertThat(docx.getDocument().xmlText())
          .contains("descr=\"Barres\u202f: la maternité d’abord\"", "descr=\"Ville d’Arras\"");
    }
  }

  @Test
  void everyPageSaysWhatItMust() throws IOException {
    try (XWPFDocument docx = open()) {
      assertThat(docx.getHeaderList()).hasSize(1);
      assertThat(docx.getHeaderList().getFirst().getText()).contains(EveryBlock.INTERNAL);
      assertThat(docx.getFooterList().getFirst().getText()).contains("Maison d’Arras");
    }
  }

  @Test
  void accentsAndFineSpacesAreThere() throws IOException {
    try (XWPFWordExtractor text = new XWPFWordExtractor(open())) {
      assertThat(text.getText())
          .contains(
              "Noël à Béthune\u202f: «\u202fça va\u202f»", "Ольга", "Le sommeil <b>&amp; l’éveil");
    }
  }

  @Test
  void itSaysNothingOfTheMachineAndIsFrench() throws Exception {
    try (XWPFDocument docx = open()) {
      var core = docx.getProperties().getCoreProperties();
      assertThat(core.getCreator()).isNullOrEmpty();
      assertThat(core.getTitle()).isEqualTo("Bilan de la Maison d’Arras");
      assertThat(core.getUnderlyingProperties().getCreatedPropertyString())
          .isEqualTo("2026-03-10T00:00:00Z");
      assertThat(docx.getStyle().xmlText()).contains("fr-FR");
    }
  }

  @Test
  void theSameDocumentIsTheSameBytes() throws IOException {
    assertThat(DocxWriter.write(EveryBlock.document())).isEqualTo(bytes);
  }

  private static XWPFDocument open() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }
}
