package fr.village.report.paper;

import fr.village.domain.house.House;
import fr.village.report.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What a data protection officer asks of what leaves: in French only, since it argues in the words
 * of French law. The same text is shown in the window and stands in the documentation.
 */
public record DpoPage(House house, LocalDate day) {
  private static final String PAGE = "/fr/village/help/dpo.fr.md";

  public Document document() {
    MarkdownPaper page = MarkdownPaper.of(markdown());
    return Document.of(page.title(), Locale.FRENCH, house.name(), day, page.blocks())
        .under(house.name());
  }

  /** The page as it is kept. */
  static String markdown() {
    try (InputStream in = Objects.requireNonNull(DpoPage.class.getResourceAsStream(PAGE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(PAGE, e);
    }
  }
}
