package fr.village.app.group;

import fr.village.domain.group.PeerGroup;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A group in the list.
 *
 * @param members families in it today
 * @param families that ever were in it
 * @param waiting families on its waiting list
 * @param firstBirth of its members' babies already born; null when there is none
 * @param expected babies of its members not yet born
 * @param held sessions held
 * @param nextOn its next session
 */
public record GroupLine(
    PeerGroup group,
    int members,
    int families,
    int waiting,
    @Nullable LocalDate firstBirth,
    @Nullable LocalDate lastBirth,
    int expected,
    int held,
    @Nullable LocalDate nextOn,
    @Nullable LocalTime nextAt) {

  /** Whether its last day is that day or before. */
  public boolean isOver(LocalDate day) {
    LocalDate closed = group.closedOn();
    return closed != null && !closed.isAfter(day.plusDays(1));
  }

  /** Which month of the group that day is in: 0 before it starts, at most its planned length. */
  public int month(LocalDate day) {
    return GroupPage.month(group, day);
  }
}
