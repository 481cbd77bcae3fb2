package fr.village.domain.partner;

/** How far a referral has come. */
public enum ReferralStatus {
  PROPOSED,
  ACCEPTED,
  MET,
  DECLINED;

  /** Whether something is still to be heard of it. */
  public boolean isOpen() {
    return this == PROPOSED || this == ACCEPTED;
  }
}
