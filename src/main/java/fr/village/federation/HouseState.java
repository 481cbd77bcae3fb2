package fr.village.federation;

import fr.village.workbook.Coded;

/** Where a Maison stands in a consolidation. */
public enum HouseState implements Coded {
  UP_TO_DATE("à jour", "Comptée, à la clôture la plus récente du dossier"),
  LATE("en retard", "Comptée, à une clôture plus ancienne que la plus récente du dossier"),
  MISSING("rien de compté", "Des fichiers sont arrivés, aucun ne peut être compté"),
  NEVER("rien reçu", "Au registre de la Fédération, mais rien n’est arrivé");

  private final String code;
  private final String means;

  HouseState(String code, String means) {
    this.code = code;
    this.means = means;
  }

  /** Whether the Maison's figures are in the national ones. */
  public boolean counted() {
    return this == UP_TO_DATE || this == LATE;
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
