package fr.village.ui.federation;

import fr.village.federation.Consolidation;
import fr.village.federation.NationalCover;
import fr.village.federation.NationalFigure;
import fr.village.federation.RegionLine;
import fr.village.ui.common.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the figures at the top: its name, itself, and its base.
 *
 * @param id stable, for tests
 */
public record KeyFigure(String id, Said name, Said value, Said note) {

  /** Those that can be given, in order; a sum as an interval where some families are to come. */
  static List<KeyFigure> of(Consolidation consolidation) {
    NationalCover cover = consolidation.cover();
    List<NationalFigure> figures = consolidation.figures();
    List<KeyFigure> key = new ArrayList<>();
    key.add(
        sum(figures, "families")
            .map(f -> interval("families", Said.of("federation.figure.families"), f))
            .orElseGet(
                () ->
                    new KeyFigure(
                        "families",
                        Said.of("federation.figure.families"),
                        Said.of("federation.number", cover.families()),
                        Said.of("federation.figure.tranches"))));
    sum(figures, "children")
        .map(f -> interval("children", Said.of("federation.figure.children"), f))
        .ifPresent(key::add);
    sum(figures, "parents")
        .map(f -> interval("parents", Said.of("federation.figure.parents"), f))
        .ifPresent(key::add);
    figures.stream()
        .filter(f -> f.table().equals("structure") && f.value().startsWith("single"))
        .filter(f -> f.year() == null && f.share() != null)
        .reduce((finer, coarser) -> base(coarser) >= base(finer) ? coarser : finer)
        .map(KeyFigure::single)
        .ifPresent(key::add);
    key.add(sessions(consolidation.regions()));
    return key;
  }

  private static Optional<NationalFigure> sum(List<NationalFigure> figures, String table) {
    return figures.stream()
        .filter(f -> f.table().equals(table) && f.year() == null && f.publishing() > 0)
        .findFirst();
  }

  private static KeyFigure interval(String id, Said name, NationalFigure figure) {
    Integer high = figure.high();
    Said value = number(figure.low(), high);
    Said note =
        high != null && high == figure.low()
            ? Said.of("federation.figure.houses", figure.publishing())
            : Said.of("federation.figure.secret");
    return new KeyFigure(id, name, value, note);
  }

  /** A number as it is known: itself, from so many to so many, or so many and more. */
  static Said number(int low, @Nullable Integer high) {
    return high == null
        ? Said.of("federation.at-least", low)
        : high == low
            ? Said.of("federation.number", low)
            : Said.of("federation.interval", low, high);
  }

  private static int base(NationalFigure figure) {
    Integer base = figure.base();
    return base == null ? 0 : base;
  }

  private static KeyFigure single(NationalFigure figure) {
    Integer share = figure.share();
    return new KeyFigure(
        "single",
        Said.of("federation.figure.single"),
        Said.of("federation.percent", share == null ? 0 : share),
        Said.of("federation.figure.base", figure.low(), base(figure)));
  }

  private static KeyFigure sessions(List<RegionLine> regions) {
    int held = regions.stream().mapToInt(RegionLine::held).sum();
    BigDecimal hours =
        regions.stream().map(RegionLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new KeyFigure(
        "held",
        Said.of("federation.figure.held"),
        Said.of("federation.number", held),
        Said.of("federation.figure.hours", hours.longValue()));
  }
}
