package fr.village.ui.federation;

import fr.village.app.federation.BlankService;
import fr.village.app.federation.ConsolidationService;
import fr.village.app.federation.DeskService;
import fr.village.app.federation.OpenDesk;
import fr.village.app.tasks.BackgroundTask;
import fr.village.app.tasks.Progress;
import fr.village.app.tasks.TaskRunner;
import fr.village.federation.Arrival;
import fr.village.federation.Choice;
import fr.village.federation.Contribution;
import fr.village.federation.Decisions;
import fr.village.federation.NationalFigure;
import fr.village.federation.Scope;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Fédération: what was dropped, what became of it, and the national workbook. */
public final class FederationViewModel {
  /**
   * Files read so far.
   *
   * @param of all there are, 0 while they are being listed
   */
  public record Reading(int done, int of) {}

  private final ConsolidationService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable Gathered> gathered =
      new ReadOnlyObjectWrapper<>(this, "gathered");
  private final ReadOnlyObjectWrapper<@Nullable Reading> reading =
      new ReadOnlyObjectWrapper<>(this, "reading");
  private final ObjectProperty<Gathered.Filter> filter =
      new SimpleObjectProperty<>(this, "filter", Gathered.Filter.ALL);
  private final ObjectProperty<Sight> sight =
      new SimpleObjectProperty<>(this, "sight", Sight.INBOX);
  private final ObjectProperty<Scope> scope =
      new SimpleObjectProperty<>(this, "scope", Scope.NATIONAL);
  private final DeskViewModel kept;
  private final OutgoingViewModel outgoing;
  private final NationalViewModel national;
  private Dropped dropped = Dropped.NOTHING;
  private BackgroundTask.@Nullable Running running;

  public FederationViewModel(
      ConsolidationService service,
      DeskService desks,
      BlankService blanks,
      TaskRunner tasks,
      NoticeBoard notices,
      Clock clock) {
    this.service = service;
    this.outgoing = new OutgoingViewModel(blanks, tasks, notices, clock);
    this.national = new NationalViewModel(service, tasks, notices, this::originals, gathered);
    this.kept = new DeskViewModel(desks, tasks, notices, clock);
    kept.onChange(this::refresh);
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
  }

  /** Null until something was dropped and read. */
  public ReadOnlyObjectProperty<@Nullable Gathered> gatheredProperty() {
    return gathered.getReadOnlyProperty();
  }

  /** How far the reading is; null while nothing is read. */
  public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  public ObjectProperty<Gathered.Filter> filterProperty() {
    return filter;
  }

  /** What is in view of what was gathered. */
  public ObjectProperty<Sight> sightProperty() {
    return sight;
  }

  /** Whose figures are shown. */
  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /** Looks up what each Maison adds to a figure. */
  public void origin(NationalFigure figure, Consumer<List<Contribution>> found) {
    Gathered now = gathered.get();
    if (now != null) {
      tasks
          .aside(progress -> now.consolidation().contributions(figure))
          .onSuccess(found)
          .onError(
              UncheckedIOException.class, e -> notices.trouble(Said.of("federation.trouble.moved")))
          .run();
    }
  }

  /** What goes to a Maison. */
  public OutgoingViewModel outgoing() {
    return outgoing;
  }

  /** The national workbook, and where it goes. */
  public NationalViewModel national() {
    return national;
  }

  private List<Path> originals() {
    Gathered now = gathered.get();
    DeskFacts facts = now == null ? null : now.desk();
    return facts == null ? dropped.paths() : facts.originals();
  }

  /** The federation's own store, where one is open. */
  public DeskViewModel kept() {
    return kept;
  }

  /** Reads files and folders beside those already there; into the desk that is open. */
  public void add(List<Path> paths) {
    OpenDesk open = kept.openProperty().get();
    if (open != null) {
      receive(open, paths);
      return;
    }
    Dropped before = dropped;
    Dropped next = dropped.with(paths);
    if (!next.equals(before)) {
      change(next, Said.of("federation.added", paths.size()));
    }
  }

  /** Forgets what was dropped; the files stay where they are. */
  public void clear() {
    if (!dropped.equals(Dropped.NOTHING)) {
      change(Dropped.NOTHING, Said.of("federation.cleared"));
    }
  }

  /** Of two notebooks of one Maison, this file's is the one that counts. */
  public void decide(Arrival arrival) {
    var cover = arrival.file().cover();
    if (cover != null && kept.openProperty().get() != null) {
      kept.decide(
          new Choice.CountNotebook(cover.houseCode(), cover.notebook()),
          "",
          Said.of("federation.decided", cover.houseName()));
    } else if (cover != null) {
      change(
          dropped.decided(cover.houseCode(), cover.notebook()),
          Said.of("federation.decided", cover.houseName()));
    }
  }

  /** What was read is kept, whoever stops it. */
  private void receive(OpenDesk open, List<Path> paths) {
    stop();
    reading.set(new Reading(0, 0));
    BackgroundTask.Running[] mine = new BackgroundTask.Running[1];
    mine[0] =
        tasks
            .aside(
                progress -> {
                  open.receive(paths, progress);
                  return true;
                })
            .onProgress((done, of) -> reading.set(new Reading((int) done, (int) of)))
            .onSuccess(all -> notices.say(Said.of("federation.added", paths.size())))
            .onError(
                UncheckedIOException.class,
                e -> notices.trouble(Said.of("federation.trouble.moved")))
            .andFinally(
                () -> {
                  if (Objects.equals(running, mine[0])) {
                    running = null;
                    reading.set(null);
                  }
                  refresh();
                })
            .run();
    running = mine[0];
  }

  /** Shows what the desk holds now. */
  private void refresh() {
    OpenDesk open = kept.openProperty().get();
    if (open == null) {
      gathered.set(null);
      return;
    }
    tasks
        .aside(progress -> DeskViewModel.gathered(open, clock, Progress.NONE))
        .onSuccess(
            all -> {
              if (Objects.equals(open, kept.openProperty().get())) {
                gathered.set(all);
              }
            })
        .run();
  }

  /** Leaves the desk, if one is open. */
  public void leaveDesk() {
    stop();
    kept.close();
    dropped = Dropped.NOTHING;
    sight.set(Sight.INBOX);
    gathered.set(null);
  }

  /**
   * Nobody has touched the window for a while: the desk closes, unless it is at work or shows its
   * recovery words.
   *
   * @return whether it closed
   */
  boolean rest() {
    boolean atWork =
        reading.get() != null || national.writingProperty().get() || kept.busyProperty().get();
    // whoever went for paper finds the words still there: they are shown only once
    boolean noting = !kept.wordsProperty().get().isEmpty();
    if (kept.openProperty().get() == null || atWork || noting) {
      return false;
    }
    leaveDesk();
    notices.forget();
    notices.say(Said.of("federation.desk.rested"));
    return true;
  }

  /** The room is left for good. */
  void forget() {
    leaveDesk();
    kept.forget();
  }

  private void change(Dropped next, Said what) {
    Dropped before = dropped;
    read(next, () -> notices.done(what, () -> read(before, () -> {}), () -> read(next, () -> {})));
  }

  private void read(Dropped next, Runnable then) {
    stop();
    if (next.paths().isEmpty()) {
      dropped = next;
      gathered.set(null);
      then.run();
      return;
    }
    reading.set(new Reading(0, 0));
    BackgroundTask.Running[] mine = new BackgroundTask.Running[1];
    mine[0] =
        tasks
            .aside(
                progress -> service.gather(next.paths(), new Decisions(next.notebooks()), progress))
            .onProgress((done, of) -> reading.set(new Reading((int) done, (int) of)))
            .onSuccess(
                all -> {
                  dropped = next;
                  gathered.set(new Gathered(all, LocalTime.now(clock), null));
                  then.run();
                })
            .onError(
                UncheckedIOException.class,
                e -> notices.trouble(Said.of("federation.trouble.moved")))
            .andFinally(
                () -> {
                  if (Objects.equals(running, mine[0])) {
                    running = null;
                    reading.set(null);
                  }
                })
            .run();
    running = mine[0];
  }

  /** Ends the reading; what was read before stays in view. */
  public void stop() {
    BackgroundTask.Running now = running;
    if (now != null) {
      now.cancel();
    }
  }
}
