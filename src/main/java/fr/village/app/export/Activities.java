package fr.village.app.export;

import fr.village.anonymity.ParticipationYear;
import fr.village.anonymity.Published;
import fr.village.domain.NotebookContent;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.workbook.ActivityLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sheet Activités: what the Maison did, which describes no family and leaves at once. */
final class Activities {
  private static final String OUTSIDE = "outside";
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private Activities() {}

  static List<ActivityLine> of(NotebookContent content, Published published, LocalDate today) {
    Map<Integer, ParticipationYear> participation =
        published.participation().stream()
            .filter(p -> p.scope().equals(ExportFacts.SESSIONS))
            .collect(Collectors.toMap(ParticipationYear::year, p -> p));
    Map<Integer, List<Session>> years =
        content.sessions().stream()
            .filter(s -> s.status() != SessionStatus.PLANNED && !s.date().isAfter(today))
            .collect(
                Collectors.groupingBy(s -> s.date().getYear(), TreeMap::new, Collectors.toList()));
    return years.entrySet().stream()
        .map(e -> line(e.getKey(), e.getValue(), participation))
        .toList();
  }

  private static ActivityLine line(
      int year, List<Session> sessions, Map<Integer, ParticipationYear> participation) {
    List<Session> held = sessions.stream().filter(s -> s.status() == SessionStatus.HELD).toList();
    ParticipationYear who = participation.get(year);
    return new ActivityLine(
        ActivityLine.PEER_GROUPS,
        ActivityLine.PEER_GROUPS_LABEL,
        year,
        held.size(),
        sessions.size() - held.size(),
        hours(held.stream().mapToInt(Session::minutes).sum()),
        hours(
            held.stream().map(Session::preparationMinutes).mapToInt(m -> m == null ? 0 : m).sum()),
        (int) held.stream().filter(s -> OUTSIDE.equals(s.setting())).count(),
        who == null ? null : who.presences(),
        who == null ? null : who.families());
  }

  private static BigDecimal hours(int minutes) {
    return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
  }
}
