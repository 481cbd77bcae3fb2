package fr.village.ui.shell;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Look;
import fr.village.ui.common.Machine;
import fr.village.ui.common.Overlay;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import fr.village.ui.roll.FirstNamesView;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The roll of first names, and a card that asks for the passphrase. */
final class CurtainView extends StackPane implements Parts.Entered {
  private static final double ROOMY_EMS = 55;

  private final Curtain curtain;
  private final Machine machine;
  private final Frame frame;
  private final FirstNamesView names;

  CurtainView(Curtain curtain, Machine machine, Wording words) {
    this.curtain = curtain;
    this.machine = machine;
    setId("curtain");
    StackPane under = new StackPane();
    Overlay overlay = new Overlay(under);
    this.frame = new Frame(words, overlay);
    this.names = curtain.roll().firstNames(frame, this::ask);
    under.getChildren().add(names);
    getChildren().addAll(under, overlay);
    widthProperty().addListener((o, before, now) -> adapt());
  }

  @Override
  public void enter() {
    names.enter();
  }

  private void adapt() {
    double em = Look.BASE * machine.preferences().get().textSize() / 100;
    names.narrow(getWidth() > 0 && getWidth() / em < ROOMY_EMS);
  }

  private void ask() {
    PasswordField field = new PasswordField();
    field.setId("passphrase");
    Label problem = Parts.paragraph("", "problem", "small");
    problem.setId("passphrase-problem");
    Parts.problem(problem, field, "");
    curtain.troubleProperty().addListener((o, before, now) -> say(problem, field, now));
    Runnable unlock =
        () -> {
          curtain.unlock(field.getText().toCharArray());
          field.clear();
        };
    field.setOnAction(e -> unlock.run());
    VBox card =
        new VBox(
            Parts.label(frame.text("shell.locked"), "card-title"),
            Parts.field(frame.text("open.passphrase"), field, problem),
            Parts.line(
                8,
                Parts.button("unlock", frame.text("open.unlock"), unlock, "primary"),
                Parts.button(
                    "unlock-cancel",
                    frame.text("common.cancel"),
                    frame.overlay()::close,
                    "plain")));
    card.disableProperty().bind(curtain.busyProperty());
    card.getStyleClass().add("unlock-card");
    frame.overlay().show(card, field, () -> {});
  }

  private void say(Label problem, PasswordField field, @Nullable Said now) {
    Parts.problem(problem, field, now == null ? "" : frame.words().text(now));
    if (now != null) {
      field.requestFocus();
    }
  }
}
