package fr.village.app.families;

import fr.village.app.families.Likeness.Level;
import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which families may be the same household written twice. A question asked softly, never an
 * obstacle: it prefers to keep silent over a name that many people bear.
 */
public final class Duplicates {
  private static final int SAME_BIRTH_DAYS = 3;
  private static final int SAME_TERM_DAYS = 10;
  private static final int BIRTH_NEAR_TERM_DAYS = 28;

  /** One mother has no two births between these. */
  private static final int NOT_SIBLINGS_FROM = 30;

  private static final int NOT_SIBLINGS_TO = 240;
  private static final int PHONE_DIGITS = 9;

  /** Pairs told of at a time. */
  static final int MOST = 500;

  private Duplicates() {}

  /** An adult, the first name folded. */
  public record Adult(String firstName, ParentRole role) {}

  /** A child, the first name folded and empty when unknown. */
  public record Baby(String firstName, LocalDate date, boolean born) {}

  /**
   * What is compared of a family, saved or being typed.
   *
   * @param id null while it is not saved
   */
  public record Facts(
      @Nullable Id<Family> id,
      String name,
      List<Adult> adults,
      Set<String> phones,
      List<Baby> babies) {

    public static Facts of(FamilyLine line) {
      return new Facts(
          line.id(),
          Folding.fold(line.name()),
          line.parents().stream().map(Facts::adult).toList(),
          phones(line.parents().stream().map(p -> p.contact().phone())),
          line.children().stream().map(Facts::baby).toList());
    }

    /** What is typed so far. */
    public static Facts typed(
        String name, List<Adult> adults, Stream<String> phones, List<Baby> babies) {
      return new Facts(
          null,
          Folding.fold(name),
          adults.stream()
              .map(a -> new Adult(Folding.fold(a.firstName()), a.role()))
              .filter(a -> !a.firstName().isEmpty())
              .toList(),
          phones(phones.map(p -> (@Nullable String) p)),
          babies.stream()
              .map(b -> new Baby(Folding.fold(b.firstName()), b.date(), b.born()))
              .toList());
    }

    private static Adult adult(Parent p) {
      return new Adult(Folding.fold(p.firstName()), p.role());
    }

    private static Baby baby(Child c) {
      String name = c.firstName() == null ? "" : Folding.fold(c.firstName());
      LocalDate born = c.bornOn();
      LocalDate due = c.dueOn();
      LocalDate date = born != null ? born : due != null ? due : LocalDate.EPOCH;
      return new Baby(name, date, born != null);
    }

    private static Set<String> phones(Stream<@Nullable String> written) {
      return written
          .map(PhoneNumber::digits)
          .filter(d -> d.length() >= PHONE_DIGITS)
          .collect(Collectors.toUnmodifiableSet());
    }

    /** Called by the first name of somebody in it, as newcomers are. */
    boolean isCalledByFirstName() {
      return name.isEmpty() || adults.stream().anyMatch(a -> a.firstName().equals(name));
    }
  }

  /** A family with what is compared of it, folded once. */
  public record Known(FamilyLine line, Facts facts) {
    public static Known of(FamilyLine line) {
      return new Known(line, Facts.of(line));
    }
  }

  /** Two families that may be one. */
  public record Pair(FamilyLine one, FamilyLine other) {}

  /** The families that may be the one being typed, by name. */
  public static List<FamilyLine> of(Facts typed, List<Known> all) {
    return all.stream()
        .filter(k -> !k.line().id().equals(typed.id()) && areLikely(typed, k.facts()))
        .map(Known::line)
        .toList();
  }

  /**
   * Pairs that may be one family, at most {@value #MOST}: whoever has that many to look at finds
   * the rest when they are done, and a number typed for everybody without a phone does not fill
   * memory.
   *
   * @param goOn asked now and then; false ends early with what was found
   */
  public static List<Pair> pairs(List<Known> all, BooleanSupplier goOn) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < all.size() && goOn.getAsBoolean(); i++) {
      for (int j = i + 1; j < all.size() && pairs.size() < MOST; j++) {
        if (areLikely(all.get(i).facts(), all.get(j).facts())) {
          pairs.add(new Pair(all.get(i).line(), all.get(j).line()));
        }
      }
    }
    return pairs;
  }

  /** Whether two may be one. */
  public static boolean areLikely(Facts one, Facts other) {
    if (!Collections.disjoint(one.phones(), other.phones())) {
      return true;
    }
    Level name = Likeness.ofFamilies(one.name(), other.name());
    boolean byFirstName = one.isCalledByFirstName() || other.isCalledByFirstName();
    if (name == Level.NONE && !byFirstName) {
      return false;
    }
    Level parent = parent(one, other);
    return switch (children(one, other)) {
      case OTHERS -> false;
      case NONE -> name == Level.STRONG && parent == Level.STRONG;
      case SAME ->
          name == Level.STRONG || parent != Level.NONE && (name == Level.WEAK || byFirstName);
      case SAME_NAMED -> name != Level.NONE || parent != Level.NONE && byFirstName;
    };
  }

  private enum Children {
    /** Nothing can be said. */
    NONE,
    /** One mother cannot have had both. */
    OTHERS,
    SAME,
    /** The first names agree too. */
    SAME_NAMED
  }

  private static Level parent(Facts one, Facts other) {
    Level best = Level.NONE;
    for (Adult a : one.adults()) {
      for (Adult b : other.adults()) {
        if (areCompatible(a.role(), b.role())) {
          Level level = Likeness.ofFirstNames(a.firstName(), b.firstName());
          best = level.compareTo(best) > 0 ? level : best;
        }
      }
    }
    return best;
  }

  /** A mother is no father; a co-parent or a relative may have been taken for either. */
  private static boolean areCompatible(ParentRole one, ParentRole other) {
    return one == other
        || !(one == ParentRole.MOTHER && other == ParentRole.FATHER
            || one == ParentRole.FATHER && other == ParentRole.MOTHER);
  }

  private static Children children(Facts one, Facts other) {
    Children found = Children.NONE;
    boolean impossible = false;
    for (Baby a : one.babies()) {
      for (Baby b : other.babies()) {
        long days = Math.abs(a.date().toEpochDay() - b.date().toEpochDay());
        boolean named = !a.firstName().isEmpty() && !b.firstName().isEmpty();
        boolean sameName = named && a.firstName().equals(b.firstName());
        if (days <= tolerance(a, b)) {
          // another name on the same day is a twin at most: the household can still be the same
          Children now = sameName ? Children.SAME_NAMED : Children.SAME;
          found = now.compareTo(found) > 0 ? now : found;
        } else if (days >= NOT_SIBLINGS_FROM && days <= NOT_SIBLINGS_TO) {
          impossible = true;
        }
      }
    }
    return found == Children.NONE && impossible ? Children.OTHERS : found;
  }

  private static int tolerance(Baby a, Baby b) {
    if (a.born() && b.born()) {
      return SAME_BIRTH_DAYS;
    }
    return a.born() || b.born() ? BIRTH_NEAR_TERM_DAYS : SAME_TERM_DAYS;
  }
}
