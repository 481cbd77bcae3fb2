package fr.village.ui.settings;

import fr.village.app.house.LogoService;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.domain.house.HolderLogo;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The logo of who carries the Maison: chosen, taken away, and back again. */
public final class LogoViewModel {
  private final LogoService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyObjectWrapper<@Nullable HolderLogo> logo =
      new ReadOnlyObjectWrapper<>(this, "logo");
  private final ReadOnlyObjectWrapper<@Nullable Said> refused =
      new ReadOnlyObjectWrapper<>(this, "refused");

  public LogoViewModel(LogoService service, TaskRunner tasks, NoticeBoard notices) {
    this.service = service;
    this.tasks = tasks;
    this.notices = notices;
  }

  /** The one kept; null when there is none, or before it was read. */
  public ReadOnlyObjectProperty<@Nullable HolderLogo> logoProperty() {
    return logo.getReadOnlyProperty();
  }

  /** Why the last file is not kept; null when it is. */
  public ReadOnlyObjectProperty<@Nullable Said> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  public void refresh() {
    tasks.task(service::now).onSuccess(now -> logo.set(now.orElse(null))).run();
  }

  /** Takes the picture in a file, if it is one; what was kept stays otherwise. */
  public void take(Path file) {
    tasks
        .aside(progress -> LogoService.read(file))
        .onSuccess(this::change)
        .onError(Invalid.class, e -> refused.set(Said.of(e.key(), e.arguments().toArray())))
        .run();
  }

  public void remove() {
    change(null);
  }

  private void change(@Nullable HolderLogo after) {
    refused.set(null);
    HolderLogo before = logo.get();
    if (after == null ? before == null : after.equals(before)) {
      return;
    }
    keep(after);
    notices.done(
        Said.of(after == null ? "settings.logo.done.removed" : "settings.logo.done.chosen"),
        () -> keep(before),
        () -> keep(after));
  }

  private void keep(@Nullable HolderLogo wanted) {
    logo.set(wanted);
    tasks.task(() -> service.keep(Optional.ofNullable(wanted))).run();
  }
}
