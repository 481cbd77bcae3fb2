package fr.village.workbook.check;

import fr.village.workbook.Submission;
import fr.village.workbook.Tranche;
import fr.village.workbook.format.TableFormat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one release, or none, lies between two states of something released whole. */
final class WindowCheck {
  private final LocalDate closingBefore;
  private final int tranchesBefore;
  private final List<Tranche> tranches;
  private final DifferenceCheck.Saying wrong;

  WindowCheck(Submission earlier, Submission later, DifferenceCheck.Saying wrong) {
    this.closingBefore = earlier.cover().closing();
    this.tranchesBefore = earlier.cover().tranches().size();
    this.tranches = later.cover().tranches();
    this.wrong = wrong;
  }

  /**
   * A state of what is released whole.
   *
   * @param released null while it is not
   * @param base families of its tranches
   */
  record State(@Nullable LocalDate released, @Nullable Integer base) {
    boolean isReleased() {
      return released != null;
    }
  }

  /** What follows from two states. */
  enum Step {
    /** Nothing was released in between: every figure stays. */
    NOTHING,
    /** A window was: the differences are its cells. */
    WINDOW,
    /** For the first time: the figures are the window's own. */
    FIRST,
    /** They do not fit, and that was said. */
    BROKEN
  }

  /**
   * What happened, saying where it cannot have.
   *
   * @param after null where it is not in the later workbook
   */
  Step step(
      State before,
      @Nullable State after,
      TableFormat<?> table,
      @Nullable Integer index,
      String label) {
    if (after == null || (before.isReleased() && !after.isReleased())) {
      if (before.isReleased()) {
        wrong.say(table, index, "status", "workbook.difference.taken-back", label);
        return Step.BROKEN;
      }
      return Step.NOTHING;
    }
    if (Objects.equals(before.released(), after.released())) {
      return Step.NOTHING;
    }
    LocalDate now = Objects.requireNonNull(after.released());
    if (!now.isAfter(closingBefore)) {
      wrong.say(table, index, "released", "workbook.difference.backdated", label, now);
      return Step.BROKEN;
    }
    Integer base = after.base();
    int counted = Objects.requireNonNullElse(before.base(), 0);
    int families = (base == null ? 0 : base) - counted;
    if (base != null && !windows(counted).contains(families)) {
      wrong.say(table, index, "released", "workbook.difference.window", label, families);
      return Step.BROKEN;
    }
    return before.isReleased() ? Step.WINDOW : Step.FIRST;
  }

  /**
   * Families of every window that can follow: an unbroken run of tranches after those counted. A
   * notebook that loaded its last workbook gave up what had not left by then, and goes on after it;
   * a table that came with a later reference set begins at any of them.
   *
   * @param counted families of what was released before
   */
  private Set<Integer> windows(int counted) {
    Set<Integer> windows = new HashSet<>();
    int sum = 0;
    boolean known = false;
    for (int first = 0; first < tranches.size(); first++) {
      known |= sum == counted;
      if (counted == 0 || sum == counted || first >= tranchesBefore) {
        addFrom(first, windows);
      }
      sum += tranches.get(first).families();
    }
    if (!known && sum != counted) {
      // something was given up before, and where is not said
      for (int first = 0; first < tranches.size(); first++) {
        addFrom(first, windows);
      }
    }
    return windows;
  }

  private void addFrom(int first, Set<Integer> windows) {
    int sum = 0;
    for (Tranche tranche : tranches.subList(first, tranches.size())) {
      sum += tranche.families();
      windows.add(sum);
    }
  }
}
