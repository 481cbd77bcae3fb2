package fr.village.ui.common;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table to read: side by side under their titles, or, with little room, one under the
 * other beside them.
 */
public final class Rows {
  private static final int PERCENT = 100;

  /**
   * A column.
   *
   * @param share of the width; what they are together is the whole
   * @param number written to the right
   */
  public record Column(String title, double share, boolean number) {
    public static Column text(String title, double share) {
      return new Column(title, share, false);
    }

    public static Column number(String title, double share) {
      return new Column(title, share, true);
    }
  }

  private final List<Column> columns;
  private final boolean narrow;
  private final VBox box = new VBox();

  public Rows(List<Column> columns, boolean narrow) {
    this.columns = List.copyOf(columns);
    this.narrow = narrow;
    box.getStyleClass().add("rows");
    if (!narrow && columns.stream().anyMatch(column -> !column.title().isEmpty())) {
      GridPane titles = grid("rows-titles");
      for (int i = 0; i < columns.size(); i++) {
        Label title = Parts.paragraph(columns.get(i).title(), "secondary", "small");
        if (columns.get(i).number()) {
          title.getStyleClass().add("number");
        }
        titles.add(spaced(title, i), i, 0);
      }
      box.getChildren().add(titles);
    }
  }

  /**
   * Adds a row.
   *
   * @param cells one for each column; null for none
   */
  public void add(@Nullable Node... cells) {
    add(Arrays.asList(cells));
  }

  /** As {@link #add(Node...)}. */
  public void add(List<? extends @Nullable Node> cells) {
    box.getChildren().add(narrow ? stacked(cells) : side(cells));
  }

  public Region box() {
    return box;
  }

  private GridPane side(List<? extends @Nullable Node> cells) {
    GridPane grid = grid("separated");
    for (int i = 0; i < cells.size(); i++) {
      Node cell = cells.get(i);
      // a column with nothing in it would lose its gap, and the row its line
      grid.add(cell == null ? new Region() : spaced(cell, i), i, 0);
    }
    return grid;
  }

  /** Words that follow a number, which ends where they begin, keep their distance from it. */
  private Node spaced(Node cell, int column) {
    boolean after = column > 0 && columns.get(column - 1).number() && !columns.get(column).number();
    if (after) {
      cell.getStyleClass().add("after-number");
    }
    return cell;
  }

  private GridPane grid(String style) {
    GridPane grid = new GridPane();
    grid.getStyleClass().addAll("rows-row", style);
    // the widest word of a column does not widen all of them
    grid.setMinWidth(0);
    double whole = columns.stream().mapToDouble(Column::share).sum();
    for (Column column : columns) {
      ColumnConstraints place = new ColumnConstraints();
      place.setPercentWidth(PERCENT * column.share() / whole);
      place.setHalignment(column.number() ? HPos.RIGHT : HPos.LEFT);
      grid.getColumnConstraints().add(place);
    }
    return grid;
  }

  private VBox stacked(List<? extends @Nullable Node> cells) {
    VBox stack = new VBox(2);
    stack.getStyleClass().add("separated");
    for (int i = 0; i < cells.size(); i++) {
      Node cell = cells.get(i);
      if (cell != null && (i == 0 || columns.get(i).title().isEmpty())) {
        stack.getChildren().add(cell);
      } else if (cell != null) {
        Label title = Parts.label(columns.get(i).title(), "secondary");
        title.setMinWidth(Region.USE_PREF_SIZE);
        if (cell instanceof Region region) {
          HBox.setHgrow(region, Priority.ALWAYS);
        }
        stack.getChildren().add(Parts.line(10, title, cell));
      }
    }
    return stack;
  }
}
