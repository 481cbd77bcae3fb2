package fr.village.bench;

import fr.village.app.report.BilanService;
import fr.village.app.report.ReportFile;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.i18n.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The bilan of ten years as PDF, from the notebook to the bytes; the floor is as many pages of
 * plain text, in the same typeface, written with the library below ours.
 */
final class TenYearBilan {
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 8;
  private static final double BILAN_MS = 2_000;
  private static final int LINES = 45;
  private static final float SIZE = 10;
  private static final float LEADING = 15;
  private static final float MARGIN = 56;
  private static final String LINE =
      "Les parents se retrouvent toutes les deux semaines, et se disent moins isolés qu’avant.";

  private final BenchNotebooks notebooks;

  TenYearBilan(BenchNotebooks notebooks) {
    this.notebooks = notebooks;
  }

  void measure(Table table) throws IOException, Refusal {
    try (OpenedNotebook opened = OpenedNotebook.of(notebooks, notebooks.tenYears(), "bilan")) {
      NotebookSession session = opened.session();
      BilanService service = new BilanService(session, opened.app()::reference);
      row(table, "bilan of 10 years as PDF, full, true figures, p50", service, wish(session, true));
      row(table, "the same, full, figures that may leave, p50", service, wish(session, false));
    }
  }

  private static BilanService.Wish wish(NotebookSession session, boolean internal) {
    return new BilanService.Wish(null, session.today(), internal, true, "", null);
  }

  private static void row(Table table, String name, BilanService service, BilanService.Wish wish)
      throws IOException {
    Messages french = Messages.of(Locale.FRANCE);
    Timings ours = new Timings();
    Timings floor = new Timings();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      long from = System.nanoTime();
      byte[] pdf = ReportFile.PDF.bytes(service.make(wish, french));
      long done = System.nanoTime();
      int pages = pages(pdf);
      long again = System.nanoTime();
      plain(pages);
      long end = System.nanoTime();
      if (i >= WARM_UP) {
        ours.add(done - from);
        floor.add(end - again);
      }
    }
    table.add(Row.within(name, ours.p50(), floor.p50(), "ms", BILAN_MS));
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return read.getNumberOfPages();
    }
  }

  private static void plain(int pages) throws IOException {
    try (PDDocument pdf = new PDDocument();
        InputStream letters =
            Objects.requireNonNull(
                TenYearBilan.class.getResourceAsStream(
                    "/fr/village/ui/fonts/AtkinsonHyperlegibleNext_400Regular.ttf"))) {
      PDFont font = PDType0Font.load(pdf, letters);
      for (int page = 0; page < pages; page++) {
        write(pdf, font);
      }
      pdf.save(new ByteArrayOutputStream());
    }
  }

  private static void write(PDDocument pdf, PDFont font) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
      text.beginText();
      text.setFont(font, SIZE);
      text.setLeading(LEADING);
      text.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
      for (int line = 0; line < LINES; line++) {
        text.showText(LINE);
        text.newLine();
      }
      text.endText();
    }
  }
}
