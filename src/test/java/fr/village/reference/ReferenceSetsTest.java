package fr.village.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.reference.Identity;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferenceSetsTest {
  @Nested
  @DisplayName("The set shipped")
  final class BuiltIn {
    private final ReferenceSet set = ReferenceSets.builtIn();

    @Test
    void hasTheListsAndTopics() {
      assertThat(set.version()).isEqualTo("2026.1");
      assertThat(set.codeLists()).hasSizeGreaterThanOrEqualTo(8);
      assertThat(set.topics()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void neverNamesABereavement() {
      assertThat(set.codeList("exit_reason").orElseThrow().items())
          .noneMatch(i -> i.code().contains("bereav") || i.label().fr().contains("deuil"));
    }

    @Test
    void givesEveryTableWithMoreThanThreeValuesACoarserLevelOfTwoCells() {
      assertThat(set.tables())
          .filteredOn(t -> !t.isSensitive() && t.values().size() > 2)
          .extracting(t -> t.levels().getLast().cells().size())
          .containsOnly(2);
    }

    @Test
    void asksItsPanelsOfTheSameFamiliesAtBothWaves() {
      assertThat(set.panels())
          .extracting(Panel::code)
          .containsExactly("impact_3", "impact_8", "said_3", "said_8");
      assertThat(set.identities()).extracting(Identity::code).contains("impact_3", "impact_8");
      assertThat(set.table("impact_8.isolation").orElseThrow().levels().getLast().cells())
          .extracting(LevelCell::code)
          .containsExactly("improved", "not_improved", "no_answer");
    }

    @Test
    void holdsDistressAndIsolationSensitive() {
      assertThat(set.tables())
          .filteredOn(TableDefinition::isSensitive)
          .extracting(TableDefinition::code)
          .filteredOn(code -> set.panelOf(code).isEmpty())
          .containsExactly("distress", "isolation");
    }
  }

  /**
   * Something replaced in the set shipped, after a marker; then the line is that of the change, or
   * of another place that is named.
   */
  @ParameterizedTest(name = "{1} → {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        " | \"version\": \"2026.1\", | \"version\": \"2026.1\" |"
            + " reference.json.syntax | \"issuedOn\"",
        " | \"version\": \"2026.1\", | \"version\": 2026, |" + " reference.json.value | ",
        " | \"version\": \"2026.1\", | \"version\": \"2026.1\", \"x\": 1, |"
            + " reference.json.unknown | ",
        " | \"version\": \"2026.1\", |  |" + " reference.json.missing | <1>",
        " | \"2026-01-01\" | \"2026-02-30\" |" + " reference.json.value | ",
        " | \"ordinary\": 5 | \"ordinary\": 4 |" + " invalid.reference.floor | ",
        " | \"code\": \"carrier\" | \"code\": \"source\" |"
            + " invalid.reference.list.twice | \"code\": \"source\"",
        " | \"code\": \"hospital\" | \"code\": \"caf\" |" + " invalid.reference.list.twice | ",
        " | \"code\": \"exit_reason\" | \"code\": \"exit_reasons\" |"
            + " invalid.reference.list.missing | <lists>",
        "\"code\": \"exit_reason\" | \"code\": \"end_of_cycle\" | \"code\": \"over\" |"
            + " invalid.reference.list.code.missing | <exit>",
        "\"topics\": | \"ageToWeeks\": 0 | \"ageToWeeks\": 500 |" + " invalid.range | <pregnancy>",
        "\"tables\": | \"formula\": \"structure\" | \"formula\": \"horoscope\" |"
            + " invalid.reference.formula | <structure>",
        "\"tables\": | [\"two_parents\", \"other\"] | [\"two_parents\"] |"
            + " invalid.reference.level.partition | <single>",
        "\"tables\": | \"noAnswer\": \"no_answer\" | \"noAnswer\": \"nothing\" |"
            + " invalid.reference.table.noAnswer.alone | \"code\": \"detail\"",
        "\"tables\": | \"noAnswer\": \"no_answer\" | \"noAnswer\": \"no\" |"
            + " invalid.reference.formula.values | \"code\": \"no_answer\"",
        "\"tables\": | \"unit\": \"family\" | \"unit\": \"stars\" |"
            + " invalid.reference.unit | <structure>",
        "\"tables\": | \"poolValue\": \"yes\" | \"poolValue\": \"no_answer\" |"
            + " invalid.reference.table.poolValue | \"code\": \"no_answer\"",
        "\"panels\": | \"from\": \"entry\" | \"from\": \"birth\" |"
            + " invalid.reference.panel.wave | <panel>",
        "\"panels\": | \"to\": \"months3\" | \"to\": \"entry\" |"
            + " invalid.reference.panel.waves | <panel>",
        "\"panels\": | \"dimension\": \"stress\" | \"dimension\": \"less_isolated\" |"
            + " invalid.reference.panel.dimension | <panel>",
        "\"crossings\": | \"table\": \"first_child\" | \"table\": \"retention\" |"
            + " invalid.reference.crossing.maturity | <crossing>",
        "\"crossings\": | \"level\": \"single\" | \"level\": \"none\" |"
            + " invalid.reference.crossing.level | <crossing>",
        "\"panels\": | \"identities\": [] | \"identities\": [{\"code\": \"i\", \"cells\":"
            + " [{\"table\": \"distress\", \"value\": \"no\"}, {\"table\": \"isolation\","
            + " \"value\": \"no\"}]}] | invalid.reference.identity.cell | <identity>",
        "\"panels\": | \"identities\": [] | \"identities\": [{\"code\": \"i\", \"cells\":"
            + " [{\"table\": \"distress\", \"value\": \"no\"}, {\"table\": \"retention\","
            + " \"value\": \"stayed_8\"}]}] | invalid.reference.identity.maturity | <identity>",
        "\"tables\": | \"sensitivity\": \"ordinary\" | \"sensitivity\": \"sensitive\" |"
            + " invalid.reference.table.noAnswer | <structure>"
      })
  void refusesNamingTheLine(
      @Nullable String after, String from, @Nullable String to, String reason, @Nullable String of)
      throws IOException {
    String text = shipped();
    int at = text.indexOf(from, after == null ? 0 : text.indexOf(after));
    assertThat(at).isNotNegative();
    String changed =
        text.substring(0, at) + (to == null ? "" : to) + text.substring(at + from.length());
    int named =
        switch (of) {
          case null -> at;
          case "<1>" -> 0;
          case "<lists>" -> text.indexOf("\"codeLists\":");
          case "<pregnancy>" -> text.indexOf("\"code\": \"pregnancy\"");
          case "<exit>" -> text.lastIndexOf("\"code\": \"exit_reason\"", at);
          case "<structure>" ->
              text.indexOf("\"code\": \"structure\"", text.indexOf("\"tables\":"));
          case "<crossing>" -> text.lastIndexOf("\"code\": \"structure.first_child\"", at);
          case "<panel>" -> text.lastIndexOf("\"code\": \"impact_3\"", at);
          case "<identity>" -> changed.lastIndexOf("\"code\": \"i\"");
          case "<single>" -> text.lastIndexOf("\"code\": \"single\"", at);
          default -> changed.indexOf(of, at + 1);
        };
    assertThatThrownBy(() -> load(changed))
        .isInstanceOfSatisfying(
            ReferenceRefused.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.line()).isEqualTo(lineAt(changed, named));
            });
  }

  private static int lineAt(String text, int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {"''", "[]", "null", "42", "{", "{}", "{\"version\":\"1\",\"version\":\"2\"}"})
  void refusesWhatIsNoSet(String text) {
    assertThatThrownBy(() -> load(text)).isInstanceOf(ReferenceRefused.class);
  }

  @Test
  void refusesAFileTooLarge() {
    assertThatThrownBy(() -> load(" ".repeat(2_000_001)))
        .isInstanceOfSatisfying(
            ReferenceRefused.class, e -> assertThat(e.reason()).isEqualTo("reference.json.size"));
  }

  @Test
  void readsAByteOrderMark() throws IOException {
    assertThat(load("\ufeff" + shipped())).isEqualTo(ReferenceSets.builtIn());
  }

  @Test
  void theIndicatorsShippedFitTheirSchema() {
    assertThat(IndicatorDefinitions.load(LocatedJson.resource("indicators-1.json")))
        .isEqualTo(IndicatorDefinitions.builtIn().definitions());
  }

  private static ReferenceSet load(String text) {
    return ReferenceSets.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String shipped() throws IOException {
    try (InputStream in = LocatedJson.resource("reference-set-1.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
