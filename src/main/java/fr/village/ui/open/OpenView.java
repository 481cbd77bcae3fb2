package fr.village.ui.open;

import fr.village.ui.common.Logo;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Ouvrir: one card in the middle, whatever the page. */
public final class OpenView extends BorderPane implements Parts.Entered {
  private static final int BAR_BOTTOM = 16;

  private final OpenViewModel model;
  private final Wording words;
  private final Path proposed;
  private final Runnable federation;
  private final StackPane middle = new StackPane();
  private final HBox waiting;
  private final Label waitingFor = Parts.label("");
  private @Nullable Node page;

  /**
   * @param proposed the folder a new notebook is proposed in
   * @param federation goes to the federation's screen, which needs no notebook
   */
  public OpenView(
      OpenViewModel model,
      MenuButton preferences,
      Path proposed,
      Runnable federation,
      Wording words) {
    this.model = model;
    this.words = words;
    this.proposed = proposed;
    this.federation = federation;
    setId("open");
    Label brand = Parts.label("Village", "screen-title");
    brand.setGraphic(new Logo(34));
    brand.setGraphicTextGap(12);
    preferences.setMaxWidth(USE_PREF_SIZE);
    HBox top = Parts.line(14, brand, Parts.spacer(), preferences);
    top.getStyleClass().add("open-top");
    setTop(top);
    Scroll scroll = new Scroll(middle);
    scroll.setFitToHeight(true);
    ProgressIndicator turning = new ProgressIndicator();
    turning.setPrefSize(24, 24);
    waiting = Parts.line(12, turning, waitingFor);
    waiting.setId("busy");
    waiting.getStyleClass().addAll("undo-bar");
    waiting.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(waiting, Pos.BOTTOM_CENTER);
    StackPane.setMargin(waiting, new Insets(0, 20, BAR_BOTTOM, 20));
    setCenter(new StackPane(scroll, waiting));
    model.pageProperty().addListener((o, before, now) -> show());
    model.busyProperty().addListener((o, before, now) -> busy(now));
    show();
    busy(model.busyProperty().get());
  }

  @Override
  public void enter() {
    if (page instanceof Parts.Entered entered) {
      entered.enter();
    }
  }

  private void show() {
    VBox next =
        switch (model.pageProperty().get()) {
          case HOME -> new HomePage(model, federation, words);
          case CREATE -> new CreatePage(model, proposed, words);
          case WORDS -> new WordsPage(model, words);
          case UNLOCK -> new UnlockPage(model, words);
          case RECOVER -> new RecoverPage(model, words);
        };
    next.getStyleClass().addAll("dialog-card", "open-card");
    next.setMaxHeight(USE_PREF_SIZE);
    StackPane.setAlignment(next, Pos.CENTER);
    middle.getChildren().setAll(next);
    page = next;
    enter();
  }

  private void busy(@Nullable Said what) {
    waiting.setVisible(what != null);
    middle.setDisable(what != null);
    waitingFor.setText(what == null ? "" : words.text(what));
    if (what == null) {
      enter();
    }
  }
}
