package fr.village.indicators;

import fr.village.domain.family.Parent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** How many families, fathers and co-parents were there, and for how long families stay. */
final class FamilyCounter {
  static final Set<String> FORMULAS =
      Set.of(
          "families",
          "active_caseload",
          "fathers",
          "families_with_father",
          "retention_3",
          "retention_8",
          "retention_curve",
          "came_3_months");

  private static final List<String> CURVE =
      IntStream.rangeClosed(1, 12).mapToObj(m -> "retention_curve.month_" + m).toList();
  static final int ASSIDUOUS_MONTHS = 3;

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
    List<Period> periods = figures.periods();
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      if (family.wasMember(period.first(), period.to())) {
        figures.countIn("families", i, 1, Counted.of(family));
        boolean still = family.isMember(period.to());
        figures.countIn("active_caseload", i, still ? 1 : 0, Counted.of(family));
        countFathers(family, i);
      }
    }
    countRetention("retention_3", 3, family, entered);
    countRetention("retention_8", 8, family, entered);
    for (int month = 1; month <= CURVE.size(); month++) {
      countRetention(CURVE.get(month - 1), month, family, entered);
    }
    if (!entered.plusMonths(ASSIDUOUS_MONTHS).isAfter(until)) {
      boolean assiduous = presences.cameFor(family.file().family().id(), ASSIDUOUS_MONTHS);
      figures.share("came_3_months", entered, assiduous, Counted.of(family));
    }
  }

  private void countFathers(FamilyFacts family, int period) {
    List<Parent> fathers = family.parents().filter(Classifiers::isFather).toList();
    boolean any = false;
    for (Parent father : fathers) {
      boolean came = presences.came(father, figures.periods().get(period));
      figures.shareIn("fathers", period, came, Counted.of(father));
      any |= came;
    }
    figures.shareIn("families_with_father", period, any, Counted.of(family));
  }

  private void countRetention(String code, int months, FamilyFacts family, LocalDate entered) {
    if (!entered.plusMonths(months).isAfter(until)) {
      figures.share(code, entered, family.isRetained(months, until), Counted.of(family));
    }
  }
}
