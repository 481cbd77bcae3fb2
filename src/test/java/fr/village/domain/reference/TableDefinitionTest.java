package fr.village.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDefinitionTest {
  private static final Label LABEL = new Label("Libellé", "Label");

  @Test
  @DisplayName("a chain of three levels is accepted, and an unstated family has the last value")
  void chain() {
    TableDefinition table =
        ordinary(level("fine", "a", "b", "c", "d"), level("mid", "a+b", "c", "d"), two());
    assertThat(table.values()).containsExactly("a", "b", "c", "d");
    assertThat(table.unstated()).isEqualTo("d");
  }

  @Test
  @DisplayName("groupings that are not nested are refused")
  void notNested() {
    refused(
        "invalid.reference.level.chain",
        () -> ordinary(level("fine", "a", "b", "c", "d"), level("x", "a+b", "c+d"), other()));
  }

  @Test
  @DisplayName("a level that leaves a value out, or adds one, is no partition")
  void partition() {
    refused(
        "invalid.reference.level.partition",
        () -> ordinary(level("fine", "a", "b", "c"), level("x", "a", "b")));
    refused(
        "invalid.reference.level.partition",
        () -> ordinary(level("fine", "a", "b", "c"), level("x", "a+b", "c+z")));
    refused("invalid.reference.level.overlap", () -> level("x", "a+b", "b+c"));
  }

  @Test
  @DisplayName("the finest level has one cell per value")
  void finest() {
    refused("invalid.reference.table.finest", () -> ordinary(level("fine", "a+b", "c")));
  }

  @Test
  @DisplayName("no answer: alone in its cell in sensitive tables, not at all in ordinary ones")
  void noAnswer() {
    Level fine = level("fine", "yes", "no", "na");
    assertThat(table(Sensitivity.SENSITIVE, "na", fine).unstated()).isEqualTo("na");
    refused("invalid.reference.table.noAnswer", () -> table(Sensitivity.SENSITIVE, null, fine));
    refused("invalid.reference.table.noAnswer", () -> table(Sensitivity.ORDINARY, "na", fine));
    refused(
        "invalid.reference.table.noAnswer.alone",
        () -> table(Sensitivity.SENSITIVE, "na", fine, level("x", "yes", "no+na")));
    refused(
        "invalid.reference.table.noAnswer.alone",
        () -> table(Sensitivity.SENSITIVE, "other", fine));
  }

  @ParameterizedTest
  @CsvSource({"4,11,15,5", "5,10,15,5", "5,11,14,5", "5,11,15,4"})
  @DisplayName("floors are never lowered")
  void floors(int ordinary, int sensitive, int tranche, int outside) {
    refused("invalid.reference.floor", () -> new Floors(ordinary, sensitive, tranche, outside));
  }

  @Test
  @DisplayName("floors may be raised")
  void floorsRaised() {
    assertThat(new Floors(6, 12, 20, 8).tranche()).isEqualTo(20);
  }

  private static Level two() {
    return level("coarse", "a+b", "c+d");
  }

  private static Level other() {
    return level("y", "a+c", "b+d");
  }

  private static Level level(String code, String... cells) {
    return new Level(
        code,
        Arrays.stream(cells)
            .map(
                c ->
                    new LevelCell(
                        c.replace("+", "-"), LABEL, Set.copyOf(List.of(c.split("\\+", -1)))))
            .toList());
  }

  private static TableDefinition ordinary(Level... levels) {
    return table(Sensitivity.ORDINARY, null, levels);
  }

  private static TableDefinition table(
      Sensitivity sensitivity, @Nullable String noAnswer, Level... levels) {
    return new TableDefinition(
        "t", LABEL, sensitivity, "family", 0, noAnswer, null, null, List.of(levels), "f", LABEL);
  }

  private static void refused(
      String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable make) {
    assertThatThrownBy(make).isInstanceOf(Invalid.class).hasMessage(key);
  }
}
