package fr.village.store.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.Destroyable;

/** The random 256-bit key of one notebook's database. Overwritten when destroyed, never printed. */
public final class DataKey implements AutoCloseable, Destroyable {
  /** Length in bytes. */
  public static final int LENGTH = 32;

  private final byte[] key;
  private boolean destroyed;

  private DataKey(byte[] key) {
    this.key = key;
  }

  public static DataKey random(SecureRandom random) {
    byte[] key = new byte[LENGTH];
    random.nextBytes(key);
    return new DataKey(key);
  }

  /** Copies the bytes; the caller overwrites its own. */
  public static DataKey of(byte[] key) {
    if (key.length != LENGTH) {
      throw new IllegalArgumentException("a data key has " + LENGTH + " bytes");
    }
    return new DataKey(key.clone());
  }

  public DataKey copy() {
    return new DataKey(bytes());
  }

  /** A copy of the bytes; the caller overwrites it. */
  public byte[] bytes() {
    if (destroyed) {
      throw new IllegalStateException("data key already destroyed");
    }
    return key.clone();
  }

  /**
   * Sixteen bytes that tell this key from another without telling the key: HMAC-SHA256 of the
   * notebook's id, cut. Safe to write in clear because the key is random and 256 bits long.
   */
  byte[] fingerprint(UUID notebook) {
    byte[] secret = bytes();
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update("village key fingerprint 1".getBytes(StandardCharsets.US_ASCII));
      mac.update(
          ByteBuffer.allocate(16)
              .putLong(notebook.getMostSignificantBits())
              .putLong(notebook.getLeastSignificantBits())
              .array());
      return Arrays.copyOf(mac.doFinal(), 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  boolean sameAs(DataKey other) {
    return MessageDigest.isEqual(key, other.key);
  }

  @Override
  public void destroy() {
    Arrays.fill(key, (byte) 0);
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
    return "DataKey[hidden]";
  }
}
