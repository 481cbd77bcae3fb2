package fr.village.app.family;

import fr.village.domain.group.PeerGroup;
import fr.village.domain.partner.ReferralStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened with a family, on its day. */
public sealed interface Moment {
  LocalDate day();

  record FirstContact(LocalDate day) implements Moment {}

  record LastContact(LocalDate day) implements Moment {}

  /** The information notice was given. */
  record Informed(LocalDate day) implements Moment {}

  /** On the waiting list of a group. */
  record Asked(LocalDate day, PeerGroup group) implements Moment {}

  record Entered(LocalDate day, PeerGroup group) implements Moment {}

  /**
   * No longer a member.
   *
   * @param reason code of the list {@code exit_reason}
   */
  record Left(LocalDate day, PeerGroup group, @Nullable String reason) implements Moment {}

  /**
   * The sessions of a group in a month.
   *
   * @param day of the last one the family came to
   * @param times the family came
   * @param asked how many there were a mark at
   */
  record Came(LocalDate day, PeerGroup group, int times, int asked) implements Moment {}

  /**
   * @param names first names of those born that day; a child without one is not among them
   * @param children how many were born
   */
  record Born(LocalDate day, List<String> names, int children) implements Moment {}

  /**
   * A consent given or refused.
   *
   * @param purpose code of the list {@code consent_purpose}
   * @param who null when the family answered as one
   */
  record Decided(LocalDate day, String purpose, @Nullable String who, boolean given)
      implements Moment {}

  /**
   * Sent to a partner, or what became of it.
   *
   * @param reason code of the list {@code need}
   */
  record Sent(LocalDate day, String partner, String reason, ReferralStatus status)
      implements Moment {}

  record Opened(LocalDate day) implements Moment {}

  /**
   * @param by null when it was not a facilitator
   */
  record Changed(LocalDate day, @Nullable String by) implements Moment {}
}
