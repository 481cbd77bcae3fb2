package fr.village.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.Ledger;
import fr.village.anonymity.Published;
import fr.village.anonymity.PublishedLine;
import fr.village.anonymity.leak.FoundText;
import fr.village.anonymity.leak.LeakScan;
import fr.village.app.report.BilanService;
import fr.village.app.report.BilanService.Wish;
import fr.village.domain.NotebookContent;
import fr.village.i18n.Messages;
import fr.village.report.Block;
import fr.village.report.Document;
import fr.village.report.DocumentTexts;
import fr.village.report.docx.DocxWriter;
import fr.village.report.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bilan that may be published says nothing that did not leave already (ANONYMITY.md, rule 11).
 */
final class ReleasedBilanTest {
  private static final Messages FRENCH = Messages.of(Locale.FRANCE);
  private static final Pattern PART = Pattern.compile("(\\d+) sur (\\d+)");

  @TempDir private Path folder;
  private FilledNotebook notebook;

  @BeforeEach
  void fill() throws Exception {
    notebook = new FilledNotebook(folder);
    notebook.fill(42);
  }

  @Test
  void beforeAnyEnvoiNoFigureOnFamiliesIsTold() {
    Document bilan = bilan(false, "");
    assertThat(DocumentTexts.of(bilan)).contains("pas encore").noneMatch(t -> t.equals("42"));
    assertThat(parts(bilan)).isEmpty();
  }

  @Test
  void internallyTheTrueFiguresAreToldAndEveryPageSaysSo() {
    Document bilan = bilan(true, "");
    assertThat(DocumentTexts.of(bilan)).contains("42", "21 sur 42 familles");
    assertThat(bilan.banner()).isEqualTo("Document interne, non anonyme");
  }

  @Test
  void afterAnEnvoiEveryPartIsALineThatLeft() {
    notebook.export(FilledNotebook.TODAY);
    Document bilan = bilan(false, "");
    assertThat(parts(bilan)).isNotEmpty();
    assertThat(released()).containsAll(parts(bilan));
    assertThat(DocumentTexts.of(bilan)).contains("42");
    assertThat(bilan.banner()).isNull();
  }

  @Test
  void readingItReleasesNothing() {
    notebook.export(FilledNotebook.TODAY);
    Ledger before = notebook.session().read(s -> s.ledger().read());
    bilan(false, "");
    Ledger after = notebook.session().read(s -> s.ledger().read());
    assertThat(after).isEqualTo(before);
  }

  @Test
  void wordsThatHoldANameAreRefused() {
    notebook.export(FilledNotebook.TODAY);
    String name = content().families().getFirst().family().name();
    assertThatThrownBy(() -> bilan(false, "Merci à la famille " + name + " pour tout."))
        .isInstanceOf(ExportStopped.class);
    assertThat(bilan(false, "Une belle année.")).isNotNull();
  }

  @Test
  void nothingOfTheNotebookIsInTheFiles() throws Exception {
    notebook.export(FilledNotebook.TODAY);
    Document bilan = bilan(false, "Une belle année pour tous.");
    LeakScan scan = new LeakScan(ForbiddenTerms.of(content()), Set.of());
    byte[] pdf = PdfWriter.write(bilan);
    byte[] docx = DocxWriter.write(bilan);
    try (PDDocument read = Loader.loadPDF(pdf);
        XWPFWordExtractor text =
            new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
      assertThat(
              scan.scan(
                  List.of(
                      new FoundText("pdf", new PDFTextStripper().getText(read)),
                      new FoundText("pdf title", read.getDocumentInformation().getTitle()),
                      new FoundText("docx", text.getText()))))
          .isEmpty();
    }
  }

  private Document bilan(boolean internal, String words) {
    return new BilanService(notebook.session(), notebook.app::reference)
        .make(new Wish(null, FilledNotebook.TODAY, internal, true, words, null), FRENCH);
  }

  private NotebookContent content() {
    return notebook.session().content();
  }

  private Set<String> released() {
    var ledger = notebook.session().read(s -> s.ledger().read());
    return new Published(ledger, notebook.app.reference())
        .lines().stream()
            .filter(l -> l.count() != null)
            .map(ReleasedBilanTest::part)
            .collect(Collectors.toSet());
  }

  private static String part(PublishedLine line) {
    return line.count() + " sur " + line.base();
  }

  private static List<String> parts(Document document) {
    List<String> parts = new ArrayList<>();
    for (String text : DocumentTexts.of(document)) {
      var found = PART.matcher(text);
      while (found.find()) {
        parts.add(found.group());
      }
    }
    assertThat(document.blocks()).hasAtLeastOneElementOfType(Block.KeyFigures.class);
    return parts;
  }
}
