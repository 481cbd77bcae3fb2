package fr.village.reference;

import fr.village.domain.Check;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.Retirable;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Whatever is counted is counted once: of two tables of the same formula, or two panels of the same
 * answers, one is retired. Otherwise the same tranche would be cut in two ways, and their
 * difference would tell of a few families.
 */
final class CountedOnce {
  private CountedOnce() {}

  /** Refuses with {@code invalid.reference.*.same}: the later one, the one before. */
  static void check(ReferenceSet set) {
    check(
        "invalid.reference.table.same",
        set.declaredTables(),
        TableDefinition::code,
        (a, b) -> a.formula().equals(b.formula()));
    check(
        "invalid.reference.sum.same",
        set.sums(),
        SumDefinition::code,
        (a, b) -> a.formula().equals(b.formula()));
    check("invalid.reference.panel.same", set.panels(), Panel::code, Panel::isOfSameAnswers);
  }

  private static <T extends Retirable> void check(
      String key, List<T> all, Function<T, String> code, BiPredicate<T, T> same) {
    List<T> inUse = all.stream().filter(t -> t.retiredOn() == null).toList();
    for (int i = 0; i < inUse.size(); i++) {
      for (T before : inUse.subList(0, i)) {
        T later = inUse.get(i);
        Check.that(!same.test(later, before), key, code.apply(later), code.apply(before));
      }
    }
  }
}
