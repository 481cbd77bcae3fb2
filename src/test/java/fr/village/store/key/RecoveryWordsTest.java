package fr.village.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecoveryWordsTest {
  private static final byte[] COUNTING = new byte[32];

  static {
    for (int i = 0; i < 32; i++) {
      COUNTING[i] = (byte) i;
    }
  }

  private static List<String> words(byte[] key) {
    return RecoveryWords.of(DataKey.of(key)).words();
  }

  @Test
  void theListIs2048PlainWordsToldApartByFourLetters() {
    List<String> all = WordList.FRENCH.words();
    assertThat(all).hasSize(2048).doesNotHaveDuplicates().isSorted();
    assertThat(all).allMatch(word -> word.matches("[a-z]{4,9}"));
    assertThat(all.stream().map(word -> word.substring(0, 4))).doesNotHaveDuplicates();
  }

  @Test
  void theLayoutIsThatOfBip39() {
    // 31 zero bits later the words count up in elevens; the last word ends in the checksum 0x66,
    // the first byte of SHA-256 of 32 zero bytes
    List<String> zeros = words(new byte[32]);
    assertThat(zeros.subList(0, 23)).containsOnly(WordList.FRENCH.word(0));
    assertThat(zeros.getLast()).isEqualTo(WordList.FRENCH.word(0x66));
  }

  @Property(tries = 100)
  void areTheKey(@ForAll @Size(32) byte[] key) throws Exception {
    RecoveryWords parsed = RecoveryWords.parse(String.join(" ", words(key)));
    assertThat(parsed.key().bytes()).isEqualTo(key);
    assertThat(parsed.words()).hasSize(24).isEqualTo(words(key));
  }

  @Test
  void accentsCaseSpacingAndNumbersDoNotMatter() throws Exception {
    StringBuilder typed = new StringBuilder();
    List<String> words = words(COUNTING);
    for (int i = 0; i < 24; i++) {
      String word = words.get(i);
      String varied = i % 2 == 0 ? word.toUpperCase(Locale.ROOT) : word.replace('e', 'é');
      typed.append(i + 1).append(". ").append(varied).append(i % 3 == 0 ? "\n" : " \t ");
    }
    assertThat(RecoveryWords.parse(typed.toString()).key().bytes()).isEqualTo(COUNTING);
  }

  @Test
  void fourLettersAreEnough() throws Exception {
    List<String> heads = words(COUNTING).stream().map(word -> word.substring(0, 4)).toList();
    assertThat(RecoveryWords.parse(String.join(" ", heads)).key().bytes()).isEqualTo(COUNTING);
  }

  @Test
  void mistakesAreNamedByTheirNumber() {
    List<String> words = new ArrayList<>(words(COUNTING));
    words.set(6, "xylofon");
    assertThatThrownBy(() -> RecoveryWords.parse(String.join(" ", words)))
        .isInstanceOfSatisfying(
            UnreadableWords.class,
            e -> {
              assertThat(e.key()).isEqualTo("recovery.word.unknown");
              assertThat(e.arguments()).containsExactly(7);
            });
    assertThatThrownBy(() -> RecoveryWords.parse(String.join(" ", words(COUNTING).subList(0, 23))))
        .isInstanceOfSatisfying(
            UnreadableWords.class, e -> assertThat(e.arguments()).containsExactly(23));
  }

  @Test
  void aWrongOrSwappedWordFailsTheChecksum() {
    int seen = 0;
    for (int i = 0; i < 23; i++) {
      List<String> swapped = new ArrayList<>(words(COUNTING));
      Collections.swap(swapped, i, i + 1);
      try {
        RecoveryWords.parse(String.join(" ", swapped));
      } catch (UnreadableWords e) {
        assertThat(e.key()).isEqualTo("recovery.checksum.wrong");
        seen++;
      }
    }
    // eight bits let one in 256 through
    assertThat(seen).isGreaterThanOrEqualTo(21);
  }
}
