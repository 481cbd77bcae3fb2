package fr.village.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.NotebookContent;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrasTest {

  @ParameterizedTest(name = "seed {0}, {1}")
  @DisplayName("has the published profile and meets today, whatever the day: a Tuesday, a Sunday,")
  @CsvSource({
    "1, 2026-03-10",
    "2, 2026-03-15",
    "3, 2026-05-01",
    "4, 2026-08-20",
    "5, 2025-12-25",
    "6, 2024-01-02",
    "7, 2022-06-01",
    "8, 2028-02-29",
    "9, 2021-01-04",
  })
  void hasThePublishedProfile(long seed, LocalDate today) {
    NotebookContent arras = Samples.arras(seed, today);
    List<FamilyFile> families = Samples.accompanied(arras);
    assertThat(families).hasSize(122);
    assertThat(families.stream().map(f -> f.family().structure()))
        .filteredOn("single_parent"::equals)
        .hasSize(43);
    assertThat(families.stream().map(Samples::distress)).doesNotContainNull();
    assertThat(families.stream().map(Samples::distress)).filteredOn(d -> d).hasSize(21);
    assertThat(Samples.isolationAnswers(arras)).hasSize(152);
    assertThat(Samples.isolationAnswers(arras).filter(isolated -> isolated)).hasSize(57);
    assertThat(arras.sessions())
        .filteredOn(s -> s.date().equals(today) && s.status() == SessionStatus.PLANNED)
        .isNotEmpty();
    Validity.check(arras, today);
  }

  @Test
  void singleParentsAreAloneAndTheOthersTwo() {
    assertThat(Samples.accompanied(Samples.arras(1, Samples.TODAY)))
        .allSatisfy(
            f ->
                assertThat(f.parents())
                    .hasSize("single_parent".equals(f.family().structure()) ? 1 : 2));
  }

  @Test
  void meetsSinceNovember2021() {
    NotebookContent arras = Samples.arras(1, Samples.TODAY);
    assertThat(arras.house().openedOn()).isEqualTo(LocalDate.of(2021, 11, 15));
    assertThat(arras.groups()).hasSizeBetween(11, 14);
    assertThat(arras.groups().getFirst().startsOn())
        .isBetween(LocalDate.of(2021, 11, 15), LocalDate.of(2021, 11, 30));
  }

  @Test
  @DisplayName("has something for every corner of the screens")
  void hasStories() {
    NotebookContent arras = Samples.arras(1, Samples.TODAY);
    List<Child> children = arras.families().stream().flatMap(f -> f.children().stream()).toList();
    assertThat(children.stream().filter(Child::isBereaved)).hasSize(1);
    assertThat(children.stream().filter(Child::isPremature)).isNotEmpty();
    assertThat(children.stream().filter(c -> c.bornOn() == null)).hasSizeGreaterThanOrEqualTo(5);
    assertThat(children)
        .anySatisfy(
            c -> {
              assertThat(c.bornOn()).isNull();
              assertThat(c.dueOn()).isEqualTo(Samples.TODAY.minusDays(3));
            });
    assertThat(children.stream().map(Child::birthEvent).distinct().count())
        .isLessThan(children.size());
    assertThat(arras.enrolments().stream().filter(e -> e.isWaiting())).hasSize(4);
    assertThat(arras.enrolments().size() - arras.families().size()).isBetween(2, 6);
    assertThat(arras.sessions().stream().filter(Session::isMoved)).isNotEmpty();
    assertThat(arras.sessions().stream().map(Session::note)).anyMatch(n -> n != null);
    assertThat(arras.attendances().stream().filter(Attendance::announced)).isNotEmpty();
  }

  @Test
  @DisplayName("today: an announced absence, and a family not seen twice without a word")
  void hasTheDaysConcerns() {
    NotebookContent arras = Samples.arras(1, Samples.TODAY);
    Session today =
        arras.sessions().stream()
            .filter(s -> s.date().equals(Samples.TODAY))
            .findFirst()
            .orElseThrow();
    assertThat(arras.attendances().stream().filter(a -> a.session().equals(today.id())))
        .isNotEmpty()
        .allMatch(Attendance::announced);
    List<Session> lastTwo =
        arras.sessions().stream()
            .filter(s -> s.group().equals(today.group()))
            .filter(s -> s.status() == SessionStatus.HELD)
            .toList()
            .reversed()
            .subList(0, 2);
    assertThat(arras.families())
        .anySatisfy(
            f ->
                assertThat(lastTwo)
                    .allSatisfy(
                        s ->
                            assertThat(arras.attendances())
                                .filteredOn(a -> a.session().equals(s.id()))
                                .filteredOn(a -> a.family().equals(f.family().id()))
                                .isNotEmpty()
                                .allMatch(a -> a.mark() == Mark.ABSENT)));
  }

  @Test
  @DisplayName("attendance is plausible: two in three come, fathers less, nobody always or never")
  void hasPlausibleAttendance() {
    NotebookContent arras = Samples.arras(1, Samples.TODAY);
    long present = arras.attendances().stream().filter(a -> a.mark() == Mark.PRESENT).count();
    assertThat((double) present / arras.attendances().size()).isBetween(0.62, 0.85);
    long dropOuts =
        arras.enrolments().stream()
            .filter(e -> e.exitReason() != null && !"end_of_cycle".equals(e.exitReason()))
            .count();
    assertThat(dropOuts).isBetween(5L, 30L);
  }
}
