package fr.village.ui.settings;

import fr.village.app.settings.Settings;
import fr.village.app.settings.ThemeChoice;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Apparence et langue: of this machine, changed at once. */
final class AppearanceSection extends SectionView {
  private static final int STEP = 25;

  private final AppearanceViewModel model;
  private final InvalidationListener looks;
  private Settings drawn;

  AppearanceSection(AppearanceViewModel model, Frame frame) {
    super(frame);
    this.model = model;
    this.drawn = model.settingsProperty().get();
    this.looks = o -> follow();
    // the preferences outlive this view
    model.settingsProperty().addListener(new WeakInvalidationListener(looks));
    draw();
  }

  private void follow() {
    Settings now = model.settingsProperty().get();
    boolean same =
        now.theme() == drawn.theme()
            && now.textSize() == drawn.textSize()
            && now.lockMinutes() == drawn.lockMinutes()
            && Objects.equals(now.language(), drawn.language());
    if (!same) {
      drawn = now;
      draw();
    }
  }

  @Override
  List<? extends Node> content() {
    Settings now = model.settingsProperty().get();
    VBox lock =
        Fields.text(
            frame(),
            "settings-lock",
            "settings.appearance.lock",
            Integer.toString(now.lockMinutes()),
            model::lockMinutes);
    lock.setMaxWidth(Region.USE_PREF_SIZE);
    return List.of(
        header(text("settings.appearance"), text("settings.appearance.facts")),
        card(text("settings.appearance.language"), languages()),
        card(text("settings.appearance.theme"), themes(now)),
        card(text("settings.appearance.size"), sizes(now)),
        card(
            text("settings.appearance.locking"),
            lock,
            Parts.paragraph(text("settings.appearance.locking.text"), "secondary")));
  }

  private Node languages() {
    return choices(
        text("settings.appearance.language"),
        choice("look-fr", "Français", model.isFrench(), () -> model.language("fr")),
        choice("look-en", "English", !model.isFrench(), () -> model.language("en")));
  }

  private Node themes(Settings now) {
    List<ToggleButton> buttons = new ArrayList<>();
    buttons.add(theme(ThemeChoice.SYSTEM, "shell.theme.system", now));
    buttons.add(theme(ThemeChoice.LIGHT, "shell.theme.light", now));
    buttons.add(theme(ThemeChoice.DARK, "shell.theme.dark", now));
    buttons.add(theme(ThemeChoice.CONTRAST, "shell.theme.contrast", now));
    return choices(text("settings.appearance.theme"), buttons.toArray(ToggleButton[]::new));
  }

  private ToggleButton theme(ThemeChoice theme, String key, Settings now) {
    return choice(
        "look-" + theme.name().toLowerCase(Locale.ROOT),
        text(key),
        now.theme() == theme,
        () -> model.theme(theme));
  }

  private Node sizes(Settings now) {
    List<ToggleButton> buttons = new ArrayList<>();
    for (int size = Settings.SMALLEST_TEXT; size <= Settings.LARGEST_TEXT; size += STEP) {
      int percent = size;
      buttons.add(
          choice(
              "look-size-" + size,
              text("settings.appearance.percent", size),
              now.textSize() == size,
              () -> model.textSize(percent)));
    }
    return choices(text("settings.appearance.size"), buttons.toArray(ToggleButton[]::new));
  }

  private static ToggleButton choice(String id, String text, boolean chosen, Runnable choose) {
    ToggleButton button = new ToggleButton(text);
    button.setId(id);
    button.getStyleClass().addAll("chip", "look-choice");
    button.setSelected(chosen);
    Parts.ticked(button);
    button.setMinWidth(Region.USE_PREF_SIZE);
    // by mouse, by Space, or by the arrows that go from one to the next
    button
        .selectedProperty()
        .addListener(
            (o, was, is) -> {
              if (is) {
                choose.run();
              }
            });
    // pressed again, it stays chosen
    button.setOnAction(e -> button.setSelected(true));
    return button;
  }

  private static FlowPane choices(String of, ToggleButton... buttons) {
    ToggleGroup group = new ToggleGroup();
    FlowPane flow = new FlowPane(8, 8);
    for (ToggleButton button : buttons) {
      button.setToggleGroup(group);
      button.setAccessibleText(of + " · " + button.getText());
      flow.getChildren().add(button);
    }
    return flow;
  }
}
