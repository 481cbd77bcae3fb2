package fr.village.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The two languages and the code agree on the keys.
 *
 * <p>How a key is found in the code: it stands there in full as one string literal, such as {@code
 * "family.name.blank"}. Every literal of that shape whose first word begins some key of the files
 * is taken for a key, and so is the literal given to {@code text(…)}, {@code has(…)}, {@code
 * refused(…)}, {@code wrongUse(…)} and {@code new Invalid(…)}. Keys whose end is put together while
 * running are allowed by {@link #BUILT_WHILE_RUNNING}, the only list of exceptions.
 */
final class MessageKeysTest {
  /** Beginnings of keys that code, or a library, completes: with what. */
  private static final Set<String> BUILT_WHILE_RUNNING =
      Set.of(
          "build.", // the build's own programs, in src/build
          "desk.problem.", // NotebookException: the problem's name
          "field.", // Messages: the field an Invalid names
          "notebook.problem.", // NotebookException.Problem: its name
          "storage.advice.", // StorageAdvice: its name
          "usage.", // picocli: headings of the help
          "village-cli."); // picocli: <command>.<option> or <command>.usage.<part>

  private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9_-]+)+");
  private static final Pattern PREFIX =
      Pattern.compile("[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9_-]+)*\\.");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  private static final Path FILES = Path.of("src/main/resources/fr/village/i18n");
  private final Properties english = load("messages.properties");
  private final Properties french = load("messages_fr.properties");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(french.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
  }

  @Test
  void noKeyStandsTwiceInAFile() throws IOException {
    for (String file : List.of("messages.properties", "messages_fr.properties")) {
      assertThat(lines(file).map(line -> line.split("[=:]", 2)[0].strip()))
          .as(file)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyKeyInTheCodeHasATextInBothLanguages() throws IOException {
    Set<String> firstWords = firstWords();
    assertThat(
            SourceTexts.ofMain().stream()
                .filter(literal -> KEY.matcher(literal.text()).matches())
                .filter(
                    literal -> literal.askedFor() || firstWords.contains(firstWord(literal.text())))
                .filter(literal -> !english.containsKey(literal.text()))
                .filter(literal -> !english.containsKey("field." + literal.text())))
        .isEmpty();
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> used =
        SourceTexts.ofMain().stream().map(SourceTexts.Literal::text).collect(Collectors.toSet());
    assertThat(
            english.stringPropertyNames().stream()
                .filter(key -> !used.contains(key))
                .filter(key -> BUILT_WHILE_RUNNING.stream().noneMatch(key::startsWith)))
        .isEmpty();
  }

  @Test
  void beginningsOfKeysInTheCodeAreDeclared() throws IOException {
    Set<String> firstWords = firstWords();
    assertThat(
            SourceTexts.ofMain().stream()
                .filter(literal -> PREFIX.matcher(literal.text()).matches())
                .filter(literal -> firstWords.contains(firstWord(literal.text())))
                .filter(literal -> !BUILT_WHILE_RUNNING.contains(literal.text())))
        .isEmpty();
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(french.getProperty(key, "")))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  @Test
  void apostrophesAreTypographic() {
    Stream.of(french, english)
        .forEach(
            texts ->
                texts.forEach(
                    (key, text) -> assertThat(text.toString()).as("%s", key).doesNotContain("'")));
  }

  @Test
  void frenchPunctuationHasItsNoBreakSpaces() {
    french.forEach(
        (key, text) ->
            assertThat(text.toString())
                .as("%s: U+202F before ; : ! ? and inside « »", key)
                .doesNotContainPattern(
                    " [;:!?»]|« |[\\p{L}\\p{N})»][;!?]|[\\p{L})]:|[^"
                        + " \\u202f\\u00a0]»|«[^\\u202f\\u00a0]"));
  }

  private Set<String> firstWords() {
    return Stream.concat(
            english.stringPropertyNames().stream(), french.stringPropertyNames().stream())
        .map(MessageKeysTest::firstWord)
        .collect(Collectors.toSet());
  }

  private static String firstWord(String key) {
    return key.split("\\.", 2)[0];
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> lines(String file) throws IOException {
    return Files.readAllLines(FILES.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static Properties load(String file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Files.readString(FILES.resolve(file))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties;
  }
}
