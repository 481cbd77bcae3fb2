package fr.village.ui.shell;

import fr.village.app.settings.Settings;
import fr.village.app.settings.ThemeChoice;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Preferences;
import fr.village.ui.common.Wording;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/** Language, colours and text size, changed at once. */
public final class PreferencesMenu extends MenuButton {
  private final Preferences preferences;
  private final Wording words;

  public PreferencesMenu(Preferences preferences, Wording words) {
    this.preferences = preferences;
    this.words = words;
    setId("preferences");
    setText(words.text("shell.preferences"));
    setGraphic(Parts.icon(Feather.EYE));
    setMaxWidth(Double.MAX_VALUE);
    ToggleGroup language = new ToggleGroup();
    getItems()
        .addAll(
            item("language-fr", "Français", language, s -> words.isFrench(), to("fr")),
            item("language-en", "English", language, s -> !words.isFrench(), to("en")),
            new SeparatorMenuItem());
    ToggleGroup theme = new ToggleGroup();
    theme(theme, ThemeChoice.SYSTEM, "shell.theme.system");
    theme(theme, ThemeChoice.LIGHT, "shell.theme.light");
    theme(theme, ThemeChoice.DARK, "shell.theme.dark");
    theme(theme, ThemeChoice.CONTRAST, "shell.theme.contrast");
    getItems().add(new SeparatorMenuItem());
    ToggleGroup size = new ToggleGroup();
    for (int percent : new int[] {100, 125, 150, 200}) {
      getItems()
          .add(
              item(
                  "text-" + percent,
                  words.text("shell.text-size", percent),
                  size,
                  s -> s.textSize() == percent,
                  s -> s.withTextSize(percent)));
    }
  }

  private static UnaryOperator<Settings> to(String language) {
    return s -> s.withLanguage(language);
  }

  private void theme(ToggleGroup group, ThemeChoice choice, String key) {
    getItems()
        .add(
            item(
                "theme-" + choice.name().toLowerCase(java.util.Locale.ROOT),
                words.text(key),
                group,
                s -> s.theme() == choice,
                s -> s.withTheme(choice)));
  }

  private RadioMenuItem item(
      String id,
      String text,
      ToggleGroup group,
      Predicate<Settings> chosen,
      UnaryOperator<Settings> choose) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setId(id);
    item.setToggleGroup(group);
    item.setSelected(chosen.test(preferences.get()));
    item.setOnAction(e -> preferences.change(choose));
    return item;
  }
}
