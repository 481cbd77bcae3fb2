package fr.village.ui.settings;

import fr.village.app.settings.Settings;
import fr.village.app.settings.ThemeChoice;
import fr.village.domain.Check;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Preferences;
import fr.village.ui.common.Said;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;

/** How the window looks and when it locks, on this machine; changed at once. */
public final class AppearanceViewModel {
  private final Preferences preferences;
  private final NoticeBoard notices;

  public AppearanceViewModel(Preferences preferences, NoticeBoard notices) {
    this.preferences = preferences;
    this.notices = notices;
  }

  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return preferences.settingsProperty();
  }

  /** Whether the screen speaks French now. */
  public boolean isFrench() {
    return preferences.locale().getLanguage().equals("fr");
  }

  public void language(String code) {
    change("settings.appearance.done.language", s -> s.withLanguage(code));
  }

  public void theme(ThemeChoice choice) {
    change("settings.appearance.done.theme", s -> s.withTheme(choice));
  }

  /**
   * @param percent 100 to 200
   */
  public void textSize(int percent) {
    change("settings.appearance.done.size", s -> s.withTextSize(percent));
  }

  /**
   * Minutes as typed.
   *
   * @throws fr.village.domain.Invalid when they are not 1 to 60
   */
  public void lockMinutes(String typed) {
    int minutes = Numbers.read(typed);
    Check.range("settings.lockMinutes", minutes, Settings.SHORTEST_LOCK, Settings.LONGEST_LOCK);
    change("settings.appearance.done.lock", s -> s.withLockMinutes(minutes));
  }

  private void change(String said, UnaryOperator<Settings> how) {
    Settings before = preferences.get();
    preferences.change(how);
    if (!preferences.get().equals(before)) {
      notices.done(
          Said.of(said),
          () -> preferences.change(s -> back(s, before)),
          () -> preferences.change(how));
    }
  }

  /** The look as it was; which notebooks were opened since stays. */
  private static Settings back(Settings now, Settings before) {
    Settings looks =
        now.withTheme(before.theme())
            .withTextSize(before.textSize())
            .withLockMinutes(before.lockMinutes());
    return new Settings(
        looks.notebooks(),
        looks.theme(),
        before.language(),
        looks.textSize(),
        looks.lockMinutes(),
        looks.window());
  }
}
