package fr.village.anonymity.audit;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every count of one system: each cell of each grouping over each run of tranches, which
 * is every tranche, every interval between releases, and all others.
 *
 * <p>A count that truly is 1 to k − 1 must have at least k − 1 possible values. Where the notebook
 * does not know the true count, because a tranche was taken over from a workbook, any possible one
 * may be true: the count breaks when fewer than k − 1 values are possible and one of them lies in 1
 * to k − 1. That asks more than that all of them lie there: [0, 2] tells of one or two families as
 * soon as somebody knows that there is one. It costs nothing: what left by the rules is 0 or k at
 * least in every window, so that a range is a point outside 1 to k − 1, or wide.
 */
final class CountAudit {
  private final CountSystem system;
  private final Solutions solutions;

  CountAudit(CountSystem system, Solutions solutions) {
    this.system = system;
    this.solutions = solutions;
  }

  Optional<Witness> witness() {
    Optional<Witness> wrong = contradiction();
    for (int g = 0; g < system.groupings().size() && wrong.isEmpty(); g++) {
      for (int c = 0; c < system.groupings().get(g).cells().size() && wrong.isEmpty(); c++) {
        for (int first = 1; first <= system.tranches() && wrong.isEmpty(); first++) {
          wrong = from(g, c, first);
        }
      }
    }
    return wrong;
  }

  /** What left is what was frozen, where that is known; so the frozen counts are a solution. */
  private Optional<Witness> contradiction() {
    for (Observation o : system.observations()) {
      for (int c = 0; c < o.counts().size(); c++) {
        int sum = 0;
        boolean known = true;
        for (int t = o.span().first(); t <= o.span().last(); t++) {
          OptionalInt truth = system.truth().of(o.grouping(), c, t);
          known &= truth.isPresent();
          sum += truth.orElse(0);
        }
        int left = o.counts().get(c);
        if (known ? sum != left : sum > left) {
          return Optional.of(
              witness(Witness.Kind.CONTRADICTION, o.grouping(), c, o.span(), sum, left, left));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Witness> from(int grouping, int cell, int first) {
    int floor = system.cell(grouping, cell).floor();
    int atLeast = 0;
    boolean known = true;
    for (int last = first; last <= system.tranches(); last++) {
      OptionalInt truth = system.truth().of(grouping, cell, last);
      known &= truth.isPresent();
      atLeast += truth.orElse(0);
      if (atLeast >= floor) {
        break;
      }
      if (known && atLeast == 0) {
        continue;
      }
      Span span = new Span(first, last);
      Integer count = known ? (Integer) atLeast : null;
      try {
        if (solutions.isSettled(grouping, cell, span, floor)) {
          break;
        }
        if (!solutions.leaves(grouping, cell, span, floor - 1)) {
          CountRange range = solutions.range(grouping, cell, span);
          boolean small = range.low() < floor && range.high() > 0;
          if (known || small) {
            return Optional.of(
                witness(
                    Witness.Kind.TOO_FEW_VALUES,
                    grouping,
                    cell,
                    span,
                    count,
                    range.low(),
                    range.high()));
          }
        }
      } catch (Unsolved e) {
        return Optional.of(witness(e.kind(), grouping, cell, span, count, null, null));
      }
    }
    return Optional.empty();
  }

  private Witness witness(
      Witness.Kind kind,
      int grouping,
      int cell,
      Span span,
      @Nullable Integer count,
      @Nullable Integer low,
      @Nullable Integer high) {
    Grouping of = system.groupings().get(grouping);
    String code = system.cell(grouping, cell).code();
    return new Witness(
        kind, of.table(), of.level(), code, span.first(), span.last(), count, low, high);
  }
}
