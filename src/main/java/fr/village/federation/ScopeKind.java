package fr.village.federation;

import fr.village.workbook.Coded;

/** At which scale Maisons are put together. */
public enum ScopeKind implements Coded {
  NATIONAL("national", "Toutes les Maisons comptées"),
  REGION("région", "Les Maisons d’une région"),
  DEPARTEMENT("département", "Les Maisons d’un département ou d’une collectivité"),
  CARRIER("porteur", "Les Maisons d’un même type de porteur"),
  HOUSE("Maison", "Une Maison");

  private final String code;
  private final String means;

  ScopeKind(String code, String means) {
    this.code = code;
    this.means = means;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String means() {
    return means;
  }
}
