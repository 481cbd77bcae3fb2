package fr.village.store.key;

import java.util.List;

/** Recovery words that cannot be read. Carries a message key and a number, never a word. */
public final class UnreadableWords extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final int number;

  private UnreadableWords(String key, int number) {
    super(key);
    this.key = key;
    this.number = number;
  }

  static UnreadableWords unknownWord(int position) {
    return new UnreadableWords("recovery.word.unknown", position);
  }

  static UnreadableWords wrongCount(int count) {
    return new UnreadableWords("recovery.count.wrong", count);
  }

  static UnreadableWords wrongChecksum() {
    return new UnreadableWords("recovery.checksum.wrong", RecoveryWords.COUNT);
  }

  public String key() {
    return key;
  }

  /** The position of the unknown word from 1, the count of words, or 24. */
  public List<Object> arguments() {
    return List.of(number);
  }
}
