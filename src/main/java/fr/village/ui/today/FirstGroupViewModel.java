package fr.village.ui.today;

import fr.village.app.group.GroupService;
import fr.village.app.group.NewGroup;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.domain.group.Cadence;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The first group of a new notebook, so that it is of use at once. */
public final class FirstGroupViewModel {
  private final GroupService groups;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final Runnable changed;

  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty venue = new SimpleStringProperty("");
  private final StringProperty time = new SimpleStringProperty("9 h 30");
  private final StringProperty start = new SimpleStringProperty("");
  private final ObjectProperty<DayOfWeek> weekday = new SimpleObjectProperty<>(DayOfWeek.TUESDAY);
  private final ObjectProperty<Cadence> cadence = new SimpleObjectProperty<>(Cadence.TWICE_A_MONTH);
  private final ReadOnlyObjectWrapper<@Nullable Said> nameProblem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> timeProblem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> startProblem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable List<LocalDate>> dates =
      new ReadOnlyObjectWrapper<>();

  public FirstGroupViewModel(
      GroupService groups, TaskRunner tasks, NoticeBoard notices, Clock clock, Runnable changed) {
    this.groups = groups;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
    this.changed = changed;
    time.addListener((o, before, now) -> preview());
    start.addListener((o, before, now) -> preview());
    weekday.addListener((o, before, now) -> preview());
    cadence.addListener((o, before, now) -> preview());
  }

  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty venueProperty() {
    return venue;
  }

  /** As typed: "9 h 30", "9:30", "14h". */
  public StringProperty timeProperty() {
    return time;
  }

  /** The first day, as typed; nothing is the next such weekday. */
  public StringProperty startProperty() {
    return start;
  }

  public ObjectProperty<DayOfWeek> weekdayProperty() {
    return weekday;
  }

  public ObjectProperty<Cadence> cadenceProperty() {
    return cadence;
  }

  public ReadOnlyObjectProperty<@Nullable Said> nameProblemProperty() {
    return nameProblem.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Said> timeProblemProperty() {
    return timeProblem.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Said> startProblemProperty() {
    return startProblem.getReadOnlyProperty();
  }

  /** The dates of the sessions it would have; null while that cannot be said. */
  public ReadOnlyObjectProperty<@Nullable List<LocalDate>> datesProperty() {
    return dates.getReadOnlyProperty();
  }

  /** Looks up the dates of what is typed so far. */
  public void preview() {
    Optional<LocalTime> at = TypedTime.parse(time.get());
    Optional<LocalDate> from = startsOn();
    if (at.isEmpty() || from.isEmpty()) {
      dates.set(null);
      return;
    }
    NewGroup asked = new NewGroup("-", weekday.get(), at.get(), cadence.get(), from.get(), null);
    tasks
        .task(() -> groups.dates(asked))
        .onSuccess(dates::set)
        .onError(Invalid.class, e -> dates.set(null))
        .run();
  }

  /** Starts the group, or says beside the field what does not do. */
  public void create(Runnable done) {
    nameProblem.set(null);
    timeProblem.set(null);
    startProblem.set(null);
    Optional<LocalTime> at = TypedTime.parse(time.get());
    if (name.get().isBlank()) {
      nameProblem.set(Said.of("first-group.name.blank"));
    }
    if (at.isEmpty()) {
      timeProblem.set(Said.of("first-group.time.unreadable"));
    }
    try {
      LocalDate from = parseStart();
      if (nameProblem.get() != null || at.isEmpty()) {
        return;
      }
      String place = venue.get().isBlank() ? null : venue.get();
      NewGroup asked =
          new NewGroup(name.get(), weekday.get(), at.get(), cadence.get(), from, place);
      tasks
          .task(() -> groups.start(asked))
          .onSuccess(
              group -> {
                done.run();
                changed.run();
                notices.say(Said.of("first-group.done", group.name()));
              })
          .onError(Invalid.class, e -> nameProblem.set(new Said(e.key(), e.arguments())))
          .run();
    } catch (Invalid e) {
      startProblem.set(new Said(e.key(), e.arguments()));
    }
  }

  private Optional<LocalDate> startsOn() {
    try {
      return Optional.of(parseStart());
    } catch (Invalid e) {
      return Optional.empty();
    }
  }

  private LocalDate parseStart() {
    LocalDate today = LocalDate.now(clock);
    return start.get().isBlank() ? today : TypedDate.parse(start.get(), today);
  }
}
