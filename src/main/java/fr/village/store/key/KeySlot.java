package fr.village.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/**
 * One person's wrapped copy of the data key: AES-256-GCM under a key that Argon2id derives from the
 * passphrase. The notebook, the person and the parameters are authenticated with it, so that a slot
 * cannot be moved to another notebook or person. The components are as written in the file.
 *
 * @param person id of the facilitator; no name is written in clear
 * @param argon2 what Argon2id is asked for
 * @param salt Base64 of 16 random bytes
 * @param nonce Base64 of 12 random bytes
 * @param wrapped Base64 of the 32 encrypted bytes and the 16 bytes of their tag
 */
public record KeySlot(
    UUID person, Argon2Parameters argon2, String salt, String nonce, String wrapped) {
  private static final int SALT_LENGTH = 16;
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;

  public KeySlot {
    decode(salt, SALT_LENGTH);
    decode(nonce, NONCE_LENGTH);
    decode(wrapped, DataKey.LENGTH + TAG_BITS / 8);
  }

  static KeySlot wrap(
      UUID notebook,
      UUID person,
      DataKey key,
      Passphrase passphrase,
      Argon2Parameters argon2,
      SecureRandom random) {
    byte[] salt = new byte[SALT_LENGTH];
    byte[] nonce = new byte[NONCE_LENGTH];
    random.nextBytes(salt);
    random.nextBytes(nonce);
    byte[] plain = key.bytes();
    try {
      Cipher cipher =
          cipher(Cipher.ENCRYPT_MODE, notebook, person, passphrase, argon2, salt, nonce);
      return new KeySlot(
          person, argon2, encode(salt), encode(nonce), encode(cipher.doFinal(plain)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  /** The data key, or nothing when the passphrase is not this person's. */
  Optional<DataKey> unwrap(UUID notebook, Passphrase passphrase) {
    byte[] saltBytes = decode(salt, SALT_LENGTH);
    byte[] nonceBytes = decode(nonce, NONCE_LENGTH);
    byte[] plain = new byte[0];
    try {
      Cipher cipher =
          cipher(Cipher.DECRYPT_MODE, notebook, person, passphrase, argon2, saltBytes, nonceBytes);
      plain = cipher.doFinal(decode(wrapped, DataKey.LENGTH + TAG_BITS / 8));
      return Optional.of(DataKey.of(plain));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  private static Cipher cipher(
      int mode,
      UUID notebook,
      UUID person,
      Passphrase passphrase,
      Argon2Parameters argon2,
      byte[] salt,
      byte[] nonce)
      throws GeneralSecurityException {
    byte[] derived = derive(passphrase, salt, argon2);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      String bound =
          "village key 1|%s|%s|argon2id m=%d t=%d p=%d"
              .formatted(
                  notebook, person, argon2.memoryKib(), argon2.iterations(), argon2.parallelism());
      cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
      return cipher;
    } finally {
      Arrays.fill(derived, (byte) 0);
    }
  }

  private static byte[] derive(Passphrase passphrase, byte[] salt, Argon2Parameters argon2) {
    byte[] utf8 = passphrase.utf8();
    byte[] derived = new byte[32];
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(
          new org.bouncycastle.crypto.params.Argon2Parameters.Builder(
                  org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_id)
              .withMemoryAsKB(argon2.memoryKib())
              .withIterations(argon2.iterations())
              .withParallelism(argon2.parallelism())
              .withSalt(salt)
              .build());
      generator.generateBytes(utf8, derived);
      return derived;
    } finally {
      Arrays.fill(utf8, (byte) 0);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] decode(String text, int length) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (bytes.length != length) {
      throw new IllegalArgumentException("key slot of wrong length");
    }
    return bytes;
  }
}
