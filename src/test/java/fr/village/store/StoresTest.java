package fr.village.store;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.TOMBSTONE;
import static fr.village.store.schema.Tables.YEAR_BUDGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.NotebookContent;
import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.HolderLogo;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.store.session.AttendanceStore;
import fr.village.testing.HouseBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoresTest {
  private static final Change START = Changes.at("2026-01-01T00:00:00Z");
  private static final Id<Facilitator> ANNE = Id.of("01900000-0000-7000-8000-00000000000a");
  private static final Change ANNES = Changes.by(ANNE, "2026-03-12T09:30:00.123456Z");

  private final ScratchNotebook notebook = new ScratchNotebook();
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2026-01-06");
  private final FamilyFile durand =
      house.add(house.family("Durand").mother("Léa", 1990).born("Tom", "2025-12-01"));
  private final FamilyFile petit = house.add(house.family("Petit").mother("Ana", 1991));
  private final Session session = house.held(group, "2026-01-06", "sleep", "screens");

  @BeforeEach
  void write() {
    notebook.write(
        Stores.with(
            START,
            s -> {
              s.content().writeAll(house.build());
              return s.facilitators().save(new Facilitator(ANNE, "Anne", true));
            }));
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  @Test
  void aChangeCarriesItsInstantAndItsAuthor() {
    Session moved = session("2026-01-08", List.of("sleep"));
    assertThat(changes(s -> s.sessions().save(moved))).isTrue();
    var row = notebook.read(ctx -> ctx.fetchSingle(SESSION));
    assertThat(row.getCreatedAt()).isEqualTo(START.now());
    assertThat(row.getUpdatedAt()).isEqualTo(Instant.parse("2026-03-12T09:30:00.123Z"));
    assertThat(row.getAuthorId()).isEqualTo(ANNE.value());
    Optional<Session> found = read(s -> s.sessions().find(session.id()));
    assertThat(found).contains(moved);
  }

  @Test
  void topicsInAnotherOrderAreAChangeOfTheSession() {
    assertThat(changes(s -> s.sessions().save(session("2026-01-06", List.of("sleep", "screens")))))
        .isFalse();
    assertThat(changes(s -> s.sessions().save(session("2026-01-06", List.of("screens", "sleep")))))
        .isTrue();
    Instant updated = notebook.read(ctx -> ctx.fetchSingle(SESSION).getUpdatedAt());
    assertThat(updated).isEqualTo(ANNES.now());
  }

  @Test
  void aBudgetIsKeptByYearAndGoesWhenNothingIsNotedAnyMore() {
    YearBudget budget =
        new YearBudget(
            2025, new Spending(48_000, 40_000, null, 900, null), new Team(1, 1_607, 2, null));
    assertThat(changes(s -> s.budgets().save(budget))).isTrue();
    assertThat(changes(s -> s.budgets().save(budget))).isFalse();
    Optional<YearBudget> kept = read(s -> s.budgets().find(2025));
    assertThat(kept).contains(budget);
    assertThat(notebook.read(ctx -> ctx.fetchSingle(YEAR_BUDGET)).getAuthorId())
        .isEqualTo(ANNE.value());
    assertThat(changes(s -> s.budgets().save(YearBudget.empty(2025)))).isTrue();
    List<YearBudget> left = read(s -> s.budgets().all());
    assertThat(left).isEmpty();
    assertThat(tombstones()).contains("budget/2025");
    changes(s -> s.budgets().save(budget));
    assertThat(tombstones()).doesNotContain("budget/2025");
    assertThat(read(s -> s.content().readAll()).budgets()).containsExactly(budget);
  }

  @Test
  void theLogoIsOneOrNone() {
    HolderLogo png = HolderLogo.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    HolderLogo jpeg = HolderLogo.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
    changes(s -> s.logo().save(png));
    changes(s -> s.logo().save(jpeg));
    assertThat(logo()).contains(jpeg);
    assertThat(changes(s -> s.logo().remove())).isTrue();
    assertThat(logo()).isEmpty();
    assertThat(tombstones()).contains("logo");
    changes(s -> s.logo().save(png));
    assertThat(tombstones()).doesNotContain("logo");
  }

  private Optional<HolderLogo> logo() {
    return read(s -> s.logo().find());
  }

  private List<String> tombstones() {
    return notebook.read(ctx -> ctx.selectFrom(TOMBSTONE).fetch(TOMBSTONE.ROW_KEY));
  }

  @Test
  void aSessionBeforeItsGroupIsRefusedFromBothSides() {
    assertRefused("invalid.session.before.group", s -> s.sessions().save(session("2026-01-05")));
    PeerGroup later =
        new PeerGroup(
            group.id(),
            group.number(),
            group.name(),
            null,
            null,
            null,
            group.weekday(),
            group.startTime(),
            group.minutes(),
            group.cadence(),
            group.schoolHolidays(),
            LocalDate.of(2026, 1, 7),
            group.months(),
            group.places(),
            null);
    assertRefused("invalid.session.before.group", s -> s.groups().save(later));
  }

  @Test
  void peopleKeepToTheirOwnFamily() {
    var ana = petit.parents().getFirst().id();
    Child taken =
        new Child(
            new Id<>(ana.value()),
            durand.family().id(),
            "Ana",
            LocalDate.of(2025, 12, 1),
            null,
            ana.value(),
            null);
    assertRefused(
        "invalid.family.stranger",
        s ->
            s.families()
                .save(
                    new FamilyFile(
                        durand.family(), durand.parents(), List.of(taken), List.of(), null)));
    Consent ofAna =
        new Consent(
            START.ids().next(),
            durand.family().id(),
            ana,
            "survey",
            true,
            LocalDate.of(2026, 1, 6));
    assertRefused(
        "invalid.family.stranger",
        s ->
            s.families()
                .save(
                    new FamilyFile(
                        durand.family(),
                        durand.parents(),
                        durand.children(),
                        List.of(ofAna),
                        null)));
    assertRefused(
        "invalid.attendance.stranger",
        s ->
            s.attendances()
                .mark(
                    new Attendance(session.id(), durand.family().id(), ana, Mark.PRESENT, false)));
    Enrolment enrolment =
        new Enrolment(
            START.ids().next(),
            durand.family().id(),
            group.id(),
            LocalDate.of(2026, 1, 6),
            null,
            null,
            null,
            List.of(new Participant(ana, LocalDate.of(2026, 1, 6), null)));
    assertRefused("invalid.enrolment.participant.stranger", s -> s.enrolments().save(enrolment));
  }

  @Test
  void aMarkIsSetClearedAndSetAgain() {
    var lea = durand.parents().getFirst().id();
    Attendance present =
        new Attendance(session.id(), durand.family().id(), lea, Mark.PRESENT, false);
    assertThat(changes(s -> s.attendances().mark(present))).isTrue();
    assertThat(changes(s -> s.attendances().mark(present))).isFalse();
    assertThat(changes(s -> s.attendances().clear(session.id(), lea))).isTrue();
    assertThat(changes(s -> s.attendances().clear(session.id(), lea))).isFalse();
    List<String> keys = notebook.read(ctx -> ctx.fetchValues(TOMBSTONE.ROW_KEY));
    assertThat(keys).containsExactly(session.id() + "/" + lea);
    assertThat(changes(s -> s.attendances().mark(present))).isTrue();
    int tombstones = notebook.read(ctx -> ctx.fetchCount(TOMBSTONE));
    assertThat(tombstones).isZero();
    List<Attendance> marks = read(s -> s.attendances().ofSession(session.id()));
    assertThat(marks).containsExactly(present);
    List<AttendanceStore.Dated> last = read(s -> s.attendances().lastOf(present.family(), 3));
    assertThat(last).hasSize(1).allSatisfy(d -> assertThat(d.date()).isEqualTo(session.date()));
  }

  @Test
  void theLastContactOnlyMovesForward() {
    write(s -> contacted(s, "2026-02-01"));
    write(s -> contacted(s, "2026-01-15"));
    LocalDate last =
        notebook.read(
            ctx ->
                ctx.fetchSingle(FAMILY, FAMILY.ID.eq(durand.family().id().value()))
                    .getLastContactOn());
    assertThat(last).isEqualTo(LocalDate.of(2026, 2, 1));
  }

  @Test
  void aFailureLeavesNothingBehind() {
    var before = notebook.rows();
    assertThatThrownBy(
            () ->
                write(
                    s -> {
                      s.groups().save(house.group("2026-02-03"));
                      throw new IllegalStateException("half way");
                    }))
        .hasMessageContaining("half way");
    assertThat(notebook.rows()).isEqualTo(before);
  }

  @Test
  void theSameSeedGivesTheSameIdsInOrder() {
    Clock clock = Clock.fixed(Instant.parse("2026-03-12T09:30:00Z"), ZoneOffset.UTC);
    Ids one = new Ids(clock, new Random(7));
    Ids other = new Ids(clock, new Random(7));
    Id<Session> last = one.next();
    Id<Session> twin = other.next();
    assertThat(twin).isEqualTo(last);
    for (int i = 0; i < 1000; i++) {
      Id<Session> next = one.next();
      assertThat(next).isGreaterThan(last);
      assertThat(next.value().version()).isEqualTo(7);
      last = next;
    }
  }

  @Test
  void anEncryptedNotebookHoldsThemToo(@TempDir Path folder) {
    NotebookContent expected = house.build();
    try (var created =
        StoreSamples.notebooks()
            .create(folder.resolve("Arras.village"), StoreSamples.right(), ANNE.value())) {
      Notebook encrypted = created.notebook();
      encrypted.write(
          Stores.with(
              START,
              s -> {
                s.content().writeAll(expected);
                return true;
              }));
      NotebookContent read = encrypted.read(Stores.with(START, s -> s.content().readAll()));
      assertThat(read).isEqualTo(expected);
    }
  }

  private boolean contacted(Stores stores, String day) {
    stores.families().contacted(durand.family().id(), LocalDate.parse(day));
    return true;
  }

  private Session session(String date) {
    return session(date, session.topics());
  }

  private Session session(String date, List<String> topics) {
    return new Session(
        session.id(),
        session.group(),
        LocalDate.parse(date),
        session.startTime(),
        session.minutes(),
        session.plannedOn(),
        session.status(),
        null,
        null,
        null,
        null,
        topics,
        List.of(),
        null);
  }

  private boolean changes(java.util.function.Function<Stores, Boolean> work) {
    return write(work);
  }

  private <T> T read(java.util.function.Function<Stores, T> question) {
    return notebook.read(Stores.with(ANNES, question));
  }

  private <T> T write(java.util.function.Function<Stores, T> work) {
    return notebook.write(Stores.with(ANNES, work));
  }

  private void assertRefused(String key, java.util.function.Function<Stores, Boolean> work) {
    assertThatThrownBy(() -> write(work))
        .satisfies(
            e -> {
              Throwable cause = e instanceof Invalid ? e : e.getCause();
              assertThat(cause)
                  .isInstanceOfSatisfying(Invalid.class, i -> assertThat(i.key()).isEqualTo(key));
            });
  }
}
