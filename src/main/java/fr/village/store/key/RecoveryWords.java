package fr.village.store.key;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The data key as 24 words to copy by hand: 256 bits and an 8-bit checksum, 11 bits a word, as
 * BIP-39 lays them out, with a French list of our own. Whoever has the words has the notebook.
 */
public final class RecoveryWords implements Secret {
  public static final int COUNT = 24;
  private static final int BITS = 11;

  private final DataKey key;

  private RecoveryWords(DataKey key) {
    this.key = key;
  }

  /** The words of a key; copies it. */
  public static RecoveryWords of(DataKey key) {
    return new RecoveryWords(key.copy());
  }

  /**
   * Reads words as typed: accents, case, spacing, line ends, numbering and punctuation do not
   * matter, and four letters of a word are enough.
   *
   * @throws UnreadableWords which word is unknown (by its number), how many there are, or that the
   *     checksum does not match
   */
  public static RecoveryWords parse(String typed) throws UnreadableWords {
    List<String> words = WordList.split(typed);
    BigInteger bits = BigInteger.ZERO;
    for (int i = 0; i < Math.min(words.size(), COUNT); i++) {
      int index = WordList.FRENCH.indexOf(words.get(i));
      if (index < 0) {
        throw UnreadableWords.unknownWord(i + 1);
      }
      bits = bits.shiftLeft(BITS).or(BigInteger.valueOf(index));
    }
    if (words.size() != COUNT) {
      throw UnreadableWords.wrongCount(words.size());
    }
    byte[] all = bytes(bits);
    byte[] secret = Arrays.copyOf(all, DataKey.LENGTH);
    Arrays.fill(all, 0, DataKey.LENGTH, (byte) 0);
    try {
      if (checksum(secret) != all[DataKey.LENGTH]) {
        throw UnreadableWords.wrongChecksum();
      }
      return new RecoveryWords(DataKey.of(secret));
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** The 24 words, to show to who made the notebook, or typed her passphrase anew, and to print. */
  public List<String> words() {
    byte[] secret = key.bytes();
    byte[] all = Arrays.copyOf(secret, DataKey.LENGTH + 1);
    all[DataKey.LENGTH] = checksum(secret);
    Arrays.fill(secret, (byte) 0);
    BigInteger bits = new BigInteger(1, all);
    Arrays.fill(all, (byte) 0);
    List<String> words = new ArrayList<>();
    for (int i = COUNT - 1; i >= 0; i--) {
      words.add(WordList.FRENCH.word(bits.shiftRight(i * BITS).intValue() & 0x7FF));
    }
    return List.copyOf(words);
  }

  /** The key they are; the caller destroys it. */
  public DataKey key() {
    return key.copy();
  }

  @Override
  public void close() {
    key.destroy();
  }

  @Override
  public String toString() {
    return "RecoveryWords[hidden]";
  }

  private static byte[] bytes(BigInteger bits) {
    byte[] raw = bits.toByteArray();
    byte[] all = new byte[DataKey.LENGTH + 1];
    int length = Math.min(raw.length, all.length);
    System.arraycopy(raw, raw.length - length, all, all.length - length, length);
    Arrays.fill(raw, (byte) 0);
    return all;
  }

  private static byte checksum(byte[] secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret)[0];
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
