package fr.village.store.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Function;
import javax.security.auth.Destroyable;

/**
 * What a person types to open a notebook. Held in an array that is overwritten at the end, never in
 * a String, never printed.
 */
public final class Passphrase implements Secret, Destroyable {
  /** Longest accepted, in UTF-16 units: far above any sentence, below what would cost time. */
  public static final int MAX_LENGTH = 1024;

  private final char[] characters;
  private boolean destroyed;

  private Passphrase(char[] characters) {
    if (characters.length > MAX_LENGTH) {
      Arrays.fill(characters, '\0');
      throw new IllegalArgumentException("passphrase.too.long");
    }
    this.characters = characters;
  }

  /** Copies the characters; the caller overwrites its own. */
  public static Passphrase of(char[] characters) {
    return new Passphrase(characters.clone());
  }

  /** Reads UTF-8, as from a file, without its last line end; the caller overwrites its own. */
  public static Passphrase ofUtf8(byte[] utf8) {
    CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8));
    int end = decoded.limit();
    if (end > 0 && decoded.get(end - 1) == '\n') {
      end--;
    }
    if (end > 0 && decoded.get(end - 1) == '\r') {
      end--;
    }
    char[] characters = new char[end];
    decoded.get(characters, 0, end);
    Arrays.fill(decoded.array(), '\0');
    return new Passphrase(characters);
  }

  public Passphrase copy() {
    return of(characters());
  }

  public boolean isEmpty() {
    return characters().length == 0;
  }

  /** Says how strong it is; the characters stay inside. */
  public PassphraseStrength strength() {
    return PassphraseStrength.of(characters());
  }

  /**
   * The UTF-8 bytes in composed form (NFC), so that é typed on any keyboard opens the notebook. The
   * caller overwrites them.
   */
  byte[] utf8() {
    return normalized(
        text -> {
          try {
            ByteBuffer encoded =
                StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .encode(text);
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            Arrays.fill(encoded.array(), (byte) 0);
            return bytes;
          } catch (CharacterCodingException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private <T> T normalized(Function<CharBuffer, T> use) {
    CharBuffer text = CharBuffer.wrap(characters());
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return use.apply(text);
    }
    // the JDK composes into a String only; a decomposed keyboard is the rare case
    return use.apply(CharBuffer.wrap(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  private char[] characters() {
    if (destroyed) {
      throw new IllegalStateException("passphrase already destroyed");
    }
    return characters;
  }

  @Override
  public void destroy() {
    Arrays.fill(characters, '\0');
    destroyed = true;
  }

  @Override
  public boolean isDestroyed() {
    return destroyed;
  }

  @Override
  public void close() {
    destroy();
  }

  @Override
  public String toString() {
    return "Passphrase[hidden]";
  }
}
