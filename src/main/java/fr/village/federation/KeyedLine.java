package fr.village.federation;

import fr.village.workbook.Cover;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a Maison with what every scale needs of it.
 *
 * @param frozen families of the tranches of its period
 */
record KeyedLine(FigureKey key, IndicatorLine line, Interval interval, int frozen) {

  /** A level announced without its values says no more than its absence would: it has none. */
  static List<KeyedLine> of(Submission submission) {
    Cover cover = submission.cover();
    List<KeyedLine> lines = new ArrayList<>();
    Map<@Nullable Integer, Integer> frozen = new HashMap<>();
    for (IndicatorLine line : submission.indicators()) {
      FigureKey key = FigureKey.of(line);
      if (key != null) {
        lines.add(
            new KeyedLine(
                key,
                line,
                Interval.of(cover, line),
                frozen.computeIfAbsent(line.year(), cover::frozenFamilies)));
      }
    }
    return lines;
  }
}
