package fr.village.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PassphraseTest {
  @Test
  void isNeverPrinted() {
    assertThat(Passphrase.of("secret".toCharArray())).hasToString("Passphrase[hidden]");
    DataKey key = DataKey.random(new SecureRandom());
    assertThat(key).hasToString("DataKey[hidden]");
    assertThat(RecoveryWords.of(key)).hasToString("RecoveryWords[hidden]");
  }

  @Test
  void keepsItsOwnCopyAndForgetsIt() {
    char[] typed = "secret".toCharArray();
    Passphrase passphrase = Passphrase.of(typed);
    typed[0] = 'x';
    assertThat(passphrase.utf8()).isEqualTo("secret".getBytes(StandardCharsets.UTF_8));
    passphrase.close();
    assertThat(passphrase.isDestroyed()).isTrue();
    assertThatThrownBy(passphrase::utf8).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFilesLastLineEndIsNotPartOfIt() {
    for (String end : new String[] {"", "\n", "\r\n"}) {
      byte[] file = ("été " + end).getBytes(StandardCharsets.UTF_8);
      assertThat(Passphrase.ofUtf8(file).utf8()).isEqualTo("été ".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aDestroyedKeyIsOfNoUse() {
    DataKey key = DataKey.random(new SecureRandom());
    key.close();
    assertThatThrownBy(key::bytes).isInstanceOf(IllegalStateException.class);
  }
}
