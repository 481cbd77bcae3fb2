package fr.village.store.key;

import static fr.village.store.StoreSamples.ANNE;
import static fr.village.store.StoreSamples.BRUNO;
import static fr.village.store.StoreSamples.CHEAP;
import static fr.village.store.StoreSamples.passphrase;
import static fr.village.store.StoreSamples.right;
import static fr.village.store.StoreSamples.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.store.key.KeyFileException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
  private static final UUID NOTEBOOK = UUID.fromString("01900000-0000-7000-8000-000000000001");

  private final DataKey key = DataKey.random(new SecureRandom());
  private final KeyFile keys = KeyFile.first(NOTEBOOK, key, ANNE, right(), CHEAP);

  @Test
  void opensWithThePassphraseOnly() {
    KeyFile.Unlocked unlocked = keys.unlock(right()).orElseThrow();
    assertThat(unlocked.person()).isEqualTo(ANNE);
    assertThat(unlocked.key().bytes()).isEqualTo(key.bytes());
    assertThat(keys.unlock(wrong())).isEmpty();
    assertThat(keys.belongsTo(key)).isTrue();
    assertThat(keys.belongsTo(DataKey.random(new SecureRandom()))).isFalse();
  }

  @Test
  void opensWithTheParametersOfEveryday() {
    KeyFile real = KeyFile.first(NOTEBOOK, key, ANNE, right(), Argon2Parameters.STANDARD);
    assertThat(real.unlock(right())).isPresent();
    assertThat(real.slots().getFirst().argon2().memoryKib()).isEqualTo(128 * 1024);
  }

  @Test
  void accentsTypedApartAreTheSamePassphrase() {
    KeyFile accented = KeyFile.first(NOTEBOOK, key, ANNE, passphrase("bébé à l’été"), CHEAP);
    assertThat(accented.unlock(passphrase("be\u0301be\u0301 a\u0300 l’e\u0301te\u0301")))
        .isPresent();
  }

  @Test
  void aSlotIsOfNoUseToAnotherPersonOrNotebook() {
    KeySlot slot = keys.slots().getFirst();
    KeySlot moved = new KeySlot(BRUNO, slot.argon2(), slot.salt(), slot.nonce(), slot.wrapped());
    assertThat(new KeyFile(NOTEBOOK, keys.fingerprint(), List.of(moved)).unlock(right())).isEmpty();
    assertThat(new KeyFile(BRUNO, keys.fingerprint(), keys.slots()).unlock(right())).isEmpty();
  }

  @Test
  void sixteenPeopleAtMost() {
    KeyFile many = keys;
    for (int i = 1; i < KeyFile.MAX_PEOPLE; i++) {
      many = many.with(key, new UUID(0, i), right(), CHEAP);
    }
    KeyFile full = many;
    assertThat(KeyFileStore.bytes(full).length).isLessThan(KeyFileStore.MAX_BYTES);
    assertThatThrownBy(() -> full.with(key, new UUID(1, 1), right(), CHEAP))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsWhatItWrote() throws Exception {
    assertThat(KeyFileStore.parse(KeyFileStore.bytes(keys))).isEqualTo(keys);
    assertThat(new String(KeyFileStore.bytes(keys), StandardCharsets.UTF_8))
        .contains("\"format\" : 1", "\"memoryKib\" : 64", ANNE.toString());
  }

  @Test
  void aFlippedBitIsDamageNeverAnotherKeyFile() throws Exception {
    byte[] whole = KeyFileStore.bytes(keys);
    for (int i = 0; i < whole.length; i++) {
      for (int bit = 0; bit < 8; bit += 3) {
        byte[] flipped = whole.clone();
        flipped[i] ^= (byte) (1 << bit);
        try {
          assertThat(KeyFileStore.parse(flipped)).isEqualTo(keys);
        } catch (KeyFileException e) {
          assertThat(e.reason()).isIn(Reason.DAMAGED, Reason.NEWER_VERSION);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "{\"format\":1}",
        "{\"format\":0,\"notebook\":\"x\"}",
        "{\"format\":\"1\"}",
        "{\"format\":1,\"format\":1}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
      })
  void foreignTextIsDamage(String text) {
    assertThatThrownBy(() -> KeyFileStore.parse(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            KeyFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }

  @Test
  void aHugeFileIsNotParsed() {
    byte[] huge = new byte[KeyFileStore.MAX_BYTES + 1];
    Arrays.fill(huge, (byte) ' ');
    assertThatThrownBy(() -> KeyFileStore.parse(huge)).isInstanceOf(KeyFileException.class);
  }

  @Test
  void aNewerFormatIsSaidToBeNewer() {
    byte[] newer = "{\"format\":2,\"surprise\":true}".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> KeyFileStore.parse(newer))
        .isInstanceOfSatisfying(
            KeyFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NEWER_VERSION));
  }

  @ParameterizedTest
  @CsvSource({
    "10485760, 1, 1", // 10 GiB
    "524289, 1, 1",
    "524288, 4, 1",
    "131072, 1000, 1",
    "64, 65, 1",
    "64, 0, 1",
    "7, 1, 1",
    "64, 1, 5",
    "64, 1, 0",
    "2147483647, 2147483647, 4"
  })
  void parametersThatCostTooMuchAreRefused(int memory, int iterations, int lanes) {
    assertThatThrownBy(() -> new Argon2Parameters(memory, iterations, lanes))
        .isInstanceOf(IllegalArgumentException.class);
    String hostile =
        new String(KeyFileStore.bytes(keys), StandardCharsets.UTF_8)
            .replace("\"memoryKib\" : 64", "\"memoryKib\" : " + memory)
            .replace("\"iterations\" : 1", "\"iterations\" : " + iterations)
            .replace("\"parallelism\" : 1", "\"parallelism\" : " + lanes);
    assertThatThrownBy(() -> KeyFileStore.parse(hostile.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(KeyFileException.class);
  }
}
