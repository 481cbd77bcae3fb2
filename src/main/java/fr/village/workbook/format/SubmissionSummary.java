package fr.village.workbook.format;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.Cover;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.format.Summary.Bar;
import fr.village.workbook.format.Summary.Chart;
import fr.village.workbook.format.Summary.KeyFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The summary page of one Maison. */
final class SubmissionSummary {
  private static final int MOST_CHARTS = 12;
  private static final int MOST_BARS = 12;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

  private static final Comparator<List<IndicatorLine>> TELLING =
      Comparator.comparing((List<IndicatorLine> level) -> base(level.getFirst()))
          .thenComparing(List::size);

  private SubmissionSummary() {}

  static Summary of(Submission submission) {
    Cover cover = submission.cover();
    String lead =
        "Situation au %s, depuis le %s. Des sommes sur des tranches entières, jamais une famille."
            .formatted(day(cover.closing()), day(cover.periodStart()));
    return new Summary(cover.houseName(), lead, figures(submission), charts(submission));
  }

  private static List<KeyFigure> figures(Submission submission) {
    Cover cover = submission.cover();
    List<KeyFigure> figures = new ArrayList<>();
    int tranches = cover.tranches().size();
    figures.add(
        figure(
            "Familles comptées",
            cover.frozenFamilies(null),
            tranches == 0
                ? "aucune tranche encore : moins de 15 familles"
                : "%s tranche%s, la dernière close le %s"
                    .formatted(
                        tranches,
                        tranches == 1 ? "" : "s",
                        day(cover.tranches().getLast().closing()))));
    for (IndicatorLine line : submission.indicators()) {
      if (line.measure() == Measure.SUM && line.year() == null && line.count() != null) {
        String on = line.base() == null ? "" : "de %s familles, ".formatted(line.base());
        String note = on + "publié au " + day(line.released());
        figures.add(figure(line.label(), line.count(), note));
      }
    }
    List<ActivityLine> activities = submission.activities();
    if (!activities.isEmpty()) {
      figures.add(sum("Séances et activités tenues", activities, ActivityLine::held));
      BigDecimal hours =
          activities.stream().map(ActivityLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
      figures.add(new KeyFigure("Heures", hours, null, "de séances et d’activités tenues"));
    }
    return figures;
  }

  private static KeyFigure sum(
      String label, List<ActivityLine> lines, Function<ActivityLine, Integer> figure) {
    int total = lines.stream().mapToInt(figure::apply).sum();
    int first = lines.stream().mapToInt(ActivityLine::year).min().orElse(0);
    int last = lines.stream().mapToInt(ActivityLine::year).max().orElse(0);
    String note = first == last ? "en " + first : "de %s à %s".formatted(first, last);
    return figure(label, total, note);
  }

  private static KeyFigure figure(String label, int value, String note) {
    return new KeyFigure(label, BigDecimal.valueOf(value), null, note);
  }

  private static List<Chart> charts(Submission submission) {
    List<Chart> charts = new ArrayList<>();
    Map<Integer, Integer> heldByYear = new TreeMap<>();
    submission.activities().forEach(l -> heldByYear.merge(l.year(), l.held(), Integer::sum));
    if (!heldByYear.isEmpty()) {
      List<Bar> bars =
          heldByYear.entrySet().stream()
              .map(year -> bar(String.valueOf(year.getKey()), year.getValue()))
              .toList();
      charts.add(new Chart("Séances et activités par an", "Feuille Activités", "Tenues", bars));
    }
    bestLevels(submission.indicators()).forEach(level -> charts.add(chart(level)));
    return charts.subList(0, Math.min(charts.size(), MOST_CHARTS));
  }

  private static Bar bar(String label, int value) {
    return new Bar(label, BigDecimal.valueOf(value), null, null, null);
  }

  /**
   * Per table, since opening, the released level to draw: the one that stands for the most
   * families, then the one with the most values.
   */
  private static Iterable<List<IndicatorLine>> bestLevels(List<IndicatorLine> lines) {
    Map<List<String>, List<IndicatorLine>> levels = new LinkedHashMap<>();
    for (IndicatorLine line : lines) {
      boolean drawn = line.status() == Status.PUBLISHED && line.measure().isCell();
      if (drawn && line.year() == null) {
        List<String> level = List.of(line.table(), line.level());
        levels.computeIfAbsent(level, k -> new ArrayList<>()).add(line);
      }
    }
    Map<String, List<IndicatorLine>> best = new LinkedHashMap<>();
    levels.forEach(
        (key, level) -> {
          if (level.size() <= MOST_BARS) {
            best.merge(key.getFirst(), level, BinaryOperator.maxBy(TELLING));
          }
        });
    return best.values();
  }

  private static int base(IndicatorLine line) {
    return line.base() == null ? 0 : line.base();
  }

  private static Chart chart(List<IndicatorLine> level) {
    IndicatorLine first = level.getFirst();
    String note =
        "Sur %s %s, publié au %s · feuille Indicateurs"
            .formatted(first.base(), first.unit().code(), day(first.released()));
    List<Bar> bars =
        level.stream()
            .map(
                line ->
                    new Bar(
                        String.valueOf(line.valueLabel()),
                        BigDecimal.valueOf(line.count() == null ? 0 : line.count()),
                        null,
                        line.base(),
                        line.share()))
            .toList();
    return new Chart(first.label(), note, "Effectif", bars);
  }

  private static String day(@Nullable LocalDate date) {
    if (date == null) {
      return "";
    }
    return (date.getDayOfMonth() == 1 ? "1er" : "" + date.getDayOfMonth())
        + DAY.format(date).substring(DAY.format(date).indexOf(' '));
  }
}
