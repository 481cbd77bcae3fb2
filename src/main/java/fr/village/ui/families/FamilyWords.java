package fr.village.ui.families;

import fr.village.app.families.FamilyLine;
import fr.village.app.families.Trait;
import fr.village.app.roll.BabyAge;
import fr.village.domain.family.Child;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import fr.village.ui.common.Ago;
import fr.village.ui.common.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list says of a family. */
final class FamilyWords {
  private final Wording words;
  private final LocalDate today;

  FamilyWords(Wording words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /** "Inès, Karim · Sami 17 sem.". */
  String people(FamilyLine line) {
    String parents =
        line.parents().stream().map(Parent::firstName).collect(Collectors.joining(", "));
    String children =
        line.shownChildren().stream().map(this::child).collect(Collectors.joining(", "));
    return parents.isEmpty() || children.isEmpty()
        ? parents + children
        : parents + " · " + children;
  }

  /** "Sami 17 sem.", "bébé attendu le 10 avr.". */
  String child(Child child) {
    LocalDate born = child.bornOn();
    if (born == null || born.isAfter(today)) {
      LocalDate due = child.dueOn() == null ? born : child.dueOn();
      return words.text("families.child.expected", due == null ? "" : words.shortDate(due));
    }
    String name = child.firstName();
    return words.text(
        "families.child", name == null ? words.text("roll.person.baby") : name, age(born));
  }

  private String age(LocalDate born) {
    BabyAge age = BabyAge.on(today, born);
    return words.text(
        switch (age.unit()) {
          case DAYS -> "roll.age.days";
          case WEEKS -> "roll.age.weeks";
          case MONTHS -> "roll.age.months";
          case YEARS -> "roll.age.years";
        },
        age.number());
  }

  /** "Inès, mère", "Sami 17 sem.". */
  String person(Person person) {
    return switch (person) {
      case Parent p -> words.text("families.person", p.firstName(), role(p.role()));
      case Child c -> child(c);
    };
  }

  String role(ParentRole role) {
    return words.text(
        switch (role) {
          case MOTHER -> "roll.part.mother";
          case FATHER -> "roll.part.father";
          case CO_PARENT -> "roll.part.co-parent";
          case OTHER_ADULT -> "roll.part.other";
        });
  }

  String groups(FamilyLine line) {
    return line.places().stream()
        .map(p -> p.waiting() ? words.text("families.waits", p.name()) : p.name())
        .collect(Collectors.joining(", "));
  }

  /** "vue hier", "nouvelles il y a 3 sem.". */
  String seen(FamilyLine line) {
    LocalDate seen = line.seenOn();
    LocalDate news = line.newsOn();
    if (news == null) {
      return words.text("families.seen.never");
    }
    return seen != null && !news.isAfter(seen)
        ? words.text("families.seen", ago(seen))
        : words.text("families.heard", ago(news));
  }

  private String ago(LocalDate day) {
    return Ago.text(words, day, today);
  }

  /** What stands beside a family as a badge, with its style. */
  record Badge(String text, String style) {}

  /** Every badge there is, in the order they stand. */
  List<Badge> allBadges() {
    return badges(trait -> true);
  }

  List<Badge> badges(FamilyLine line) {
    return badges(line::is);
  }

  private List<Badge> badges(Predicate<Trait> worn) {
    List<Badge> badges = new ArrayList<>();
    badge(badges, worn, Trait.TO_COMPLETE, "roll.tag.complete", "care");
    badge(badges, worn, Trait.EXPECTING, "families.badge.expected", "accented");
    badge(badges, worn, Trait.NEW, "families.badge.new", "second");
    badge(badges, worn, Trait.LEFT, "families.badge.left", "neutral");
    return badges;
  }

  private void badge(
      List<Badge> badges, Predicate<Trait> worn, Trait trait, String key, String style) {
    if (worn.test(trait)) {
      badges.add(new Badge(words.text(key), style));
    }
  }

  /** All of it, as a screen reader says it. */
  String spoken(FamilyLine line) {
    List<@Nullable String> parts = new ArrayList<>();
    parts.add(line.name());
    parts.add(people(line));
    parts.add(groups(line));
    badges(line).forEach(b -> parts.add(b.text()));
    if (line.is(Trait.GUARDED)) {
      parts.add(words.text("families.guarded"));
    }
    parts.add(seen(line));
    return parts.stream().filter(p -> p != null && !p.isEmpty()).collect(Collectors.joining(", "));
  }
}
