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
import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.Enrolment;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.i18n.Messages;
import fr.village.report.Block;
import fr.village.report.Document;
import fr.village.report.DocumentTexts;
import fr.village.report.docx.DocxWriter;
import fr.village.report.pdf.PdfWriter;
import fr.village.testing.FamilyBuilder;
import fr.village.workbook.ActivityLine;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A bilan that may be published says nothing that did not leave already (ANONYMITY.md, rule 11).
 */
final class ReleasedBilanTest {
  private static final Messages FRENCH = Messages.of(Locale.FRANCE);
  private static final Pattern EUROS = Pattern.compile("(\\d[\\d\u00a0\u202f]*?)[\u00a0\u202f]€");
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

  /** With the budget beside it, a cost per family would give an unreleased number away. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCostPerFamilyIsOfAReleasedNumberOrNotTold(boolean sent) {
    everybodyCameOnce();
    if (sent) {
      notebook.export(FilledNotebook.TODAY);
    }
    int year = FilledNotebook.TODAY.getYear() - 1;
    YearBudget budget =
        new YearBudget(year, Spending.NONE.withTotal(1_000_003), new Team(1, null, 2, null));
    notebook.session().write(stores -> stores.budgets().save(budget));
    for (boolean full : new boolean[] {true, false}) {
      Set<Long> told = costs(bilan(year, false, full));
      Set<Long> allowed = costs(families(year), sessions(year));
      assertThat(allowed).containsAll(told);
      assertThat(costs(bilan(year, true, full)))
          .as("internally the true one is there")
          .contains(Math.round(1_000_003.0 / distinctFamilies(year)));
    }
  }

  private void everybodyCameOnce() {
    NotebookContent content = content();
    List<Attendance> marks = new ArrayList<>();
    for (Enrolment enrolment : content.enrolments()) {
      Session session =
          content.sessions().stream()
              .filter(s -> s.date().getYear() == 2025)
              .findFirst()
              .orElseThrow();
      FamilyFile file =
          content.families().stream()
              .filter(f -> f.family().id().equals(enrolment.family()))
              .findFirst()
              .orElseThrow();
      marks.add(
          new Attendance(
              session.id(),
              enrolment.family(),
              file.parents().getFirst().id(),
              Mark.PRESENT,
              false));
    }
    notebook.session().write(stores -> stores.attendances().markAll(marks));
  }

  private Set<Long> costs(@Nullable Integer families, int sessions) {
    Set<Long> all = new HashSet<>(Set.of(1_000_003L));
    if (families != null) {
      all.add(Math.round(1_000_003.0 / families));
    }
    all.add(Math.round(1_000_003.0 / sessions));
    // an hour and a half each
    all.add(Math.round(1_000_003.0 / (sessions * 1.5)));
    return all;
  }

  /** Every amount a document tells, in euros. */
  private static Set<Long> costs(Document document) {
    Set<Long> all = new HashSet<>();
    for (String text : DocumentTexts.of(document)) {
      var found = EUROS.matcher(text);
      while (found.find()) {
        all.add(Long.valueOf(found.group(1).replaceAll("\\D", "")));
      }
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private @Nullable Integer families(int year) {
    return activity(year).families();
  }

  private int sessions(int year) {
    return activity(year).held();
  }

  private ActivityLine activity(int year) {
    return Released.read(notebook.session(), notebook.app.reference(), FilledNotebook.TODAY)
        .activities()
        .stream()
        .filter(a -> a.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private long distinctFamilies(int year) {
    return notebook.app.indicators().of(notebook.session(), FilledNotebook.TODAY).values().stream()
        .filter(v -> v.code().equals("distinct_families") && Objects.equals(v.year(), year))
        .map(v -> Objects.requireNonNull(v.count()))
        .findFirst()
        .orElseThrow();
  }

  private Document bilan(@Nullable Integer year, boolean internal, boolean full) {
    return new BilanService(notebook.session(), notebook.app::reference)
        .make(new Wish(year, FilledNotebook.TODAY, internal, full, "", null), FRENCH);
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

  /** A family may be called Premier, Sommeil or Enfant: those are also words of the bilan. */
  @Test
  void aNameThatIsAWordOfTheReferenceSetStopsNothing() {
    notebook.export(FilledNotebook.TODAY);
    ReferenceSet set = notebook.app.reference();
    Stream.concat(
            set.tables().stream().map(t -> t.label().fr()),
            set.topics().stream().map(t -> t.label().fr()))
        .flatMap(label -> Stream.of(label.split("[^\\p{L}]+")))
        .filter(word -> word.length() > 1)
        .distinct()
        .forEach(
            word -> {
              FamilyFile called = new FamilyBuilder(notebook.session().ids(), word).build();
              notebook.session().write(stores -> stores.families().save(called));
            });
    assertThat(DocumentTexts.of(bilan(false, ""))).anyMatch(t -> t.startsWith("Pas encore"));
    for (boolean full : new boolean[] {true, false}) {
      assertThat(bilan(FilledNotebook.TODAY.getYear() - 1, false, full)).isNotNull();
    }
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
