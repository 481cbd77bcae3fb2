package fr.village.indicators;

import fr.village.domain.NotebookContent;
import fr.village.domain.budget.YearBudget;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calendar years of a notebook. */
final class WholeYears {
  private WholeYears() {}

  /**
   * The calendar years a period is made of; empty when it has part of one, or one not over yet.
   *
   * @param first the year anything began: earlier ones are not among them
   * @param until last day anything is known of
   */
  static Optional<List<Integer>> of(Period period, int first, LocalDate until) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    boolean begins = from == null || from.getDayOfYear() == 1;
    boolean ends = to.plusDays(1).getDayOfYear() == 1 && !to.isAfter(until);
    if (!begins || !ends) {
      return Optional.empty();
    }
    int begun = from == null ? first : Math.max(first, from.getYear());
    List<Integer> years = IntStream.rangeClosed(begun, to.getYear()).boxed().toList();
    return years.isEmpty() ? Optional.of(List.of(to.getYear())) : Optional.of(years);
  }

  /** The first year anything is dated in; the one of {@code until} in an empty notebook. */
  static int first(NotebookContent content, LocalDate until) {
    Stream<LocalDate> days =
        Stream.of(
                content.enrolments().stream().map(e -> e.enteredOn()),
                content.groups().stream().map(g -> g.startsOn()),
                content.sessions().stream().map(s -> s.date()),
                content.surveys().answers().stream().map(a -> a.on()))
            .flatMap(all -> all);
    return IntStream.concat(
            days.filter(Objects::nonNull).mapToInt(LocalDate::getYear),
            content.budgets().stream().mapToInt(YearBudget::year))
        .min()
        .orElse(until.getYear());
  }
}
