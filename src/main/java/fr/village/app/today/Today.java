package fr.village.app.today;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.partner.Referral;
import fr.village.domain.reference.Label;
import fr.village.domain.session.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator needs to know now.
 *
 * @param now where the Maison is
 * @param lastBackup the last verified one; null when there is none yet
 * @param next the session going on or coming; null when none is planned
 * @param noNews the longest without news first
 * @param week what follows in the next seven days
 * @param hasGroup false in a new notebook
 * @param families how many there are
 */
public record Today(
    LocalDateTime now,
    @Nullable LocalDateTime lastBackup,
    @Nullable Next next,
    List<Birth> births,
    List<Unseen> unseen,
    List<NoNews> noNews,
    List<Incomplete> incomplete,
    List<Meeting> week,
    boolean hasGroup,
    int families) {

  /**
   * The next session.
   *
   * @param number its place among the group's, from 1
   * @param topics the first ones suggested, or those already chosen
   */
  public record Next(
      Meeting meeting,
      int number,
      int planned,
      @Nullable String venue,
      int families,
      int announced,
      List<Label> topics) {}

  public record Meeting(
      Id<Session> session, String group, int number, LocalDate date, LocalTime time, int minutes) {}

  /**
   * A birth expected these days.
   *
   * @param children 2 for twins
   */
  public record Birth(
      Id<Family> family, String familyName, UUID birth, LocalDate dueOn, int children) {}

  /** Not seen at the last two sessions, without a word. */
  public record Unseen(Id<Family> family, String name, boolean doNotContact) {}

  /**
   * A family directed to a partner, and no news of it for some weeks.
   *
   * @param accepted whether the family said yes, or was only told of it
   * @param since the day of the last news
   */
  public record NoNews(
      Id<Referral> referral,
      Id<Family> family,
      String name,
      String partner,
      boolean accepted,
      LocalDate since,
      boolean doNotContact) {}

  /** A family something is still missing about. */
  public record Incomplete(Id<Family> family, String name, Set<Gap> gaps) {}

  /** What can be missing. */
  public enum Gap {
    SOURCE,
    STRUCTURE,
    FIRST_CHILD,
    INFORMATION_NOTICE,
    PARENT,
    CHILD,
    BIRTH
  }
}
