package fr.village.workbook.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatPageTest {
  /** To make the page anew: run {@link FormatPage} with this path as its argument. */
  private static final Path PAGE = Path.of("src/site/markdown/workbook-format.md");

  @Test
  void thePageOfTheDocumentationIsTheFormat() throws IOException {
    assertThat(Files.readString(PAGE)).isEqualTo(FormatPage.markdown());
  }
}
