package fr.village.ui.palette;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** One field and what it finds; the arrows choose while one goes on typing. */
public final class PaletteView extends VBox {
  private static final double ROWS = 8.5;

  private final PaletteViewModel model;
  private final Frame frame;
  private final CustomTextField field = new CustomTextField();
  private final ListView<Target> list = new ListView<>();
  private final Label nothing;

  private PaletteView(PaletteViewModel model, Frame frame) {
    this.model = model;
    this.frame = frame;
    setId("palette");
    getStyleClass().add("palette");
    field.setId("palette-field");
    field.setLeft(Parts.icon(Feather.SEARCH));
    field.setPromptText(frame.text("palette.prompt"));
    field.setAccessibleText(frame.text("palette.prompt"));
    field.textProperty().bindBidirectional(model.typedProperty());
    list.setId("palette-list");
    list.setAccessibleText(frame.text("palette.found"));
    list.setCellFactory(view -> new TargetCell());
    list.setOnMouseClicked(event -> choose());
    nothing = Parts.paragraph(frame.text("palette.nothing"), "secondary");
    nothing.setId("palette-nothing");
    list.setPlaceholder(nothing);
    getChildren()
        .addAll(
            field,
            list,
            Parts.line(
                8,
                Parts.keyCap("↑"),
                Parts.keyCap("↓"),
                Parts.label(frame.text("palette.choose"), "secondary", "small"),
                Parts.keyCap(frame.text("key.enter")),
                Parts.label(frame.text("palette.go"), "secondary", "small"),
                Parts.keyCap(frame.text("key.escape")),
                Parts.label(frame.text("palette.close"), "secondary", "small")));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.foundProperty().addListener((o, before, now) -> show());
    show();
  }

  /** Opens over the window. */
  public static void show(PaletteViewModel model, Frame frame) {
    model.open(frame.words());
    PaletteView view = new PaletteView(model, frame);
    frame.overlay().show(view, view.field, () -> {});
  }

  private void show() {
    list.getItems().setAll(model.foundProperty().get());
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
      list.scrollTo(0);
    }
    list.setPrefHeight(ROWS * TargetCell.HEIGHT * em());
  }

  private double em() {
    return field.getFont().getSize();
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      int at = list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
      int to = Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1));
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - 3));
      say();
      event.consume();
    } else if (code == KeyCode.ENTER) {
      choose();
      event.consume();
    }
  }

  /** What is chosen is said although the keyboard stays in the field. */
  private void say() {
    Target target = list.getSelectionModel().getSelectedItem();
    if (target != null) {
      field.setAccessibleHelp(target.title() + ", " + target.detail());
    }
  }

  private void choose() {
    Target target = list.getSelectionModel().getSelectedItem();
    if (target != null) {
      frame.overlay().close();
      target.run().run();
    }
  }

  /** The field typed into; for the keyboard to begin at. */
  TextField field() {
    return field;
  }
}
