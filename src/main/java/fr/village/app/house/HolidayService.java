package fr.village.app.house;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.session.SessionStatus;
import fr.village.schedule.FrenchHolidays;
import fr.village.schedule.PublicHoliday;
import fr.village.store.Stores;
import fr.village.store.screen.SessionQueries.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** School holidays as decreed and entered, and what they touch. */
public final class HolidayService {
  /** Sessions of one group still planned inside school holidays it leaves out. */
  public record Touched(Id<PeerGroup> group, String name, int dates) {}

  /** School holidays and the groups whose dates fall into them. */
  public record Entered(SchoolHoliday holiday, List<Touched> touched) {}

  /** A public holiday of the Maison's territory. */
  public record DayOff(LocalDate on, PublicHoliday holiday) {}

  /**
   * @param entered by first day
   * @param daysOff of the twelve months from today on
   */
  public record Calendar(LocalDate today, List<Entered> entered, List<DayOff> daysOff) {
    /** Those not over yet, the next first. */
    public List<Entered> toCome() {
      return entered.stream().filter(e -> !isPast(e)).toList();
    }

    /** Those over, the last first. */
    public List<Entered> past() {
      return entered.reversed().stream().filter(this::isPast).toList();
    }

    private boolean isPast(Entered e) {
      return e.holiday().to().isBefore(today);
    }
  }

  private final NotebookSession notebook;

  public HolidayService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  public Calendar now() {
    LocalDate today = notebook.today();
    return new Calendar(today, notebook.read(stores -> entered(stores, today)), daysOff(today));
  }

  /** Saves one, or brings back one that was removed. */
  public void save(SchoolHoliday holiday) {
    saveAll(List.of(holiday));
  }

  /** Saves all of them or none. */
  public void saveAll(List<SchoolHoliday> holidays) {
    notebook.write(
        stores -> {
          holidays.forEach(stores.schoolHolidays()::save);
          return true;
        });
  }

  public void removeAll(List<SchoolHoliday> holidays) {
    notebook.write(
        stores -> {
          holidays.forEach(holiday -> stores.schoolHolidays().remove(holiday.id()));
          return true;
        });
  }

  /** A new one, not yet saved. */
  public SchoolHoliday of(HolidayLines.Line line) {
    return new SchoolHoliday(notebook.ids().next(), line.label(), line.from(), line.to());
  }

  private static List<Entered> entered(Stores stores, LocalDate today) {
    List<SchoolHoliday> all = stores.schoolHolidays().all();
    List<SchoolHoliday> toCome = all.stream().filter(h -> !h.to().isBefore(today)).toList();
    List<Meeting> planned =
        toCome.isEmpty()
            ? List.of()
            : stores
                .meetings()
                .between(
                    today,
                    toCome.stream().map(SchoolHoliday::to).max(LocalDate::compareTo).orElse(today))
                .stream()
                .filter(m -> m.status() == SessionStatus.PLANNED)
                .toList();
    Set<Id<PeerGroup>> leaveOut =
        stores.groups().all().stream()
            .filter(g -> g.schoolHolidays() == SchoolHolidayPolicy.SKIP)
            .map(PeerGroup::id)
            .collect(Collectors.toSet());
    List<Meeting> asked = planned.stream().filter(m -> leaveOut.contains(m.group())).toList();
    return all.stream().map(h -> new Entered(h, touched(h, asked))).toList();
  }

  private static List<Touched> touched(SchoolHoliday holiday, List<Meeting> planned) {
    Map<Id<PeerGroup>, Touched> byGroup = new LinkedHashMap<>();
    planned.stream()
        .filter(m -> holiday.contains(m.date()))
        .forEach(
            m ->
                byGroup.merge(
                    m.group(),
                    new Touched(m.group(), m.groupName(), 1),
                    (a, b) -> new Touched(a.group(), a.name(), a.dates() + 1)));
    return List.copyOf(byGroup.values());
  }

  private List<DayOff> daysOff(LocalDate today) {
    FrenchHolidays kept = new FrenchHolidays(notebook.house().territory());
    List<DayOff> found = new ArrayList<>();
    for (LocalDate day = today; day.isBefore(today.plusYears(1)); day = day.plusDays(1)) {
      LocalDate on = day;
      kept.on(on).ifPresent(holiday -> found.add(new DayOff(on, holiday)));
    }
    return found;
  }
}
