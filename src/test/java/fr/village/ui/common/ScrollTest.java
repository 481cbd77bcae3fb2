package fr.village.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.Pictures;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The memory a screen that scrolls would keep while another one is shown. */
final class ScrollTest {
  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @Test
  void keepsNoPictureOfWhatItShows() {
    assertThat(viewport(new Scroll(new Region())).isCache()).isFalse();
    assertThat(viewport(new ScrollPane(new Region())).isCache()).as("the toolkit's own").isTrue();
  }

  private static Node viewport(ScrollPane pane) {
    return Pictures.onScreen(
        () -> {
          Scene scene = new Scene(pane, 90, 400);
          scene.getRoot().applyCss();
          return Objects.requireNonNull(pane.lookup(".viewport"));
        });
  }
}
