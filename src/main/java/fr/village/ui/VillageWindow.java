package fr.village.ui;

import atlantafx.base.theme.PrimerLight;
import fr.village.i18n.Messages;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window: one stage that holds the whole program. */
public final class VillageWindow extends Application {
  @Override
  public void start(Stage stage) {
    Messages messages = Messages.ofSystem();
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Label welcome = new Label(messages.text("window.welcome"));
    welcome.setId("welcome");
    stage.setTitle("Village");
    stage.setScene(new Scene(new StackPane(welcome), 1280, 720));
    stage.show();
  }
}
