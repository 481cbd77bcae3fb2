package fr.village.ui.shell;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.ui.common.Machine;
import fr.village.ui.common.Said;
import fr.village.ui.roll.RollRoom;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A lock while a session goes on: the roll stays, by first names, so that whoever comes late can be
 * marked. Everything else of the notebook is let go and asks for the passphrase.
 */
final class Curtain {
  private final NotebookSession notebook;
  private final RollRoom roll;
  private final Machine machine;
  private final Consumer<NotebookSession> opened;
  private final ReadOnlyObjectWrapper<@Nullable Said> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

  /**
   * @param opened gets the notebook, opened anew by a passphrase
   */
  Curtain(
      NotebookSession notebook, RollRoom roll, Machine machine, Consumer<NotebookSession> opened) {
    this.notebook = notebook;
    this.roll = roll;
    this.machine = machine;
    this.opened = opened;
  }

  NotebookSession notebook() {
    return notebook;
  }

  RollRoom roll() {
    return roll;
  }

  /** What is wrong with the passphrase, or null. */
  ReadOnlyObjectProperty<@Nullable Said> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Whether a passphrase is being tried. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Tries a passphrase; the characters are overwritten. */
  void unlock(char[] passphrase) {
    trouble.set(null);
    if (passphrase.length == 0) {
      trouble.set(Said.of("open.passphrase.blank"));
      return;
    }
    busy.set(true);
    machine
        .tasks()
        .task(
            () -> {
              try {
                return machine.services().notebooks().reopen(notebook, passphrase);
              } finally {
                Arrays.fill(passphrase, '\0');
              }
            })
        .onSuccess(opened)
        .onError(Refusal.class, e -> trouble.set(new Said(e.key(), e.arguments())))
        .andFinally(() -> busy.set(false))
        .run();
  }
}
