package fr.village.ui.gallery;

import fr.village.ui.Pictures;
import javafx.stage.Stage;

/** A window on the screen, so that what changes inside lists is drawn in its pictures. */
final class ShownDesk implements AutoCloseable {
  /** The screen of a test has no more room. */
  private static final int WIDEST = 1400;

  private final Stage stage;

  ShownDesk(Visit visit) {
    stage =
        Pictures.onScreen(
            () -> {
              Stage shown = new Stage();
              if (visit.view.width <= WIDEST) {
                shown.setScene(visit.desk.window.scene());
                shown.show();
              }
              return shown;
            });
  }

  @Override
  public void close() {
    Pictures.onScreen(
        () -> {
          stage.close();
          return true;
        });
  }
}
