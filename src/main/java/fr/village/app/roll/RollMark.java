package fr.village.app.roll;

import fr.village.domain.session.Mark;

/** A mark as the roll holds it; {@code announced} only with {@link Mark#EXCUSED}. */
public record RollMark(Mark mark, boolean announced) {
  public static final RollMark PRESENT = new RollMark(Mark.PRESENT, false);
  public static final RollMark EXCUSED = new RollMark(Mark.EXCUSED, false);
  public static final RollMark ANNOUNCED = new RollMark(Mark.EXCUSED, true);
  public static final RollMark ABSENT = new RollMark(Mark.ABSENT, false);
}
