package fr.village.app.group;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.migration.Migrator;
import fr.village.testing.HouseBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A real notebook on disk, on 10 March 2026 in Arras, with its services. */
final class GroupNotebook implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T08:18:00Z"), ZoneId.of("Europe/Paris"));

  final NotebookSession notebook;
  final GroupService groups;
  final EnrolmentService enrolments;
  final GroupBook book;

  GroupNotebook(Path folder, HouseBuilder house, SchoolHoliday... holidays) {
    NotebookContent made = house.build();
    Ids ids = new Ids(CLOCK);
    NotebookContent content =
        new NotebookContent(
            made.house(),
            List.of(new Facilitator(ids.next(), "Nathalie", true)),
            List.of(holidays),
            made.customTopics(),
            made.groups(),
            made.families(),
            made.enrolments(),
            made.sessions(),
            made.attendances());
    Notebooks notebooks =
        new Notebooks(
            CLOCK,
            new Argon2Parameters(8, 1, 1),
            new Migrator(),
            Writability.system(),
            new Backups(CLOCK));
    notebook =
        SampleNotebook.make(
            notebooks, folder.resolve("Maison.village"), content, new Change(CLOCK, null, ids));
    groups = new GroupService(notebook);
    enrolments = new EnrolmentService(notebook);
    book =
        new GroupBook(
            notebook,
            new fr.village.app.roll.TopicChoices(
                () -> fr.village.reference.ReferenceSets.builtIn().topics()));
  }

  List<Session> sessions(Id<PeerGroup> group) {
    return notebook.read(s -> s.sessions().ofGroup(group));
  }

  List<LocalDate> dates(Id<PeerGroup> group) {
    return sessions(group).stream().map(Session::date).toList();
  }

  List<Attendance> attendances() {
    return notebook.content().attendances();
  }

  /** Everything that is not in the bin, whatever its order. */
  Set<Object> everything() {
    NotebookContent c = notebook.content();
    java.util.HashSet<Object> all = new java.util.HashSet<>();
    all.addAll(c.groups());
    all.addAll(c.sessions());
    all.addAll(c.families());
    all.addAll(c.attendances());
    c.enrolments().forEach(e -> all.add(sorted(e)));
    return all;
  }

  private static Object sorted(Enrolment e) {
    return List.of(
        e.id(), e.toString().replaceAll("participants=.*", ""), Set.copyOf(e.participants()));
  }

  @Override
  public void close() {
    notebook.abandon();
  }
}
