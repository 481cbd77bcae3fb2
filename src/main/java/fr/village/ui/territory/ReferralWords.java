package fr.village.ui.territory;

import fr.village.app.partner.ReferralLine;
import fr.village.domain.partner.ReferralStatus;
import fr.village.ui.common.Said;

/** What is said of a family sent to a partner. */
public final class ReferralWords {
  private ReferralWords() {}

  /** "Famille Masson → PMI Ouest : rencontre faite". */
  public static Said done(ReferralLine line, ReferralStatus status) {
    return Said.of(
        switch (status) {
          case PROPOSED -> "referral.done.proposed";
          case ACCEPTED -> "referral.done.accepted";
          case MET -> "referral.done.met";
          case DECLINED -> "referral.done.declined";
        },
        line.family(),
        line.partner());
  }

  public static String status(ReferralStatus status) {
    return switch (status) {
      case PROPOSED -> "referral.proposed";
      case ACCEPTED -> "referral.accepted";
      case MET -> "referral.met";
      case DECLINED -> "referral.declined";
    };
  }

  /** The badge's look; the word beside it says the same. */
  public static String style(ReferralStatus status) {
    return switch (status) {
      case PROPOSED -> "care";
      case ACCEPTED -> "second";
      case MET -> "good";
      case DECLINED -> "neutral";
    };
  }
}
