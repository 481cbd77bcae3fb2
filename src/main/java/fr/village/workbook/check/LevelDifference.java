package fr.village.workbook.check;

import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Unit;
import fr.village.workbook.check.WindowCheck.State;
import fr.village.workbook.check.WindowCheck.Step;
import fr.village.workbook.format.Format1;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sheet Indicateurs of two workbooks of a notebook. */
final class LevelDifference {
  private final Submission earlier;
  private final Submission later;
  private final WindowCheck windows;
  private final DifferenceCheck.Saying wrong;
  private final DifferenceCheck.Saying note;

  /** Lines of a level over a period, by value, each with its place in the sheet. */
  private record Lines(Map<String, Integer> places, List<IndicatorLine> sheet) {
    IndicatorLine first() {
      return sheet.get(places.values().iterator().next());
    }

    @Nullable IndicatorLine of(String value) {
      Integer place = places.get(value);
      return place == null ? null : sheet.get(place);
    }

    State state() {
      return new State(first().released(), first().base());
    }

    boolean isReleased() {
      return first().status() == Status.PUBLISHED;
    }
  }

  LevelDifference(
      Submission earlier,
      Submission later,
      WindowCheck windows,
      DifferenceCheck.Saying wrong,
      DifferenceCheck.Saying note) {
    this.earlier = earlier;
    this.later = later;
    this.windows = windows;
    this.wrong = wrong;
    this.note = note;
  }

  void check() {
    Map<List<@Nullable Object>, Lines> after = levels(later.indicators());
    Map<List<@Nullable Object>, Lines> before = levels(earlier.indicators());
    before.forEach((key, lines) -> level(lines, after.get(key)));
    after.forEach(
        (key, lines) -> {
          if (!before.containsKey(key) && lines.first().year() == null) {
            // a table the earlier set did not have: nothing of it had left
            windows.step(
                new State(null, null), lines.state(), Format1.INDICATORS, at(lines), label(lines));
          }
        });
  }

  private static Map<List<@Nullable Object>, Lines> levels(List<IndicatorLine> sheet) {
    Map<List<@Nullable Object>, Lines> levels = new LinkedHashMap<>();
    for (int i = 0; i < sheet.size(); i++) {
      IndicatorLine line = sheet.get(i);
      List<@Nullable Object> key = Arrays.asList(line.table(), line.level(), line.year());
      String value = line.value();
      levels
          .computeIfAbsent(key, k -> new Lines(new LinkedHashMap<>(), sheet))
          .places()
          .put(value == null ? "" : value, i);
    }
    return levels;
  }

  private void level(Lines before, @Nullable Lines after) {
    IndicatorLine first = before.first();
    if (first.year() != null) {
      year(before, after);
    } else if (first.measure() == Measure.SUM && first.unit() == Unit.FAMILIES) {
      bareNumber(before, after);
    } else if (after == null && isDeclared()) {
      codes(before, null);
    } else {
      Integer at = after == null ? null : at(after);
      State state = after == null ? null : after.state();
      Step step = windows.step(before.state(), state, Format1.INDICATORS, at, label(before));
      if (after == null || step == Step.BROKEN || !before.isReleased()) {
        return;
      }
      if (!before.places().keySet().equals(after.places().keySet())) {
        codes(before, at);
      } else if (step == Step.NOTHING) {
        unchanged(before, after);
      } else {
        window(before, after);
      }
    }
  }

  /** Another reference set may say so; the same one cannot. */
  private void codes(Lines before, @Nullable Integer at) {
    boolean declared = isDeclared();
    (declared ? note : wrong)
        .say(
            Format1.INDICATORS,
            at,
            "value",
            declared ? "workbook.difference.codes-declared" : "workbook.difference.codes",
            label(before));
  }

  private boolean isDeclared() {
    return !earlier.cover().referenceVersion().equals(later.cover().referenceVersion());
  }

  /** A year that was printed had both its ends released: it is over. */
  private void year(Lines before, @Nullable Lines after) {
    if (after == null || !before.places().keySet().equals(after.places().keySet())) {
      Integer at = after == null ? null : at(after);
      wrong.say(Format1.INDICATORS, at, "year", "workbook.difference.taken-back", label(before));
    } else {
      unchanged(before, after);
    }
  }

  private void unchanged(Lines before, Lines after) {
    before
        .places()
        .forEach(
            (value, place) -> {
              IndicatorLine was = before.sheet().get(place);
              IndicatorLine now = Objects.requireNonNull(after.of(value));
              if (!Objects.equals(was.count(), now.count())
                  || !Objects.equals(was.base(), now.base())) {
                wrong.say(
                    Format1.INDICATORS,
                    after.places().get(value),
                    "count",
                    "workbook.difference.changed",
                    label(before));
              }
            });
  }

  /** The number of families enrolled grows at closings, and never falls. */
  private void bareNumber(Lines before, @Nullable Lines after) {
    int was = count(before.first());
    int now = after == null ? 0 : count(after.first());
    boolean sameClosing = earlier.cover().closing().equals(later.cover().closing());
    if (now < was || (sameClosing && now != was)) {
      Integer at = after == null ? null : at(after);
      wrong.say(Format1.INDICATORS, at, "count", "workbook.difference.changed", label(before));
    }
  }

  private void window(Lines before, Lines after) {
    Map<String, Integer> cells = new HashMap<>();
    before
        .places()
        .forEach(
            (value, place) ->
                cells.put(
                    value,
                    count(Objects.requireNonNull(after.of(value)))
                        - count(before.sheet().get(place))));
    int families =
        Objects.requireNonNullElse(after.first().base(), 0)
            - Objects.requireNonNullElse(before.first().base(), 0);
    List<String> wrongCells = new ArrayList<>();
    cells.forEach(
        (value, cell) -> {
          if (!passes(Objects.requireNonNull(after.of(value)), cell, families)) {
            wrongCells.add(value);
          }
        });
    wrongCells.stream()
        .sorted()
        .forEach(
            value ->
                wrong.say(
                    Format1.INDICATORS,
                    after.places().get(value),
                    "count",
                    "workbook.difference.cell",
                    label(before),
                    Objects.requireNonNull(cells.get(value))));
  }

  /**
   * @param window families of its tranches
   */
  private boolean passes(IndicatorLine line, int cell, int window) {
    int ordinary = later.cover().ordinaryFloor();
    int sensitive = later.cover().sensitiveFloor();
    return switch (line.measure()) {
      case COUNT ->
          line.sensitivity() == Sensitivity.SENSITIVE
              ? cell >= sensitive
              : cell == 0 || cell >= ordinary;
      case NO_ANSWER -> cell == 0 || cell >= ordinary;
      case ANSWERED -> cell >= sensitive && (cell == window || window - cell >= ordinary);
      case BAND, SUM -> cell >= 0;
    };
  }

  private static int count(IndicatorLine line) {
    return Objects.requireNonNullElse(line.count(), 0);
  }

  private static String label(Lines lines) {
    return lines.first().label();
  }

  private static int at(Lines lines) {
    return lines.places().values().iterator().next();
  }
}
