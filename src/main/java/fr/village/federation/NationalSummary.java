package fr.village.federation;

import fr.village.workbook.Measure;
import fr.village.workbook.format.Summary;
import fr.village.workbook.format.Summary.Bar;
import fr.village.workbook.format.Summary.Chart;
import fr.village.workbook.format.Summary.KeyFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The summary page of a consolidation. */
final class NationalSummary {
  private static final int MOST_CHARTS = 12;
  private static final int MOST_BARS = 20;

  private static final Comparator<List<NationalFigure>> TELLING =
      Comparator.comparing((List<NationalFigure> level) -> base(level.getFirst()))
          .thenComparing(List::size);

  private NationalSummary() {}

  static Summary of(NationalCover cover, NationalPicture picture) {
    List<RegionLine> regions = picture.regions();
    List<NationalFigure> figures = picture.national().figures();
    List<NationalPooling> estimates = picture.national().estimates();
    String lead =
        cover.houses()
            + (cover.houses() > 1 ? " Maisons comptées" : " Maison comptée")
            + ", d’après "
            + cover.files()
            + (cover.files() > 1 ? " fichiers." : " fichier.")
            + " Un nombre va de ce qui est publié à ce qui pourrait l’être.";
    List<Chart> charts = new ArrayList<>();
    if (!regions.isEmpty()) {
      charts.add(byRegion(regions));
    }
    levels(figures).values().forEach(level -> charts.add(chart(level)));
    return new Summary(
        "Les Maisons ensemble",
        lead,
        keyFigures(cover, regions, figures, estimates),
        charts.subList(0, Math.min(MOST_CHARTS, charts.size())));
  }

  private static List<KeyFigure> keyFigures(
      NationalCover cover,
      List<RegionLine> regions,
      List<NationalFigure> figures,
      List<NationalPooling> estimates) {
    List<KeyFigure> key = new ArrayList<>();
    key.add(figure("Familles", cover.families(), null, "familles des tranches closes"));
    for (NationalFigure sum : figures) {
      if (sum.measure() == Measure.SUM && sum.year() == null && sum.publishing() > 0) {
        String note = published(sum);
        key.add(figure(sum.label(), sum.low(), sum.high(), note));
      }
    }
    int held = regions.stream().mapToInt(RegionLine::held).sum();
    BigDecimal hours =
        regions.stream().map(RegionLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    key.add(figure("Séances et activités tenues", held, null, "toutes années"));
    key.add(new KeyFigure("Heures", hours, null, "de séances et d’activités tenues"));
    for (NationalPooling estimate : estimates) {
      key.add(
          new KeyFigure(
              estimate.label() + " : " + estimate.valueLabel() + ", % des familles",
              estimate.share(),
              null,
              "estimé sur %s Maisons, erreur type %s points"
                  .formatted(
                      estimate.houses(), estimate.shareError().toPlainString().replace('.', ','))));
    }
    return key;
  }

  private static String published(NationalFigure figure) {
    return "Publié par %s Maison%s sur %s"
        .formatted(figure.publishing(), figure.publishing() > 1 ? "s" : "", figure.houses());
  }

  private static KeyFigure figure(String label, int value, @Nullable Integer upper, String note) {
    BigDecimal high = upper == null || upper == value ? null : BigDecimal.valueOf(upper);
    return new KeyFigure(label, BigDecimal.valueOf(value), high, note);
  }

  private static Chart byRegion(List<RegionLine> regions) {
    List<Bar> bars =
        regions.stream()
            .sorted(
                Comparator.comparing(RegionLine::families)
                    .reversed()
                    .thenComparing(RegionLine::region))
            .limit(MOST_BARS)
            .map(r -> bar(r.region(), r.families(), null, null, null))
            .toList();
    return new Chart("Familles par région", "Feuille Régions", "Familles", bars);
  }

  /**
   * Per table, since opening, the level to draw: the one that stands for the most families, then
   * the one with the most values; as many as a chart can hold.
   */
  private static Map<String, List<NationalFigure>> levels(List<NationalFigure> figures) {
    Map<List<String>, List<NationalFigure>> levels = new LinkedHashMap<>();
    for (NationalFigure figure : figures) {
      boolean drawn = figure.measure().isCell() && figure.publishing() > 0;
      if (drawn && figure.year() == null) {
        List<String> level = List.of(figure.table(), figure.level());
        levels.computeIfAbsent(level, k -> new ArrayList<>()).add(figure);
      }
    }
    Map<String, List<NationalFigure>> best = new LinkedHashMap<>();
    levels.forEach(
        (key, level) -> {
          if (level.size() <= MOST_BARS) {
            best.merge(key.getFirst(), level, BinaryOperator.maxBy(TELLING));
          }
        });
    return best;
  }

  private static int base(NationalFigure figure) {
    Integer base = figure.base();
    return base == null ? 0 : base;
  }

  private static Chart chart(List<NationalFigure> level) {
    NationalFigure first = level.getFirst();
    Integer coverage = first.coverage();
    String note =
        published(first)
            + (coverage == null ? "" : ", couverture " + coverage + " %")
            + " · feuille National";
    List<Bar> bars =
        level.stream()
            .map(f -> bar(f.valueLabel(), f.low(), f.high(), f.base(), f.share()))
            .toList();
    return new Chart(first.label(), note, "Au moins", bars);
  }

  private static Bar bar(
      String label,
      int value,
      @Nullable Integer upper,
      @Nullable Integer base,
      @Nullable Integer share) {
    BigDecimal high = upper == null ? null : BigDecimal.valueOf(upper);
    return new Bar(label, BigDecimal.valueOf(value), high, base, share);
  }
}
