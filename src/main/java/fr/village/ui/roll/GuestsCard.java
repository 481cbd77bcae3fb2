package fr.village.ui.roll;

import fr.village.domain.session.Session;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who was invited; those who came before are one press away. */
final class GuestsCard extends VBox {
  private final GuestsViewModel model;
  private final Wording words;
  private final VBox names = new VBox(2);
  private final FlowPane before = new FlowPane(7, 7);
  private final TextField typed = TextFields.createClearableTextField();

  GuestsCard(GuestsViewModel model, Wording words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("card");
    typed.setId("guest");
    typed.setPromptText(words.text("roll.guest.prompt"));
    typed.setAccessibleText(words.text("roll.guests"));
    typed.setOnAction(e -> add());
    typed.textProperty().addListener((o, was, is) -> suggest());
    focusWithinProperty().addListener((o, was, is) -> withinChanged(is));
    before.setMinWidth(0);
    Parts.show(before, false);
    Label problem = Parts.paragraph("", "problem", "small");
    Parts.problem(problem, typed, "");
    model.problemProperty().addListener((o, was, is) -> Parts.problem(problem, typed, text(is)));
    model.knownProperty().addListener((o, was, is) -> suggest());
    // before the field takes the arrow for itself
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren()
        .addAll(
            Parts.label(words.text("roll.guests"), "card-title"), names, typed, problem, before);
  }

  void show(Session session) {
    names.getChildren().clear();
    for (int i = 0; i < session.guests().size(); i++) {
      names.getChildren().add(line(i, session.guests().get(i)));
    }
    Parts.show(names, !session.guests().isEmpty());
    suggest();
  }

  private HBox line(int index, String guest) {
    Button remove = Parts.button("guest-remove-" + index, "", () -> remove(index), "plain");
    remove.setGraphic(Parts.icon(Feather.X));
    remove.setAccessibleText(words.text("roll.guest.remove", guest));
    Label name = Parts.paragraph(guest);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setGraphic(Parts.icon(Feather.USER));
    HBox line = Parts.line(4, name, Parts.spacer(), remove);
    remove.setMinWidth(USE_PREF_SIZE);
    return line;
  }

  /** Leaving keeps what is typed; the names of before are offered while one is here. */
  private void withinChanged(boolean within) {
    if (!within) {
      add();
    }
    suggest();
  }

  private void add() {
    if (model.add(typed.getText())) {
      typed.clear();
    }
  }

  private void remove(int index) {
    typed.requestFocus();
    model.remove(index);
  }

  private void suggest() {
    List<String> offered = isFocusWithin() ? model.suggestions(typed.getText()) : List.of();
    before.getChildren().clear();
    for (int i = 0; i < offered.size(); i++) {
      String guest = offered.get(i);
      Button chip =
          Parts.button("guest-again-" + i, Feather.PLUS, guest, () -> take(guest), "chip");
      Parts.wrap(chip);
      chip.setAccessibleText(words.text("roll.guest.again", guest));
      chip.maxWidthProperty().bind(before.widthProperty());
      before.getChildren().add(chip);
    }
    Parts.show(before, !offered.isEmpty());
  }

  private void take(String guest) {
    typed.clear();
    typed.requestFocus();
    model.add(guest);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && before.isVisible()) {
      before.getChildren().getFirst().requestFocus();
      event.consume();
    }
  }

  private String text(@Nullable Said said) {
    return said == null ? "" : words.text(said);
  }
}
