package fr.village.federation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * Per table, since the opening, the level to show: the one that stands for the most families, then
 * the one with the most values.
 */
public final class TellingLevels {
  private static final Comparator<List<NationalFigure>> TELLING =
      Comparator.comparing((List<NationalFigure> level) -> base(level.getFirst()))
          .thenComparing(List::size);

  private TellingLevels() {}

  /**
   * Cells that some Maison publishes, by table in the order of the figures.
   *
   * @param most values of a level that can be shown
   */
  public static Map<String, List<NationalFigure>> of(List<NationalFigure> figures, int most) {
    Map<List<String>, List<NationalFigure>> levels =
        figures.stream()
            .filter(f -> f.measure().isCell() && f.publishing() > 0 && f.year() == null)
            .collect(
                Collectors.groupingBy(
                    f -> List.of(f.table(), f.level()), LinkedHashMap::new, Collectors.toList()));
    Map<String, List<NationalFigure>> best = new LinkedHashMap<>();
    levels.forEach(
        (key, level) -> {
          if (level.size() <= most) {
            best.merge(key.getFirst(), level, BinaryOperator.maxBy(TELLING));
          }
        });
    return best;
  }

  private static int base(NationalFigure figure) {
    Integer base = figure.base();
    return base == null ? 0 : base;
  }
}
