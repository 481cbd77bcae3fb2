package fr.village.federation;

import fr.village.workbook.Coded;

/** What becomes of a file that arrived. */
public enum Verdict implements Coded {
  ACCEPTED("accepté", "federation.verdict.accepted", "Compté"),
  HAND_FILLED(
      "saisi à la main",
      "federation.verdict.hand-filled",
      "Compté, et marqué : un classeur rempli à la main, sans carnet"),
  SUPERSEDED(
      "remplacé", "federation.verdict.superseded", "Un envoi plus récent de la Maison est compté"),
  DUPLICATE("doublon", "federation.verdict.duplicate", "Même contenu qu’un autre fichier"),
  MODIFIED(
      "modifié après l’envoi",
      "federation.verdict.modified",
      "Des lignes ne sont plus celles qui sont parties ; pas compté"),
  NEW_NOTEBOOK(
      "nouveau carnet",
      "federation.verdict.new-notebook",
      "Même code de Maison, autre carnet ; pas compté avant décision"),
  UNKNOWN_HOUSE(
      "Maison inconnue",
      "federation.verdict.unknown-house",
      "Code absent du registre de la Fédération ; pas compté avant décision"),
  IGNORED("ignoré", "federation.verdict.ignored", "Mis de côté à la Fédération ; pas compté"),
  REFUSED(
      "refusé",
      "federation.verdict.refused",
      "Intact, mais contraire au format ou aux seuils ; pas compté"),
  PERSONAL(
      "contient des données personnelles",
      "federation.verdict.personal",
      "Des colonnes ou des feuilles semblent nommer des personnes ; mis de côté, pas compté"),
  UNREADABLE("illisible", "federation.verdict.unreadable", "Abîmé ou protégé"),
  NEWER_FORMAT(
      "format plus récent", "federation.verdict.newer-format", "Demande un Village plus récent"),
  NOT_SUBMISSION("pas un envoi", "federation.verdict.not-submission", "Autre chose qu’un envoi");

  private final String code;
  private final String key;
  private final String means;

  Verdict(String code, String key, String means) {
    this.code = code;
    this.key = key;
    this.means = means;
  }

  /** Whether the file is in the figures. */
  public boolean isCounted() {
    return this == ACCEPTED || this == HAND_FILLED;
  }

  @Override
  public String code() {
    return code;
  }

  /** Key of the verdict's name in the user's language. */
  public String key() {
    return key;
  }

  @Override
  public String means() {
    return means;
  }
}
