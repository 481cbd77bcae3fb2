package fr.village.ui.shell;

import fr.village.ui.common.Logo;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The rail on the left: where to go, how it looks, whose notebook it is. */
final class Rail extends VBox {
  private final Navigation navigation;
  private final Wording words;

  Rail(
      Workspace workspace,
      List<Screen> screens,
      MenuButton preferences,
      Runnable lock,
      Wording words) {
    this.navigation = workspace.navigation();
    this.words = words;
    getStyleClass().add("rail");
    setId("rail");
    Label brand = Parts.label("Village", "brand");
    brand.setGraphic(new Logo(30));
    getChildren().add(brand);
    for (int i = 0; i < screens.size(); i++) {
      getChildren().add(entry(screens.get(i), i + 1));
    }
    getChildren().add(Parts.spacer());
    if (workspace.notebook().isExample()) {
      Label example = Parts.paragraph(words.text("shell.example"), "example");
      example.setId("example-mark");
      example.setMaxWidth(Double.MAX_VALUE);
      getChildren().add(example);
    }
    Region line = new Region();
    line.getStyleClass().add("rail-line");
    VBox.setMargin(line, new javafx.geometry.Insets(8, 0, 6, 0));
    getChildren().addAll(preferences, line, lock(workspace, lock));
  }

  private Button entry(Screen screen, int digit) {
    String title = words.text(screen.titleKey());
    Button entry = railButton("rail-" + screen.id(), screen.icon(), title);
    if (digit <= 9) {
      Label number = Parts.label(Integer.toString(digit), "digit");
      ((HBox) entry.getGraphic()).getChildren().addAll(Parts.spacer(), number);
      entry.setAccessibleHelp(words.text("shell.digit", digit));
    }
    entry.setOnAction(e -> navigation.go(screen.id()));
    navigation.currentProperty().addListener((o, before, now) -> here(entry, screen, now));
    here(entry, screen, navigation.currentProperty().get());
    return entry;
  }

  private static void here(Button entry, Screen screen, String current) {
    entry.getStyleClass().remove("here");
    if (screen.id().equals(current)) {
      entry.getStyleClass().add("here");
    }
  }

  private Button lock(Workspace workspace, Runnable lock) {
    String house = workspace.notebook().house().name();
    Button button = railButton("rail-lock", Feather.LOCK, house);
    button.getStyleClass().add("quiet");
    HBox content = (HBox) button.getGraphic();
    Label key = Parts.label(words.text("shell.lock.key"), "digit");
    content.getChildren().set(1, new VBox(content.getChildren().get(1), key));
    button.setAccessibleText(words.text("shell.lock", house));
    button.setOnAction(e -> lock.run());
    return button;
  }

  private static Button railButton(String id, Ikon icon, String title) {
    Label name = Parts.label(title, "title");
    name.setMinWidth(0);
    HBox content = new HBox(11, Parts.icon(icon), name);
    content.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(name, Priority.SOMETIMES);
    Button button = new Button("", content);
    button.setId(id);
    button.setAccessibleText(title);
    button.getStyleClass().add("rail-entry");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    content.prefWidthProperty().bind(button.widthProperty().subtract(24));
    content.maxWidthProperty().bind(button.widthProperty().subtract(24));
    return button;
  }
}
