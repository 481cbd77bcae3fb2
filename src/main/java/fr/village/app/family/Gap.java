package fr.village.app.family;

import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a family's card still asks for; the same as the reminder "à compléter" counts. */
public enum Gap {
  PARENT,
  CHILD,
  /** A term passed by two weeks or more without a birth. */
  BIRTH,
  SOURCE,
  STRUCTURE,
  FIRST_CHILD,
  INFORMATION_NOTICE;

  private static final int DAYS_AFTER_TERM = 14;

  /** What is missing that day, in the order the card shows it. */
  public static Set<Gap> of(FamilyFile file, LocalDate today) {
    Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    Family f = file.family();
    List<Child> children = file.children();
    boolean onlyMourned = !children.isEmpty() && children.stream().allMatch(Child::isBereaved);
    add(gaps, PARENT, file.parents().isEmpty());
    add(gaps, CHILD, children.isEmpty());
    add(gaps, BIRTH, children.stream().anyMatch(c -> isOverdue(c, today)));
    add(gaps, SOURCE, f.source() == null);
    add(gaps, STRUCTURE, f.structure() == null);
    add(gaps, FIRST_CHILD, f.firstChild() == null && !onlyMourned);
    add(gaps, INFORMATION_NOTICE, f.informedOn() == null);
    return gaps;
  }

  private static boolean isOverdue(Child c, LocalDate today) {
    LocalDate due = c.dueOn();
    return c.bornOn() == null
        && !c.isBereaved()
        && due != null
        && !due.isAfter(today.minusDays(DAYS_AFTER_TERM));
  }

  private static void add(Set<Gap> gaps, Gap gap, boolean when) {
    if (when) {
      gaps.add(gap);
    }
  }
}
