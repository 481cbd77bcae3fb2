package fr.village.report.national;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a national bilan tells; of no Maison by itself.
 *
 * @param closing the latest one of the Maisons counted
 * @param houses Maisons counted
 * @param withoutTranche those of them none of whose families is in a figure yet
 * @param families of the tranches
 * @param breakdowns of families by one thing about them
 * @param said how many were content, of those who answered
 * @param changes mean scores before and after
 * @param estimates sensitive shares over small Maisons, too
 * @param held sessions and activities
 * @param hours of what was held
 */
public record NationalFacts(
    LocalDate closing,
    int houses,
    int withoutTranche,
    int families,
    List<Total> totals,
    List<Breakdown> breakdowns,
    List<Said> said,
    List<Change> changes,
    List<Estimate> estimates,
    List<Region> regions,
    int held,
    BigDecimal hours) {
  public NationalFacts {
    totals = List.copyOf(totals);
    breakdowns = List.copyOf(breakdowns);
    said = List.copyOf(said);
    changes = List.copyOf(changes);
    estimates = List.copyOf(estimates);
    regions = List.copyOf(regions);
  }

  /**
   * What a true number lies between.
   *
   * @param high none where nothing bounds it
   */
  public record Span(int low, @Nullable Integer high) {
    public Span {
      if (high != null && high < low) {
        throw new IllegalArgumentException(low + " … " + high);
      }
    }

    boolean isExact() {
      return high != null && high == low;
    }
  }

  /**
   * @param publishing Maisons behind it
   */
  public record Total(String code, String label, Span span, int publishing) {}

  /**
   * @param sensitive about health or hardship
   * @param base families the shares are of
   * @param coverage of all families of the tranches, in per cent; none where it counts others
   * @param publishing Maisons behind it
   */
  public record Breakdown(
      String code,
      String title,
      boolean sensitive,
      int base,
      @Nullable Integer coverage,
      int publishing,
      List<Line> lines) {
    public Breakdown {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param share whole per cent of the base
   */
  public record Line(String label, int count, int share) {}

  /**
   * An answer that leaves in bands.
   *
   * @param favourable how many, of those who answered
   */
  public record Said(String label, int answered, Span favourable, int publishing) {
    public Said {
      Integer high = favourable.high();
      if (high == null || high > answered) {
        throw new IllegalArgumentException(label);
      }
    }
  }

  /**
   * Mean scores of the same families at two times.
   *
   * @param group what is drawn together, as all subjects at 3 months
   * @param effect paired effect size with its 95 % interval; none where it has none
   * @param apart I², per cent of what sets the Maisons apart that chance does not explain; none for
   *     one Maison
   */
  public record Change(
      String group,
      String label,
      int houses,
      int n,
      BigDecimal before,
      BigDecimal after,
      BigDecimal change,
      @Nullable Effect effect,
      @Nullable Integer apart) {}

  /** An effect size and its 95 % interval. */
  public record Effect(BigDecimal size, BigDecimal low, BigDecimal high) {
    /** Whether the sign of the change is sure. */
    boolean isSure() {
      return low.signum() * high.signum() > 0;
    }
  }

  /**
   * An estimated share, in per cent, with its 95 % interval.
   *
   * @param change whether it is about what changed, and not about how families came
   * @param published the share as Maisons publish it; none where none does
   * @param contradicted whether that one lies outside
   */
  public record Estimate(
      String label,
      String value,
      int houses,
      BigDecimal low,
      BigDecimal high,
      @Nullable Integer published,
      int publishing,
      boolean change,
      boolean contradicted) {}

  public record Region(String label, int houses, int families) {}
}
