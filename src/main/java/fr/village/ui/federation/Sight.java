package fr.village.ui.federation;

import fr.village.ui.common.Wording;

/** What the screen shows of what was gathered. */
public enum Sight {
  INBOX("sight-inbox", "federation.view.inbox"),
  FIGURES("sight-figures", "federation.view.figures");

  private final String id;
  private final String key;

  Sight(String id, String key) {
    this.id = id;
    this.key = key;
  }

  String id() {
    return id;
  }

  String text(Wording words) {
    return words.text(key);
  }
}
