package fr.village.app.budget;

import fr.village.domain.budget.YearBudget;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The budgets of a Maison.
 *
 * @param noted by year
 * @param first the year it opened, or the first one noted
 * @param last this year
 */
public record Budgets(List<YearBudget> noted, int first, int last) {
  public Budgets {
    noted = List.copyOf(noted);
  }

  /** Years to choose from, the latest first. */
  public List<Integer> years() {
    int latest = Math.max(last, noted.stream().mapToInt(YearBudget::year).max().orElse(last));
    return IntStream.rangeClosed(first, latest).map(y -> first + latest - y).boxed().toList();
  }

  /** As noted, or empty. */
  public YearBudget of(int year) {
    return noted.stream()
        .filter(b -> b.year() == year)
        .findFirst()
        .orElseGet(() -> YearBudget.empty(year));
  }

  /** The last one noted before a year, to begin from. */
  public Optional<YearBudget> before(int year) {
    return noted.stream()
        .filter(b -> b.year() < year)
        .max(Comparator.comparingInt(YearBudget::year));
  }

  /** The year to open: the one whose accounts are closed last, if the Maison was there. */
  public int usual() {
    return Math.max(first, last - 1);
  }

  /** The same with one of them changed. */
  public Budgets with(YearBudget changed) {
    List<YearBudget> others = noted.stream().filter(b -> b.year() != changed.year()).toList();
    List<YearBudget> all =
        Stream.concat(others.stream(), Stream.of(changed).filter(b -> !b.isEmpty()))
            .sorted(Comparator.comparingInt(YearBudget::year))
            .toList();
    return new Budgets(all, first, last);
  }
}
