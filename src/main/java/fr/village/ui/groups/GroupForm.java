package fr.village.ui.groups;

import fr.village.app.group.GroupFacts;
import fr.village.domain.Invalid;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import fr.village.ui.roll.Minutes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A group's facts as they are typed, and what does not do about them. */
public final class GroupForm {
  /** What is typed. */
  public enum Part {
    NAME,
    BIRTH_FROM,
    BIRTH_TO,
    VENUE,
    TIME,
    MINUTES,
    START,
    PLACES
  }

  private final Supplier<LocalDate> today;
  private final Map<Part, StringProperty> typed = new EnumMap<>(Part.class);
  private final Map<Part, ReadOnlyObjectWrapper<@Nullable Said>> problems =
      new EnumMap<>(Part.class);
  private final ObjectProperty<DayOfWeek> weekday = new SimpleObjectProperty<>(DayOfWeek.TUESDAY);
  private final ObjectProperty<Cadence> cadence = new SimpleObjectProperty<>(Cadence.TWICE_A_MONTH);
  private final ObjectProperty<SchoolHolidayPolicy> schoolHolidays =
      new SimpleObjectProperty<>(SchoolHolidayPolicy.SKIP);
  private final ObjectProperty<Integer> months =
      new SimpleObjectProperty<>(GroupFacts.USUAL_MONTHS);

  /**
   * @param today in the Maison's zone
   * @param changed after anything was typed or chosen
   */
  public GroupForm(Supplier<LocalDate> today, Runnable changed) {
    this.today = today;
    for (Part part : Part.values()) {
      typed.put(part, new SimpleStringProperty(""));
      problems.put(part, new ReadOnlyObjectWrapper<>());
    }
    clear();
    typed.values().forEach(t -> t.addListener((o, before, now) -> changed.run()));
    weekday.addListener((o, before, now) -> changed.run());
    cadence.addListener((o, before, now) -> changed.run());
    schoolHolidays.addListener((o, before, now) -> changed.run());
    months.addListener((o, before, now) -> changed.run());
  }

  public StringProperty typed(Part part) {
    return java.util.Objects.requireNonNull(typed.get(part));
  }

  public ReadOnlyObjectProperty<@Nullable Said> problem(Part part) {
    return place(part).getReadOnlyProperty();
  }

  public ObjectProperty<DayOfWeek> weekdayProperty() {
    return weekday;
  }

  public ObjectProperty<Cadence> cadenceProperty() {
    return cadence;
  }

  public ObjectProperty<SchoolHolidayPolicy> schoolHolidaysProperty() {
    return schoolHolidays;
  }

  public ObjectProperty<Integer> monthsProperty() {
    return months;
  }

  /** As at the beginning: the field's habits, nothing of this group. */
  public void clear() {
    typed.values().forEach(t -> t.set(""));
    typed(Part.TIME).set("9 h 30");
    typed(Part.MINUTES).set("1 h 30");
    typed(Part.PLACES).set(Integer.toString(PeerGroup.USUAL_PLACES));
    weekday.set(DayOfWeek.TUESDAY);
    cadence.set(Cadence.TWICE_A_MONTH);
    schoolHolidays.set(SchoolHolidayPolicy.SKIP);
    months.set(GroupFacts.USUAL_MONTHS);
    forgive();
  }

  /** A group's facts, written as the screen's language does. */
  public void fill(GroupFacts facts, Wording words) {
    typed(Part.NAME).set(facts.name());
    typed(Part.BIRTH_FROM).set(written(facts.birthFrom(), words));
    typed(Part.BIRTH_TO).set(written(facts.birthTo(), words));
    typed(Part.VENUE).set(facts.venue() == null ? "" : facts.venue());
    typed(Part.TIME).set(words.time(facts.time()));
    typed(Part.MINUTES).set(words.duration(Duration.ofMinutes(facts.minutes())));
    typed(Part.START).set(words.date(facts.startsOn()));
    typed(Part.PLACES).set(Integer.toString(facts.places()));
    weekday.set(facts.weekday());
    cadence.set(facts.cadence());
    schoolHolidays.set(facts.schoolHolidays());
    months.set(facts.months());
    forgive();
  }

  private static String written(@Nullable LocalDate date, Wording words) {
    return date == null ? "" : words.date(date);
  }

  /** Says nothing wrong of anything. */
  public void forgive() {
    problems.values().forEach(p -> p.set(null));
  }

  /** What is typed, with another word for a name not yet there; empty while it cannot be read. */
  public Optional<GroupFacts> draft() {
    try {
      String name = typed(Part.NAME).get();
      return Optional.of(facts(name.isBlank() ? "-" : name, (part, e) -> e));
    } catch (Invalid e) {
      return Optional.empty();
    }
  }

  /** What is typed; where it does not do, that is said beside it. */
  public Optional<GroupFacts> read() {
    forgive();
    if (typed(Part.NAME).get().isBlank()) {
      place(Part.NAME).set(Said.of("groups.name.blank"));
    }
    try {
      GroupFacts facts =
          facts(
              typed(Part.NAME).get(),
              (part, e) -> {
                place(part).set(new Said(e.key(), e.arguments()));
                return e;
              });
      return typed(Part.NAME).get().isBlank() ? Optional.empty() : Optional.of(facts);
    } catch (Invalid e) {
      return Optional.empty();
    }
  }

  /** What the notebook refused, beside what it is about. */
  public void refused(Invalid e) {
    Part about =
        e.arguments().contains("group.minutes")
            ? Part.MINUTES
            : e.arguments().contains("group.places")
                ? Part.PLACES
                : e.arguments().contains("group.births")
                    ? Part.BIRTH_TO
                    : e.arguments().contains("group.venue")
                        ? Part.VENUE
                        : e.arguments().contains("group.name") ? Part.NAME : Part.START;
    place(about).set(new Said(e.key(), e.arguments()));
  }

  private interface Refusing {
    Invalid because(Part part, Invalid e);
  }

  private GroupFacts facts(String name, Refusing refusing) {
    LocalDate from = date(Part.BIRTH_FROM, refusing);
    LocalDate to = date(Part.BIRTH_TO, refusing);
    String venue = typed(Part.VENUE).get().strip();
    var time =
        TypedTime.parse(typed(Part.TIME).get())
            .orElseThrow(() -> refusing.because(Part.TIME, new Invalid("groups.time.unreadable")));
    int minutes =
        Minutes.parse(typed(Part.MINUTES).get())
            .orElseThrow(
                () -> refusing.because(Part.MINUTES, new Invalid("groups.minutes.unreadable")));
    LocalDate start = date(Part.START, refusing);
    return new GroupFacts(
        name,
        from,
        to,
        venue.isEmpty() ? null : venue,
        weekday.get(),
        time,
        minutes,
        cadence.get(),
        schoolHolidays.get(),
        start == null ? today.get() : start,
        months.get(),
        places(refusing));
  }

  private int places(Refusing refusing) {
    try {
      return Integer.parseInt(typed(Part.PLACES).get().strip());
    } catch (NumberFormatException e) {
      throw refusing.because(Part.PLACES, new Invalid("groups.places.unreadable"));
    }
  }

  private @Nullable LocalDate date(Part part, Refusing refusing) {
    String text = typed(part).get();
    try {
      return text.isBlank() ? null : TypedDate.parse(text, today.get());
    } catch (Invalid e) {
      throw refusing.because(part, e);
    }
  }

  private ReadOnlyObjectWrapper<@Nullable Said> place(Part part) {
    return java.util.Objects.requireNonNull(problems.get(part));
  }
}
