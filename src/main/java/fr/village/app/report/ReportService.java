package fr.village.app.report;

import fr.village.app.roll.NotebookRolls;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.app.roll.TopicChoices;
import fr.village.app.session.NotebookSession;
import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.NotebookContent;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.House;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.i18n.Messages;
import fr.village.report.Document;
import fr.village.report.paper.AttendanceSheet;
import fr.village.report.paper.AttendanceSheet.Person;
import fr.village.report.paper.DpoPage;
import fr.village.report.paper.ExportReceipt;
import fr.village.report.paper.GroupCalendar;
import fr.village.report.paper.InformationNotice;
import fr.village.report.paper.ParentsPage;
import fr.village.report.paper.RegisterFacts;
import fr.village.report.paper.Tongue;
import fr.village.store.ledger.Submission;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The papers of an open notebook, as documents. */
public final class ReportService {
  private final NotebookSession notebook;
  private final TopicChoices topics;
  private final Supplier<ReferenceSet> reference;

  public ReportService(
      NotebookSession notebook, TopicChoices topics, Supplier<ReferenceSet> reference) {
    this.notebook = notebook;
    this.topics = topics;
    this.reference = reference;
  }

  /**
   * The sheet of one session.
   *
   * @throws Invalid {@code invalid.session.gone}
   */
  public Document attendance(Id<Session> session, Messages messages) {
    Tongue tongue = Tongue.of(messages);
    Roll roll = roll(session);
    Session s = roll.session();
    String when = tongue.day(s.date()) + ", " + tongue.hours(s.startTime(), s.minutes());
    return sheet(roll, when, tongue).ofSession(tongue);
  }

  /**
   * A sheet for the dates a group has from a day on, as many as there is room for.
   *
   * @throws Invalid {@code groups.gone}, or {@code paper.no-date} when it has none
   */
  public Document attendance(Id<PeerGroup> group, LocalDate from, LocalDate to, Messages messages) {
    Tongue tongue = Tongue.of(messages);
    List<Session> next =
        sessions(group).stream()
            .filter(s -> s.status() != SessionStatus.CANCELLED)
            .filter(s -> !s.date().isBefore(from) && !s.date().isAfter(to))
            .limit(AttendanceSheet.DATES)
            .toList();
    Check.that(!next.isEmpty(), "paper.no-date", group(group).name());
    List<LocalDate> dates = next.stream().map(Session::date).toList();
    String when =
        tongue.text(
            "paper.attendance.dates",
            dates.size(),
            tongue.dates().date(dates.getFirst()),
            tongue.dates().date(dates.getLast()));
    return sheet(roll(next.getFirst().id()), when, tongue).ofDates(dates, tongue);
  }

  /**
   * The calendar of a group.
   *
   * @throws Invalid {@code groups.gone}
   */
  public Document calendar(Id<PeerGroup> group, YearMonth from, YearMonth to, Messages messages) {
    List<YearMonth> months =
        Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1)).toList();
    return notebook.read(
        s ->
            new GroupCalendar(
                    notebook.house(),
                    s.groups().find(group).orElseThrow(() -> new Invalid("groups.gone")),
                    s.sessions().ofGroup(group),
                    s.schoolHolidays().all(),
                    notebook.today())
                .of(months, Tongue.of(messages)));
  }

  /** The month a group next meets in; the present one when it meets no more. */
  public YearMonth nextMonth(Id<PeerGroup> group) {
    LocalDate today = notebook.today();
    return YearMonth.from(
        sessions(group).stream()
            .map(Session::date)
            .filter(d -> !d.isBefore(today))
            .findFirst()
            .orElse(today));
  }

  /** What parents are told before anything is noted. */
  public Document notice(Messages messages) {
    ReferenceSet set = reference.get();
    List<Label> consents =
        set.codeList("consent_purpose").map(CodeList::items).orElse(List.of()).stream()
            .filter(i -> !i.retired())
            .map(CodeItem::label)
            .toList();
    return new InformationNotice(
            notebook.house(), carrier(), consents, set.floors().tranche(), notebook.today())
        .of(Tongue.of(messages));
  }

  /** What is said to parents of what leaves. */
  public Document parents(Messages messages) {
    return new ParentsPage(notebook.house(), notebook.today()).of(Tongue.of(messages));
  }

  /** What a data protection officer asks of what leaves; in French whatever the language. */
  public Document dpo() {
    return new DpoPage(notebook.house(), notebook.today()).document();
  }

  /**
   * The receipt of the last workbook that left by a day.
   *
   * @throws Invalid {@code paper.no-receipt} when none had
   */
  public Document receipt(LocalDate until, Messages messages) {
    Submission last =
        notebook.read(s -> s.submissions().all()).reversed().stream()
            .filter(s -> !written(s).toLocalDate().isAfter(until))
            .findFirst()
            .orElseThrow(() -> new Invalid("paper.no-receipt", until));
    return new ExportReceipt(
            notebook.house(),
            written(last),
            last.closing(),
            last.revision(),
            last.fileName(),
            last.sha256())
        .of(Tongue.of(messages));
  }

  /** What the project holder needs for the register and the impact analysis. */
  public Document register(Messages messages) {
    NotebookContent content = notebook.content();
    LocalDate today = notebook.today();
    int sent =
        (int)
            notebook.read(s -> s.submissions().all()).stream()
                .filter(s -> written(s).getYear() == today.getYear())
                .count();
    ReferenceSet set = reference.get();
    return new RegisterFacts(
            notebook.house(),
            carrier(),
            content.families().size(),
            content.families().stream().mapToLong(f -> f.parents().size()).sum(),
            content.families().stream().mapToLong(f -> f.children().size()).sum(),
            sent,
            set.floors().ordinary(),
            set.floors().sensitive(),
            set.floors().tranche(),
            today)
        .of(Tongue.of(messages));
  }

  private LocalDateTime written(Submission submission) {
    return LocalDateTime.ofInstant(submission.writtenAt(), notebook.clock().getZone());
  }

  private Label carrier() {
    House house = notebook.house();
    return reference
        .get()
        .codeList("carrier")
        .flatMap(l -> l.item(house.carrier()))
        .map(CodeItem::label)
        .orElse(new Label(house.carrier(), house.carrier()));
  }

  private Roll roll(Id<Session> session) {
    return new NotebookRolls(notebook, topics).open(session);
  }

  private List<Session> sessions(Id<PeerGroup> group) {
    return notebook.read(s -> s.sessions().ofGroup(group));
  }

  private PeerGroup group(Id<PeerGroup> group) {
    return notebook.read(s -> s.groups().find(group).orElseThrow(() -> new Invalid("groups.gone")));
  }

  private AttendanceSheet sheet(Roll roll, String when, Tongue tongue) {
    String venue = roll.session().venue();
    return new AttendanceSheet(
        notebook.house().name(),
        roll.group().name(),
        when,
        venue == null ? roll.group().venue() : venue,
        notebook.today(),
        people(roll, tongue));
  }

  private static List<Person> people(Roll roll, Tongue tongue) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < roll.rows().size(); i++) {
      RollRow row = roll.rows().get(i);
      String number = Integer.toString(i + 1);
      for (RollPerson person : row.asked()) {
        String name = person.firstName();
        String called = name == null ? tongue.text("roll.person.baby") : name;
        people.add(new Person(number, called, tongue.text(part(person))));
        number = "";
      }
    }
    return people;
  }

  private static String part(RollPerson person) {
    return switch (person.part()) {
      case MOTHER -> "roll.part.mother";
      case FATHER -> "roll.part.father";
      case CO_PARENT -> "roll.part.co-parent";
      case OTHER_ADULT -> "roll.part.other";
      case BABY -> "roll.person.baby";
      case EXPECTED -> "roll.part.expected";
    };
  }
}
