package fr.village.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.i18n.Messages;
import fr.village.report.Document;
import fr.village.report.docx.DocxWriter;
import fr.village.report.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

final class AttendanceSheetTest {
  private static final int FAMILIES = 20;
  private static final int MEMBERS = 4;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private static Document sheet() {
    List<AttendanceSheet.Person> people = new ArrayList<>();
    for (int family = 1; family <= FAMILIES; family++) {
      for (int member = 0; member < MEMBERS; member++) {
        String number = member == 0 ? Integer.toString(family) : "";
        people.add(new AttendanceSheet.Person(number, "Nom" + family + "x" + member, "mère"));
      }
    }
    return new AttendanceSheet("Maison d’Arras", "Moineaux", "12 mars", null, DAY, people)
        .ofSession(Tongue.of(Messages.of(Locale.FRENCH)));
  }

  @Test
  void aFamilyIsOnOnePage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(sheet()))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      for (int family = 1; family <= FAMILIES; family++) {
        assertThat(pagesOf(pdf, family)).as("family %s", family).hasSize(1);
      }
    }
  }

  private static List<Integer> pagesOf(PDDocument pdf, int family) throws IOException {
    List<Integer> pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      if (stripper.getText(pdf).contains("Nom" + family + "x")) {
        pages.add(page);
      }
    }
    return pages;
  }

  /** What a word processor goes by: each line of a family but its last stays with the next. */
  @Test
  void aFamilyStaysTogetherInAWordProcessor() throws IOException {
    try (XWPFDocument docx =
        new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(sheet())))) {
      XWPFTable table = docx.getTables().getFirst();
      for (int row = 1; row <= FAMILIES * MEMBERS; row++) {
        boolean last = row % MEMBERS == 0;
        assertThat(table.getRow(row).getCell(1).getParagraphArray(0).isKeepNext())
            .as("row %s", row)
            .isEqualTo(!last);
      }
    }
  }

  @Test
  void everyColumnHasAHead() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(sheet()))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Prénom", "Qui", "Signature");
    }
  }
}
