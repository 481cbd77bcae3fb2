package fr.village.app.partner;

import fr.village.domain.partner.Partner;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A partner in the list.
 *
 * @param lastContactOn null when no contact was noted
 * @param contacts how often one spoke
 * @param referrals families sent there
 * @param folded the words it is found by
 */
public record PartnerLine(
    Partner partner,
    @Nullable LocalDate lastContactOn,
    int contacts,
    int referrals,
    String folded) {
  /** Months after which what is known of a partner is looked at again. */
  public static final int CHECK_MONTHS = 12;

  /** Whether it was not checked for a year. */
  public boolean isToCheck(LocalDate today) {
    return !partner.isVerifiedSince(today.minusMonths(CHECK_MONTHS));
  }
}
