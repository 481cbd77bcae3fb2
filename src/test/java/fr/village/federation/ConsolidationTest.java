package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.village.workbook.CoverBuilder;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import fr.village.workbook.Tranche;
import fr.village.workbook.Unit;
import fr.village.workbook.check.Edit;
import fr.village.workbook.format.Book;
import fr.village.workbook.format.Part;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsolidationTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final UUID OTHER = new UUID(9, 9);

  @TempDir private Path folder;

  @Test
  void everyFileGetsItsVerdictAndNoneStopsTheRest() throws IOException {
    byte[] arras = WorkbookWriter.write(Submissions.arras());
    put("envoi.xlsx", arras);
    put("sous-dossier/copie (1).xlsx", arras);
    put("vieux.xlsx", arras(new CoverBuilder().closing(MARCH).tranches(until(MARCH))));
    put("r2.xlsx", arras(new CoverBuilder().revision(2).name("Maison d’Arras et environs")));
    put("autre-carnet.xlsx", arras(new CoverBuilder().notebook(OTHER)));
    put("gueret.xlsx", WorkbookWriter.write(Submissions.brandNew()));
    put(
        "retouche.xlsx",
        Edit.workbook(
            WorkbookWriter.write(Submissions.brandNew()),
            book -> book.getSheet("Indicateurs").getRow(7).getCell(2).setCellValue("x")));
    put("coupe.xlsx", Arrays.copyOf(arras, 20_000));
    put("futur.xlsx", arras(new CoverBuilder().formatVersion(2)));
    put("liste.txt", "Masson".getBytes(StandardCharsets.UTF_8));
    put("~$envoi.xlsx", new byte[10]);
    put(".~lock.envoi.xlsx#", new byte[10]);
    put("envoi.xlsx.part", new byte[10]);

    Consolidation done = Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test");
    assertThat(verdicts(done))
        .containsOnly(
            Map.entry("r2.xlsx", Verdict.ACCEPTED),
            Map.entry("envoi.xlsx", Verdict.SUPERSEDED),
            Map.entry("sous-dossier/copie (1).xlsx", Verdict.DUPLICATE),
            Map.entry("vieux.xlsx", Verdict.SUPERSEDED),
            Map.entry("autre-carnet.xlsx", Verdict.NEW_NOTEBOOK),
            Map.entry("gueret.xlsx", Verdict.ACCEPTED),
            Map.entry("retouche.xlsx", Verdict.MODIFIED),
            Map.entry("coupe.xlsx", Verdict.UNREADABLE),
            Map.entry("futur.xlsx", Verdict.NEWER_FORMAT),
            Map.entry("liste.txt", Verdict.NOT_SUBMISSION));
    assertThat(done.cover().houses()).isEqualTo(2);
    assertThat(done.houses())
        .extracting(HouseLine::house, HouseLine::state, HouseLine::files, HouseLine::replaced)
        .containsExactly(
            // one counts, two are older, one is there twice, one is of another notebook
            tuple("ARR-01", HouseState.UP_TO_DATE, 5, 3),
            tuple("GUE-02", HouseState.UP_TO_DATE, 2, 0));
    List<?> journal = rows(done.book(), "Journal");
    assertThat(journal).hasSize(10);
    assertThat(journal.toString()).contains("places=Indicateurs, ligne 8", "Modifié après l’envoi");
  }

  @Test
  void aDecisionTellsWhichNotebookCounts() throws IOException {
    put("a.xlsx", arras(new CoverBuilder()));
    put("b.xlsx", arras(new CoverBuilder().notebook(OTHER)));
    Decisions decisions = new Decisions(Map.of("ARR-01", OTHER));
    assertThat(verdicts(Consolidation.of(folder, decisions, Codes.BUILT_IN, "test")))
        .containsOnly(
            Map.entry("a.xlsx", Verdict.NEW_NOTEBOOK), Map.entry("b.xlsx", Verdict.ACCEPTED));
  }

  @Test
  @DisplayName("values with noise are summed over 10 Maisons or more, with their standard error")
  void estimates() throws IOException {
    for (int i = 0; i < 9; i++) {
      put(i + ".xlsx", noisy("H0" + i, 40, 10 + i, -1));
    }
    assertThat(Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test").estimates())
        .isEmpty();
    put("9.xlsx", noisy("H09", 40, 19, -1));

    Consolidation done = Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test");
    // 10+…+19 − 10 = 135 of 800; 20 values: √(20 × 22.06) = 21.0, 2.6 points
    assertThat(done.estimates())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.houses()).isEqualTo(10);
              assertThat(e.tranches()).isEqualTo(20);
              assertThat(e.families()).isEqualTo(800);
              assertThat(e.estimate()).isEqualTo(135);
              assertThat(e.share()).isEqualByComparingTo("16.9");
              assertThat(e.standardError()).isEqualByComparingTo("21.0");
              assertThat(e.shareError()).isEqualByComparingTo("2.6");
            });
    assertThat(rows(done.book(), "Estimations")).hasSize(1);
    assertThat(done.book().parts()).noneMatch(p -> p.format().name().equals("Valeurs bruitées"));
    assertThat(done.book().summary().figures().toString())
        .contains("oui, % estimé (10 Maisons) ; rien de publié");
  }

  private static byte[] noisy(String code, int families, int... values) {
    List<Tranche> tranches = new ArrayList<>();
    List<PoolingLine> lines = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      LocalDate closing = i == 0 ? MARCH : Submissions.CLOSING;
      tranches.add(new Tranche(i + 1, families, closing));
      lines.add(
          new PoolingLine(
              "distress", "Mal-être", "yes", "oui", i + 1, closing, families, values[i]));
    }
    return WorkbookWriter.write(
        new Submission(
            new CoverBuilder()
                .house(code, "Maison " + code, "62", "Pas-de-Calais", "Hauts-de-France")
                .notebook(new UUID(1, code.hashCode()))
                .tranches(tranches)
                .build(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            lines));
  }

  /**
   * By hand. A: 40 of 100 single, 20 families later: 40 … 60. B: pas encore, 30 families: 0 … 30.
   * C: does not have the table, 15 families: 0 … 15. Together 40 … 105, base 100 of 165 frozen (61
   * %), share 40 %.
   */
  @Test
  void figuresAreIntervalsNeverNarrowerThanWhatIsNotPublished() throws IOException {
    put("a.xlsx", house("AAA", 120, line("single", 40, 100, 20), line("other", 60, 100, 20)));
    put("b.xlsx", house("BBB", 30, line("single", null, null, 30), line("other", null, null, 30)));
    put("c.xlsx", house("CCC", 15));

    Consolidation done = Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test");
    assertThat(done.figures())
        .extracting(
            NationalFigure::value,
            NationalFigure::low,
            NationalFigure::high,
            NationalFigure::base,
            NationalFigure::share,
            NationalFigure::frozen,
            NationalFigure::coverage,
            NationalFigure::publishing,
            NationalFigure::houses)
        .containsExactly(
            tuple("single", 40, 105, 100, 40, 165, 61, 1, 3),
            tuple("other", 60, 125, 100, 60, 165, 61, 1, 3));
    assertThat(rows(done.book(), "Indicateurs").toString())
        .contains("place=Interval[low=40, high=60]", "place=Interval[low=0, high=30]");
  }

  @Test
  void namesOfFilesChangeNoFigureAndTheSameFolderGivesTheSameBytes() throws IOException {
    put("a.xlsx", WorkbookWriter.write(Submissions.arras()));
    put("b.xlsx", WorkbookWriter.write(Submissions.brandNew()));
    Consolidation first = Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test");
    byte[] bytes = WorkbookWriter.write(first.book());
    byte[] again =
        WorkbookWriter.write(
            Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test").book());
    assertThat(Arrays.equals(bytes, again)).isTrue();

    Files.move(folder.resolve("a.xlsx"), folder.resolve("z.xlsx"));
    Consolidation renamed = Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test");
    assertThat(renamed.figures()).isEqualTo(first.figures());
    assertThat(renamed.houses()).isEqualTo(first.houses());
  }

  @Test
  void aFolderOfManyMaisonsIsWrittenForALook() throws IOException {
    String[][] places = {
      {"ARR-01", "Maison d’Arras", "62", "Pas-de-Calais", "Hauts-de-France"},
      {"ROU-02", "Maison de Rouen", "76", "Seine-Maritime", "Normandie"},
      {"LET-97", "Maison du Tampon", "974", "La Réunion", "La Réunion"},
      {"LAV-01", "Maison de Laval", "53", "Mayenne", "Pays de la Loire"}
    };
    for (String[] p : places) {
      CoverBuilder cover =
          new CoverBuilder()
              .house(p[0], p[1], p[2], p[3], p[4])
              .notebook(new UUID(7, p[0].hashCode()));
      put(p[0] + ".xlsx", WorkbookWriter.write(Submissions.withCover(cover.build())));
    }
    put("gueret.xlsx", WorkbookWriter.write(Submissions.brandNew()));
    put("abimé.xlsx", new byte[] {'P', 'K', 3, 4, 5});
    byte[] national =
        WorkbookWriter.write(
            Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test").book());
    Files.createDirectories(Path.of("target/workbook"));
    Files.write(Path.of("target/workbook/national.xlsx"), national);
    assertThat(national).isNotEmpty();
  }

  @Test
  void anEmptyFolderGivesAWorkbookThatSaysSo() throws IOException {
    Consolidation done = Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test");
    assertThat(done.cover().houses()).isZero();
    assertThat(WorkbookWriter.write(done.book())).isNotEmpty();
  }

  @Test
  void theNationalWorkbookItselfIsNoSubmission() throws IOException {
    put("a.xlsx", WorkbookWriter.write(Submissions.arras()));
    byte[] national =
        WorkbookWriter.write(
            Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test").book());
    put("national.xlsx", national);
    assertThat(verdicts(Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test")))
        .containsEntry("national.xlsx", Verdict.NOT_SUBMISSION);
  }

  private static List<Tranche> until(LocalDate day) {
    return Submissions.arrasCover().build().tranches().stream()
        .filter(tranche -> !tranche.closing().isAfter(day))
        .toList();
  }

  private static byte[] arras(CoverBuilder cover) {
    return WorkbookWriter.write(new Submission(cover.build(), List.of(), List.of(), List.of()));
  }

  private static byte[] house(String code, int families, IndicatorLine... lines) {
    CoverBuilder cover =
        new CoverBuilder()
            .house(code, "Maison " + code, "62", "Pas-de-Calais", "Hauts-de-France")
            .tranches(List.of(new Tranche(1, families, LocalDate.of(2025, 6, 30))));
    return WorkbookWriter.write(
        new Submission(cover.build(), List.of(lines), List.of(), List.of()));
  }

  private static IndicatorLine line(
      String value, @Nullable Integer count, @Nullable Integer base, int later) {
    return new IndicatorLine(
        "structure",
        "two",
        "Structure",
        Sensitivity.ORDINARY,
        Measure.COUNT,
        Unit.FAMILIES,
        null,
        value,
        value,
        count,
        base,
        count == null ? null : MARCH,
        later,
        count == null ? Status.NOT_YET : Status.PUBLISHED);
  }

  private void put(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static Map<String, Verdict> verdicts(Consolidation done) {
    return done.arrivals().stream()
        .collect(Collectors.toMap(a -> a.file().path(), Arrival::verdict));
  }

  private static List<?> rows(Book book, String sheet) {
    return book.parts().stream()
        .filter(part -> part.format().name().equals(sheet))
        .map(Part::rows)
        .findFirst()
        .orElseThrow();
  }
}
