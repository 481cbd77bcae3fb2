package fr.village.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class IndicatorPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/indicators.md");

  /** With {@code -Dvillage.pages=write} the page is written instead. */
  @Test
  void thePageSaysWhatTheDataSay() throws IOException {
    String page = new IndicatorPage(ReferenceSets.builtIn(), IndicatorDefinitions.builtIn()).text();
    if ("write".equals(System.getProperty("village.pages"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }
}
