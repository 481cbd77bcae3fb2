package fr.village.domain.reference;

/**
 * Which floors a table is held to. Sensitive: distress, isolation, health, violence, poverty,
 * disability, migration, referrals to care, survey scores.
 */
public enum Sensitivity {
  ORDINARY,
  SENSITIVE
}
