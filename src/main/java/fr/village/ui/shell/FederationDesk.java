package fr.village.ui.shell;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Look;
import fr.village.ui.common.Machine;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Overlay;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Room;
import fr.village.ui.common.Wording;
import fr.village.ui.help.HelpView;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The federation’s screen for somebody who keeps no notebook: reached from the door. */
final class FederationDesk extends StackPane implements Parts.Entered {
  private static final int BAR_BOTTOM = 16;
  private static final double ROOMY_EMS = 55;

  private final Machine machine;
  private final NoticeBoard notices;
  private final Frame frame;
  private final Region view;

  /**
   * @param back to the door
   */
  FederationDesk(Room room, NoticeBoard notices, Machine machine, Runnable back, Wording words) {
    this.machine = machine;
    this.notices = notices;
    setId("federation-desk");
    BorderPane desk = new BorderPane();
    Overlay overlay = new Overlay(desk);
    this.frame = new Frame(words, overlay, machine.files());
    this.view = room.screen().view().apply(frame);
    HBox top =
        Parts.line(
            8,
            Parts.button(
                "federation-back",
                Feather.ARROW_LEFT,
                words.text("open.back"),
                back,
                "plain",
                "flush"));
    top.getStyleClass().add("open-top");
    desk.setTop(top);
    UndoBar undo = new UndoBar(notices, frame);
    VBox bar = new VBox(8, new WorkBar(machine.works(), words), undo);
    bar.setAlignment(Pos.BOTTOM_CENTER);
    bar.setPickOnBounds(false);
    bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    StackPane.setMargin(bar, new Insets(0, 20, BAR_BOTTOM, 20));
    desk.setCenter(new StackPane(view, bar));
    getChildren().addAll(desk, overlay);
    widthProperty().addListener((o, before, now) -> adapt());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public void enter() {
    Parts.focusFirst(view);
  }

  private void adapt() {
    double em = Look.BASE * machine.preferences().get().textSize() / 100;
    if (view instanceof Parts.Adaptive adaptive) {
      adaptive.narrow(getWidth() > 0 && getWidth() / em < ROOMY_EMS);
    }
  }

  private void pressed(KeyEvent event) {
    if (frame.overlay().isOpen()) {
      return;
    }
    if (event.getCode() == KeyCode.F1) {
      HelpView.show("federation", frame);
      event.consume();
    } else if (event.isShortcutDown()
        && event.getCode() == KeyCode.Z
        && !(event.getTarget() instanceof TextInputControl)) {
      notices.undo();
      event.consume();
    }
  }
}
