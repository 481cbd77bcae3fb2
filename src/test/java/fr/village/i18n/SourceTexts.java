package fr.village.i18n;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The string literals of the program's own sources. */
final class SourceTexts {
  /** Comments, text blocks and characters are matched so that quotes in them are passed over. */
  private static final Pattern TOKENS =
      Pattern.compile(
          "//[^\\n]*"
              + "|/\\*[\\s\\S]*?\\*/"
              + "|\"\"\"[\\s\\S]*?\"\"\""
              + "|'(?:\\\\.|[^'\\\\])+'"
              + "|(?<call>\\b(?:text|has|refused|wrongUse|new Invalid)\\(\\s*)?"
              + "\"(?<literal>(?:\\\\.|[^\"\\\\\\n])*)\"");

  /** A literal, where it stands, and whether it is the key in a call that takes one. */
  record Literal(String file, String text, boolean askedFor) {}

  private SourceTexts() {}

  /** Village's sources, and the build's own programs that speak with its texts. */
  static List<Literal> ofMain() throws IOException {
    return Stream.concat(
            in(Path.of("src/main/java")).stream(), in(Path.of("src/build/java")).stream())
        .toList();
  }

  private static List<Literal> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    return files.stream().flatMap(SourceTexts::literals).toList();
  }

  private static Stream<Literal> literals(Path file) {
    return TOKENS
        .matcher(read(file))
        .results()
        .filter(token -> token.group("literal") != null)
        .map(token -> literal(file, token));
  }

  private static Literal literal(Path file, MatchResult token) {
    boolean askedFor = token.group("call") != null;
    return new Literal(file.toString(), token.group("literal"), askedFor);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
