package fr.village.ui.federation;

import fr.village.app.federation.BlankService;
import fr.village.app.federation.ConsolidationService;
import fr.village.app.federation.DeskService;
import fr.village.app.federation.NationalFiles;
import fr.village.app.federation.OpenDesk;
import fr.village.app.federation.OriginalNamed;
import fr.village.app.tasks.BackgroundTask;
import fr.village.app.tasks.Progress;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.federation.Arrival;
import fr.village.federation.Choice;
import fr.village.federation.Contribution;
import fr.village.federation.Decisions;
import fr.village.federation.NationalFigure;
import fr.village.federation.Scope;
import fr.village.i18n.Messages;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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

  /** What was dropped and decided: all there is to go back to. */
  private record Desk(List<Path> paths, Map<String, UUID> notebooks) {
    private static final Desk CLEAR = new Desk(List.of(), Map.of());

    Desk with(List<Path> more) {
      Set<Path> all = new LinkedHashSet<>(paths);
      more.forEach(p -> all.add(p.toAbsolutePath().normalize()));
      return new Desk(List.copyOf(all), notebooks);
    }

    Desk decided(String house, UUID notebook) {
      Map<String, UUID> all = new HashMap<>(notebooks);
      all.put(house, notebook);
      return new Desk(paths, Map.copyOf(all));
    }
  }

  private final ConsolidationService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable Gathered> gathered =
      new ReadOnlyObjectWrapper<>(this, "gathered");
  private final ReadOnlyObjectWrapper<@Nullable Reading> reading =
      new ReadOnlyObjectWrapper<>(this, "reading");
  private final ReadOnlyObjectWrapper<@Nullable Said> problem =
      new ReadOnlyObjectWrapper<>(this, "problem");
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
  private final ObjectProperty<Gathered.Filter> filter =
      new SimpleObjectProperty<>(this, "filter", Gathered.Filter.ALL);
  private final ObjectProperty<Sight> sight =
      new SimpleObjectProperty<>(this, "sight", Sight.INBOX);
  private final ObjectProperty<Scope> scope =
      new SimpleObjectProperty<>(this, "scope", Scope.NATIONAL);
  private final DeskViewModel kept;
  private final BlankService blanks;
  private Desk desk = Desk.CLEAR;
  private BackgroundTask.@Nullable Running running;

  public FederationViewModel(
      ConsolidationService service,
      DeskService desks,
      BlankService blanks,
      TaskRunner tasks,
      NoticeBoard notices,
      Clock clock) {
    this.service = service;
    this.blanks = blanks;
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

  /** What is wrong with the place of the national workbook, or went wrong there. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty writingProperty() {
    return writing.getReadOnlyProperty();
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

  /** Writes the workbook that a Maison without Village fills in. */
  public void writeBlank(Path file) {
    tasks
        .aside(progress -> blanks.write(LocalDate.now(clock), file))
        .onSuccess(
            written ->
                notices.say(Said.of("federation.written", String.valueOf(written.getFileName()))))
        .onError(
            UncheckedIOException.class, e -> notices.trouble(Said.of("federation.write.failed")))
        .run();
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
    Desk before = desk;
    Desk next = desk.with(paths);
    if (!next.equals(before)) {
      change(next, Said.of("federation.added", paths.size()));
    }
  }

  /** Takes everything off the desk; the files stay where they are. */
  public void clear() {
    if (!desk.equals(Desk.CLEAR)) {
      change(Desk.CLEAR, Said.of("federation.cleared"));
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
          desk.decided(cover.houseCode(), cover.notebook()),
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
    desk = Desk.CLEAR;
    sight.set(Sight.INBOX);
    gathered.set(null);
  }

  /** The room is left for good. */
  void forget() {
    leaveDesk();
    kept.forget();
  }

  private void change(Desk next, Said what) {
    Desk before = desk;
    read(next, () -> notices.done(what, () -> read(before, () -> {}), () -> read(next, () -> {})));
  }

  private void read(Desk next, Runnable then) {
    stop();
    if (next.paths().isEmpty()) {
      desk = next;
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
                  desk = next;
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

  /** Forgets what went wrong with an earlier place. */
  public void begin() {
    problem.set(null);
  }

  /** What the national workbook is called unless somebody says otherwise. */
  public String fileName() {
    Gathered now = gathered.get();
    var closing = now == null ? null : now.consolidation().cover().closing();
    return "M1000J_national_%s.xlsx".formatted(closing == null ? "" : closing.toString());
  }

  /**
   * Writes the national workbook.
   *
   * @param typed the file, as it was typed or chosen
   * @param replace whether somebody said that a file of that name may be replaced
   * @param messages the language of the bilan
   */
  public void write(
      String typed, boolean replace, Messages messages, Consumer<NationalReceipt> written) {
    Gathered now = gathered.get();
    if (writing.get() || now == null) {
      return;
    }
    problem.set(null);
    writing.set(true);
    DeskFacts facts = now.desk();
    List<Path> originals = facts == null ? desk.paths() : facts.originals();
    running =
        tasks
            .aside(
                progress -> {
                  Path file = Place.of(typed, replace);
                  NationalFiles files =
                      service.write(now.consolidation(), originals, file, messages, progress);
                  return new NationalReceipt(files, now.consolidation().cover().houses());
                })
            .onSuccess(
                receipt -> {
                  String name = String.valueOf(receipt.file().getFileName());
                  notices.say(Said.of("federation.written", name));
                  written.accept(receipt);
                })
            .onError(Invalid.class, e -> problem.set(new Said(e.key(), e.arguments())))
            .onError(OriginalNamed.class, e -> problem.set(Said.of("federation.write.original")))
            .onError(
                UncheckedIOException.class, e -> problem.set(Said.of("federation.write.failed")))
            .andFinally(
                () -> {
                  writing.set(false);
                  running = null;
                })
            .run();
  }
}
