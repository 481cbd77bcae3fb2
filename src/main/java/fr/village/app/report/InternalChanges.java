package fr.village.app.report;

import fr.village.domain.reference.Label;
import fr.village.indicators.Outcome;
import fr.village.report.bilan.BeforeAfter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Mean scores before and after, of matched pairs. Of all pairs of waves a bilan tells those that
 * begin on arrival: the others are for the screen.
 */
record InternalChanges(List<Outcome> outcomes) {
  List<BeforeAfter> of(@Nullable Integer year) {
    Map<String, String> arrival = new HashMap<>();
    outcomes.forEach(o -> arrival.putIfAbsent(o.survey(), o.from()));
    Map<String, List<Outcome>> pairs = new LinkedHashMap<>();
    outcomes.stream()
        .filter(o -> Objects.equals(o.year(), year) && o.before() != null && o.after() != null)
        .filter(o -> o.from().equals(arrival.get(o.survey())))
        .forEach(
            o -> pairs.computeIfAbsent(o.survey() + "." + o.to(), k -> new ArrayList<>()).add(o));
    return pairs.values().stream().map(InternalChanges::change).toList();
  }

  private static BeforeAfter change(List<Outcome> pair) {
    Outcome first = pair.getFirst();
    Label period =
        new Label(
            small(first.fromLabel().fr()) + " puis " + small(first.toLabel().fr()),
            small(first.fromLabel().en()) + " then " + small(first.toLabel().en()));
    return new BeforeAfter(
        period,
        pair.stream()
            .map(
                o ->
                    new BeforeAfter.Line(
                        o.label(),
                        Objects.requireNonNull(o.before()),
                        Objects.requireNonNull(o.after()),
                        o.pairs()))
            .toList());
  }

  /** In the midst of a line. */
  private static String small(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
