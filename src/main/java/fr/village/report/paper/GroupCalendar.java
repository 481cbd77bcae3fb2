package fr.village.report.paper;

import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.House;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.report.Block;
import fr.village.report.Block.Day;
import fr.village.report.Block.DayTone;
import fr.village.report.Document;
import fr.village.schedule.FrenchHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a group for the refrigerator door: no name is on it.
 *
 * @param sessions of the group
 */
public record GroupCalendar(
    House house,
    PeerGroup group,
    List<Session> sessions,
    List<SchoolHoliday> holidays,
    LocalDate day) {
  private static final int WEEK = 7;

  public GroupCalendar {
    sessions = List.copyOf(sessions);
    holidays = List.copyOf(holidays);
  }

  /**
   * @param months each on a page of its own
   */
  public Document of(List<YearMonth> months, Tongue tongue) {
    List<Block> blocks = new ArrayList<>();
    for (YearMonth month : months) {
      if (!blocks.isEmpty()) {
        blocks.add(new Block.PageBreak());
      }
      blocks.add(month(month, tongue));
      blocks.addAll(below(month, tongue));
    }
    String title = tongue.text("paper.calendar.title", group.name());
    return Document.of(title, tongue.locale(), house.name(), day, blocks)
        .under(group.venue() == null ? house.venue() : group.venue());
  }

  private Block month(YearMonth month, Tongue tongue) {
    List<String> weekdays =
        Stream.of(DayOfWeek.values())
            .map(d -> d.getDisplayName(TextStyle.FULL, tongue.locale()))
            .toList();
    LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
    List<List<Day>> weeks = new ArrayList<>();
    for (LocalDate monday = first;
        !monday.isAfter(month.atEndOfMonth());
        monday = monday.plusDays(WEEK)) {
      List<Day> week = new ArrayList<>();
      for (int i = 0; i < WEEK; i++) {
        LocalDate date = monday.plusDays(i);
        week.add(
            YearMonth.from(date).equals(month)
                ? day(date, tongue)
                : new Day("", List.of(), DayTone.PLAIN));
      }
      weeks.add(week);
    }
    return new Block.Month(tongue.dates().month(month), weekdays, weeks);
  }

  private Day day(LocalDate date, Tongue tongue) {
    List<String> said = new ArrayList<>();
    DayTone tone = DayTone.PLAIN;
    Optional<String> holiday =
        new FrenchHolidays(house.territory()).on(date).map(h -> tongue.text(h.key()));
    if (holiday.isPresent()) {
      said.add(holiday.get());
      tone = DayTone.HOLIDAY;
    } else if (holidays.stream().anyMatch(h -> h.contains(date))) {
      said.add(tongue.text("paper.calendar.school-holiday"));
      tone = DayTone.HOLIDAY;
    }
    for (Session session : on(date)) {
      boolean cancelled = session.status() == SessionStatus.CANCELLED;
      tone = cancelled ? DayTone.CANCELLED : DayTone.MEETING;
      said.add(
          cancelled
              ? tongue.text("paper.calendar.cancelled")
              : tongue.hours(session.startTime(), session.minutes()));
      String elsewhere = elsewhere(session);
      if (elsewhere != null && !cancelled) {
        said.add(elsewhere);
      }
    }
    return new Day(Integer.toString(date.getDayOfMonth()), said, tone);
  }

  private List<Session> on(LocalDate date) {
    return sessions.stream().filter(s -> s.date().equals(date)).toList();
  }

  private @Nullable String elsewhere(Session session) {
    String venue = session.venue();
    return venue == null || venue.equals(group.venue()) ? null : venue;
  }

  /** The dates in words, for who does not read grids. */
  private List<Block> below(YearMonth month, Tongue tongue) {
    List<Session> here =
        sessions.stream().filter(s -> YearMonth.from(s.date()).equals(month)).toList();
    List<Block> blocks = new ArrayList<>();
    if (here.isEmpty()) {
      blocks.add(tongue.paragraph("paper.calendar.none"));
    } else {
      blocks.add(
          new Block.Bullets(
              here.stream().map(s -> fr.village.report.Words.marked(said(s, tongue))).toList()));
    }
    String contact = house.contact();
    blocks.add(
        contact == null
            ? tongue.paragraph(Block.Style.FRAMED, "paper.calendar.absent.by-hand")
            : tongue.paragraph(Block.Style.FRAMED, "paper.calendar.absent", contact));
    return blocks;
  }

  private String said(Session session, Tongue tongue) {
    String day = tongue.dates().fullDate(session.date());
    if (session.status() == SessionStatus.CANCELLED) {
      return tongue.text("paper.calendar.line.cancelled", day);
    }
    String hours = tongue.hours(session.startTime(), session.minutes());
    String elsewhere = elsewhere(session);
    return elsewhere == null
        ? tongue.text("paper.calendar.line", day, hours)
        : tongue.text("paper.calendar.line.elsewhere", day, hours, elsewhere);
  }
}
