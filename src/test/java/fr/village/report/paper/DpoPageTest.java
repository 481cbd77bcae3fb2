package fr.village.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.report.Block;
import fr.village.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for a data protection officer, and that what it names is there. */
final class DpoPageTest {
  private static final Pattern SUITE = Pattern.compile("\\b[A-Z]\\w+(Test|Properties)\\b");

  @Test
  void thePageOfTheDocumentationIsThatOfTheWindow() throws IOException {
    assertThat(Files.readString(Path.of("src/site/markdown/dpo.md"))).isEqualTo(DpoPage.markdown());
  }

  @Test
  void everySuiteItNamesIsAmongTheTests() throws IOException {
    List<String> named =
        SUITE.matcher(DpoPage.markdown()).results().map(MatchResult::group).toList();
    try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
      assertThat(tests.map(t -> t.getFileName().toString()).collect(Collectors.toSet()))
          .containsAll(named.stream().map(n -> n + ".java").toList());
    }
    assertThat(named).hasSizeGreaterThan(8);
  }

  @Test
  void everyRuleIsThereInOrder() {
    List<String> rules =
        MarkdownPaper.of(DpoPage.markdown()).blocks().stream()
            .flatMap(b -> b instanceof Block.Bullets l ? l.items().stream() : Stream.of())
            .map(w -> w.parts().getFirst().text())
            .filter(lead -> lead.matches("\\d+\\. .+"))
            .map(lead -> lead.substring(0, lead.indexOf('.')))
            .toList();
    assertThat(rules)
        .containsExactlyElementsOf(IntStream.rangeClosed(0, 12).mapToObj("%d"::formatted).toList());
  }

  @Test
  void frenchPunctuationHasItsNoBreakSpaces() {
    assertThat(DpoPage.markdown())
        .doesNotContain("'", "’ ")
        .doesNotContainPattern(
            " [;:!?»%]|« |[\\p{L}\\p{N})»][;!?]|[\\p{L})]:|[^\\u202f\\u00a0]»|«[^\\u202f\\u00a0]");
  }

  @Test
  void boldWordsStayBoldOnPaper() {
    Block.Paragraph said =
        (Block.Paragraph) MarkdownPaper.of("# Un\n\nUn **mot**\nfort.").blocks().getFirst();
    assertThat(said.words().parts())
        .contains(new Words.Part("mot", Words.Tone.STRONG))
        .contains(new Words.Part("fort.", Words.Tone.PLAIN));
    assertThat(said.words().text()).isEqualTo("Un mot fort.");
  }
}
