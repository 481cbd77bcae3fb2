package fr.village.app.partner;

import fr.village.domain.partner.Referral;
import fr.village.store.screen.PartnerQueries.Sent;
import java.time.LocalDate;

/** A family sent to a partner, with both names. */
public record ReferralLine(Referral referral, String family, String partner) {
  /**
   * Weeks without a word after which one asks what became of it. Our own choice, no source: a first
   * appointment takes some weeks to get, and a family asked sooner would feel watched.
   */
  public static final int QUIET_WEEKS = 4;

  /** Weeks after which asking would be odd: it stays among the open ones, nobody is reminded. */
  public static final int LONG_AGO_WEEKS = 26;

  public static ReferralLine of(Sent sent) {
    return new ReferralLine(sent.referral(), sent.family(), sent.partner());
  }

  /** Whether it is time to ask. */
  public boolean isQuiet(LocalDate today) {
    return referral.status().isOpen() && !referral.lastOn().isAfter(today.minusWeeks(QUIET_WEEKS));
  }
}
