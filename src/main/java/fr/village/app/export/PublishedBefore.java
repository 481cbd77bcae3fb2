package fr.village.app.export;

import fr.village.anonymity.AttendanceBand;
import fr.village.anonymity.ParticipationYear;
import fr.village.anonymity.PoolingValue;
import fr.village.anonymity.SessionRow;
import fr.village.anonymity.Tranche;
import fr.village.anonymity.WorkbookLedger;
import fr.village.workbook.ActivityLine;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a workbook tells of the ledger that made it: the way back from {@link SubmissionFactory}.
 */
final class PublishedBefore {
  private PublishedBefore() {}

  static WorkbookLedger of(Submission workbook) {
    LocalDate closing = workbook.cover().closing();
    List<IndicatorLine> released =
        workbook.indicators().stream()
            .filter(l -> l.year() == null && l.status() == Status.PUBLISHED)
            .toList();
    return new WorkbookLedger(
        workbook.cover().ledgerVersion(),
        closing,
        workbook.cover().tranches().stream()
            .map(t -> new Tranche(t.number(), t.closing(), t.families(), null))
            .toList(),
        released.stream()
            .filter(l -> l.table().equals(SubmissionFactory.ENROLLED))
            .map(IndicatorLine::count)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(0),
        levels(released),
        released.stream()
            .filter(l -> l.measure() == Measure.SUM)
            .filter(l -> !l.table().equals(SubmissionFactory.ENROLLED))
            .map(PublishedBefore::sum)
            .toList(),
        workbook.sessions().stream().map(s -> session(s, closing)).toList(),
        workbook.activities().stream().flatMap(a -> participation(a).stream()).toList(),
        workbook.pooling().stream()
            .map(p -> new PoolingValue(p.tranche(), p.table(), p.noisy()))
            .toList(),
        workbook.scores().stream().flatMap(s -> Scores.published(s).stream()).toList(),
        Crossings.published(workbook.crossings()),
        Outcomes.published(released));
  }

  private static List<WorkbookLedger.Level> levels(List<IndicatorLine> released) {
    Map<String, List<IndicatorLine>> levels = new LinkedHashMap<>();
    released.stream()
        .filter(l -> l.measure().isCell())
        .forEach(
            l ->
                levels.computeIfAbsent(l.table() + " " + l.level(), k -> new ArrayList<>()).add(l));
    return levels.values().stream().map(PublishedBefore::level).toList();
  }

  private static WorkbookLedger.Level level(List<IndicatorLine> cells) {
    IndicatorLine first = cells.getFirst();
    Map<String, Integer> counts = new HashMap<>();
    cells.forEach(c -> counts.put(known(c.value()), known(c.count())));
    return new WorkbookLedger.Level(
        first.table(), first.level(), known(first.released()), known(first.base()), counts);
  }

  private static WorkbookLedger.Sum sum(IndicatorLine line) {
    return new WorkbookLedger.Sum(
        line.table(), known(line.released()), known(line.base()), known(line.count()));
  }

  private static SessionRow session(SessionLine line, LocalDate closing) {
    return new SessionRow(
        null,
        closing,
        line.month(),
        line.group(),
        line.topics(),
        line.minutes(),
        line.setting(),
        AttendanceBand.valueOf(line.attendance().name()));
  }

  private static List<ParticipationYear> participation(ActivityLine line) {
    Integer presences = line.presences();
    Integer families = line.families();
    return presences == null || families == null
        ? List.of()
        : List.of(
            new ParticipationYear(line.year(), ExportFacts.SESSIONS, false, presences, families));
  }

  /** A published line has all its values: the format refuses it otherwise. */
  private static <T> T known(@org.jspecify.annotations.Nullable T value) {
    return Objects.requireNonNull(value, "a published line without its value");
  }
}
