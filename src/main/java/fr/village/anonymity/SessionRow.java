package fr.village.anonymity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as it left, frozen at the closing that first prints it (rule 6).
 *
 * @param session the session in the notebook, so that it is printed once; never leaves; null when
 *     the row is known from a workbook only
 * @param topics codes of the reference set, {@link SessionRows#OTHER} for those invented here
 */
public record SessionRow(
    @Nullable String session,
    LocalDate closing,
    YearMonth month,
    int group,
    List<String> topics,
    int minutes,
    @Nullable String setting,
    AttendanceBand attendance) {

  /** By what is printed alone, so that the order of rows tells nothing more. */
  static final Comparator<SessionRow> PRINTED =
      Comparator.comparing(SessionRow::month)
          .thenComparing(SessionRow::group)
          .thenComparing(r -> String.join(";", r.topics))
          .thenComparing(SessionRow::minutes)
          .thenComparing(r -> r.setting == null ? "" : r.setting)
          .thenComparing(SessionRow::attendance);

  public SessionRow {
    topics = topics.stream().distinct().sorted().toList();
  }
}
