package fr.village.app.rehearsal;

import fr.village.store.key.Argon2Parameters;
import fr.village.store.key.DataKey;
import fr.village.store.key.KeyFile;
import fr.village.store.key.Passphrase;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * A key wrapped and unwrapped once, as cheaply as can be: the classes that do it come in a signed
 * jar, whose signatures are all checked when the first of them is used.
 */
final class InventedKey {
  private static final Argon2Parameters CHEAPEST = new Argon2Parameters(8, 1, 1);

  private InventedKey() {}

  static void turn() {
    UUID notebook = new UUID(0, 0);
    try (DataKey key = DataKey.random(new SecureRandom());
        Passphrase passphrase = Passphrase.of("répétition".toCharArray())) {
      KeyFile.first(notebook, key, notebook, passphrase, CHEAPEST)
          .unlock(passphrase)
          .orElseThrow()
          .key()
          .destroy();
    }
  }
}
