package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.indicators.IndicatorValue;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** A key figure with its base and trend; it opens its list. */
final class FigureTile extends WideButton {
  /**
   * A figure of the tableau.
   *
   * @param titleKey how it is called here
   */
  record Kind(String code, String titleKey) {}

  private FigureTile(Kind kind, String title, Dashboard dashboard, VBox content, Opening opening) {
    super(
        "tile-" + kind.code().replace('.', '-'),
        content,
        () -> opening.list(title, dashboard.period(), kind.code()),
        "figure-tile",
        "card");
  }

  static FigureTile of(Kind kind, Dashboard dashboard, Frame frame, Opening opening) {
    FigureWords words = new FigureWords(frame.words());
    IndicatorValue value = dashboard.value(kind.code());
    String title = frame.text(kind.titleKey());
    String figure = words.figure(value);
    String below = below(kind, value, dashboard, frame, words);
    VBox content =
        new Tall(
            Parts.paragraph(title, "secondary", "tile-title"),
            Parts.label(figure, "key-figure"),
            Parts.paragraph(below, "secondary", "small"));
    FigureTile tile = new FigureTile(kind, title, dashboard, content, opening);
    tile.setAccessibleText(title + ", " + figure + ", " + below);
    return tile;
  }

  private static String below(
      Kind kind, IndicatorValue value, Dashboard dashboard, Frame frame, FigureWords words) {
    if (kind.code().equals("families")) {
      Long fresh = dashboard.value("families_new").count();
      return fresh == null || dashboard.period().from() == null
          ? words.period(dashboard.period())
          : frame.text("dashboard.tile.new", fresh);
    }
    if (kind.code().equals("sessions_held")) {
      return words.plain(dashboard.value("session_hours"));
    }
    Long base = value.base();
    String care =
        base != null && base > 0 && FigureWords.isSmall(base)
            ? frame.text("dashboard.caution.short")
            : "";
    return Stream.of(words.base(value), words.trend(dashboard, kind.code()), care)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
