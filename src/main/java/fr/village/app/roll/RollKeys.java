package fr.village.app.roll;

import fr.village.domain.session.Mark;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each key of the roll does to the marks.
 *
 * <p>The order is not marked → present → absent → excused → not marked. After "everybody is here"
 * the exceptions are those who said nothing, one key away; absences told beforehand are already
 * marked. Before the day of a session nobody can be present or absent: a key then notes an
 * announced absence, or takes it back.
 */
public final class RollKeys {
  private RollKeys() {}

  /** The mark after one more press for somebody; empty is "not marked". */
  public static Optional<RollMark> next(Optional<RollMark> mark, boolean ahead) {
    if (ahead) {
      return mark.isPresent() ? Optional.empty() : Optional.of(RollMark.ANNOUNCED);
    }
    return Optional.ofNullable(after(mark.map(RollMark::mark).orElse(null)));
  }

  /** The change for one person; nothing for a child not yet born. */
  public static Map<Who, Optional<RollMark>> person(RollPerson person, Marks marks, boolean ahead) {
    return person.asked() ? Map.of(person.who(), next(marks.of(person), ahead)) : Map.of();
  }

  /**
   * The change for a family's usual participants together: present unless they all are; then, press
   * after press, absent, excused, present again.
   */
  public static Map<Who, Optional<RollMark>> family(RollRow row, Marks marks, boolean ahead) {
    List<RollPerson> usual = row.usual();
    if (ahead) {
      boolean told = usual.stream().allMatch(p -> marks.of(p).isPresent());
      return all(usual, told ? Optional.empty() : Optional.of(RollMark.ANNOUNCED));
    }
    RollMark mark =
        allAre(usual, marks, Mark.PRESENT)
            ? RollMark.ABSENT
            : allAre(usual, marks, Mark.ABSENT) ? RollMark.EXCUSED : RollMark.PRESENT;
    return all(usual, Optional.of(mark));
  }

  /**
   * The change for a family that said it would not come: its usual participants excused, the
   * absence announced; the same press takes that back.
   */
  public static Map<Who, Optional<RollMark>> announced(RollRow row, Marks marks) {
    List<RollPerson> usual = row.usual();
    boolean told =
        usual.stream().allMatch(p -> marks.of(p).filter(RollMark::announced).isPresent());
    return all(usual, told ? Optional.empty() : Optional.of(RollMark.ANNOUNCED));
  }

  /** Everybody who usually comes and is not yet marked is present; a mark given stays. */
  public static Map<Who, Optional<RollMark>> everybody(
      Collection<RollRow> rows, Marks marks, boolean ahead) {
    if (ahead) {
      return Map.of();
    }
    return all(
        rows.stream()
            .flatMap(row -> row.usual().stream())
            .filter(p -> marks.of(p).isEmpty())
            .toList(),
        Optional.of(RollMark.PRESENT));
  }

  private static @Nullable RollMark after(@Nullable Mark mark) {
    return switch (mark) {
      case null -> RollMark.PRESENT;
      case PRESENT -> RollMark.ABSENT;
      case ABSENT -> RollMark.EXCUSED;
      case EXCUSED -> null;
    };
  }

  private static boolean allAre(List<RollPerson> people, Marks marks, Mark mark) {
    return !people.isEmpty() && people.stream().allMatch(p -> marks.is(p, mark));
  }

  private static Map<Who, Optional<RollMark>> all(
      List<RollPerson> people, Optional<RollMark> mark) {
    Map<Who, Optional<RollMark>> change = new LinkedHashMap<>();
    people.forEach(p -> change.put(p.who(), mark));
    return change;
  }
}
