package fr.village.ui.federation;

import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The key figures, side by side. */
final class FigureCards extends GridPane {
  private static final int NARROW_COLUMNS = 2;
  private static final double WHOLE = 100;

  FigureCards(Gathered gathered, boolean narrow, Wording words) {
    setHgap(14);
    setVgap(14);
    setMinHeight(USE_PREF_SIZE);
    List<KeyFigure> figures = KeyFigure.of(gathered.consolidation());
    int columns = narrow ? NARROW_COLUMNS : figures.size();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(WHOLE / columns);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < figures.size(); i++) {
      add(card(figures.get(i), words), i % columns, i / columns);
    }
  }

  private static VBox card(KeyFigure figure, Wording words) {
    Label value = Parts.paragraph(words.text(figure.value()), "key-figure", "federation-figure");
    value.setId("figure-" + figure.id());
    VBox card =
        Parts.card(
            Parts.paragraph(words.text(figure.name()), "secondary"),
            value,
            Parts.paragraph(words.text(figure.note()), "secondary", "small"));
    card.getStyleClass().add("figure-card");
    card.setMaxHeight(Double.MAX_VALUE);
    return card;
  }
}
