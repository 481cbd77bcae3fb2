package fr.village.ui.submission;

import fr.village.app.tasks.TaskRunner;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** "Vérifier un classeur": any file, without a notebook. */
public final class CheckViewModel {
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<@Nullable Checked> checked =
      new ReadOnlyObjectWrapper<>(this, "checked");

  public CheckViewModel(TaskRunner tasks) {
    this.tasks = tasks;
  }

  /** The last file looked at; null before the first. */
  public ReadOnlyObjectProperty<@Nullable Checked> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  public void check(Path file) {
    tasks
        .aside(progress -> Checked.of(file))
        .named("submission.checking")
        .onSuccess(checked::set)
        .run();
  }

  public void forget() {
    checked.set(null);
  }
}
