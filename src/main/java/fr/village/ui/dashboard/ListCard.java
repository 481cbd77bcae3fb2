package fr.village.ui.dashboard;

import fr.village.app.dashboard.Listed;
import fr.village.app.dashboard.Listed.Line;
import fr.village.indicators.Counted;
import fr.village.indicators.IndicatorDefinition;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Places;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A figure explained: what it means, and who or what is behind it; each can be opened. */
final class ListCard extends VBox {
  private static final double WIDTH = 620;
  private static final double LINE = 2.3;
  private static final String MEANS = "means";
  private static final int MOST_LINES = 9;
  private static final int FEW_LINES = 5;

  private final Frame frame;
  private final Places places;

  private ListCard(String title, Listed listed, Places places, Frame frame) {
    this.frame = frame;
    this.places = places;
    setId("dashboard-list-card");
    setPrefWidth(WIDTH);
    getChildren().add(Parts.paragraph(title, "card-title"));
    getChildren().add(definition(listed.definition()));
    if (listed.definition().theme().equals(MEANS) && listed.definition().base() == null) {
      getChildren().add(noted());
      return;
    }
    boolean both = !listed.others().isEmpty();
    int most = both ? FEW_LINES : MOST_LINES;
    part("counted", both ? "dashboard.list.counted" : "dashboard.list", listed.counted(), most);
    if (both) {
      part("others", "dashboard.list.others", listed.others(), most);
    }
    getChildren()
        .add(
            Parts.button(
                "dashboard-list-close", frame.text("common.close"), frame.overlay()::close));
  }

  static void show(String title, Listed listed, Places places, Frame frame) {
    ListCard card = new ListCard(title, listed, places, frame);
    Node first = card.lookup(".list-view");
    frame.overlay().show(card, first == null ? card.getChildren().getLast() : first, () -> {});
  }

  /** Nobody is behind a figure that was typed: where it was. */
  private Region noted() {
    return new FlowPane(
        10,
        10,
        Parts.button(
            "dashboard-list-budget",
            Feather.EDIT_3,
            frame.text("dashboard.means.where"),
            () -> {
              frame.overlay().close();
              places.budget();
            }),
        Parts.button("dashboard-list-close", frame.text("common.close"), frame.overlay()::close));
  }

  private Region definition(IndicatorDefinition definition) {
    VBox said = new VBox();
    said.getStyleClass().add("definition");
    said.setId("dashboard-definition");
    add(said, "dashboard.definition.what", definition.definition());
    if (definition.base() != null) {
      add(said, "dashboard.definition.base", definition.base());
    }
    add(said, "dashboard.definition.limits", definition.limits());
    if (definition.sensitive()) {
      said.getChildren()
          .add(Parts.paragraph(frame.text("dashboard.definition.sensitive"), "secondary", "small"));
    }
    return said;
  }

  private void add(VBox said, String key, fr.village.domain.reference.Label text) {
    said.getChildren()
        .add(Parts.paragraph(frame.text(key, frame.words().text(text)), "secondary", "small"));
  }

  private void part(String id, String key, List<Line> lines, int most) {
    Label title = Parts.paragraph(frame.text(key, lines.size()), "semibold");
    getChildren().add(title);
    if (lines.isEmpty()) {
      return;
    }
    ListView<Line> list = new ListView<>(FXCollections.observableArrayList(lines));
    list.setId("dashboard-list-" + id);
    list.getStyleClass().add("figure-list");
    list.setAccessibleText(title.getText());
    list.setCellFactory(l -> cell());
    double em = frame.overlay().getBoundsInLocal().isEmpty() ? 15 : em();
    double high = Math.min(most, lines.size()) * LINE * em + 4;
    list.setPrefHeight(high);
    list.setMinHeight(Math.min(high, 3 * LINE * em));
    list.setOnKeyPressed(
        e -> {
          Line line = list.getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && line != null) {
            open(line);
            e.consume();
          }
        });
    list.getSelectionModel().selectFirst();
    getChildren().add(list);
  }

  private double em() {
    return frame.overlay().lookup(".label") instanceof Label label ? label.getFont().getSize() : 15;
  }

  private ListCell<Line> cell() {
    ListCell<Line> cell =
        new ListCell<>() {
          @Override
          protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : said(line));
          }
        };
    cell.getStyleClass().add("abridged");
    cell.setPrefWidth(0);
    cell.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
            open(cell.getItem());
          }
        });
    return cell;
  }

  private String said(Line line) {
    String name = line.name();
    if (line.on() != null) {
      return frame.text(
          "dashboard.line.of", frame.words().dayAndDate(line.on()), orEmpty(line.of()));
    }
    if (line.what() instanceof Counted.OfPerson) {
      return frame.text(
          "dashboard.line.person",
          name == null ? frame.text("dashboard.line.baby") : name,
          orEmpty(line.of()));
    }
    return orEmpty(name);
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  private void open(Line line) {
    frame.overlay().close();
    switch (line.what()) {
      case Counted.OfFamily(var id) -> places.family(id);
      case Counted.OfPerson(var family, var person) -> places.family(family);
      case Counted.OfSession(var id) -> places.roll(id);
      case Counted.OfGroup(var id) -> places.group(id);
    }
  }
}
