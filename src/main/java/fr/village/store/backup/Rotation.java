package fr.village.store.backup;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups made at closing are kept: the newest of each of the last seven days that have one,
 * and the newest of each of the last four ISO weeks that have one. Days without a backup do not
 * count, so that a holiday takes nothing away.
 */
public final class Rotation {
  private static final int DAYS = 7;
  private static final int WEEKS = 4;

  private Rotation() {}

  /**
   * @param today the Maison's; a backup of a later day (a clock that was wrong) is kept and does
   *     not count
   * @return the ones that may go, oldest first
   */
  public static List<BackupName> expired(Collection<BackupName> backups, LocalDate today) {
    List<BackupName> newestFirst =
        backups.stream()
            .filter(backup -> !backup.day().isAfter(today))
            .sorted(Comparator.reverseOrder())
            .toList();
    Set<BackupName> kept = new HashSet<>();
    kept.addAll(newestOfEach(newestFirst, BackupName::day, DAYS));
    kept.addAll(newestOfEach(newestFirst, Rotation::week, WEEKS));
    return newestFirst.reversed().stream().filter(backup -> !kept.contains(backup)).toList();
  }

  private static List<BackupName> newestOfEach(
      List<BackupName> newestFirst, Function<BackupName, Object> period, int count) {
    Set<Object> seen = new HashSet<>();
    return newestFirst.stream()
        .filter(backup -> seen.size() < count && seen.add(period.apply(backup)))
        .toList();
  }

  private static Object week(BackupName backup) {
    LocalDate day = backup.day();
    return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
