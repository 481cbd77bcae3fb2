package fr.village.indicators;

import java.util.List;
import java.util.Optional;

/** All figures of one period. */
public record Stated(Period period, List<IndicatorValue> values, List<Outcome> outcomes) {
  public Stated {
    values = List.copyOf(values);
    outcomes = List.copyOf(outcomes);
  }

  public Optional<IndicatorValue> value(String code) {
    return values.stream().filter(v -> v.code().equals(code)).findFirst();
  }
}
