package fr.village.app.notebook;

import fr.village.store.key.PassphraseStrength;
import fr.village.store.key.PassphraseStrength.Hint;
import java.util.List;

/** A passphrase that does not reach 80 bits; says what is missing, never the passphrase. */
public final class WeakPassphrase extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Hint> hints;

  WeakPassphrase(PassphraseStrength.Weak weak) {
    super("weak passphrase");
    this.hints = weak.hints();
  }

  public List<Hint> hints() {
    return hints;
  }
}
