package fr.village.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What comes over a screen and takes the keyboard until it is closed; Escape closes. In the window
 * itself, so that nothing gets lost behind it.
 */
public final class Overlay extends StackPane {
  private final Node under;

  /** Has the size of the text, as the stylesheets say it. */
  private final Label em = new Label();

  private @Nullable Node before;
  private Runnable closed = () -> {};

  /**
   * @param under what is covered and put out of the keyboard's reach
   */
  public Overlay(Node under) {
    this.under = under;
    under.getStyleClass().add("under");
    getStyleClass().add("scrim");
    setId("overlay");
    em.setManaged(false);
    getChildren().add(em);
    Parts.show(this, false);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /**
   * Shows a card; {@code first} gets the keyboard. It takes the place of one shown before, which is
   * closed by that.
   */
  public void show(Region card, Node first, Runnable whenClosed) {
    if (isVisible()) {
      Runnable earlier = closed;
      closed = () -> {};
      earlier.run();
    } else {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    closed = whenClosed;
    card.getStyleClass().add("dialog-card");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane middle = new StackPane(card);
    middle.getStyleClass().add("scrim-room");
    Scroll scroll = new Scroll(middle);
    scroll.setFitToHeight(true);
    setAlignment(Pos.CENTER);
    under.setDisable(true);
    Parts.show(this, true);
    widen(card);
    getChildren().setAll(em, scroll);
    applyCss();
    first.requestFocus();
  }

  /** A width given in pixels is one at 100 %: larger text gets a wider card. */
  private void widen(Region card) {
    double wanted = card.getPrefWidth();
    double larger = em() / Look.BASE;
    if (wanted > 0 && larger > 1) {
      card.setPrefWidth(wanted * larger);
    }
  }

  /** The size of the text, in pixels. */
  public double em() {
    applyCss();
    return em.getFont().getSize();
  }

  /** Whether a card is shown. */
  public boolean isOpen() {
    return isVisible();
  }

  public void close() {
    if (!isVisible()) {
      return;
    }
    Parts.show(this, false);
    getChildren().setAll(em);
    under.setDisable(false);
    giveBack();
    closed.run();
  }

  /** The keyboard goes back where it was, or to what has been drawn in its place meanwhile. */
  private void giveBack() {
    Node back = before;
    before = null;
    if (back != null && back.getScene() != getScene()) {
      back = back.getId() == null ? null : under.lookup("#" + back.getId());
    }
    if (back != null) {
      back.requestFocus();
    }
    if (back == null || (getScene() != null && getScene().getFocusOwner() != back)) {
      // keys that work everywhere still come through
      under.requestFocus();
      Parts.enterIn(under);
    }
  }
}
