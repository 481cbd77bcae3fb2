package fr.village.workbook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.village.anonymity.PoolingNoise;
import fr.village.app.export.ExportService;
import fr.village.app.export.KnownLedgers;
import fr.village.app.reference.ReferenceLibrary;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.demo.SizedMaisons;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.ReferenceSets;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.migration.Migrator;
import fr.village.workbook.AttendanceBand;
import fr.village.workbook.Cover;
import fr.village.workbook.CrossingLine;
import fr.village.workbook.Finding;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.ScoreLine;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Tranche;
import fr.village.workbook.read.ReadWorkbook;
import fr.village.workbook.write.WorkbookWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files a Maison of 150 families made in three years, and the last of them forged and sealed anew,
 * as somebody does who knows the format.
 */
class HistoryCheckTest {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2024, 6, 30),
          LocalDate.of(2024, 12, 31),
          LocalDate.of(2025, 6, 30),
          LocalDate.of(2025, 12, 31));

  private static final List<byte[]> FILES = new ArrayList<>();
  @TempDir private static Path folder;

  @BeforeAll
  static void fourFilesOfAMaison() throws Exception {
    ReferenceSet reference = ReferenceSets.builtIn();
    LocalDate today = DAYS.getLast();
    Clock clock = Clock.fixed(Instant.parse("2025-12-31T12:00:00Z"), ZoneOffset.UTC);
    NotebookContent content = SizedMaisons.of(150, 3, today, 5, reference.topics());
    Notebooks notebooks =
        new Notebooks(
            clock,
            new Argon2Parameters(8, 1, 1),
            new Migrator(),
            Writability.system(),
            new Backups(clock));
    Change change = new Change(clock, null, new Ids(clock, new Random(1)));
    NotebookSession notebook =
        SampleNotebook.make(notebooks, folder.resolve("M.village"), content, change);
    ExportService exports =
        new ExportService(
            ReferenceLibrary.always(reference),
            UUID::randomUUID,
            new PoolingNoise(new Random(2)),
            KnownLedgers.NONE);
    try {
      for (LocalDate day : DAYS) {
        FILES.add(Files.readAllBytes(exports.export(notebook, day, folder).file()));
      }
    } finally {
      notebook.abandon();
    }
  }

  @Test
  @DisplayName("files that are what they say differ by whole windows, in whatever order given")
  void honestFilesAgree() {
    assertThat(keys(FILES)).isEmpty();
    List<byte[]> shuffled = new ArrayList<>(FILES);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(keys(shuffled)).isEmpty();
    assertThat(keys(List.of(FILES.get(0), FILES.get(3)))).isEmpty();
    assertThat(keys(List.of(FILES.get(2), FILES.get(2)))).isEmpty();
  }

  @Test
  void eachIsComparedWithTheOneBeforeIt() {
    List<ReadWorkbook> read = read(List.of(FILES.get(3), FILES.get(0), FILES.get(2)));
    assertThat(HistoryCheck.check(read))
        .extracting(HistoryCheck.Compared::before)
        .containsExactly(2, null, 1);
  }

  @Test
  void anotherContentUnderTheSameRevision() {
    Submission last = submission(3);
    Cover other = last.cover().withContact("autre@exemple.fr");
    assertThat(keys(List.of(FILES.get(3), bytes(Forge.with(last, "cover", other)))))
        .containsExactly("workbook.difference.revision");
  }

  @Test
  void anotherNotebookOfTheSameCodeIsForAPerson() {
    Submission last = submission(3);
    Cover other = Forge.with(last.cover(), "notebook", new UUID(1, 2));
    List<ReadWorkbook> read = read(List.of(FILES.get(2), bytes(Forge.with(last, "cover", other))));
    assertThat(HistoryCheck.check(read).get(1).findings())
        .extracting(Finding::key, Finding::kind)
        .containsExactly(tuple("workbook.difference.notebook", Finding.Kind.NOTE));
  }

  @Test
  @DisplayName("codes that change with the reference set are told, and nothing is refused for it")
  void declaredCodes() {
    Submission last = submission(3);
    IndicatorLine gone = first(HistoryCheckTest::isNew);
    Cover other = Forge.with(last.cover(), "referenceVersion", "2027.1");
    Submission forged =
        Forge.with(
            Forge.with(last, "cover", other),
            "indicators",
            last.indicators().stream()
                .filter(l -> !(l.sameLevel(gone) && Objects.equals(gone.value(), l.value())))
                .toList());
    List<ReadWorkbook> read = read(List.of(FILES.get(2), bytes(forged)));
    assertThat(HistoryCheck.check(read).get(1).findings())
        .extracting(Finding::key, Finding::kind)
        .containsExactly(tuple("workbook.difference.codes-declared", Finding.Kind.NOTE));
  }

  static Stream<Arguments> forgeries() {
    return Stream.of(
        level("a base that grows by one", "window", l -> Forge.more(l, "base", 1)),
        level("released before", "backdated", l -> with(l, "released", DAYS.getFirst())),
        level("back to not yet", "taken-back", HistoryCheckTest::notYet),
        of("a figure that was released", "changed", s -> old(s, l -> Forge.more(l, "count", 1))),
        of("a figure gone", "codes", s -> old(s, l -> null)),
        of("three families in a cell", "cell", HistoryCheckTest::threeOnly),
        of("a tranche that grew", "tranches", HistoryCheckTest::grown),
        of(
            "noise drawn again",
            "noise",
            s -> list(s, "pooling", s.pooling(), p -> true, p -> Forge.more(p, "noisy", 1))),
        of(
            "a session that filled",
            "session",
            s ->
                list(
                    s,
                    "sessions",
                    s.sessions(),
                    p -> p.attendance() != AttendanceBand.FROM_15,
                    p -> with(p, "attendance", AttendanceBand.FROM_15))),
        of(
            "a session gone",
            "session",
            s -> list(s, "sessions", s.sessions(), p -> true, p -> null)),
        of(
            "participation of a closed year",
            "participation",
            s ->
                list(
                    s,
                    "activities",
                    s.activities(),
                    a -> a.presences() != null,
                    a -> Forge.more(a, "presences", 1))),
        of(
            "a crossing",
            "changed",
            s ->
                list(
                    s,
                    "crossings",
                    s.crossings(),
                    HistoryCheckTest::isOld,
                    c -> Forge.more(c, "count", 1))),
        of(
            "a mean",
            "changed",
            s ->
                list(
                    s,
                    "scores",
                    s.scores(),
                    HistoryCheckTest::isOld,
                    c -> Forge.more(c, "meanAfter", 1))),
        of(
            "fewer families than before",
            "changed",
            s ->
                list(
                    s,
                    "indicators",
                    s.indicators(),
                    l -> l.table().equals("families"),
                    l -> with(l, "count", 6))),
        of(
            "a closed year",
            "changed",
            s ->
                list(
                    s,
                    "indicators",
                    s.indicators(),
                    l -> l.year() != null && l.year() == 2023,
                    l -> Forge.more(l, "count", 5))));
  }

  /** Each passes for itself but for sums; beside the file before it, it is named. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void aForgedFileIsNamed(String what, String key, UnaryOperator<Submission> forge) {
    byte[] forged = bytes(forge.apply(submission(3)));
    List<ReadWorkbook> read = read(List.of(FILES.get(2), forged));
    assertThat(HistoryCheck.check(read).get(1).findings())
        .extracting(Finding::key)
        .contains("workbook.difference." + key);
  }

  private static Arguments of(String what, String key, UnaryOperator<Submission> forge) {
    return Arguments.of(what, key, forge);
  }

  /** All lines of a level released between the two files. */
  private static Arguments level(String what, String key, UnaryOperator<IndicatorLine> change) {
    return of(
        what,
        key,
        s -> {
          IndicatorLine first = first(HistoryCheckTest::isNew);
          return with(
              s,
              "indicators",
              s.indicators().stream().map(l -> l.sameLevel(first) ? change.apply(l) : l).toList());
        });
  }

  private static Submission old(Submission s, Forge.Change<IndicatorLine> change) {
    return list(s, "indicators", s.indicators(), HistoryCheckTest::isOld, change);
  }

  private static <T> Submission list(
      Submission s, String of, List<T> lines, Predicate<T> which, Forge.Change<T> change) {
    return with(s, of, Forge.first(lines, which, change));
  }

  private static <R extends Record> R with(R of, String component, @Nullable Object value) {
    return Forge.with(of, component, value);
  }

  private static IndicatorLine notYet(IndicatorLine line) {
    return new IndicatorLine(
        line.table(),
        line.level(),
        line.label(),
        line.sensitivity(),
        line.measure(),
        line.unit(),
        null,
        line.value(),
        line.valueLabel(),
        null,
        null,
        null,
        0,
        Status.NOT_YET);
  }

  /** Of a level of two cells, one takes from the other all but three of its newcomers. */
  private static Submission threeOnly(Submission s) {
    IndicatorLine taking = first(l -> isNew(l) && l.level().equals("detail"));
    List<IndicatorLine> level = s.indicators().stream().filter(l -> l.sameLevel(taking)).toList();
    IndicatorLine giving = level.getLast();
    int moved = count(giving) - count(before(giving)) - 3;
    return with(
        s,
        "indicators",
        s.indicators().stream()
            .map(
                l ->
                    l == giving
                        ? Forge.more(l, "count", -moved)
                        : l == level.getFirst() ? Forge.more(l, "count", moved) : l)
            .toList());
  }

  private static Submission grown(Submission s) {
    List<Tranche> tranches = new ArrayList<>(s.cover().tranches());
    tranches.set(0, with(tranches.getFirst(), "families", tranches.getFirst().families() + 1));
    return with(s, "cover", with(s.cover(), "tranches", tranches));
  }

  private static IndicatorLine first(Predicate<IndicatorLine> which) {
    return submission(3).indicators().stream().filter(which).findFirst().orElseThrow();
  }

  /** Of a level released before, and again between the last two files. */
  private static boolean isNew(IndicatorLine line) {
    return line.year() == null
        && line.measure() == Measure.COUNT
        && line.sensitivity() == Sensitivity.ORDINARY
        && line.status() == Status.PUBLISHED
        && before(line).status() == Status.PUBLISHED
        && !Objects.equals(line.released(), before(line).released());
  }

  private static boolean isOld(IndicatorLine line) {
    return line.year() == null
        && line.measure() == Measure.COUNT
        && line.status() == Status.PUBLISHED
        && Objects.equals(line.released(), before(line).released());
  }

  private static boolean isOld(CrossingLine line) {
    return line.released() != null && !line.released().isAfter(DAYS.get(2));
  }

  private static boolean isOld(ScoreLine line) {
    return line.released() != null && !line.released().isAfter(DAYS.get(2));
  }

  private static int count(IndicatorLine line) {
    return Objects.requireNonNull(line.count());
  }

  private static IndicatorLine before(IndicatorLine line) {
    return submission(2).indicators().stream()
        .filter(l -> l.sameLevel(line) && Objects.equals(l.value(), line.value()))
        .findFirst()
        .orElseThrow();
  }

  private static Submission submission(int file) {
    return Objects.requireNonNull(WorkbookCheck.check(FILES.get(file)).submission());
  }

  private static byte[] bytes(Submission submission) {
    return WorkbookWriter.write(submission);
  }

  private static List<ReadWorkbook> read(List<byte[]> files) {
    return files.stream().map(WorkbookCheck::check).toList();
  }

  private static List<String> keys(List<byte[]> files) {
    return HistoryCheck.check(read(files)).stream()
        .flatMap(c -> c.findings().stream())
        .map(Finding::key)
        .toList();
  }
}
