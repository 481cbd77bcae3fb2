package fr.village.indicators;

import fr.village.domain.family.Child;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Situation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a family was on the day it entered its first group; null where it has not been said. */
final class EntryFacts {
  /** Beyond the due date, a birth is taken as not yet told rather than not yet happened. */
  private static final int OVERDUE_DAYS = 14;

  /** The code of the list {@code structure} for one parent alone. */
  private static final String SINGLE_PARENT = "single_parent";

  private static final int MONTHS_TO_ANSWER = 1;
  private static final int YOUNGEST = 12;
  private static final int OLDEST = 70;

  private EntryFacts() {}

  static @Nullable String firstChild(FamilyFacts family) {
    Boolean first = family.file().family().firstChild();
    return first == null ? null : first ? "first" : "not_first";
  }

  /** The mother's age, or the youngest parent's when hers is not known, from years of birth. */
  static @Nullable String parentsAge(FamilyFacts family) {
    LocalDate entered = family.enteredOn();
    if (entered == null) {
      return null;
    }
    return youngest(family.parents().filter(p -> p.role() == ParentRole.MOTHER), entered)
        .or(() -> youngest(family.parents(), entered))
        .map(EntryFacts::ageBand)
        .orElse(null);
  }

  private static Optional<Integer> youngest(Stream<Parent> parents, LocalDate entered) {
    return parents
        .map(Parent::birthYear)
        .filter(Objects::nonNull)
        .map(year -> entered.getYear() - year)
        .filter(age -> age >= YOUNGEST && age <= OLDEST)
        .min(Comparator.naturalOrder());
  }

  private static String ageBand(int age) {
    return age < 25 ? "under_25" : age < 30 ? "from_25" : age < 35 ? "from_30" : "from_35";
  }

  /** Before a birth, or the age in completed months of the youngest child already born. */
  static @Nullable String arrival(FamilyFacts family) {
    LocalDate entered = family.enteredOn();
    if (entered == null) {
      return null;
    }
    List<Child> children = family.children(entered).toList();
    boolean pregnant =
        children.stream().anyMatch(c -> isExpected(c, entered))
            || (family.file().children().isEmpty() && family.parents().anyMatch(Parent::expectant));
    if (pregnant) {
      return "before_birth";
    }
    return children.stream()
        .map(FamilyFacts::birth)
        .max(Comparator.naturalOrder())
        .map(birth -> monthBand(ChronoUnit.MONTHS.between(birth, entered)))
        .orElse(null);
  }

  private static boolean isExpected(Child child, LocalDate day) {
    LocalDate birth = FamilyFacts.birth(child);
    return birth.isAfter(day)
        || (child.bornOn() == null && !birth.plusDays(OVERDUE_DAYS).isBefore(day));
  }

  private static String monthBand(long months) {
    return months < 3 ? "months_0_2" : months < 6 ? "months_3_5" : "months_6_plus";
  }

  static @Nullable String distress(FamilyFacts family, LocalDate asOf) {
    Situation situation = situation(family, asOf);
    Boolean distress = situation == null ? null : situation.distress();
    return distress == null ? null : distress ? "yes" : "no";
  }

  /** Whether at least one of the parents who answered suffers from isolation. */
  static @Nullable String isolation(FamilyFacts family, LocalDate asOf) {
    Map<Parent, Boolean> answers = isolationAnswers(family, asOf);
    return answers.isEmpty() ? null : answers.containsValue(true) ? "at_least_one" : "none";
  }

  /** One answer per parent who gave one by that day. */
  static Map<Parent, Boolean> isolationAnswers(FamilyFacts family, LocalDate asOf) {
    Situation situation = situation(family, asOf);
    Map<Parent, Boolean> answers = new LinkedHashMap<>();
    if (situation != null) {
      family
          .parents()
          .forEach(
              parent -> {
                Boolean answer = situation.isolated().get(parent.id());
                if (answer != null) {
                  answers.put(parent, answer);
                }
              });
    }
    return answers;
  }

  /**
   * Whether a family has at least one of what makes the first months harder: one parent alone,
   * distress, isolation; null when none of the three was said.
   */
  static @Nullable Boolean vulnerable(FamilyFacts family, LocalDate asOf) {
    String structure = family.file().family().structure();
    String distress = distress(family, asOf);
    String isolation = isolation(family, asOf);
    if (structure == null && distress == null && isolation == null) {
      return null;
    }
    return SINGLE_PARENT.equals(structure)
        || "yes".equals(distress)
        || "at_least_one".equals(isolation);
  }

  /**
   * What was said by {@code asOf}, or within a month of entering: it tells of the arrival, and the
   * last family to enter a tranche is not asked at the door.
   */
  private static @Nullable Situation situation(FamilyFacts family, LocalDate asOf) {
    Situation situation = family.file().situation();
    if (situation == null) {
      return null;
    }
    LocalDate entered = family.enteredOn();
    boolean onArrival =
        entered != null && !situation.recordedOn().isAfter(entered.plusMonths(MONTHS_TO_ANSWER));
    return onArrival || !situation.recordedOn().isAfter(asOf) ? situation : null;
  }
}
