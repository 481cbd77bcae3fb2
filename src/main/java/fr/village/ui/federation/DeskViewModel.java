package fr.village.ui.federation;

import fr.village.app.federation.DeskService;
import fr.village.app.federation.OpenDesk;
import fr.village.app.session.Refusal;
import fr.village.app.tasks.Progress;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.federation.Choice;
import fr.village.federation.Decision;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The federation's desk on the disk: made, opened, decided in and closed. It is touched by the
 * runner's second thread only, beside which a notebook may be open.
 */
public final class DeskViewModel {
  /** What a desk's folder ends in. */
  public static final String ENDING = ".bureau";

  private final DeskService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable OpenDesk> open =
      new ReadOnlyObjectWrapper<>(this, "open");
  private final ReadOnlyObjectWrapper<@Nullable Said> problem =
      new ReadOnlyObjectWrapper<>(this, "problem");
  private final ReadOnlyObjectWrapper<List<String>> words =
      new ReadOnlyObjectWrapper<>(this, "words", List.of());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private Runnable changed = () -> {};
  private boolean left;

  public DeskViewModel(DeskService service, TaskRunner tasks, NoticeBoard notices, Clock clock) {
    this.service = service;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
  }

  /** What is to be done after something in the desk changed. */
  void onChange(Runnable then) {
    changed = then;
  }

  /** Null while no desk is open. */
  public ReadOnlyObjectProperty<@Nullable OpenDesk> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** What is wrong with the place or the passphrase. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The recovery words of a desk just made, until they are put away. */
  public ReadOnlyObjectProperty<List<String>> wordsProperty() {
    return words.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Forgets what went wrong with an earlier try. */
  public void begin() {
    problem.set(null);
  }

  public void forgetWords() {
    words.set(List.of());
  }

  /**
   * Opens a desk.
   *
   * @param passphrase overwritten
   */
  public void open(Path any, char[] passphrase, Runnable then) {
    if (busy.get()) {
      Arrays.fill(passphrase, '\0');
      return;
    }
    inBackground(
        () -> {
          try {
            return service.open(any, passphrase);
          } finally {
            Arrays.fill(passphrase, '\0');
          }
        },
        desk -> {
          opened(desk);
          then.run();
        });
  }

  /**
   * Makes a desk.
   *
   * @param typed where, as typed; its ending is added where it is missing
   * @param passphrase overwritten, as its repetition
   */
  public void make(Path typed, char[] passphrase, char[] again, Runnable then) {
    if (!fits(passphrase, again) || busy.get()) {
      Arrays.fill(passphrase, '\0');
      return;
    }
    String name = String.valueOf(typed.getFileName());
    Path folder = name.endsWith(ENDING) ? typed : typed.resolveSibling(name + ENDING);
    inBackground(
        () -> {
          try {
            return service.make(folder, passphrase);
          } finally {
            Arrays.fill(passphrase, '\0');
          }
        },
        made -> {
          words.set(made.recoveryWords());
          opened(made.desk());
          then.run();
        });
  }

  /**
   * Opens a desk by its recovery words and gives it another passphrase, its only one from now on.
   *
   * @param passphrase overwritten, as its repetition
   */
  public void recover(Path any, String typedWords, char[] passphrase, char[] again, Runnable then) {
    if (!fits(passphrase, again) || busy.get()) {
      Arrays.fill(passphrase, '\0');
      return;
    }
    inBackground(
        () -> {
          try {
            return service.recover(any, typedWords, passphrase);
          } finally {
            Arrays.fill(passphrase, '\0');
          }
        },
        desk -> {
          opened(desk);
          then.run();
        });
  }

  /** What does not fit is said, and overwritten. */
  private boolean fits(char[] passphrase, char[] again) {
    Said wrong = NewPassphrase.wrong(passphrase, again);
    Arrays.fill(again, '\0');
    if (wrong != null) {
      Arrays.fill(passphrase, '\0');
      problem.set(wrong);
    }
    return wrong == null;
  }

  /** The room is left for good; a desk still being opened closes as soon as it is. */
  void forget() {
    left = true;
    close();
  }

  private void opened(OpenDesk desk) {
    close();
    open.set(desk);
    if (left) {
      close();
    } else {
      changed.run();
    }
  }

  private <T> void inBackground(Callable<T> work, Consumer<T> then) {
    problem.set(null);
    busy.set(true);
    tasks
        .aside(progress -> work.call())
        .onSuccess(then)
        .onError(Refusal.class, e -> problem.set(new Said(e.key(), e.arguments())))
        .andFinally(() -> busy.set(false))
        .run();
  }

  /** Closes it after a backup, if it is open. */
  public void close() {
    OpenDesk desk = open.get();
    if (desk != null) {
      open.set(null);
      tasks
          .aside(
              progress -> {
                desk.closeSafely();
                return true;
              })
          .onError(Refusal.class, e -> notices.trouble(new Said(e.key(), e.arguments())))
          .run();
    }
  }

  /** Decides something, with a way back. */
  public void decide(Choice choice, String note, Said what) {
    OpenDesk desk = open.get();
    if (desk == null) {
      return;
    }
    tasks
        .aside(progress -> desk.decide(choice, note))
        .onSuccess(
            decision -> {
              changed.run();
              notices.done(what, () -> undo(decision.id()), () -> redo(decision.id()));
            })
        .onError(Invalid.class, e -> notices.trouble(new Said(e.key(), e.arguments())))
        .run();
  }

  /** The day a decision was taken, where this laptop is. */
  LocalDate dayOf(Decision decision) {
    return LocalDate.ofInstant(decision.at(), clock.getZone());
  }

  /** Takes a decision of the list back, with a way to have it again. */
  public void takeBack(Decision decision) {
    undo(decision.id());
    notices.done(
        Said.of("federation.decision.taken-back"),
        () -> redo(decision.id()),
        () -> undo(decision.id()));
  }

  private void undo(UUID decision) {
    with(desk -> desk.undo(decision));
  }

  private void redo(UUID decision) {
    with(desk -> desk.redo(decision));
  }

  private void with(Consumer<OpenDesk> work) {
    OpenDesk desk = open.get();
    if (desk != null) {
      tasks
          .aside(
              progress -> {
                work.accept(desk);
                return true;
              })
          .onSuccess(done -> changed.run())
          .run();
    }
  }

  /** Its register of Maisons; null while no desk is open. */
  @Nullable DeskRegisterViewModel register() {
    OpenDesk desk = open.get();
    return desk == null ? null : new DeskRegisterViewModel(desk, tasks, notices, clock, changed);
  }

  /** Its passphrase; null while no desk is open. */
  @Nullable DeskKeyViewModel key() {
    OpenDesk desk = open.get();
    return desk == null ? null : new DeskKeyViewModel(desk.folder(), service, tasks, notices);
  }

  /** Its reference set; null while no desk is open. */
  @Nullable DeskReferenceViewModel reference() {
    OpenDesk desk = open.get();
    return desk == null ? null : new DeskReferenceViewModel(desk, tasks, notices, changed);
  }

  /** All that the screen shows of the desk; on the runner's second thread. */
  static Gathered gathered(OpenDesk desk, Clock clock, Progress progress) {
    var consolidation = desk.consolidation(progress);
    return new Gathered(
        consolidation, LocalTime.now(clock), DeskFacts.of(desk, consolidation.cover().closing()));
  }
}
