package fr.village.workbook.check;

import fr.village.workbook.CrossingLine;
import fr.village.workbook.ScoreLine;
import fr.village.workbook.Submission;
import fr.village.workbook.check.WindowCheck.State;
import fr.village.workbook.check.WindowCheck.Step;
import fr.village.workbook.format.Format1;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sheets Scores and Croisements of two workbooks of a notebook. */
final class PanelDifference {
  private final Submission earlier;
  private final Submission later;
  private final WindowCheck windows;
  private final DifferenceCheck.Saying wrong;

  PanelDifference(
      Submission earlier, Submission later, WindowCheck windows, DifferenceCheck.Saying wrong) {
    this.earlier = earlier;
    this.later = later;
    this.windows = windows;
    this.wrong = wrong;
  }

  void check() {
    scores();
    crossings();
  }

  private void scores() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < later.scores().size(); i++) {
      places.put(later.scores().get(i).table(), i);
    }
    for (ScoreLine was : earlier.scores()) {
      Integer at = places.get(was.table());
      ScoreLine now = at == null ? null : later.scores().get(at);
      State after = now == null ? null : new State(now.released(), now.families());
      Step step =
          windows.step(
              new State(was.released(), was.families()), after, Format1.SCORES, at, was.label());
      if (now == null) {
        continue;
      }
      if (step == Step.NOTHING && !moments(was).equals(moments(now))) {
        wrong.say(Format1.SCORES, at, "mean_change", "workbook.difference.changed", was.label());
      } else if (step == Step.WINDOW) {
        int respondents = n(now) - n(was);
        if (respondents <= later.cover().sensitiveFloor()) {
          wrong.say(Format1.SCORES, at, "n", "workbook.difference.cell", was.label(), respondents);
        }
      }
    }
  }

  private static int n(ScoreLine line) {
    return Objects.requireNonNullElse(line.n(), 0);
  }

  private static List<@Nullable Object> moments(ScoreLine line) {
    return Arrays.asList(
        line.n(),
        plain(line.meanBefore()),
        plain(line.sdBefore()),
        plain(line.meanAfter()),
        plain(line.sdAfter()),
        plain(line.meanChange()),
        plain(line.sdChange()),
        line.families());
  }

  /** 3 and 3.00 are the same. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
  }

  private void crossings() {
    Map<List<String>, Integer> places = new HashMap<>();
    for (int i = 0; i < later.crossings().size(); i++) {
      places.put(key(later.crossings().get(i)), i);
    }
    for (CrossingLine was : earlier.crossings()) {
      Integer at = places.get(key(was));
      CrossingLine now = at == null ? null : later.crossings().get(at);
      State after = now == null ? null : new State(now.released(), now.base());
      Step step =
          windows.step(
              new State(was.released(), was.base()), after, Format1.CROSSINGS, at, was.label());
      if (now == null) {
        continue;
      }
      int cell =
          Objects.requireNonNullElse(now.count(), 0) - Objects.requireNonNullElse(was.count(), 0);
      if (step == Step.NOTHING && (cell != 0 || !Objects.equals(was.base(), now.base()))) {
        wrong.say(Format1.CROSSINGS, at, "count", "workbook.difference.changed", was.label());
      } else if (step == Step.WINDOW && cell < later.cover().sensitiveFloor()) {
        wrong.say(Format1.CROSSINGS, at, "count", "workbook.difference.cell", was.label(), cell);
      }
    }
  }

  private static List<String> key(CrossingLine line) {
    return List.of(line.crossing(), line.row(), line.column());
  }
}
