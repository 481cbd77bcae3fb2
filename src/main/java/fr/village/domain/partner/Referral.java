package fr.village.domain.partner;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import fr.village.domain.family.Family;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A family is directed to a partner: proposed, then accepted, then met; or declined. A meeting may
 * be learnt of without the step before it.
 *
 * @param reason code of the list {@code need}
 * @param metOn the day it was known that they met; never with {@code declinedOn}
 */
public record Referral(
    Id<Referral> id,
    Id<Family> family,
    Id<Partner> partner,
    String reason,
    LocalDate proposedOn,
    @Nullable LocalDate acceptedOn,
    @Nullable LocalDate metOn,
    @Nullable LocalDate declinedOn,
    @Nullable String note) {

  public Referral {
    reason = Text.code("referral.reason", reason);
    Check.date("referral.proposedOn", proposedOn);
    Check.order("referral.dates", proposedOn, acceptedOn);
    Check.order("referral.dates", acceptedOn == null ? proposedOn : acceptedOn, metOn);
    Check.order("referral.dates", acceptedOn == null ? proposedOn : acceptedOn, declinedOn);
    Check.that(metOn == null || declinedOn == null, "invalid.referral.both");
    note = Text.note("referral.note", note);
  }

  /** Proposed that day, nothing heard yet. */
  public static Referral proposed(
      Id<Referral> id, Id<Family> family, Id<Partner> partner, String reason, LocalDate day) {
    return new Referral(id, family, partner, reason, day, null, null, null, null);
  }

  public ReferralStatus status() {
    if (declinedOn != null) {
      return ReferralStatus.DECLINED;
    }
    if (metOn != null) {
      return ReferralStatus.MET;
    }
    return acceptedOn == null ? ReferralStatus.PROPOSED : ReferralStatus.ACCEPTED;
  }

  /** The day of the last thing heard of it. */
  public LocalDate lastOn() {
    if (metOn != null) {
      return metOn;
    }
    if (declinedOn != null) {
      return declinedOn;
    }
    return acceptedOn == null ? proposedOn : acceptedOn;
  }

  /**
   * The same at another stage, reached that day; what came after that stage is taken away. A day
   * before the one it was proposed on becomes that one.
   */
  public Referral at(ReferralStatus stage, LocalDate day) {
    LocalDate on = day.isBefore(proposedOn) ? proposedOn : day;
    LocalDate accepted = acceptedOn != null && acceptedOn.isAfter(on) ? on : acceptedOn;
    return switch (stage) {
      case PROPOSED -> with(null, null, null);
      case ACCEPTED -> with(on, null, null);
      case MET -> with(accepted, on, null);
      case DECLINED -> with(accepted, null, on);
    };
  }

  private Referral with(
      @Nullable LocalDate accepted, @Nullable LocalDate met, @Nullable LocalDate declined) {
    return new Referral(id, family, partner, reason, proposedOn, accepted, met, declined, note);
  }
}
