package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.app.dashboard.DashboardService;
import fr.village.app.dashboard.Filter;
import fr.village.app.dashboard.Listed;
import fr.village.app.dashboard.Reading;
import fr.village.app.dashboard.Span;
import fr.village.app.session.NotebookSession;
import fr.village.app.tasks.BackgroundTask;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.group.PeerGroup;
import fr.village.indicators.Period;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * Tableau de suivi. The notebook is read on its thread, and only when it changed; figures are
 * worked out beside, so that keys are written meanwhile.
 */
public final class DashboardViewModel {
  private final NotebookSession notebook;
  private final Supplier<DashboardService> services;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Path pictures;
  private final ReadOnlyObjectWrapper<@Nullable Dashboard> dashboard =
      new ReadOnlyObjectWrapper<>(this, "dashboard");
  private final ReadOnlyObjectWrapper<Filter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", Filter.EVERYTHING);
  private final BooleanProperty datesWanted = new SimpleBooleanProperty(this, "datesWanted");

  /** A whole notebook: kept as long as there is room for it. */
  private SoftReference<Reading> reading = new SoftReference<>(null);

  private @Nullable Stand stand;
  private BackgroundTask.Running working = () -> {};
  private boolean forgotten;

  /** What was read, and so what the figures are of. */
  private record Stand(long changes, LocalDate day) {}

  private record Read(Stand stand, Reading reading) {}

  /**
   * @param services heavy: asked in a task
   * @param pictures folder proposed for pictures of charts
   */
  public DashboardViewModel(
      NotebookSession notebook,
      Supplier<DashboardService> services,
      TaskRunner tasks,
      NoticeBoard notices,
      Path pictures) {
    this.notebook = notebook;
    this.services = services;
    this.tasks = tasks;
    this.notices = notices;
    this.pictures = pictures;
  }

  /** What is shown; null until it was worked out for the first time. */
  public ReadOnlyObjectProperty<@Nullable Dashboard> dashboardProperty() {
    return dashboard.getReadOnlyProperty();
  }

  /** What is asked for; the tableau follows. */
  public ReadOnlyObjectProperty<Filter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** Somebody asked from elsewhere for dates to be typed. */
  public BooleanProperty datesWantedProperty() {
    return datesWanted;
  }

  public void choose(Span span) {
    filter.set(filter.get().with(span));
    refresh();
  }

  /**
   * Chooses what the tableau is of.
   *
   * @param group null: the whole Maison
   */
  public void choose(@Nullable Id<PeerGroup> group) {
    filter.set(filter.get().of(group));
    refresh();
  }

  /** Works out in advance what somebody who comes will wait for, in pieces. */
  void prepare() {
    notebook
        .readingAhead()
        .forEach(piece -> tasks.task(piece::run).onError(RuntimeException.class, e -> {}).run());
    refresh();
  }

  /** Works out what is asked for, if it is not what is shown. */
  public void refresh() {
    Dashboard shown = dashboard.get();
    Filter wanted = filter.get();
    Stand known = shown != null && shown.filter().equals(wanted) ? stand : null;
    current(
        read -> {
          if (!read.stand().equals(known)) {
            workOut(read, wanted);
          }
        });
  }

  /** The notebook as it is now, read again only if it changed. */
  private void current(Consumer<Read> then) {
    Reading kept = reading.get();
    Stand of = stand;
    tasks
        .task(
            () -> {
              Stand now = new Stand(notebook.changeCounter(), notebook.today());
              return now.equals(of) && kept != null
                  ? new Read(now, kept)
                  : new Read(now, services.get().read(notebook));
            })
        .onSuccess(
            read -> {
              if (!forgotten) {
                reading = new SoftReference<>(read.reading());
                then.accept(read);
              }
            })
        .run();
  }

  private void workOut(Read read, Filter wanted) {
    working.cancel();
    working =
        tasks
            .aside(progress -> services.get().of(read.reading(), wanted))
            .onSuccess(
                made -> {
                  stand = read.stand();
                  dashboard.set(made);
                })
            .run();
  }

  /** Looks up the list behind a figure of what is shown. */
  public void list(Period period, String code, Consumer<Listed> then) {
    Dashboard shown = dashboard.get();
    if (shown == null) {
      return;
    }
    Filter of = shown.filter();
    current(
        read ->
            tasks
                .aside(progress -> services.get().list(read.reading(), of, period, code))
                .onSuccess(then)
                .run());
  }

  /** Where the picture of a chart is proposed to go. */
  Path pictureFile(String title) {
    return pictures.resolve(title.replaceAll("[^\\p{L}\\p{N}’ -]", " ").strip() + ".png");
  }

  /**
   * Writes a picture of a chart.
   *
   * @param typed the file, as it was typed or chosen
   * @param replace whether a file of that name may go
   */
  void save(
      Image picture, String typed, boolean replace, Runnable saved, Consumer<Invalid> refused) {
    tasks
        .aside(progress -> PictureFile.write(picture, typed, replace))
        .onSuccess(
            file -> {
              notices.say(Said.of("dashboard.saved", String.valueOf(file.getFileName())));
              saved.run();
            })
        .onError(Invalid.class, refused)
        .run();
  }

  void copied() {
    notices.say(Said.of("dashboard.copied"));
  }

  /** The notebook closes. */
  void forget() {
    forgotten = true;
    working.cancel();
    working = () -> {};
    reading = new SoftReference<>(null);
    stand = null;
    dashboard.set(null);
  }
}
