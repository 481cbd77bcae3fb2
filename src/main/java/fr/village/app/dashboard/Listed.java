package fr.village.app.dashboard;

import fr.village.indicators.Counted;
import fr.village.indicators.IndicatorDefinition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list behind a figure, with names.
 *
 * @param code the figure's
 * @param counted what it counts
 * @param others what is in its base only
 */
public record Listed(
    String code, IndicatorDefinition definition, List<Line> counted, List<Line> others) {
  public Listed {
    counted = List.copyOf(counted);
    others = List.copyOf(others);
  }

  /**
   * One of them.
   *
   * @param name of the family, person or group; null of a child without a name yet, and of a
   *     session
   * @param of the family of a person, the group of a session; null otherwise
   * @param on the day of a session; null otherwise
   */
  public record Line(
      Counted what, @Nullable String name, @Nullable String of, @Nullable LocalDate on) {}
}
