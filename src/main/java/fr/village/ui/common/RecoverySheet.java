package fr.village.ui.common;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;

/** The recovery words, on the screen and on paper. */
public final class RecoverySheet {
  private static final int COLUMNS = 4;
  private static final double WHOLE = 100;
  private static final double MARGIN = 56;
  private static final double TITLE = 20;
  private static final double TEXT = 12;
  private static final double WORD = 14;
  private static final double LINE = 30;

  private RecoverySheet() {}

  /** On the screen, column after column. */
  public static GridPane grid(List<String> words) {
    GridPane grid = new GridPane();
    grid.setId("words");
    grid.getStyleClass().add("words");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints quarter = new ColumnConstraints();
      quarter.setPercentWidth(WHOLE / COLUMNS);
      grid.getColumnConstraints().add(quarter);
    }
    int rows = rows(words);
    for (int i = 0; i < words.size(); i++) {
      Label number = Parts.label(Integer.toString(i + 1), "secondary", "small", "word-number");
      Label word = Parts.label(words.get(i), "word");
      word.setId("word-" + (i + 1));
      grid.add(Parts.line(8, number, word), i / rows, i % rows);
    }
    return grid;
  }

  /** On paper, for a safe place. */
  public static Pane page(Wording wording, String house, List<String> words) {
    Pane page = Paper.blank();
    double across = Paper.WIDTH - 2 * MARGIN;
    double y =
        Paper.paragraph(
            page, MARGIN, MARGIN, across, wording.text("open.words.sheet", house), TITLE, true);
    y =
        Paper.paragraph(
            page, MARGIN, y + LINE / 2, across, wording.text("open.words.sheet.text"), TEXT, false);
    y += LINE;
    int rows = rows(words);
    for (int i = 0; i < words.size(); i++) {
      double left = MARGIN + i / rows * (across / COLUMNS);
      double top = y + i % rows * LINE;
      Paper.text(page, left, top, Integer.toString(i + 1), TEXT, false);
      Paper.text(page, left + LINE, top, words.get(i), WORD, true);
    }
    return page;
  }

  private static int rows(List<String> words) {
    return (words.size() + COLUMNS - 1) / COLUMNS;
  }
}
