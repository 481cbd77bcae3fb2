package fr.village.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import fr.village.testing.CountedIds;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ReferralTest {
  private static final LocalDate PROPOSED = LocalDate.parse("2026-02-02");
  private final CountedIds ids = new CountedIds();
  private final Referral referral =
      Referral.proposed(ids.next(), ids.next(), ids.next(), "rights", PROPOSED);

  @Test
  void goesFromProposedToMet() {
    assertThat(referral.status()).isEqualTo(ReferralStatus.PROPOSED);
    Referral accepted = referral.at(ReferralStatus.ACCEPTED, PROPOSED.plusDays(3));
    assertThat(accepted.status()).isEqualTo(ReferralStatus.ACCEPTED);
    Referral met = accepted.at(ReferralStatus.MET, PROPOSED.plusDays(9));
    assertThat(met.status()).isEqualTo(ReferralStatus.MET);
    assertThat(met.acceptedOn()).isEqualTo(PROPOSED.plusDays(3));
    assertThat(met.lastOn()).isEqualTo(PROPOSED.plusDays(9));
    assertThat(met.at(ReferralStatus.PROPOSED, PROPOSED)).isEqualTo(referral);
  }

  @Test
  void aDeclinedOneIsNotMet() {
    Referral declined = referral.at(ReferralStatus.DECLINED, PROPOSED.plusDays(1));
    assertThat(declined.status().isOpen()).isFalse();
    assertThat(declined.at(ReferralStatus.MET, PROPOSED.plusDays(5)).declinedOn()).isNull();
    assertThatThrownBy(
            () ->
                new Referral(
                    referral.id(),
                    referral.family(),
                    referral.partner(),
                    "rights",
                    PROPOSED,
                    null,
                    PROPOSED,
                    PROPOSED,
                    null))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.key()).isEqualTo("invalid.referral.both"));
  }

  @Test
  void nothingComesBeforeItWasProposed() {
    assertThat(referral.at(ReferralStatus.MET, PROPOSED.minusDays(4)).metOn()).isEqualTo(PROPOSED);
    assertThatThrownBy(
            () ->
                new Referral(
                    referral.id(),
                    referral.family(),
                    referral.partner(),
                    "rights",
                    PROPOSED,
                    PROPOSED.minusDays(1),
                    null,
                    null,
                    null))
        .isInstanceOf(Invalid.class);
  }
}
