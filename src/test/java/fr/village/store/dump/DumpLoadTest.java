package fr.village.store.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.AttendanceBand;
import fr.village.anonymity.BandedRelease;
import fr.village.anonymity.CrossingCell;
import fr.village.anonymity.CrossingRelease;
import fr.village.anonymity.Distribution;
import fr.village.anonymity.FrozenCrossing;
import fr.village.anonymity.FrozenScore;
import fr.village.anonymity.FrozenSum;
import fr.village.anonymity.FrozenTable;
import fr.village.anonymity.Gap;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.LedgerVersion;
import fr.village.anonymity.Moments;
import fr.village.anonymity.ParticipationYear;
import fr.village.anonymity.PoolingValue;
import fr.village.anonymity.Release;
import fr.village.anonymity.ScoreRelease;
import fr.village.anonymity.SessionRow;
import fr.village.anonymity.SumRelease;
import fr.village.anonymity.Tranche;
import fr.village.app.survey.SurveyLibrary;
import fr.village.domain.NotebookContent;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.HolderLogo;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.RandomContents;
import fr.village.store.ScratchNotebook;
import fr.village.store.Stores;
import fr.village.store.bin.Binned;
import fr.village.store.ledger.Submission;
import fr.village.store.ledger.SubmissionFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DumpLoadTest {
  private static final Change THEN = Changes.at("2026-03-12T09:30:00.123Z");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
  private static final Change LATER = Changes.at("2026-04-01T08:00:00Z");

  @Property(tries = 40)
  void aLoadedDumpIsTheSameNotebook(@ForAll long seed) {
    try (ScratchNotebook one = notebook(seed);
        ScratchNotebook other = new ScratchNotebook()) {
      byte[] dump = dump(one);
      load(other, dump, false);
      assertThat(other.rows()).isEqualTo(one.rows());
      assertThat(dump(other)).isEqualTo(dump);
    }
  }

  @Test
  void everyTableIsFilledByTheSampleAbove() {
    Map<String, Integer> most = new java.util.TreeMap<>();
    for (long seed = 0; seed < 5; seed++) {
      try (ScratchNotebook notebook = notebook(seed)) {
        notebook.rows().forEach((table, rows) -> most.merge(table, rows.size(), Math::max));
      }
    }
    assertThat(most).doesNotContainValue(0);
  }

  @Test
  void aNotebookThatHoldsSomethingIsReplacedOnlyOnDemand() {
    try (ScratchNotebook one = notebook(1);
        ScratchNotebook other = notebook(2)) {
      var before = other.rows();
      assertThatThrownBy(() -> load(other, dump(one), false))
          .isInstanceOfSatisfying(
              LoadRefused.class,
              e -> assertThat(e.findings().getFirst().key()).isEqualTo("load.occupied"));
      assertThat(other.rows()).isEqualTo(before);
      load(other, dump(one), true);
      assertThat(other.rows()).isEqualTo(one.rows());
    }
  }

  @Test
  void aNewNotebookGivesWayToTheDocumentsMaison() {
    try (ScratchNotebook one = notebook(3);
        ScratchNotebook other = new ScratchNotebook()) {
      NotebookContent content = RandomContents.of(99);
      other.write(
          Stores.with(
              THEN,
              s -> {
                s.house().save(content.house());
                return s.facilitators().save(new Facilitator(THEN.ids().next(), "Anne", true));
              }));
      load(other, dump(one), false);
      assertThat(other.rows()).isEqualTo(one.rows());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"number\": 1, \"closedOn\" | \"number\": 3, \"closedOn\"",
        "\"month\": \"2026-02\" | \"month\": \"février\"",
        "FROM_5_TO_9 | SOME",
        "\"gapTranche\": 1, | ''"
      })
  void aLedgerThatDoesNotHoldTogetherIsRefusedAndNothingIsWritten(String good, String bad) {
    try (ScratchNotebook one = notebook(4);
        ScratchNotebook other = notebook(5)) {
      var before = other.rows();
      String text = new String(dump(one), StandardCharsets.UTF_8);
      assertThat(text).contains(good);
      byte[] damaged = text.replace(good, bad).getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(() -> load(other, damaged, true))
          .isInstanceOfSatisfying(
              LoadRefused.class,
              e -> assertThat(e.findings().getFirst().key()).isEqualTo("load.ledger"));
      assertThat(other.rows()).isEqualTo(before);
    }
  }

  /** A notebook with every table in use: bin, tombstones, tranches, ledger, submissions. */
  @Test
  void aPairOfFamiliesTheWrongWayRoundIsRefused() {
    try (ScratchNotebook one = notebook(4);
        ScratchNotebook other = new ScratchNotebook()) {
      String text = new String(dump(one), StandardCharsets.UTF_8);
      String turned =
          text.replaceFirst(
              "(\"oneFamilyId\": )(\"[^\"]*\")(, \"otherFamilyId\": )(\"[^\"]*\")", "$1$4$3$2");
      assertThat(turned).isNotEqualTo(text);
      assertThatThrownBy(() -> load(other, turned.getBytes(StandardCharsets.UTF_8), false))
          .isInstanceOfSatisfying(
              LoadRefused.class,
              e -> assertThat(e.findings().getFirst().key()).isEqualTo("invalid.family.pair"));
    }
  }

  static ScratchNotebook notebook(long seed) {
    ScratchNotebook notebook = new ScratchNotebook();
    NotebookContent content = RandomContents.of(seed);
    notebook.write(
        ctx -> {
          Stores stores = new Stores(ctx, THEN);
          stores.content().writeAll(content);
          stores.referenceSets().keep("2026-1", "{\"codes\": [\n  \"é\"]}");
          Facilitator author = new Facilitator(LATER.ids().next(), "Anne-Sophie", true);
          stores.facilitators().save(author);
          stores.logo().save(HolderLogo.of(PNG));
          Stores later = new Stores(ctx, new Change(LATER.clock(), author.id(), LATER.ids()));
          var families = content.families();
          later.bin().delete(Binned.FAMILY_FILE, families.get(0).family().id());
          later.bin().delete(Binned.SESSION_OF_GROUP, content.sessions().getFirst().id());
          content.surveys().answers().stream()
              .findFirst()
              .ifPresent(s -> later.bin().delete(Binned.SHEET_OF_PERSON, s.id()));
          later.bin().remove(Binned.FAMILY_FILE, families.get(1).family().id());
          later.toldApart().add(families.get(3).family().id(), families.get(2).family().id());
          later.ledger().save(LEDGER);
          later.ledger().assign(Map.of(families.get(2).family().id(), 1));
          later.submissions().add(submission());
          later.submissions().keep(SubmissionFile.of(new byte[] {80, 75, -1}));
          return true;
        });
    return notebook;
  }

  static byte[] dump(ScratchNotebook notebook) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    notebook.read(
        ctx -> {
          new Dump(ctx).writeTo(out);
          return true;
        });
    return out.toByteArray();
  }

  static void load(ScratchNotebook notebook, byte[] document, boolean replace) {
    Load load = new Load(Changes.at("2026-05-01T00:00:00Z"), SurveyLibrary::read);
    Document read = load.read(new ByteArrayInputStream(document));
    notebook.write(
        ctx -> {
          load.write(ctx, read, replace);
          return true;
        });
  }

  private static Submission submission() {
    return new Submission(
        LATER.ids().next(),
        Instant.parse("2026-04-01T08:00:00.500Z"),
        LocalDate.of(2026, 4, 1),
        LocalDate.of(2026, 3, 31),
        1,
        UUID.fromString("01900000-0000-7000-8000-000000000001"),
        "0".repeat(64),
        "M1000J_ARRAS-01_2026-03-31_r1.xlsx",
        "2026-1");
  }

  static final Ledger LEDGER =
      new Ledger(
          List.of(
              new LedgerVersion(
                  UUID.fromString("01900000-0000-7000-8000-000000000001"),
                  LocalDate.of(2026, 3, 31))),
          LocalDate.of(2026, 3, 31),
          LocalDate.of(2026, 4, 1),
          37,
          new Gap(1, LocalDate.of(2025, 12, 31)),
          List.of(
              new Tranche(1, LocalDate.of(2025, 12, 31), 20, null),
              new Tranche(2, LocalDate.of(2026, 3, 31), 17, LocalDate.of(2026, 3, 2))),
          List.of(new FrozenTable(2, "structure", Map.of("single", 5, "couple", 12))),
          List.of(new FrozenSum(2, "parents", 30, List.of(0, 4, 13, 0))),
          List.of(
              new Release(
                  "structure",
                  "fine",
                  LocalDate.of(2026, 3, 31),
                  2,
                  2,
                  17,
                  Map.of("single", 5, "couple", 12))),
          List.of(new SumRelease("parents", LocalDate.of(2026, 3, 31), 2, 2, 17, 30)),
          List.of(
              new SessionRow(
                  null,
                  LocalDate.of(2026, 3, 31),
                  YearMonth.of(2026, 2),
                  1,
                  List.of("sleep", "autre"),
                  90,
                  null,
                  AttendanceBand.FROM_5_TO_9)),
          List.of(new ParticipationYear(2025, "groups", false, 120, 18)),
          List.of(new PoolingValue(1, "distress", -2), new PoolingValue(2, "distress", 9)),
          List.of(
              new FrozenScore(
                  2,
                  "impact_8.calm",
                  new Distribution(Map.of(20_000, 3, 33_333, 1)),
                  new Distribution(Map.of(40_000, 4)),
                  new Distribution(Map.of(20_000, 3, -6_667, 1)))),
          List.of(
              new ScoreRelease(
                  "impact_8.calm",
                  LocalDate.of(2026, 3, 31),
                  2,
                  2,
                  17,
                  new Moments(4, 93_333, 2_311_088_889L),
                  new Moments(4, 160_000, 6_400_000_000L),
                  new Moments(4, -53_333, 1_244_448_889L))),
          List.of(new FrozenCrossing(2, "x", Map.of(new CrossingCell("single", "first"), 17))),
          List.of(
              new CrossingRelease(
                  "x",
                  LocalDate.of(2026, 3, 31),
                  2,
                  2,
                  17,
                  Map.of(new CrossingCell("single", "first"), 17))),
          List.of(new BandedRelease("said_3.calmer", LocalDate.of(2026, 3, 31), 2, 2, 17, 12, 1)));
}
