package fr.village.reference.file;

import fr.village.reference.SheetPlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON, one value a line, with the place each line was made from. */
final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final List<String> lines = new ArrayList<>();
  private final List<@Nullable SheetPlace> places = new ArrayList<>();
  private final StringBuilder closing = new StringBuilder();
  private boolean first = true;

  void object(@Nullable String name, @Nullable SheetPlace place) {
    open(name, "{", '}', place);
  }

  void array(String name, @Nullable SheetPlace place) {
    open(name, "[", ']', place);
  }

  private void open(@Nullable String name, String bracket, char end, @Nullable SheetPlace place) {
    line(named(name, bracket), place);
    closing.append(end);
    first = true;
  }

  void close() {
    char end = closing.charAt(closing.length() - 1);
    closing.setLength(closing.length() - 1);
    if (first) {
      lines.set(lines.size() - 1, lines.getLast() + end);
    } else {
      lines.add(indent() + end);
      places.add(places.getLast());
    }
    first = false;
  }

  /** Nothing where there is no text. */
  void text(String name, @Nullable String text, @Nullable SheetPlace place) {
    if (text != null) {
      line(named(name, MAPPER.writeValueAsString(text)), place);
    }
  }

  /** As it is written in JSON: a number, a truth. */
  void raw(String name, String value, @Nullable SheetPlace place) {
    line(named(name, value), place);
  }

  void texts(String name, List<String> texts, @Nullable SheetPlace place) {
    line(named(name, MAPPER.writeValueAsString(texts)), place);
  }

  void label(
      String name,
      String fr,
      @Nullable SheetPlace frPlace,
      String en,
      @Nullable SheetPlace enPlace) {
    object(name, frPlace);
    text("fr", fr, frPlace);
    text("en", en, enPlace);
    close();
  }

  private void line(String text, @Nullable SheetPlace place) {
    if (!first) {
      lines.set(lines.size() - 1, lines.getLast() + ",");
    }
    lines.add(indent() + text);
    places.add(place);
    first = false;
  }

  private String indent() {
    return "  ".repeat(closing.length());
  }

  private static String named(@Nullable String name, String value) {
    return name == null ? value : MAPPER.writeValueAsString(name) + ": " + value;
  }

  /** All of it, with a line feed at the end. */
  String text() {
    return String.join("\n", lines) + "\n";
  }

  /**
   * Where a line was made from; null when it was from no place of its own.
   *
   * @param line from 1
   */
  @Nullable SheetPlace place(int line) {
    return line < 1 || line > places.size() ? null : places.get(line - 1);
  }
}
