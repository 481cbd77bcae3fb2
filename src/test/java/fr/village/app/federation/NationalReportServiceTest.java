package fr.village.app.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.report.ReportFile;
import fr.village.federation.NationalPicture;
import fr.village.i18n.Messages;
import fr.village.report.Document;
import fr.village.report.DocumentTexts;
import fr.village.workbook.CoverBuilder;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import fr.village.workbook.Unit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NationalReportServiceTest {
  private static final LocalDate CLOSING = Submissions.CLOSING;
  private static final Messages FRENCH = Messages.of(Locale.FRENCH);

  /** Twelve times Arras' profile, in regions of their own, and 20 answers in bands of each. */
  private static NationalPicture twelve() {
    NationalPicture picture = new NationalPicture();
    for (int i = 0; i < 12; i++) {
      Submission arras =
          Submissions.withCover(
              new CoverBuilder()
                  .house(
                      "H-" + (10 + i), "Maison Tournesol " + i, "62", "Pas-de-Calais", "R" + i % 3)
                  .notebook(new UUID(4, i))
                  .build());
      List<IndicatorLine> lines = new ArrayList<>(arras.indicators());
      lines.add(said(Measure.ANSWERED, "answered", 20));
      lines.add(said(Measure.BAND, "unfavourable", 0));
      picture.add(
          new Submission(
              arras.cover(),
              lines,
              arras.scores(),
              arras.crossings(),
              arras.sessions(),
              arras.activities(),
              arras.pooling()));
    }
    return picture;
  }

  private static IndicatorLine said(Measure measure, String value, int count) {
    return new IndicatorLine(
        "said_8.calmer",
        "detail",
        "Se sent plus calme, à 8 mois",
        Sensitivity.SENSITIVE,
        measure,
        Unit.FAMILIES,
        null,
        value,
        value,
        count,
        122,
        CLOSING,
        0,
        Status.PUBLISHED);
  }

  private static String text(Document document) {
    return String.join("\n", DocumentTexts.of(document)).replaceAll("[\u00a0\u202f]", " ");
  }

  private static int pages(Document document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(ReportFile.PDF.bytes(document))) {
      return pdf.getNumberOfPages();
    }
  }

  /**
   * By hand: 12 × 122 = 1 464 families, 12 × 152 = 1 824 parents; single 516 of 1 464, 35 %.
   * Answers in bands: of 240, 0 to 48 unfavourable, so 80 to 100 %. Scores: n 852, SD 0.77 × √(12 ×
   * 70 / 851) = 0.765, d = −0.92 / 0.765 = −1.20 ± 1.963 × √(1.723 / 852).
   */
  @Test
  @DisplayName("the full bilan says every figure with what it rests on")
  void full() {
    String text = text(new NationalReportService().make(twelve(), CLOSING, true, FRENCH));
    assertThat(text)
        .contains("Situation au 30 juin 2026 · 12 Maisons")
        .contains("1 824")
        .contains("35 % (516)")
        .contains("Sur 1 464 familles, soit 100 % de celles qui peuvent être comptées")
        .contains("entre 80 et 100 % des 240 familles qui ont répondu (12 Maisons)")
        .contains("−1,20 [−1,29 ; −1,11]")
        .contains("grande")
        .contains("estimé sur 12 Maisons")
        .contains("il n’y a pas de familles à qui comparer");
  }

  @Test
  @DisplayName("one page is one page, names no Maison, and holds what the press would quote")
  void page() throws IOException {
    Document page = new NationalReportService().make(twelve(), CLOSING, false, FRENCH);
    assertThat(pages(page)).isEqualTo(1);
    assertThat(text(page))
        .contains("score moyen de 3,12 à 2,20, en baisse (852 familles, 12 Maisons")
        .doesNotContain("Tournesol", "H-10");
    assertThat(text(new NationalReportService().make(twelve(), CLOSING, true, FRENCH)))
        .doesNotContain("Tournesol", "H-10");
  }

  @Test
  @DisplayName("what one Maison alone publishes is no national figure")
  void oneMaison() throws IOException {
    NationalPicture one = new NationalPicture();
    one.add(Submissions.arras());
    Document document = new NationalReportService().make(one, CLOSING, true, FRENCH);
    assertThat(text(document)).doesNotContain("152", "43", "−0,92").contains("1 Maison");
    assertThat(pages(document)).isEqualTo(1);
  }

  @Test
  @DisplayName("nobody sent anything yet: it says so, in both languages and both kinds of file")
  void nothing() {
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (boolean full : new boolean[] {true, false}) {
        Document empty =
            new NationalReportService()
                .make(new NationalPicture(), CLOSING, full, Messages.of(locale));
        assertThat(text(empty)).doesNotContain("paper.", "{0}");
        for (ReportFile file : ReportFile.values()) {
          assertThat(file.bytes(empty)).isNotEmpty();
        }
      }
    }
  }
}
