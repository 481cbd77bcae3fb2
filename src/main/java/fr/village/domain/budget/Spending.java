package fr.village.domain.budget;

import fr.village.domain.Check;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was spent in a year, in whole euros: a total, or some of its lines, or both. Cents would say
 * nothing more about the cost of a family.
 *
 * @param total null when only lines are known
 * @param staff salaries and charges of those paid
 * @param premises rent, heating, cleaning
 * @param supplies toys, books, small equipment, snacks
 * @param other everything else: insurance, training, communication …
 * @throws fr.village.domain.Invalid {@code invalid.range} outside 0 to {@value #MOST}; {@code
 *     invalid.budget.lines} when the lines are more than the total
 */
public record Spending(
    @Nullable Integer total,
    @Nullable Integer staff,
    @Nullable Integer premises,
    @Nullable Integer supplies,
    @Nullable Integer other) {
  /** Euros. More than any Maison costs: a slip of the keyboard. */
  public static final int MOST = 10_000_000;

  public static final Spending NONE = new Spending(null, null, null, null, null);

  public Spending {
    check("budget.total", total);
    check("budget.staff", staff);
    check("budget.premises", premises);
    check("budget.supplies", supplies);
    check("budget.other", other);
    int lines = sum(staff, premises, supplies, other);
    if (total != null) {
      Check.that(lines <= total, "invalid.budget.lines", lines, total);
    }
  }

  private static void check(String field, @Nullable Integer euros) {
    Check.optionalRange(field, euros, 0, MOST);
  }

  private static int sum(@Nullable Integer... lines) {
    return Stream.of(lines).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
  }

  /** What the lines make together, in euros; 0 without any. */
  public int lines() {
    return sum(staff, premises, supplies, other);
  }

  /** Euros spent: the total, or else the lines together; null when nothing was noted. */
  public @Nullable Integer spent() {
    return total != null || (staff == null && premises == null && supplies == null && other == null)
        ? total
        : Integer.valueOf(lines());
  }

  public Spending withTotal(@Nullable Integer euros) {
    return new Spending(euros, staff, premises, supplies, other);
  }

  public Spending withStaff(@Nullable Integer euros) {
    return new Spending(total, euros, premises, supplies, other);
  }

  public Spending withPremises(@Nullable Integer euros) {
    return new Spending(total, staff, euros, supplies, other);
  }

  public Spending withSupplies(@Nullable Integer euros) {
    return new Spending(total, staff, premises, euros, other);
  }

  public Spending withOther(@Nullable Integer euros) {
    return new Spending(total, staff, premises, supplies, euros);
  }
}
