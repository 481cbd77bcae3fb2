package fr.village.ui.common;

import fr.village.app.settings.Settings;
import fr.village.app.settings.SettingsFile;
import fr.village.app.tasks.TaskRunner;
import java.io.IOException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** This machine's settings while the window is open; a change is written behind the screen. */
public final class Preferences {
  private final SettingsFile file;
  private final TaskRunner tasks;
  private final Locale system;
  private final ReadOnlyObjectWrapper<Settings> settings;

  /**
   * @param system the machine's language, used until somebody chooses
   */
  public Preferences(SettingsFile file, Settings read, TaskRunner tasks, Locale system) {
    this.file = file;
    this.tasks = tasks;
    this.system = system;
    this.settings = new ReadOnlyObjectWrapper<>(this, "settings", read);
  }

  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  public Settings get() {
    return settings.get();
  }

  public Locale locale() {
    String chosen = settings.get().language();
    return chosen == null ? system : Locale.of(chosen);
  }

  /** Changes and keeps; a disk that refuses costs the memory of it, never the work. */
  public void change(UnaryOperator<Settings> how) {
    Settings next = how.apply(settings.get());
    if (!next.equals(settings.get())) {
      settings.set(next);
      tasks.task(() -> file.write(next)).onError(IOException.class, e -> {}).run();
    }
  }
}
