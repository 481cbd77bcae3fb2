package fr.village.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.NotebookContent;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoMaisonsTest {

  @Test
  void theSameSeedAndDayGiveTheSameRecords() {
    assertThat(Samples.arras(1, Samples.TODAY))
        .isEqualTo(Samples.arras(1, Samples.TODAY))
        .isNotEqualTo(Samples.arras(2, Samples.TODAY))
        .isNotEqualTo(Samples.arras(1, Samples.TODAY.plusDays(1)));
  }

  @Test
  void askingForMoreDoesNotChangeTheFirstOnes() {
    assertThat(Samples.maisons(9).subList(0, 4)).isEqualTo(Samples.maisons(4));
  }

  @Test
  @DisplayName("sixty-eight Maisons: all valid, of all sizes, carriers and départements")
  void manyAreValidAndVaried() {
    List<NotebookContent> maisons = Samples.maisons(68);
    maisons.forEach(m -> Validity.check(m, Samples.TODAY));
    assertThat(maisons.stream().map(m -> m.house().code())).doesNotHaveDuplicates();
    assertThat(maisons.stream().map(m -> m.house().name())).doesNotHaveDuplicates();
    assertThat(maisons.stream().map(m -> m.house().id())).doesNotHaveDuplicates();
    assertThat(maisons.stream().map(m -> m.house().departement()).distinct().count())
        .isGreaterThan(50);
    assertThat(maisons.stream().map(m -> m.house().carrier()).collect(Collectors.toSet()))
        .contains("commune", "departement", "hospital", "association");
    List<Integer> sizes = maisons.stream().map(m -> Samples.accompanied(m).size()).toList();
    assertThat(sizes).allMatch(n -> n >= 7 && n <= 300);
    assertThat(sizes.stream().filter(n -> n < 25)).isNotEmpty();
    assertThat(sizes.stream().filter(n -> n > 200)).isNotEmpty();
    long publicBodies =
        maisons.stream()
            .filter(m -> List.of("commune", "departement").contains(m.house().carrier()))
            .count();
    assertThat(publicBodies / 68.0).isBetween(0.6, 0.9);
  }

  @Test
  @DisplayName("four kinds: Arras, rural, overseas, new")
  void fourKinds() {
    List<NotebookContent> four = Samples.maisons(4);
    assertThat(four.stream().map(m -> m.house().departement()))
        .containsExactly("62", "48", "972", "18");
    assertThat(four.stream().map(m -> Samples.accompanied(m).size()))
        .containsExactly(122, 26, 68, 7);
    assertThat(four.getLast().house().openedOn()).isAfter(Samples.TODAY.minusMonths(3));
  }

  @Test
  void theOverseasOneNeverMeetsOnItsOwnHolidays() {
    NotebookContent martinique = Samples.maisons(3).getLast();
    assertThat(martinique.sessions().stream().map(s -> MonthDay.from(s.date())))
        .doesNotContain(MonthDay.of(5, 22), MonthDay.of(5, 1), MonthDay.of(11, 11));
  }

  @Test
  void anEarlyDayHasNothingAfterIt() {
    LocalDate today = LocalDate.of(2023, 2, 1);
    for (var maison : DemoMaisons.of(new DemoRequest(3, today, 1, 8), Samples.TOPICS)) {
      NotebookContent content = maison.get();
      Validity.check(content, today);
      assertThat(content.sessions())
          .filteredOn(s -> s.status() == SessionStatus.HELD)
          .allSatisfy((Session s) -> assertThat(s.date()).isBefore(today));
    }
  }
}
