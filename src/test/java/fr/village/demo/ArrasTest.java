package fr.village.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.NotebookContent;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.Dimension;
import fr.village.domain.survey.Scoring;
import fr.village.domain.survey.SkipLogic;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.reference.SurveyDefinitions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
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

  @ParameterizedTest(name = "seed {0}, {1}")
  @DisplayName("answers give 90, 95 and 100 %, over bases of parents who answered")
  @CsvSource({"1, 2026-03-10", "3, 2026-05-01", "9, 2024-11-04"})
  void hasThePublishedOutcomes(long seed, LocalDate today) {
    NotebookContent arras = Samples.arras(seed, today);
    Survey survey = SurveyDefinitions.builtIn();
    arras.surveys().answers().forEach(a -> a.checkAgainst(survey));
    assertThat(arras.surveys().answers()).allMatch(a -> a.on().isBefore(today));
    assertThat(arras.surveys().answers())
        .allMatch(
            a ->
                a.state() != AnswerState.COMPLETE
                    || SkipLogic.isComplete(survey, a.wave(), a.answers()));
    assertShare(arras, survey, "less_isolated", 90);
    assertShare(arras, survey, "values_observing", 95);
    Map<Object, LocalDate> entered = new HashMap<>();
    Map<Object, LocalDate> last = new HashMap<>();
    arras.enrolments().stream()
        .filter(e -> e.enteredOn() != null)
        .forEach(
            e -> {
              entered.merge(e.family(), e.enteredOn(), (a, b) -> a.isBefore(b) ? a : b);
              LocalDate left = e.leftOn() == null ? today : e.leftOn();
              last.merge(e.family(), left, (a, b) -> a.isAfter(b) ? a : b);
            });
    for (String code : List.of("calmer", "more_confident")) {
      Dimension dimension = survey.dimension(code).orElseThrow();
      assertThat(
              arras.surveys().answers().stream()
                  .filter(
                      a ->
                          !Objects.requireNonNull(last.get(a.family()))
                              .isBefore(
                                  Objects.requireNonNull(entered.get(a.family())).plusMonths(3)))
                  .map(a -> Scoring.score(survey, dimension, a.answers()))
                  .filter(OptionalDouble::isPresent))
          .hasSizeGreaterThan(100)
          .allMatch(s -> dimension.isFavourable(s.getAsDouble()));
    }
  }

  private static void assertShare(NotebookContent arras, Survey survey, String code, int percent) {
    Dimension dimension = survey.dimension(code).orElseThrow();
    Map<Object, Boolean> favourable = new HashMap<>();
    for (SurveyAnswers sheet : arras.surveys().answers()) {
      Scoring.score(survey, dimension, sheet.answers())
          .ifPresent(s -> favourable.put(sheet.person(), dimension.isFavourable(s)));
    }
    long yes = favourable.values().stream().filter(f -> f).count();
    assertThat(favourable).hasSizeGreaterThan(60);
    assertThat(Math.round(100.0 * yes / favourable.size())).isEqualTo(percent);
  }

  @Test
  @DisplayName("isolation, distress and stress fall, calm, confidence and observing grow")
  void changesInTheRightDirection() {
    NotebookContent arras = Samples.arras(1, Samples.TODAY);
    Survey survey = SurveyDefinitions.builtIn();
    for (Dimension dimension : survey.dimensionsAt("entry")) {
      double before = mean(arras, survey, dimension, "entry");
      double after = mean(arras, survey, dimension, "months8");
      assertThat(dimension.higherIsBetter() ? after - before : before - after)
          .as(dimension.code())
          .isBetween(0.2, 1.6);
    }
  }

  private static double mean(
      NotebookContent arras, Survey survey, Dimension dimension, String wave) {
    return arras.surveys().answers().stream()
        .filter(a -> a.wave().equals(wave))
        .map(a -> Scoring.score(survey, dimension, a.answers()))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average()
        .orElseThrow();
  }

  @Test
  @DisplayName("some were not asked for their consent yet, some refused, some left things out")
  void hasEveryStateOfAQuestionnaire() {
    NotebookContent arras = Samples.arras(1, Samples.TODAY);
    assertThat(arras.surveys().answers())
        .extracting(SurveyAnswers::state)
        .contains(AnswerState.COMPLETE, AnswerState.PARTIAL, AnswerState.REFUSED);
    assertThat(
            Samples.accompanied(arras).stream()
                .filter(
                    f ->
                        f.consents().stream().noneMatch(c -> c.purpose().equals("questionnaires"))))
        .hasSize(2);
  }
}
