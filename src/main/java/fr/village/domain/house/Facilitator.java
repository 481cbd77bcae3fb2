package fr.village.domain.house;

import fr.village.domain.Id;
import fr.village.domain.Text;

/** Somebody who opens the notebook with a passphrase of her own; changes carry her id. */
public record Facilitator(Id<Facilitator> id, String displayName, boolean active) {
  public Facilitator {
    displayName = Text.line("facilitator.displayName", displayName);
  }
}
