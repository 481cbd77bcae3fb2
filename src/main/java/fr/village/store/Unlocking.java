package fr.village.store;

import fr.village.store.NotebookException.Problem;
import fr.village.store.key.DataKey;
import fr.village.store.key.KeyFile;
import fr.village.store.key.KeyFileException;
import fr.village.store.key.KeyFileException.Reason;
import fr.village.store.key.KeyFileStore;
import fr.village.store.key.Passphrase;
import fr.village.store.key.RecoveryWords;
import fr.village.store.key.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a secret and a folder's key file to the data key. Reads only. */
public final class Unlocking {
  private Unlocking() {}

  /**
   * @param key the caller destroys it
   * @param person whose passphrase it was; none by recovery words
   * @param keys the key file; none when it was lost
   */
  public record Unlocked(DataKey key, @Nullable UUID person, @Nullable KeyFile keys) {}

  public static Unlocked of(VaultFolder folder, Secret secret) {
    @Nullable KeyFile keys = null;
    @Nullable KeyFileException unusable = null;
    try {
      keys = new KeyFileStore(folder.path()).read();
    } catch (KeyFileException e) {
      unusable = e;
    } catch (IOException e) {
      throw Problems.translate(e, folder.path());
    }
    if (unusable != null && unusable.reason() == Reason.NEWER_VERSION) {
      throw new NotebookException(Problem.NEWER_VERSION, folder.path(), unusable);
    }
    return switch (secret) {
      case RecoveryWords words -> byWords(folder.path(), words.key(), keys);
      case Passphrase passphrase -> byPassphrase(folder.path(), passphrase, keys);
    };
  }

  /** Opens a key file that is alone, as in a backup. */
  public static Unlocked of(KeyFile keys, Secret secret, Path place) {
    return switch (secret) {
      case RecoveryWords words -> byWords(place, words.key(), keys);
      case Passphrase passphrase -> byPassphrase(place, passphrase, keys);
    };
  }

  /** Whether people's passphrases still lead to this key. */
  public static boolean hasKeyFileOf(VaultFolder folder, DataKey key) {
    return keyFileOf(folder, key) != null;
  }

  /** What to put beside a copy of the database: the key file, or one that lists nobody. */
  public static KeyFile forBackup(VaultFolder folder, UUID notebook, DataKey key) {
    @Nullable KeyFile keys = keyFileOf(folder, key);
    return keys == null ? KeyFile.ofNobody(notebook, key) : keys;
  }

  /** The key file if it can be read and is this key's. */
  static @Nullable KeyFile keyFileOf(VaultFolder folder, DataKey key) {
    try {
      KeyFile keys = new KeyFileStore(folder.path()).read();
      return keys.belongsTo(key) ? keys : null;
    } catch (KeyFileException e) {
      if (e.reason() == Reason.NEWER_VERSION) {
        throw new NotebookException(Problem.NEWER_VERSION, folder.path(), e);
      }
      return null;
    } catch (IOException e) {
      throw Problems.translate(e, folder.path());
    }
  }

  private static Unlocked byWords(Path place, DataKey key, @Nullable KeyFile keys) {
    if (keys != null && !keys.belongsTo(key)) {
      key.destroy();
      throw new NotebookException(Problem.WRONG_RECOVERY_WORDS, place);
    }
    return new Unlocked(key, null, keys);
  }

  private static Unlocked byPassphrase(Path place, Passphrase passphrase, @Nullable KeyFile keys) {
    if (keys == null || keys.slots().isEmpty()) {
      throw new NotebookException(Problem.NO_KEY_FILE, place);
    }
    KeyFile.Unlocked unlocked =
        keys.unlock(passphrase)
            .orElseThrow(() -> new NotebookException(Problem.WRONG_PASSPHRASE, place));
    return new Unlocked(unlocked.key(), unlocked.person(), keys);
  }
}
