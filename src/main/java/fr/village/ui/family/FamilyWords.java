package fr.village.ui.family;

import fr.village.app.family.ChildAge;
import fr.village.app.family.FamilyCard;
import fr.village.app.roll.BabyAge;
import fr.village.domain.family.Child;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the card says of people and of what was changed. */
final class FamilyWords {
  /** Pixels that tags would like in a line: as many as there are, whatever the text size. */
  static final double ONE_LINE = 2000;

  private FamilyWords() {}

  static Said role(ParentRole role) {
    return Said.of(
        switch (role) {
          case MOTHER -> "family.role.mother";
          case FATHER -> "family.role.father";
          case CO_PARENT -> "family.role.co-parent";
          case OTHER_ADULT -> "family.role.other";
        });
  }

  static String fullName(Parent parent) {
    String last = parent.lastName();
    return last == null ? parent.firstName() : parent.firstName() + " " + last;
  }

  /** A child's name, or what stands for it while it has none. */
  static Object name(Child child) {
    String name = child.firstName();
    return name != null
        ? name
        : Said.of(child.bornOn() == null ? "family.child.expected" : "family.child.unnamed");
  }

  /** "4 mois", "3 mois, 2 corrigés"; nothing of a child expected or mourned. */
  static List<Said> ages(Child child, LocalDate today) {
    LocalDate born = child.bornOn();
    if (born == null || born.isAfter(today) || child.isBereaved()) {
      return List.of();
    }
    List<Said> all = new ArrayList<>();
    all.add(age(ChildAge.since(born, today)));
    ChildAge.corrected(child, today).ifPresent(age -> all.add(corrected(age)));
    return all;
  }

  /** The day of the birth, or when it is expected; nothing of a child mourned. */
  static List<Said> about(Child child, LocalDate today) {
    LocalDate born = child.bornOn();
    LocalDate due = child.dueOn();
    if (child.isBereaved()) {
      return List.of();
    }
    if (born == null || born.isAfter(today)) {
      return due == null ? List.of() : expected(due, today);
    }
    if (!child.isPremature() || due == null) {
      return List.of(Said.of("family.child.born-on", born));
    }
    OptionalInt weeks = ChildAge.pregnancyWeeks(due, born);
    return weeks.isPresent()
        ? List.of(Said.of("family.child.born-on-at", born, weeks.getAsInt()))
        : List.of(Said.of("family.child.born-on", born), Said.of("family.child.due-was", due));
  }

  private static List<Said> expected(LocalDate due, LocalDate today) {
    if (due.isBefore(today)) {
      return List.of(
          Said.of("family.child.due-was", due),
          Said.of("family.child.overdue", (int) ChronoUnit.DAYS.between(due, today)));
    }
    OptionalInt weeks = ChildAge.pregnancyWeeks(due, today);
    Said on = Said.of("family.child.due", due);
    return weeks.isPresent()
        ? List.of(on, Said.of("family.child.weeks", weeks.getAsInt()))
        : List.of(on);
  }

  static Said age(BabyAge age) {
    return Said.of(
        switch (age.unit()) {
          case DAYS -> "family.age.days";
          case WEEKS -> "family.age.weeks";
          case MONTHS -> "family.age.months";
          case YEARS -> "family.age.years";
        },
        age.number());
  }

  private static Said corrected(BabyAge age) {
    return Said.of(
        switch (age.unit()) {
          case DAYS -> "family.age.corrected.days";
          case WEEKS -> "family.age.corrected.weeks";
          case MONTHS -> "family.age.corrected.months";
          case YEARS -> "family.age.corrected.years";
        },
        age.number());
  }

  /** "Famille Diallo, commune : Arras". */
  static Said done(FamilyCard card, Said what, Object value) {
    return "".equals(value)
        ? Said.of("family.done.cleared", FamilyCardModel.name(card), what)
        : Said.of("family.done.value", FamilyCardModel.name(card), what, value);
  }

  /** "Famille Diallo : adresse changée", where the value itself is not for everybody's eyes. */
  static Said done(FamilyCard card, Said what) {
    return Said.of("family.done.changed", FamilyCardModel.name(card), what);
  }

  static Said yes(boolean yes) {
    return Said.of(yes ? "family.yes" : "family.no");
  }

  /** Texts one after the other, those that are there. */
  static String joined(String between, Stream<Optional<String>> texts) {
    return texts.flatMap(Optional::stream).collect(Collectors.joining(between));
  }
}
