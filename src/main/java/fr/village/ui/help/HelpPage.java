package fr.village.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** The help of one screen, in Markdown on the class path. */
public final class HelpPage {
  private static final String FOLDER = "/fr/village/help/";

  private HelpPage() {}

  /**
   * The page of a screen in a language; empty where nobody has written it.
   *
   * @param screen its id
   */
  public static Optional<Node> of(String screen, Locale language) {
    String name = FOLDER + screen + "." + language.getLanguage() + ".md";
    try (InputStream in = HelpPage.class.getResourceAsStream(name)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(Parser.builder().build().parse(text));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
