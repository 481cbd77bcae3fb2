package fr.village.ui.shell;

import fr.village.ui.common.Logo;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The rail on the left: where to go, how it looks, whose notebook it is. */
final class Rail extends VBox implements Parts.Adaptive {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /** A digit may stand nearer to a long name than pictures do. */
  private static final double CLOSER = 11;

  private final Navigation navigation;

  /** What goes when there is little room. */
  private final List<Node> wordy = new ArrayList<>();

  private final Wording words;
  private final MenuButton preferences;

  Rail(
      Workspace workspace,
      List<Screen> screens,
      MenuButton preferences,
      Runnable help,
      Runnable lock,
      Wording words) {
    this.navigation = workspace.navigation();
    this.words = words;
    this.preferences = preferences;
    getStyleClass().add("rail");
    setId("rail");
    Label title = Parts.label("Village", "brand-name");
    wordy.add(title);
    HBox brand = Parts.line(10, new Logo(30), title);
    brand.getStyleClass().add("brand");
    getChildren().add(brand);
    screens.stream().filter(s -> !s.atFoot()).map(this::entry).forEach(getChildren()::add);
    getChildren().add(Parts.spacer());
    if (workspace.notebook().isExample()) {
      Label example = Parts.paragraph(words.text("shell.example"), "example");
      example.setId("example-mark");
      example.setMaxWidth(Double.MAX_VALUE);
      getChildren().add(example);
      wordy.add(example);
    }
    Region line = new Region();
    line.getStyleClass().add("rail-line");
    VBox.setMargin(line, new javafx.geometry.Insets(8, 0, 6, 0));
    Label house = Parts.paragraph(workspace.houseNameProperty().get(), "house");
    house.setId("rail-house");
    house.textProperty().bind(workspace.houseNameProperty());
    house.setMaxWidth(Double.MAX_VALUE);
    wordy.add(house);
    screens.stream().filter(Screen::atFoot).map(this::entry).forEach(getChildren()::add);
    getChildren().addAll(preferences, help(help), line, house, lock(workspace, lock));
  }

  private Button entry(Screen screen) {
    String title = words.text(screen.titleKey());
    Button entry = railButton("rail-" + screen.id(), screen.icon(), title);
    entry.getStyleClass().add("screen-entry");
    if (!screen.atFoot()) {
      Label number = Parts.label(Integer.toString(screen.digit()), "digit");
      wordy.add(number);
      HBox content = (HBox) entry.getGraphic();
      // the name takes the room itself: a long one has need of all of it
      Region name = (Region) content.getChildren().getLast();
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      content.getChildren().add(number);
      HBox.setMargin(number, new javafx.geometry.Insets(0, 0, 0, -CLOSER));
      entry.setAccessibleHelp(words.text("shell.digit", screen.digit()));
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

  private Button help(Runnable help) {
    Button button = quiet("rail-help", Feather.HELP_CIRCLE, words.text("shell.help"), "F1");
    button.setOnAction(e -> help.run());
    return button;
  }

  private Button quiet(String id, Ikon icon, String title, String keyName) {
    Button button = railButton(id, icon, title);
    button.getStyleClass().add("quiet");
    Label key = Parts.label(keyName, "digit");
    key.setMinWidth(Region.USE_PREF_SIZE);
    wordy.add(key);
    ((HBox) button.getGraphic()).getChildren().addAll(Parts.spacer(), key);
    return button;
  }

  private Button lock(Workspace workspace, Runnable lock) {
    Button button =
        quiet("rail-lock", Feather.LOCK, words.text("shell.lock"), words.text("shell.lock.key"));
    button
        .accessibleTextProperty()
        .bind(workspace.houseNameProperty().map(name -> words.text("shell.lock.of", name)));
    button.setOnAction(e -> lock.run());
    return button;
  }

  /** With little room only the pictures stay; their names are still said and shown on hovering. */
  @Override
  public void narrow(boolean narrow) {
    pseudoClassStateChanged(NARROW, narrow);
    wordy.forEach(node -> Parts.show(node, !narrow));
    preferences.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  private Button railButton(String id, Ikon icon, String title) {
    Label name = Parts.label(title, "title");
    name.setMinWidth(0);
    wordy.add(name);
    HBox content = new HBox(11, Parts.icon(icon), name);
    content.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(name, Priority.SOMETIMES);
    Button button = new Button("", content);
    button.setId(id);
    button.setAccessibleText(title);
    button.setTooltip(new Tooltip(title));
    button.getStyleClass().add("rail-entry");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    Parts.fill(button, content);
    return button;
  }
}
