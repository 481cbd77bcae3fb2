package fr.village.domain.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When one family answers at one wave. Windows of one family never overlap, so a day belongs to at
 * most one wave.
 *
 * @param opens first day it may be answered
 * @param due the day it is meant for
 * @param closes last day it counts
 */
public record WaveWindow(SurveyWave wave, LocalDate opens, LocalDate due, LocalDate closes) {

  /**
   * The windows of a family, in the order of the waves.
   *
   * <p>Once a family has left, waves whose day had not come are not asked any more; the one that
   * falls due on leaving then does, right after the window of the last wave reached.
   *
   * @param entered first day of its first enrolment
   * @param left last day of its last enrolment; null while it is enrolled
   */
  public static List<WaveWindow> of(Survey survey, LocalDate entered, @Nullable LocalDate left) {
    List<WaveWindow> windows = new ArrayList<>();
    for (SurveyWave wave : survey.waves()) {
      LocalDate due = entered.plusMonths(wave.months());
      boolean gone = left != null && left.isBefore(due);
      if (gone && !wave.atExit()) {
        continue;
      }
      WaveWindow before = windows.isEmpty() ? null : windows.getLast();
      windows.add(after(before, wave, gone && left != null ? left : due));
    }
    return List.copyOf(windows);
  }

  private static WaveWindow after(@Nullable WaveWindow before, SurveyWave wave, LocalDate meant) {
    LocalDate earliest = before == null ? LocalDate.MIN : before.closes.plusDays(1);
    LocalDate due = meant.isBefore(earliest) ? earliest : meant;
    LocalDate opens = due.minusDays(wave.daysBefore());
    return new WaveWindow(
        wave, opens.isBefore(earliest) ? earliest : opens, due, due.plusDays(wave.daysAfter()));
  }

  /** Whether an answer of that day is within the tolerance. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(opens) && !day.isAfter(closes);
  }
}
