package fr.village.app.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.schedule.Conflict;
import fr.village.schedule.DateChanges;
import fr.village.schedule.PublicHoliday;
import fr.village.testing.HouseBuilder;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 10 March 2026. */
final class GroupServiceTest {
  @TempDir Path folder;
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup old = house.group("2026-01-06");
  private final FamilyFile durand =
      house.add(house.family("Durand").mother("Léa", 1990).born("Tom", "2025-12-01"));
  private Session held;
  private GroupNotebook n;

  @BeforeEach
  void open() {
    house.enrol(durand, old, "2026-01-06");
    held = house.held(old, "2026-01-06", "sleep");
    house.present(held, durand, "Léa", "Tom");
    house.planned(old, "2026-03-17");
    house.planned(old, "2026-03-31");
    n =
        new GroupNotebook(
            folder,
            house,
            new SchoolHoliday(
                new Id<>(new java.util.UUID(7, 7)),
                "Printemps",
                day("2026-04-11"),
                day("2026-04-26")));
  }

  @AfterEach
  void close() {
    n.close();
  }

  @Test
  void aGroupStartsWithTheDatesKeptAndWithoutThoseTakenOut() {
    GroupFacts facts = facts(DayOfWeek.FRIDAY, Cadence.WEEKLY, "2026-03-13");
    DateChanges byHand =
        DateChanges.NONE.cancel(day("2026-03-20")).add(day("2026-05-01")).add(day("2026-03-28"));
    PeerGroup made = made(n.groups.start(facts, byHand));
    assertThat(n.dates(made.id()))
        .startsWith(day("2026-03-13"), day("2026-03-27"), day("2026-03-28"), day("2026-04-03"))
        .contains(day("2026-05-01"), day("2026-05-15"))
        .doesNotContain(day("2026-03-20"), day("2026-04-17"), day("2026-05-08"), day("2026-08-15"));
    assertThat(made.number()).isEqualTo(2);
    assertThat(n.sessions(made.id()))
        .filteredOn(s -> s.date().equals(day("2026-05-01")))
        .extracting(Session::plannedOn)
        .containsExactly((LocalDate) null);
  }

  @Test
  void makingAGroupIsUndoneAndDoneAgain() {
    Set<Object> before = n.everything();
    GroupChange change =
        n.groups.start(facts(DayOfWeek.FRIDAY, Cadence.WEEKLY, "2026-03-13"), DateChanges.NONE);
    Set<Object> after = n.everything();
    assertBackAndForth(change, before, after);
  }

  @Test
  void aMoveOntoAHolidayIsSaidAndHolds() {
    Session next = n.sessions(old.id()).get(1);
    assertThat(n.groups.conflict(old.id(), day("2026-04-06"), next.id()))
        .contains(new Conflict.OnPublicHoliday(PublicHoliday.EASTER_MONDAY));
    assertThat(n.groups.conflict(old.id(), day("2026-04-14"), next.id()))
        .contains(new Conflict.InSchoolHolidays("Printemps"));
    assertThat(n.groups.conflict(old.id(), day("2026-03-31"), next.id()))
        .contains(new Conflict.SameDay(day("2026-03-31")));
    assertThat(n.groups.conflict(old.id(), next.date(), next.id())).isEmpty();
    Set<Object> before = n.everything();
    GroupChange change = n.groups.move(next.id(), day("2026-04-06"));
    assertThat(n.dates(old.id()))
        .containsExactly(day("2026-01-06"), day("2026-03-31"), day("2026-04-06"));
    assertThat(n.sessions(old.id()).getLast().plannedOn()).isEqualTo(day("2026-03-17"));
    assertBackAndForth(change, before, n.everything());
  }

  @Test
  void aDateIsCancelledWithItsReasonThenPlannedAgain() {
    Session next = n.sessions(old.id()).get(1);
    Set<Object> before = n.everything();
    GroupChange change = n.groups.cancel(next.id(), "weather");
    assertThat(n.sessions(old.id()).get(1).cancelReason()).isEqualTo("weather");
    assertBackAndForth(change, before, n.everything());
    n.groups.restore(next.id());
    assertThat(n.sessions(old.id()).get(1)).isEqualTo(next);
  }

  @Test
  void aDateIsAddedNeverBeforeTheGroup() {
    Set<Object> before = n.everything();
    GroupChange change = n.groups.add(old.id(), day("2026-03-24"));
    assertThat(n.dates(old.id())).contains(day("2026-03-24"));
    assertBackAndForth(change, before, n.everything());
    assertThatThrownBy(() -> n.groups.add(old.id(), day("2025-12-24")))
        .isInstanceOf(Invalid.class)
        .hasMessage("invalid.session.before.group");
  }

  @Test
  void anotherRhythmKeepsWhatWasHeldAndWhatWasChangedByHand() {
    n.groups.move(n.sessions(old.id()).get(1).id(), day("2026-03-18"));
    n.groups.add(old.id(), day("2026-06-06"));
    n.groups.cancel(n.sessions(old.id()).get(2).id(), "venue");
    Set<Object> before = n.everything();
    GroupFacts now = GroupFacts.of(old);
    GroupChange change =
        n.groups.edit(
            old.id(),
            new GroupFacts(
                now.name(),
                null,
                null,
                "Salle bleue",
                DayOfWeek.THURSDAY,
                LocalTime.of(14, 0),
                60,
                Cadence.WEEKLY,
                now.schoolHolidays(),
                now.startsOn(),
                8,
                12));
    assertThat(n.dates(old.id()))
        .startsWith(
            day("2026-01-06"),
            day("2026-03-12"),
            day("2026-03-18"),
            day("2026-03-19"),
            day("2026-03-26"),
            day("2026-03-31"))
        .contains(day("2026-06-06"), day("2026-08-27"))
        .doesNotContain(day("2026-01-08"), day("2026-05-14"), day("2026-09-10"));
    assertThat(n.sessions(old.id()).getFirst()).isEqualTo(held);
    assertThat(n.sessions(old.id()).get(2))
        .satisfies(
            moved -> {
              assertThat(moved.plannedOn()).isEqualTo(day("2026-03-17"));
              assertThat(moved.startTime()).isEqualTo(LocalTime.of(14, 0));
            });
    assertThat(n.sessions(old.id()).get(5).status()).isEqualTo(SessionStatus.CANCELLED);
    assertBackAndForth(change, before, n.everything());
  }

  @Test
  void aDateTakenOutWhenTheGroupWasMadeStaysOut() {
    GroupFacts facts = facts(DayOfWeek.FRIDAY, Cadence.WEEKLY, "2026-03-13");
    PeerGroup made = made(n.groups.start(facts, DateChanges.NONE.cancel(day("2026-03-20"))));
    n.groups.edit(
        made.id(),
        new GroupFacts(
            facts.name(),
            null,
            null,
            null,
            facts.weekday(),
            facts.time(),
            90,
            facts.cadence(),
            facts.schoolHolidays(),
            facts.startsOn(),
            12,
            10));
    assertThat(n.dates(made.id()))
        .contains(day("2026-03-27"), day("2027-02-26"))
        .doesNotContain(day("2026-03-20"));
  }

  @Test
  void aGroupNotYetBegunStartsLaterAndBack() {
    GroupFacts facts = facts(DayOfWeek.FRIDAY, Cadence.WEEKLY, "2026-03-13");
    PeerGroup made = made(n.groups.start(facts, DateChanges.NONE));
    Set<Object> before = n.everything();
    GroupChange change =
        n.groups.edit(made.id(), facts(DayOfWeek.FRIDAY, Cadence.WEEKLY, "2026-05-22"));
    assertThat(n.dates(made.id()).getFirst()).isEqualTo(day("2026-05-22"));
    assertBackAndForth(change, before, n.everything());
    assertThatThrownBy(
            () -> n.groups.edit(old.id(), facts(DayOfWeek.FRIDAY, Cadence.WEEKLY, "2026-02-01")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void closingKeepsAttendanceAndTakesOutWhatWasToCome() {
    Set<Object> before = n.everything();
    var marks = n.attendances();
    GroupChange told = n.groups.tryClose(old.id(), day("2026-03-20"));
    assertThat(n.everything()).isEqualTo(before);
    assertThat(told.sessions()).hasSize(1);
    assertThat(told.enrolments()).hasSize(1);
    GroupChange change = n.groups.close(old.id(), day("2026-03-20"));
    assertThat(n.attendances()).isEqualTo(marks);
    assertThat(n.dates(old.id())).containsExactly(day("2026-01-06"), day("2026-03-17"));
    assertThat(n.notebook.content().enrolments().getFirst())
        .satisfies(
            e -> {
              assertThat(e.exitReason()).isEqualTo("end_of_cycle");
              assertThat(e.leftOn()).isEqualTo(day("2026-03-21"));
            });
    assertBackAndForth(change, before, n.everything());
  }

  @Test
  void onlyAGroupThatNeverMetIsDeleted() {
    assertThatThrownBy(() -> n.groups.delete(old.id()))
        .isInstanceOf(Invalid.class)
        .hasMessage("groups.delete.held");
    PeerGroup made =
        made(
            n.groups.start(
                facts(DayOfWeek.FRIDAY, Cadence.WEEKLY, "2026-03-13"), DateChanges.NONE));
    Set<Object> before = n.everything();
    GroupChange change = n.groups.delete(made.id());
    assertThat(n.book.list()).extracting(l -> l.group().id()).containsExactly(old.id());
    assertBackAndForth(change, before, n.everything());
  }

  private void assertBackAndForth(GroupChange change, Set<Object> before, Set<Object> after) {
    assertThat(after).isNotEqualTo(before);
    n.groups.apply(change.back());
    assertThat(n.everything()).as("undone").isEqualTo(before);
    n.groups.apply(change);
    assertThat(n.everything()).as("done again").isEqualTo(after);
  }

  private static GroupFacts facts(DayOfWeek day, Cadence cadence, String start) {
    return new GroupFacts(
        "Hirondelles",
        null,
        null,
        null,
        day,
        LocalTime.of(9, 30),
        90,
        cadence,
        SchoolHolidayPolicy.SKIP,
        day(start),
        10,
        10);
  }

  private static PeerGroup made(GroupChange change) {
    return Objects.requireNonNull(Objects.requireNonNull(change.group()).after());
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
