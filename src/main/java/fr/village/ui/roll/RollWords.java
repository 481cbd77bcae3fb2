package fr.village.ui.roll;

import fr.village.app.roll.BabyAge;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.domain.session.Mark;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the roll says of people and marks. */
final class RollWords {
  /** Letters that fit side by side in the column of names. */
  private static final int COLUMN = 17;

  /** Widths of a letter, on the whole, and of the column, in em. */
  private static final double LETTER = 0.56;

  private static final double NARROWEST = 8.4;
  private static final double WIDEST = 11;

  private RollWords() {}

  /** How wide the names need to be, in em: the same for all rows, so that people are in line. */
  static double column(List<RollRow> rows) {
    int longest =
        rows.stream()
            .flatMap(row -> Stream.of(lines(row.name()).split("[ \n]", -1)))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.clamp(longest * LETTER, NARROWEST, WIDEST);
  }

  /** A family's name, cut after a hyphen where a part is too long to stand on one line. */
  static String lines(String name) {
    StringBuilder lines = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      lines.append(lines.isEmpty() ? "" : " ");
      int room = COLUMN;
      for (String part : word.split("(?<=-)", -1)) {
        if (room < COLUMN && part.length() > room) {
          lines.append('\n');
          room = COLUMN;
        }
        lines.append(part);
        room -= part.length();
      }
    }
    return lines.toString();
  }

  /** "Aïssata Diallo : présente". */
  static Said marked(RollRow row, RollPerson person, Optional<RollMark> mark) {
    // a newcomer's family is called by the first name until more is known
    return row.name().equals(person.firstName())
        ? Said.of("roll.who.marked", row.name(), mark(person, mark))
        : Said.of("roll.done.person", name(person), row.name(), mark(person, mark));
  }

  /** "Famille Diallo : présents"; absences told beforehand have words of their own. */
  static Said family(RollRow row, Optional<RollMark> mark) {
    return Said.of("roll.done.family", row.name(), several(mark.orElse(null)));
  }

  static Object name(RollPerson person) {
    String name = person.firstName();
    return name != null
        ? name
        : Said.of(person.asked() ? "roll.person.baby" : "roll.person.expected");
  }

  static Said mark(RollPerson person, Optional<RollMark> mark) {
    Mark m = mark.map(RollMark::mark).orElse(null);
    return Said.of(
        switch (person.part()) {
          case MOTHER -> feminine(m);
          case FATHER -> masculine(m);
          default -> either(m);
        });
  }

  /** "mère", "17 sem.", "10 avr.". */
  static Said detail(RollPerson person, LocalDate day) {
    return switch (person.part()) {
      case MOTHER -> Said.of("roll.part.mother");
      case FATHER -> Said.of("roll.part.father");
      case CO_PARENT -> Said.of("roll.part.co-parent");
      case OTHER_ADULT -> Said.of("roll.part.other");
      case EXPECTED -> Said.of("roll.part.expected");
      case BABY -> baby(person, day);
    };
  }

  /** "17 sem."; of a premature child "8 sem., 4 corrigées". */
  private static Said baby(RollPerson person, LocalDate day) {
    Said age = person.ageOn(day).map(RollWords::age).orElse(Said.of("roll.person.baby"));
    return person
        .correctedOn(day)
        .map(
            corrected ->
                Said.of(
                    corrected.unit() == BabyAge.Unit.WEEKS
                        ? "roll.age.corrected"
                        : "roll.age.corrected.months",
                    age,
                    corrected(person, corrected, day)))
        .orElse(age);
  }

  /** The unit is said once where both have the same. */
  private static Object corrected(RollPerson person, BabyAge corrected, LocalDate day) {
    boolean same = person.ageOn(day).filter(a -> a.unit() == corrected.unit()).isPresent();
    return same ? Integer.toString(corrected.number()) : age(corrected);
  }

  static Said age(BabyAge age) {
    return Said.of(
        switch (age.unit()) {
          case DAYS -> "roll.age.days";
          case WEEKS -> "roll.age.weeks";
          case MONTHS -> "roll.age.months";
          case YEARS -> "roll.age.years";
        },
        age.number());
  }

  private static Said several(@Nullable RollMark mark) {
    return Said.of(
        switch (mark == null ? null : mark.mark()) {
          case null -> "roll.mark.none";
          case PRESENT -> "roll.mark.present.all";
          case ABSENT -> "roll.mark.absent.all";
          case EXCUSED -> "roll.mark.excused.all";
        });
  }

  private static String feminine(@Nullable Mark mark) {
    return switch (mark) {
      case null -> "roll.mark.none.one";
      case PRESENT -> "roll.mark.present.f";
      case ABSENT -> "roll.mark.absent.f";
      case EXCUSED -> "roll.mark.excused.f";
    };
  }

  private static String masculine(@Nullable Mark mark) {
    return switch (mark) {
      case null -> "roll.mark.none.one";
      case PRESENT -> "roll.mark.present.m";
      case ABSENT -> "roll.mark.absent.m";
      case EXCUSED -> "roll.mark.excused.m";
    };
  }

  private static String either(@Nullable Mark mark) {
    return switch (mark) {
      case null -> "roll.mark.none.one";
      case PRESENT -> "roll.mark.present.x";
      case ABSENT -> "roll.mark.absent.x";
      case EXCUSED -> "roll.mark.excused.x";
    };
  }
}
