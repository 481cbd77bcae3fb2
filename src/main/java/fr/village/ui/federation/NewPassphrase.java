package fr.village.ui.federation;

import fr.village.app.session.PassphraseAdvice;
import fr.village.ui.common.Said;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What may be wrong with a passphrase somebody chose. */
final class NewPassphrase {
  /** About the passphrase. */
  static final String WEAK = "open.passphrase.weak";

  /** About its repetition. */
  static final String DIFFERS = "open.passphrase.differs";

  private NewPassphrase() {}

  /** Null where it will do. */
  static @Nullable Said wrong(char[] passphrase, char[] again) {
    if (!PassphraseAdvice.of(passphrase).enough()) {
      return Said.of(WEAK);
    }
    return Arrays.equals(passphrase, again) ? null : Said.of(DIFFERS);
  }
}
