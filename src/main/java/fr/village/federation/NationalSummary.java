package fr.village.federation;

import fr.village.workbook.Measure;
import fr.village.workbook.format.Summary;
import fr.village.workbook.format.Summary.Bar;
import fr.village.workbook.format.Summary.Chart;
import fr.village.workbook.format.Summary.KeyFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The summary page of a consolidation. */
final class NationalSummary {
  private static final int MOST_CHARTS = 12;
  private static final int MOST_BARS = 20;
  private static final int LONGEST_LABEL = 34;

  private NationalSummary() {}

  static Summary of(NationalCover cover, NationalPicture picture) {
    List<RegionLine> regions = picture.regions();
    List<NationalFigure> figures = picture.national().figures();
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
    TellingLevels.of(figures, MOST_BARS).values().forEach(level -> charts.add(chart(level)));
    return new Summary(
        "Les Maisons ensemble",
        lead,
        keyFigures(picture),
        charts.subList(0, Math.min(MOST_CHARTS, charts.size())));
  }

  private static List<KeyFigure> keyFigures(NationalPicture picture) {
    ScopeSums national = picture.national();
    List<KeyFigure> key = new ArrayList<>();
    key.add(figure("Maisons", national.houses(), null, small(national)));
    key.add(figure("Familles", national.families(), null, "familles des tranches closes"));
    for (NationalFigure sum : national.figures()) {
      if (sum.measure() == Measure.SUM && sum.year() == null && sum.publishing() > 0) {
        key.add(figure(sum.label(), sum.low(), sum.high(), published(sum)));
      }
    }
    key.add(figure("Séances et activités tenues", national.held(), null, "toutes années"));
    String held = "de séances et d’activités tenues";
    key.add(new KeyFigure("Heures", national.hours(), null, held));
    picture.publishedBesideEstimates().forEach(estimate -> key.add(estimated(estimate)));
    return key;
  }

  /** What small Maisons do to the figures. */
  private static String small(ScopeSums national) {
    int without = national.housesWithoutTranche();
    if (national.houses() == 0) {
      return "aucun envoi compté";
    }
    return switch (without) {
      case 0 -> "toutes ont au moins une tranche de 15 familles";
      case 1 -> "dont 1 sans tranche encore, qui ne pèse dans aucune part";
      default -> "dont %s sans tranche encore, qui ne pèsent dans aucune part".formatted(without);
    };
  }

  private static KeyFigure estimated(PublishedBeside estimate) {
    Integer published = estimate.publishedShare();
    return new KeyFigure(
        fitting(estimate.label()),
        estimate.low(),
        estimate.high(),
        "%s, %% estimé (%s Maisons) ; %s"
            .formatted(
                estimate.valueLabel(),
                estimate.estimated(),
                published == null ? "rien de publié" : beside(estimate, published)));
  }

  private static String beside(PublishedBeside estimate, int published) {
    return "publié : %s %% (%s)%s"
        .formatted(
            published,
            estimate.publishing(),
            estimate.isContradicted() ? ", ne vaut pas pour toutes" : "");
  }

  /** As much of a label as its column shows, whole words. */
  private static String fitting(String label) {
    if (label.length() <= LONGEST_LABEL) {
      return label;
    }
    int end = label.lastIndexOf(' ', LONGEST_LABEL - 1);
    return label.substring(0, end < 1 ? LONGEST_LABEL : end).replaceAll("[ ,:]+$", "") + "…";
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
