package fr.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A real window, clicked and typed into, on a machine without display. */
@ExtendWith(ApplicationExtension.class)
final class AccentsTest {
  @Start
  void show(Stage stage) {
    TextField field = new TextField();
    field.setId("name");
    stage.setScene(new Scene(new StackPane(field), 600, 200));
    stage.show();
  }

  @Test
  void accentsArriveAsTyped(FxRobot robot) {
    robot.clickOn("#name").write("Zoé, Anaïs, œuvre, ça : ÀÉ €");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#name").queryTextInputControl().getText())
        .isEqualTo("Zoé, Anaïs, œuvre, ça : ÀÉ €");
  }
}
