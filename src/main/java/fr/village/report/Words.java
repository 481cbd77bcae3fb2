package fr.village.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A run of text, parts of it said louder or left to be filled in by hand. */
public record Words(List<Part> parts) {
  private static final Pattern MARKS = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[\\[(.+?)]]");

  /** How a part is said. */
  public enum Tone {
    PLAIN,
    STRONG,
    /** What the notebook does not know: somebody writes it in. */
    BY_HAND
  }

  public record Part(String text, Tone tone) {}

  public Words {
    parts = List.copyOf(parts);
  }

  /** All of it plain, marks included. */
  public static Words plain(String text) {
    return new Words(List.of(new Part(text, Tone.PLAIN)));
  }

  public static Words strong(String text) {
    return new Words(List.of(new Part(text, Tone.STRONG)));
  }

  /** Text with {@code **louder**} and {@code [[to be filled in]]} parts. */
  public static Words marked(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher marks = MARKS.matcher(text);
    int from = 0;
    while (marks.find()) {
      add(parts, text.substring(from, marks.start()), Tone.PLAIN);
      String louder = marks.group(1);
      if (louder != null) {
        add(parts, louder, Tone.STRONG);
      } else {
        add(parts, marks.group(2), Tone.BY_HAND);
      }
      from = marks.end();
    }
    add(parts, text.substring(from), Tone.PLAIN);
    return new Words(parts);
  }

  private static void add(List<Part> parts, String text, Tone tone) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, tone));
    }
  }

  /** All of it, without its tones. */
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }
}
