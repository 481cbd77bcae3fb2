package fr.village.indicators;

import java.util.List;

/**
 * The list behind a figure, each once, in the order of the notebook.
 *
 * @param counted what the figure counts
 * @param others what is in its base only; empty for a figure without one
 */
public record Behind(List<Counted> counted, List<Counted> others) {
  public Behind {
    counted = List.copyOf(counted);
    others = List.copyOf(others);
  }
}
