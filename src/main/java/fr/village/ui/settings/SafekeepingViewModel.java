package fr.village.ui.settings;

import fr.village.app.safekeeping.SafekeepingService;
import fr.village.app.safekeeping.SafekeepingService.Comparison;
import fr.village.app.safekeeping.SafekeepingService.Restored;
import fr.village.app.safekeeping.SafekeepingService.Safekeeping;
import fr.village.app.session.NotebookSessions;
import fr.village.app.session.Refusal;
import fr.village.app.tasks.BackgroundTask;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.store.backup.Verification;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Reopening;
import fr.village.ui.common.Said;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Backups: made, read through, gone back to. Overwrites the passphrases it gets. */
public final class SafekeepingViewModel {
  private final SafekeepingService service;
  private final NotebookSessions sessions;
  private final Reopening reopening;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable Safekeeping> state =
      new ReadOnlyObjectWrapper<>(this, "state");
  private final ReadOnlyObjectWrapper<@Nullable Said> busy = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> trouble = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Path> elsewhere =
      new ReadOnlyObjectWrapper<>(this, "elsewhere");
  private final ReadOnlyObjectWrapper<Map<Path, LocalDateTime>> verified =
      new ReadOnlyObjectWrapper<>(Map.of());

  public SafekeepingViewModel(
      SafekeepingService service,
      NotebookSessions sessions,
      Reopening reopening,
      TaskRunner tasks,
      NoticeBoard notices,
      Clock clock) {
    this.service = service;
    this.sessions = sessions;
    this.reopening = reopening;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
  }

  public ReadOnlyObjectProperty<@Nullable Safekeeping> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What is being waited for; null when nothing. */
  public ReadOnlyObjectProperty<@Nullable Said> busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What is wrong in the card that asks for a passphrase. */
  public ReadOnlyObjectProperty<@Nullable Said> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Backups read from end to end just now, and when their content was last changed. */
  public ReadOnlyObjectProperty<Map<Path, LocalDateTime>> verifiedProperty() {
    return verified.getReadOnlyProperty();
  }

  /** The folder the last backup made elsewhere is in; null when none was since the opening. */
  public ReadOnlyObjectProperty<@Nullable Path> elsewhereProperty() {
    return elsewhere.getReadOnlyProperty();
  }

  public void refresh() {
    tasks
        .task(service::now)
        .onSuccess(state::set)
        .onError(Refusal.class, e -> notices.trouble(said(e)))
        .run();
  }

  public void begin() {
    trouble.set(null);
  }

  /** A backup among the notebook's own. */
  public void backup() {
    made(service::backup, "settings.backups.done", folder -> {});
  }

  /** A backup somewhere else. */
  public void backup(Path folder) {
    made(() -> service.backup(folder), "settings.backups.done.elsewhere", elsewhere::set);
  }

  private void made(Callable<Path> how, String said, Consumer<@Nullable Path> where) {
    waiting(
            "settings.backups.busy",
            tasks
                .<Path>longTask(
                    progress -> {
                      progress.at(0, 0);
                      return how.call();
                    })
                .named("settings.backups.busy"))
        .onSuccess(
            file -> {
              where.accept(file.getParent());
              notices.say(Said.of(said, String.valueOf(file.getParent())));
              refresh();
            })
        .onError(Refusal.class, e -> notices.trouble(said(e)))
        .run();
  }

  /** Reads a backup from end to end, beside other work; {@code done} when it is sound. */
  public void verify(Path file, char[] passphrase, Runnable done) {
    reading(file, passphrase)
        .onSuccess(
            found -> {
              if (checkSound(found)) {
                // the card closes first: the keyboard goes back before the list is drawn anew
                done.run();
                Map<Path, LocalDateTime> all = new HashMap<>(verified.get());
                all.put(file, local(found.lastChanged()));
                verified.set(Map.copyOf(all));
                notices.say(
                    Said.of("settings.backups.verified", local(found.lastChanged()).toLocalDate()));
              }
            })
        .run();
  }

  /** Reads a backup through, and says what going back to it would mean. */
  public void compare(Path file, char[] passphrase, Consumer<Comparison> then) {
    reading(file, passphrase)
        .onSuccess(
            found -> {
              if (checkSound(found)) {
                waiting(
                        "settings.backups.busy.read",
                        tasks.task(() -> service.compare(file, found)))
                    .onSuccess(then)
                    .onError(Invalid.class, e -> say(new Said(e.key(), e.arguments())))
                    .run();
              }
            })
        .run();
  }

  /** Goes back to a backup that was compared, through the shell. */
  public void restore(Comparison comparison, char[] passphrase) {
    reopening.whileClosed(
        () -> {
          try {
            Restored done = service.restore(comparison.file(), passphrase, sessions);
            return new Reopening.Reopened(
                done.session(),
                Said.of(
                    done.session().isPresent()
                        ? "settings.backups.restored"
                        : "settings.backups.restored.closed",
                    local(comparison.backupAt()).toLocalDate(),
                    String.valueOf(done.setAside().getFileName())));
          } finally {
            Arrays.fill(passphrase, '\0');
          }
        });
  }

  /** In the Maison's time. */
  public LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }

  private BackgroundTask<Verification> reading(Path file, char[] passphrase) {
    return waiting(
            "settings.backups.busy.read",
            tasks
                .aside(
                    progress -> {
                      try {
                        progress.at(0, 0);
                        return service.verify(file, passphrase);
                      } finally {
                        Arrays.fill(passphrase, '\0');
                      }
                    })
                .named("settings.backups.busy.read"))
        .onError(Refusal.class, e -> say(said(e)));
  }

  private boolean checkSound(Verification found) {
    if (!found.sound()) {
      say(Said.of("settings.backups.damaged"));
    }
    return found.sound();
  }

  private <T> BackgroundTask<T> waiting(String what, BackgroundTask<T> task) {
    trouble.set(null);
    busy.set(Said.of(what));
    return task.andFinally(() -> busy.set(null));
  }

  private void say(Said what) {
    trouble.set(null);
    trouble.set(what);
  }

  private static Said said(Refusal e) {
    return new Said(e.key(), e.arguments());
  }
}
