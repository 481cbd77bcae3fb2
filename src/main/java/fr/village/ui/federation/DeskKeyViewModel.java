package fr.village.ui.federation;

import fr.village.app.federation.DeskService;
import fr.village.app.session.Refusal;
import fr.village.app.tasks.TaskRunner;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Another passphrase for the federation's desk, as when somebody else takes it over. */
public final class DeskKeyViewModel {
  private final Path desk;
  private final DeskService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyObjectWrapper<@Nullable Said> problem =
      new ReadOnlyObjectWrapper<>(this, "problem");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

  DeskKeyViewModel(Path desk, DeskService service, TaskRunner tasks, NoticeBoard notices) {
    this.desk = desk;
    this.service = service;
    this.tasks = tasks;
    this.notices = notices;
  }

  /** Why nothing was changed; null while nothing is wrong. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /**
   * Replaces the passphrase; all three are overwritten.
   *
   * @param done once it is changed
   */
  public void change(char[] old, char[] passphrase, char[] again, Runnable done) {
    Said wrong =
        old.length == 0
            ? Said.of("federation.desk.passphrase.old.blank")
            : NewPassphrase.wrong(passphrase, again);
    Arrays.fill(again, '\0');
    // what is wrong again is said again
    problem.set(null);
    problem.set(wrong);
    if (wrong != null || busy.get()) {
      Arrays.fill(old, '\0');
      Arrays.fill(passphrase, '\0');
      return;
    }
    busy.set(true);
    tasks
        .aside(
            progress -> {
              try {
                service.changePassphrase(desk, old, passphrase);
                return true;
              } finally {
                Arrays.fill(old, '\0');
                Arrays.fill(passphrase, '\0');
              }
            })
        .onSuccess(
            changed -> {
              done.run();
              notices.say(Said.of("federation.desk.passphrase.changed"));
            })
        .onError(Refusal.class, e -> problem.set(new Said(e.key(), e.arguments())))
        .andFinally(() -> busy.set(false))
        .run();
  }
}
