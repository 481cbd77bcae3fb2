package fr.village.app.group;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.schedule.DateChanges;
import fr.village.schedule.FrenchHolidays;
import fr.village.schedule.PlannedDate;
import fr.village.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;

/** Starts groups, with the sessions their rhythm gives. */
public final class GroupService {
  private static final int MONTHS = 10;

  private final NotebookSession notebook;

  public GroupService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /**
   * The dates a group would meet, public and entered school holidays left out.
   *
   * @throws fr.village.domain.Invalid when something asked does not do
   */
  public List<LocalDate> dates(NewGroup asked) {
    PeerGroup group = group(asked, 1, notebook.ids().next());
    return dates(group, notebook.read(s -> s.schoolHolidays().all()));
  }

  /**
   * Saves the group and its sessions, all of them or nothing.
   *
   * @throws fr.village.domain.Invalid when something asked does not do
   */
  public PeerGroup start(NewGroup asked) {
    IdSource ids = notebook.ids();
    return notebook.write(
        stores -> {
          PeerGroup group = group(asked, stores.groups().nextNumber(), ids.next());
          stores.groups().save(group);
          for (LocalDate date : dates(group, stores.schoolHolidays().all())) {
            stores.sessions().save(session(ids.next(), group, date));
          }
          return group;
        });
  }

  private List<LocalDate> dates(PeerGroup group, List<SchoolHoliday> schoolHolidays) {
    FrenchHolidays holidays = new FrenchHolidays(notebook.house().territory());
    return new Schedule(holidays, schoolHolidays)
        .dates(group, DateChanges.NONE).stream()
            .filter(PlannedDate::takesPlace)
            .map(PlannedDate::date)
            .toList();
  }

  private static PeerGroup group(NewGroup asked, int number, Id<PeerGroup> id) {
    return new PeerGroup(
        id,
        number,
        asked.name(),
        null,
        null,
        asked.venue(),
        asked.weekday(),
        asked.time(),
        PeerGroup.USUAL_MINUTES,
        asked.cadence(),
        SchoolHolidayPolicy.SKIP,
        asked.startsOn(),
        MONTHS,
        PeerGroup.USUAL_PLACES,
        null);
  }

  private static Session session(Id<Session> id, PeerGroup group, LocalDate date) {
    return new Session(
        id,
        group.id(),
        date,
        group.startTime(),
        group.minutes(),
        date,
        SessionStatus.PLANNED,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null);
  }
}
