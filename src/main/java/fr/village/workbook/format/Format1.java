package fr.village.workbook.format;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.Cover;
import fr.village.workbook.CrossingLine;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.ScoreLine;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Format 1: the sheets of a submission, in order. A further sheet is a record with its columns, a
 * constant here, and its rows in {@link #book}.
 */
public final class Format1 {
  public static final TableFormat<Fact> FACTS = TableFormat.of(Fact.class);
  public static final TableFormat<IndicatorLine> INDICATORS = TableFormat.of(IndicatorLine.class);
  public static final TableFormat<ScoreLine> SCORES = TableFormat.of(ScoreLine.class);
  public static final TableFormat<CrossingLine> CROSSINGS = TableFormat.of(CrossingLine.class);
  public static final TableFormat<SessionLine> SESSIONS = TableFormat.of(SessionLine.class);
  public static final TableFormat<ActivityLine> ACTIVITIES = TableFormat.of(ActivityLine.class);
  public static final TableFormat<PoolingLine> POOLING = TableFormat.of(PoolingLine.class);
  public static final TableFormat<DictionaryLine> DICTIONARY = TableFormat.of(DictionaryLine.class);
  public static final TableFormat<Seal> SEALS = TableFormat.of(Seal.class);

  /** The tables that hold figures. */
  public static final List<TableFormat<?>> DATA =
      List.of(INDICATORS, SCORES, CROSSINGS, SESSIONS, ACTIVITIES, POOLING);

  /** All tables of a submission. */
  public static final List<TableFormat<?>> ALL =
      List.of(
          FACTS, INDICATORS, SCORES, CROSSINGS, SESSIONS, ACTIVITIES, POOLING, DICTIONARY, SEALS);

  /** Sheets that files of the first versions do not have. */
  public static final Set<TableFormat<?>> ADDED = Set.of(SCORES, CROSSINGS, POOLING);

  private Format1() {}

  /** The workbook of a submission. */
  public static Book book(Submission submission) {
    return Book.sealed(
        "Maison des 1000 premiers jours, envoi " + submission.cover().houseCode(),
        submission.cover().closing(),
        SubmissionSummary.of(submission),
        new Part<>(FACTS, Facts.of(submission.cover())),
        Cover.class,
        List.of(
            new Part<>(INDICATORS, submission.indicators()),
            new Part<>(SCORES, submission.scores()),
            new Part<>(CROSSINGS, submission.crossings()),
            new Part<>(SESSIONS, submission.sessions()),
            new Part<>(ACTIVITIES, submission.activities()),
            new Part<>(POOLING, submission.pooling())));
  }

  /**
   * A workbook of other sheets in the same form, with its dictionary and its seals.
   *
   * @param head the table of facts with the words that stand over it
   * @param facts the record whose components are the facts
   */
  public static Book book(
      String title,
      LocalDate day,
      Summary summary,
      TableFormat<Fact> head,
      Object facts,
      List<Part<?>> data) {
    Part<Fact> part = new Part<>(head, Facts.of(facts));
    return Book.sealed(title, day, summary, part, facts.getClass(), data);
  }

  /** The submission of the rows read, by table. */
  public static Submission submission(Cover cover, Map<TableFormat<?>, List<Object>> rows) {
    return new Submission(
        cover,
        rows(rows, INDICATORS, IndicatorLine.class),
        rows(rows, SCORES, ScoreLine.class),
        rows(rows, CROSSINGS, CrossingLine.class),
        rows(rows, SESSIONS, SessionLine.class),
        rows(rows, ACTIVITIES, ActivityLine.class),
        rows(rows, POOLING, PoolingLine.class));
  }

  private static <R> List<R> rows(
      Map<TableFormat<?>, List<Object>> rows, TableFormat<R> table, Class<R> type) {
    return rows.getOrDefault(table, List.of()).stream().map(type::cast).toList();
  }

  /**
   * Digest of what a submission says, its revision apart: the revision grows when this differs from
   * the last workbook's.
   */
  public static String contentDigest(Submission submission) {
    List<Part<?>> parts = book(submission).parts();
    return Digests.whole(Digests.seals(parts.subList(0, parts.size() - 1)));
  }
}
