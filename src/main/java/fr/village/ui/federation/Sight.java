package fr.village.ui.federation;

import fr.village.ui.common.Wording;

/** What the screen shows of what was gathered. */
public enum Sight {
  INBOX("sight-inbox", "federation.view.inbox", false),
  FIGURES("sight-figures", "federation.view.figures", false),
  HOUSES("sight-houses", "federation.view.houses", true),
  DECISIONS("sight-decisions", "federation.view.decisions", true);

  private final String id;
  private final String key;
  private final boolean ofDesk;

  Sight(String id, String key, boolean ofDesk) {
    this.id = id;
    this.key = key;
    this.ofDesk = ofDesk;
  }

  /** Whether there is something to see only where a desk is open. */
  boolean ofDesk() {
    return ofDesk;
  }

  String id() {
    return id;
  }

  String text(Wording words) {
    return words.text(key);
  }
}
