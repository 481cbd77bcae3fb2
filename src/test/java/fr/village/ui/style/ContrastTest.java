package fr.village.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of the stylesheets' colours (WCAG 2.1, 1.4.3 and 1.4.11), in every theme. */
final class ContrastTest {
  private static final Path STYLE = Path.of("src/main/resources/fr/village/ui/style");
  private static final Pattern COLOUR = Pattern.compile("(-v-[a-z-]+):\\s*(#[0-9A-Fa-f]{6});");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern DECLARED =
      Pattern.compile("(-fx-[a-z-]+):\\s*(-v-[a-z-]+)(?:\\s|,|;|$)");
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;

  /** What is read or recognised on which surface, wherever rules do not name both together. */
  private static final String[][] TEXTS = {
    {"-v-ink", "-v-ground"}, {"-v-ink", "-v-card"}, {"-v-ink", "-v-hover"},
    {"-v-ink", "-v-accent-soft"}, {"-v-ink", "-v-second-soft"}, {"-v-ink", "-v-good-soft"},
    {"-v-ink", "-v-care-soft"}, {"-v-muted", "-v-ground"}, {"-v-muted", "-v-card"},
    {"-v-muted", "-v-hover"}, {"-v-muted", "-v-accent-soft"}, {"-v-muted", "-v-good-soft"},
    {"-v-muted", "-v-care-soft"}, {"-v-accent", "-v-card"}, {"-v-accent", "-v-ground"},
    {"-v-accent", "-v-accent-soft"}, {"-v-second", "-v-card"}, {"-v-second", "-v-second-soft"},
    {"-v-good", "-v-card"}, {"-v-good", "-v-good-soft"}, {"-v-care", "-v-card"},
    {"-v-care", "-v-care-soft"}, {"-v-on-accent", "-v-accent"}, {"-v-on-accent", "-v-accent-hover"},
    {"-v-rail-ink", "-v-rail"}, {"-v-rail-ink", "-v-rail-here"}, {"-v-rail-ink", "-v-rail-hover"},
    {"-v-rail-muted", "-v-rail"}, {"-v-rail-muted", "-v-rail-here"}, {"-v-bar-ink", "-v-bar"},
    {"-v-bar-accent", "-v-bar"},
  };

  /** Edges of fields, marks on the roll, the focus: what tells a control or its state. */
  private static final String[][] GRAPHICS = {
    {"-v-edge", "-v-card"}, {"-v-edge", "-v-ground"}, {"-v-accent", "-v-ground"},
    {"-v-accent", "-v-hover"}, {"-v-good", "-v-good-soft"}, {"-v-care", "-v-care-soft"},
    {"-v-second", "-v-second-soft"}, {"-v-roof", "-v-rail"},
  };

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "contrast"})
  void everyPairCanBeRead(String theme) {
    Map<String, Color> colours = colours(theme);
    List<String> faint = new ArrayList<>();
    for (String[] pair : TEXTS) {
      check(colours, pair[0], pair[1], TEXT, "text", faint);
    }
    for (String[] pair : GRAPHICS) {
      check(colours, pair[0], pair[1], GRAPHIC, "graphic", faint);
    }
    for (Path sheet : components()) {
      Matcher rule = RULE.matcher(read(sheet).replaceAll("(?s)/\\*.*?\\*/", ""));
      while (rule.find()) {
        ruleOwn(colours, rule.group(1).strip(), rule.group(2), faint);
      }
    }
    assertThat(faint).as(theme).isEmpty();
  }

  @Test
  void everyColourOfAComponentIsInEveryTheme() {
    for (String theme : List.of("light", "dark", "contrast")) {
      Map<String, Color> known = colours(theme);
      for (Path sheet : components()) {
        Matcher used = Pattern.compile("-v-[a-z-]+").matcher(read(sheet));
        while (used.find()) {
          assertThat(known).as("%s, %s", theme, sheet.getFileName()).containsKey(used.group());
        }
      }
    }
  }

  @Test
  void componentsNameNoColourThemselves() {
    for (Path sheet : components()) {
      // black behind a card over the window is the same in every theme
      assertThat(read(sheet).replace("rgba(20, 18, 23, 0.45)", ""))
          .as("%s", sheet.getFileName())
          .doesNotContainPattern(":\\s*[^;{}]*(#[0-9A-Fa-f]{3,8}|rgba?\\()");
    }
  }

  private static void ruleOwn(
      Map<String, Color> colours, String selector, String body, List<String> faint) {
    Map<String, String> declared = new HashMap<>();
    Matcher found = DECLARED.matcher(body);
    while (found.find()) {
      declared.put(found.group(1), found.group(2));
    }
    String ground = declared.get("-fx-background-color");
    if (ground == null) {
      return;
    }
    Stream.of("-fx-text-fill", "-fx-prompt-text-fill", "-fx-fill")
        .map(declared::get)
        .filter(java.util.Objects::nonNull)
        .forEach(text -> check(colours, text, ground, TEXT, selector, faint));
  }

  private static void check(
      Map<String, Color> colours,
      String front,
      String back,
      double least,
      String where,
      List<String> faint) {
    double ratio = ratio(of(colours, front), of(colours, back));
    if (ratio < least) {
      faint.add("%s on %s is %.2f:1 (%s)".formatted(front, back, ratio, where));
    }
  }

  private static Color of(Map<String, Color> colours, String name) {
    Color colour = colours.get(name);
    assertThat(colour).as(name).isNotNull();
    return colour;
  }

  /** WCAG 2.1: relative luminance and contrast ratio. */
  static double ratio(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Color> colours(String theme) {
    Map<String, Color> colours = new HashMap<>();
    Matcher found = COLOUR.matcher(read(STYLE.resolve(theme + ".css")));
    while (found.find()) {
      colours.put(found.group(1), Color.web(found.group(2)));
    }
    return colours;
  }

  private static List<Path> components() {
    try (Stream<Path> sheets = Files.list(STYLE)) {
      return sheets
          .filter(
              s ->
                  !List.of("light.css", "dark.css", "contrast.css")
                      .contains(s.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path sheet) {
    try {
      return Files.readString(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
