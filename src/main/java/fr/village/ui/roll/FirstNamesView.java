package fr.village.ui.roll;

import fr.village.app.roll.Roll;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a locked window still shows during a session: first names and their marks, so that whoever
 * comes late can be marked; nothing else of the families. The rest asks for the passphrase.
 */
public final class FirstNamesView extends VBox implements Parts.Entered, Parts.Adaptive {
  private final RollViewModel model;
  private final Wording words;
  private final RollRowsView rows;
  private final RollSummary summary;
  private final VBox keys = new VBox(8);
  private final Label title = Parts.paragraph("", "screen-title");

  /**
   * @param unlock asks for the passphrase
   */
  public FirstNamesView(RollViewModel model, Frame frame, Runnable unlock) {
    this.model = model;
    this.words = frame.words();
    setId("first-names");
    getStyleClass().addAll("screen", "roll-screen", "first-names");
    rows =
        new RollRowsView(
            model, words, (row, index, day) -> RollRowView.firstNames(model, words, row, index));
    summary = new RollSummary(model, words, rows::focus);
    title.setId("first-names-title");
    Label why = Parts.paragraph(words.text("roll.locked.why"), "secondary");
    VBox titles = new VBox(title, why);
    titles.setMinWidth(0);
    HBox.setHgrow(titles, Priority.ALWAYS);
    Button open =
        Parts.button(
            "first-names-unlock",
            Feather.UNLOCK,
            words.text("roll.locked.open"),
            unlock,
            "primary");
    open.setMinWidth(USE_PREF_SIZE);
    VBox card = new VBox(rows);
    card.getStyleClass().addAll("card", "roll-card");
    VBox.setVgrow(rows, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    keys.getChildren().setAll(summary);
    getChildren().addAll(Parts.line(14, titles, open), keys, card);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.rollProperty().addListener((o, before, now) -> show(now));
    show(model.rollProperty().get());
  }

  @Override
  public void enter() {
    rows.focus();
  }

  @Override
  public void narrow(boolean narrow) {
    summary.narrow(narrow);
    keys.getChildren().setAll(summary);
    if (narrow) {
      keys.getChildren().add(summary.legend());
    }
  }

  private void show(@Nullable Roll roll) {
    title.setText(roll == null ? "" : words.text("roll.title", roll.group().name(), roll.number()));
  }

  private void pressed(KeyEvent event) {
    boolean presses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    boolean forButton =
        presses
            && event.getTarget() instanceof ButtonBase button
            && !(button instanceof PersonToggle);
    if (!event.isShortcutDown()
        && !event.isAltDown()
        && !forButton
        && rows.hasFocus()
        && RollKeyboard.pressed(event, model)) {
      event.consume();
    }
  }
}
