package fr.village.report.bilan;

import fr.village.domain.reference.Label;
import java.util.List;

/**
 * All families by one thing about them.
 *
 * @param sensitive about health or hardship
 */
public record Breakdown(String code, Label title, boolean sensitive, List<Figure> lines) {
  public Breakdown {
    lines = List.copyOf(lines);
  }

  public boolean isTold() {
    return lines.stream().anyMatch(Figure::isTold);
  }
}
