package fr.village.demo;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Children born around a day, or expected: twins, born early, lost. */
final class Births {
  private static final double TWINS = 0.025;
  private static final double EARLY = 0.07;

  private static final int DAYS_LIVED = 160;

  private final LocalDate today;
  private final SeededIds ids;
  private final Chance chance;
  private final Names names;

  Births(LocalDate today, SeededIds ids, Chance chance, Names names) {
    this.today = today;
    this.ids = ids;
    this.chance = chance;
    this.names = names;
  }

  /** One child of that term, or two. */
  List<Child> around(
      Id<Family> family, Names.Origin origin, LocalDate dueOn, LocalDate knownOn, Story story) {
    LocalDate birth = born(dueOn, story);
    @Nullable LocalDate bornOn = birth.isAfter(today) ? null : birth;
    UUID event = ids.on(knownOn).uuid();
    int count = story == Story.TWINS || chance.hit(TWINS) ? 2 : 1;
    List<Child> result = new ArrayList<>();
    while (result.size() < count) {
      String name = names.baby(origin);
      if (result.stream().noneMatch(c -> name.equals(c.firstName()))) {
        result.add(
            new Child(
                ids.on(knownOn).next(),
                family,
                bornOn == null ? null : name,
                bornOn,
                bornOn == null || chance.hit(0.7) || birth.isBefore(dueOn) ? dueOn : null,
                event,
                story == Story.LOST && bornOn != null ? bornOn.plusDays(DAYS_LIVED) : null));
      }
    }
    return result;
  }

  private LocalDate born(LocalDate dueOn, Story story) {
    if (story == Story.OVERDUE || story == Story.EXPECTING) {
      return today.plusDays(1);
    }
    if (story == Story.LOST) {
      return dueOn;
    }
    if (story == Story.EARLY || chance.hit(EARLY)) {
      return dueOn.minusDays(chance.between(30, 62));
    }
    return dueOn.plusDays((long) Math.clamp(chance.normal(-2, 7), -26, 11));
  }
}
