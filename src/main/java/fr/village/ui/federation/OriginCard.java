package fr.village.ui.federation;

import fr.village.federation.Contribution;
import fr.village.federation.NationalFigure;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.format.Format1;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where a figure comes from: every Maison, what it adds, and in which row of its file. */
final class OriginCard extends VBox {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 420;

  private final Wording words;

  private OriginCard(NationalFigure figure, List<Contribution> from, Button close, Wording words) {
    super(10);
    this.words = words;
    setId("origin-card");
    setPrefWidth(WIDTH);
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("federation.column.house"), 34),
                Column.number(words.text("federation.figures.number"), 20),
                Column.number(words.text("federation.origin.base"), 14),
                Column.text(words.text("federation.origin.row"), 32)),
            false);
    from.forEach(c -> row(rows, c));
    Scroll scroll = new Scroll(rows.box());
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(words.text("federation.origin.title"));
    scroll.setMaxHeight(HEIGHT);
    getChildren()
        .addAll(
            Parts.paragraph(
                words.text("federation.origin.of", figure.label(), figure.valueLabel()),
                "card-title"),
            Parts.paragraph(words.text("federation.origin.text"), "secondary"),
            scroll,
            close);
  }

  /** Opens once the files were looked at again. */
  static void show(NationalFigure figure, FederationViewModel model, Frame frame) {
    Wording words = frame.words();
    model.origin(
        figure,
        from -> {
          Button close =
              Parts.button(
                  "origin-close", words.text("federation.done"), frame.overlay()::close, "primary");
          frame.overlay().show(new OriginCard(figure, from, close, words), close, () -> {});
        });
  }

  private void row(Rows rows, Contribution from) {
    IndicatorLine line = from.line();
    Integer row = from.row();
    Integer base = line == null ? null : line.base();
    rows.add(
        Parts.paragraph(from.place().name(), "semibold"),
        Parts.paragraph(
            words.text(KeyFigure.number(from.interval().low(), from.interval().high()))),
        number(base),
        Parts.paragraph(
            row == null
                ? words.text("federation.origin.none")
                : words.text("federation.place", Format1.INDICATORS.name(), Integer.toString(row)),
            "secondary",
            "small"));
  }

  private Node number(@Nullable Integer number) {
    return Parts.paragraph(number == null ? "–" : words.text("federation.number", number));
  }
}
