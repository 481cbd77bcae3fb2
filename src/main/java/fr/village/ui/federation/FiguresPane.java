package fr.village.ui.federation;

import fr.village.federation.NationalFigure;
import fr.village.federation.NationalPooling;
import fr.village.federation.NationalScore;
import fr.village.federation.Scope;
import fr.village.federation.ScopeSums;
import fr.village.ui.common.Choice;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The figures of a scope; each leads to the Maisons and rows it came from. */
final class FiguresPane extends VBox {
  private final FederationViewModel model;
  private final FigureList figures;
  private final Frame frame;
  private final Wording words;
  private final boolean narrow;
  private final VBox content = new VBox(18);

  FiguresPane(FederationViewModel model, Gathered gathered, Frame frame, boolean narrow) {
    super(10);
    this.model = model;
    this.figures = new FigureList(gathered.consolidation().picture());
    this.frame = frame;
    this.words = frame.words();
    this.narrow = narrow;
    getStyleClass().add("card");
    setId("federation-figures");
    getChildren().addAll(chooser(), narrow ? content : scrolled());
    draw();
  }

  private Scroll scrolled() {
    Scroll scroll = new Scroll(content);
    scroll.setFocusTraversable(true);
    scroll.getStyleClass().add("federation-lines");
    scroll.setAccessibleText(words.text("federation.view.figures"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private Node chooser() {
    Choice<Scope> scope =
        new Choice<>("figures-scope", figures.scopes(), s -> words.text(said(s), s.label()), "");
    scope.setValue(figures.kept(model.scopeProperty().get()));
    scope.setMaxWidth(Double.MAX_VALUE);
    scope
        .valueProperty()
        .addListener(
            (o, before, now) -> {
              model.scopeProperty().set(now == null ? Scope.NATIONAL : now);
              draw();
            });
    return Parts.field(words.text("federation.figures.scope"), scope);
  }

  private static String said(Scope scope) {
    return switch (scope.kind()) {
      case NATIONAL -> "federation.scope.national";
      case REGION -> "federation.scope.region";
      case DEPARTEMENT -> "federation.scope.departement";
      case CARRIER -> "federation.scope.carrier";
      case HOUSE -> "federation.scope.house";
    };
  }

  private void draw() {
    ScopeSums sums = figures.of(model.scopeProperty().get());
    content
        .getChildren()
        .setAll(
            Parts.paragraph(
                words.text("federation.figures.facts", sums.houses(), sums.families()),
                "secondary"),
            counts(sums));
    part("federation.figures.scores", "federation.figures.scores.text", scores(sums.scores()));
    part(
        "federation.figures.estimates",
        "federation.figures.estimates.text",
        estimates(sums.estimates()));
  }

  /** Left out where it has no rows. */
  private void part(String title, String text, List<? extends Node> rows) {
    if (!rows.isEmpty()) {
      VBox part =
          new VBox(
              4,
              Parts.paragraph(words.text(title), "card-title"),
              Parts.paragraph(words.text(text), "secondary", "small"));
      part.getChildren().addAll(rows);
      content.getChildren().add(part);
    }
  }

  private Region counts(ScopeSums sums) {
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("federation.figures.what"), 34),
                Column.number(words.text("federation.figures.number"), 17),
                Column.number(words.text("federation.figures.share"), 10),
                Column.number(words.text("federation.figures.coverage"), 13),
                Column.number(words.text("federation.figures.houses"), 13),
                Column.text("", 13)),
            narrow);
    List<NationalFigure> lines = figures.sinceOpening(sums);
    for (int i = 0; i < lines.size(); i++) {
      NationalFigure line = lines.get(i);
      boolean first = i == 0 || !lines.get(i - 1).sameLevel(line);
      VBox name = new VBox(Parts.paragraph(line.valueLabel()));
      if (first) {
        name.getChildren().addFirst(Parts.paragraph(line.label(), "semibold"));
      }
      rows.add(
          name,
          Parts.paragraph(number(line)),
          percent(line.share()),
          percent(line.coverage()),
          Parts.paragraph(
              words.text("federation.figures.of", line.publishing(), line.houses()), "small"),
          origin(line, i));
    }
    return rows.box();
  }

  private Node percent(@Nullable Integer share) {
    return Parts.paragraph(share == null ? "–" : words.text("federation.percent", share));
  }

  private String number(NationalFigure line) {
    if (line.publishing() == 0) {
      return words.text("federation.figures.not-yet");
    }
    return words.text(KeyFigure.number(line.low(), line.high()));
  }

  private Button origin(NationalFigure line, int index) {
    Button button =
        Parts.button(
            "origin-" + index,
            words.text("federation.figures.origin"),
            () -> OriginCard.show(line, model, frame),
            "row-action");
    button.setAccessibleText(
        words.text("federation.figures.origin.said", line.label(), line.valueLabel()));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private List<Node> scores(List<NationalScore> scores) {
    return scores.stream().map(this::scoreLine).toList();
  }

  private Node scoreLine(NationalScore score) {
    var effect = score.effect();
    var low = score.effectLow();
    var high = score.effectHigh();
    String said =
        effect == null || low == null || high == null
            ? words.text("federation.figures.score.plain", score.label(), score.n())
            : words.text("federation.figures.score", score.label(), score.n(), effect, low, high);
    return Parts.paragraph(said);
  }

  private List<Node> estimates(List<NationalPooling> estimates) {
    return estimates.stream()
        .<Node>map(
            e ->
                Parts.paragraph(
                    words.text(
                        "federation.figures.estimate",
                        e.label(),
                        e.valueLabel(),
                        e.share(),
                        e.shareLow(),
                        e.shareHigh(),
                        e.houses())))
        .toList();
  }
}
