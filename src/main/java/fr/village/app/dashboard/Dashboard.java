package fr.village.app.dashboard;

import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.indicators.AttendanceSeries;
import fr.village.indicators.IndicatorValue;
import fr.village.indicators.Outcome;
import fr.village.indicators.Period;
import fr.village.indicators.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the tableau shows, for inside use.
 *
 * @param now the figures asked for
 * @param past those of the period before; null when nothing came before
 * @param groups to choose from, the newest first
 * @param years to choose from, the latest first
 * @param costYear the last year that is over and of which it is noted what it cost; null without
 *     one
 * @param until last day counted
 */
public record Dashboard(
    Filter filter,
    Stated now,
    @Nullable Stated past,
    AttendanceSeries attendance,
    List<Group> groups,
    List<Integer> years,
    @Nullable Integer costYear,
    LocalDate until) {
  public Dashboard {
    groups = List.copyOf(groups);
    years = List.copyOf(years);
  }

  /** A group to choose. */
  public record Group(Id<PeerGroup> id, String name) {}

  public Period period() {
    return now.period();
  }

  /** The figure of a code. */
  public IndicatorValue value(String code) {
    return now.value(code).orElseGet(() -> none(code));
  }

  /** A line of which there is not one: what its neighbours are of, it is of too. */
  private IndicatorValue none(String code) {
    String head = code.substring(0, code.indexOf('.'));
    List<IndicatorValue> lines = lines(head);
    IndicatorValue like = lines.isEmpty() ? now.values().getFirst() : lines.getFirst();
    Long base =
        lines.isEmpty() || like.code().endsWith("not_stated") ? Long.valueOf(0) : like.base();
    return new IndicatorValue(
        code,
        like.label(),
        like.unit(),
        null,
        BigDecimal.ZERO,
        0L,
        base,
        base == null || base == 0 ? null : BigDecimal.ZERO,
        like.sensitive(),
        null);
  }

  /** The lines of an indicator that is broken down, the unstated one included. */
  public List<IndicatorValue> lines(String code) {
    return now.values().stream().filter(v -> v.code().startsWith(code + ".")).toList();
  }

  /** Whether any family is in it. */
  public boolean hasFamilies() {
    return value("families").count() != null && !Long.valueOf(0).equals(value("families").count());
  }

  /**
   * By how many points a share differs from the period before; empty where one of them has none.
   */
  public Optional<BigDecimal> trend(String code) {
    Stated before = past;
    BigDecimal share = value(code).share();
    if (before == null || share == null) {
      return Optional.empty();
    }
    return before
        .value(code)
        .flatMap(v -> Optional.ofNullable(v.share()))
        .map(earlier -> share.subtract(earlier));
  }

  /** Two waves of a questionnaire. */
  public record Waves(String survey, String from, String to) {}

  /** The waves that can be compared with the first one, in order. */
  public List<Waves> waves() {
    return now.outcomes().stream()
        .filter(o -> o.from().equals(first(o.survey())))
        .map(Dashboard::waves)
        .distinct()
        .toList();
  }

  private String first(String survey) {
    return now.outcomes().stream()
        .filter(o -> o.survey().equals(survey))
        .map(Outcome::from)
        .findFirst()
        .orElse("");
  }

  private static Waves waves(Outcome outcome) {
    return new Waves(outcome.survey(), outcome.from(), outcome.to());
  }

  /** What changed between two waves, dimension by dimension. */
  public List<Outcome> outcomes(Waves waves) {
    return now.outcomes().stream().filter(o -> waves(o).equals(waves)).toList();
  }
}
