package fr.village.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.store.key.PassphraseStrength.Hint;
import fr.village.store.key.PassphraseStrength.Strong;
import fr.village.store.key.PassphraseStrength.Weak;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseStrengthTest {
  private static PassphraseStrength of(String text) {
    return PassphraseStrength.of(text.toCharArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kz7!mPq2#vLx", // 12 of 4 classes
        "Kz7mPq2vLxWt9b", // 14 of 3
        "le chat dort sous la grande table ronde rouge", // 7 different words of 3 letters
        "ÉtéHiver-2x Pluie", // accents are letters
        "renard cerise wagon tulipe moulin bougie soleil" // a common word among seven is a word
      })
  void enough(String text) {
    assertThat(of(text)).isEqualTo(new Strong());
  }

  @ParameterizedTest
  @CsvSource({
    "Kz7!mPq2#vL, passphrase.missing.characters, 1",
    "Kz7mPq2vLxWt9, passphrase.missing.characters, 1",
    "kzmpqvlxwtsbnf, passphrase.missing.classes, 2",
    "chat table ronde rouge pluie hiver, passphrase.missing.words, 1",
    "chat chat chat table ronde rouge pluie, passphrase.missing.words, 2"
  })
  void saysWhatIsMissing(String text, String key, int count) {
    assertThat(hints(text)).contains(new Hint(key, List.of(count)));
  }

  @ParameterizedTest
  @CsvSource({
    "Kz7!mPq2#vLxaaa, passphrase.repeated",
    "Kz7!mKz7!mKz7!m, passphrase.repeated",
    "Kz7!mPq2#1234, passphrase.sequence",
    "Kz7!mPq2#dcba, passphrase.sequence",
    "Azerty!7Kz#mPq, passphrase.sequence",
    "P@ssw0rd2026!!, passphrase.common",
    "M0tDeP@sse!27, passphrase.common"
  })
  void refusesWhatEverybodyTries(String text, String key) {
    assertThat(hints(text)).extracting(Hint::key).contains(key);
  }

  @Test
  void anEmptyOneIsWeak() {
    assertThat(of("")).isInstanceOf(Weak.class);
  }

  @Property(tries = 200)
  void neverFailsAndNeverRepeatsAnyPartOfIt(@ForAll String text) {
    if (of(text) instanceof Weak weak) {
      assertThat(weak.hints()).isNotEmpty();
      assertThat(weak.hints())
          .allSatisfy(hint -> assertThat(hint.arguments()).allMatch(Integer.class::isInstance));
    }
  }

  private static List<Hint> hints(String text) {
    return ((Weak) of(text)).hints();
  }
}
