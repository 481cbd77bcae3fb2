package fr.village.ui.open;

import fr.village.app.safekeeping.SafekeepingService;
import fr.village.app.session.ExampleMaison;
import fr.village.app.session.NewNotebook;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.NotebookSessions;
import fr.village.app.session.PassphraseAdvice;
import fr.village.app.session.Refusal;
import fr.village.app.tasks.BackgroundTask;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.ui.common.Preferences;
import fr.village.ui.common.Said;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Ouvrir: which notebook, and its passphrase. Holds no passphrase longer than a call. */
public final class OpenViewModel {
  /** What is shown. */
  public enum Page {
    HOME,
    CREATE,
    WORDS,
    UNLOCK,
    RECOVER
  }

  private final NotebookSessions sessions;
  private final ExampleMaison example;
  private final Preferences preferences;
  private final TaskRunner tasks;
  private final Consumer<NotebookSession> opened;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.HOME);
  private final ReadOnlyObjectWrapper<@Nullable Path> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> busy = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<String>> words = new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable NotebookSession made;

  /** Beside which field something is wrong. */
  public enum Place {
    NAME,
    CODE,
    DEPARTEMENT,
    FACILITATOR,
    PASSPHRASE,
    AGAIN,
    WORDS,
    PAGE
  }

  /** What is wrong, and where it is said. */
  public record Trouble(Place place, Said said) {}

  /**
   * @param opened gets every notebook opened here
   */
  public OpenViewModel(
      NotebookSessions sessions,
      ExampleMaison example,
      Preferences preferences,
      TaskRunner tasks,
      Consumer<NotebookSession> opened) {
    this.sessions = sessions;
    this.example = example;
    this.preferences = preferences;
    this.tasks = tasks;
    this.opened = opened;
  }

  public ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The notebook to be unlocked. */
  public ReadOnlyObjectProperty<@Nullable Path> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** What is being waited for; null when nothing. */
  public ReadOnlyObjectProperty<@Nullable Said> busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** The recovery words of the notebook just made; empty once they are put away. */
  public ReadOnlyObjectProperty<List<String>> wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** The Maison whose words are shown. */
  public String madeName() {
    return made == null ? "" : made.house().name();
  }

  /** The last notebooks, newest first. */
  public List<Path> notebooks() {
    return preferences.get().notebooks();
  }

  /** Whether it is an example Maison, whose passphrase is no secret. */
  public boolean isExample(Path notebook) {
    return notebook.toAbsolutePath().startsWith(sessions.examples().toAbsolutePath());
  }

  // --- moving about

  public void home() {
    go(Page.HOME);
  }

  public void beginCreate() {
    go(Page.CREATE);
  }

  public void choose(Path notebook) {
    chosen.set(notebook);
    go(Page.UNLOCK);
  }

  public void beginRecover() {
    go(Page.RECOVER);
  }

  public void forget(Path notebook) {
    preferences.change(s -> s.withoutNotebook(notebook));
    go(Page.HOME);
  }

  private void go(Page next) {
    trouble.set(null);
    page.set(next);
  }

  /** Tells when a place is a poor one for a notebook: a warning, never a refusal. */
  public void advise(Path place, Consumer<Said> told) {
    tasks
        .aside(progress -> SafekeepingService.adviceKey(place))
        .onSuccess(advice -> advice.ifPresent(key -> told.accept(Said.of(key))))
        .run();
  }

  // --- doing

  public void unlock(char[] passphrase) {
    Path notebook = chosen.get();
    if (notebook == null) {
      return;
    }
    if (passphrase.length == 0) {
      say(Place.PASSPHRASE, Said.of("open.passphrase.blank"));
      return;
    }
    inBackground(
            Said.of("open.busy.unlock"),
            () -> {
              try {
                return sessions.unlockEarly(notebook, passphrase);
              } finally {
                Arrays.fill(passphrase, '\0');
              }
            })
        .onSuccess(this::enter)
        .run();
  }

  /** Opens by the words, and gives a new passphrase. */
  public void recover(String typedWords, char[] passphrase, char[] again) {
    Path notebook = chosen.get();
    if (notebook == null || !fits(passphrase, again)) {
      return;
    }
    inBackground(
            Said.of("open.busy.unlock"),
            () -> {
              try {
                return sessions.recover(notebook, typedWords, passphrase);
              } finally {
                Arrays.fill(passphrase, '\0');
              }
            })
        .onSuccess(this::enter)
        .run();
  }

  /** Makes a notebook from what was typed. */
  public void create(NewNotebookForm form, char[] passphrase, char[] again) {
    NewNotebook asked;
    try {
      asked = form.read();
    } catch (Invalid e) {
      say(form.place(e), new Said(e.key(), e.arguments()));
      return;
    }
    if (!fits(passphrase, again)) {
      return;
    }
    inBackground(
            Said.of("open.busy.create"),
            () -> {
              try {
                return sessions.make(asked, passphrase);
              } finally {
                Arrays.fill(passphrase, '\0');
              }
            })
        .onSuccess(
            done -> {
              made = done.session();
              words.set(done.recoveryWords());
              preferences.change(s -> s.withNotebook(done.session().folder()));
              go(Page.WORDS);
            })
        .run();
  }

  /** The words are written down: they are shown this once. */
  public void wordsKept() {
    NotebookSession session = made;
    words.set(List.of());
    made = null;
    if (session != null) {
      enter(session);
    }
  }

  /** Opens the example, made the first time. */
  public void tryExample() {
    inBackground(Said.of("open.busy.example"), example::open).onSuccess(this::enter).run();
  }

  /** Says something that has no field of its own. */
  public void unexpected(Said said) {
    say(Place.PAGE, said);
  }

  private boolean fits(char[] passphrase, char[] again) {
    if (!PassphraseAdvice.of(passphrase).enough()) {
      say(Place.PASSPHRASE, Said.of("open.passphrase.weak"));
      return false;
    }
    if (!Arrays.equals(passphrase, again)) {
      say(Place.AGAIN, Said.of("open.passphrase.differs"));
      return false;
    }
    return true;
  }

  private <T> BackgroundTask<T> inBackground(Said what, Callable<T> work) {
    trouble.set(null);
    busy.set(what);
    return tasks
        .task(work)
        .onError(Refusal.class, this::refused)
        .onError(Invalid.class, e -> say(Place.PAGE, new Said(e.key(), e.arguments())))
        .andFinally(() -> busy.set(null));
  }

  private void refused(Refusal e) {
    Place place =
        switch (e.about()) {
          case PASSPHRASE -> Place.PASSPHRASE;
          case WORDS -> Place.WORDS;
          case PLACE -> Place.PAGE;
        };
    say(place, new Said(e.key(), e.arguments()));
  }

  private void say(Place place, Said said) {
    trouble.set(null);
    trouble.set(new Trouble(place, said));
  }

  private void enter(NotebookSession session) {
    if (!session.isExample()) {
      preferences.change(s -> s.withNotebook(session.folder()));
    }
    opened.accept(session);
  }
}
