package fr.village.domain.reference;

import fr.village.domain.Check;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the pooling values of rule 12 cost a family: each table that leaves as a count plus noise is
 * ε-differentially private by itself (Dwork and others, 2006), and the ε of the tables a family is
 * counted in add up.
 */
public final class PoolingBudget {
  /** Of one table over one tranche: 3/10. */
  public static final BigDecimal EPSILON = new BigDecimal("0.3");

  /** Of a family over all tables. */
  public static final BigDecimal MOST = new BigDecimal("2");

  private PoolingBudget() {}

  /** The ε of a family counted in so many tables. */
  public static BigDecimal of(int tables) {
    return EPSILON.multiply(BigDecimal.valueOf(tables));
  }

  /** Whether a family may be counted in so many tables. */
  public static boolean allows(int tables) {
    return of(tables).compareTo(MOST) <= 0;
  }

  /**
   * Refuses {@code invalid.reference.pooling.budget}: the table too many, its total ε, the most.
   * Retired tables cost new families nothing.
   */
  static void check(List<TableDefinition> tables) {
    List<TableDefinition> pooled =
        tables.stream().filter(t -> t.poolValue() != null && t.retiredOn() == null).toList();
    for (int i = 0; i < pooled.size(); i++) {
      Check.that(
          allows(i + 1),
          "invalid.reference.pooling.budget",
          pooled.get(i).code(),
          of(i + 1).toPlainString(),
          MOST.toPlainString());
    }
  }
}
