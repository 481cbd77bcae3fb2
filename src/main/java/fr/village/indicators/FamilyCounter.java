package fr.village.indicators;

import fr.village.domain.family.Parent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How many families, fathers and co-parents were there, and for how long families stay. */
final class FamilyCounter {
  static final Set<String> FORMULAS =
      Set.of(
          "families",
          "active_caseload",
          "fathers",
          "families_with_father",
          "retention_3",
          "retention_8");

  private final LocalDate until;
  private final Presences presences;
  private final Figures figures;

  FamilyCounter(LocalDate until, Presences presences, Figures figures) {
    this.until = until;
    this.presences = presences;
    this.figures = figures;
  }

  void count(FamilyFacts family) {
    LocalDate entered = Objects.requireNonNull(family.enteredOn());
    figures.countIn("families", Figures.OPENING, 1);
    figures.countIn("active_caseload", Figures.OPENING, family.isMember(until) ? 1 : 0);
    countFathers(family, Figures.OPENING);
    for (int year = entered.getYear(); year <= until.getYear(); year++) {
      LocalDate first = LocalDate.of(year, 1, 1);
      LocalDate last = earlier(LocalDate.of(year, 12, 31), until);
      if (family.wasMember(first, last)) {
        figures.countIn("families", year, 1);
        figures.countIn("active_caseload", year, family.isMember(last) ? 1 : 0);
        countFathers(family, year);
      }
    }
    countRetention("retention_3", 3, family, entered);
    countRetention("retention_8", 8, family, entered);
  }

  private void countFathers(FamilyFacts family, int period) {
    List<Parent> fathers = family.parents().filter(Classifiers::isFather).toList();
    long came = fathers.stream().filter(f -> came(f, period)).count();
    figures.countIn("fathers", period, came);
    figures.baseIn("fathers", period, fathers.size());
    figures.shareIn("families_with_father", period, came > 0);
  }

  private boolean came(Parent father, int period) {
    Set<Integer> years = presences.yearsOf(father);
    return period == Figures.OPENING ? !years.isEmpty() : years.contains(period);
  }

  private void countRetention(String code, int months, FamilyFacts family, LocalDate entered) {
    if (!entered.plusMonths(months).isAfter(until)) {
      figures.share(code, entered.getYear(), family.isRetained(months, until));
    }
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
