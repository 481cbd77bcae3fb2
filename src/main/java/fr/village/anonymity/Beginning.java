package fr.village.anonymity;

import fr.village.domain.reference.Panel;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * From which tranche on a table, or a sum, takes values and releases them. One that came with a
 * later reference set begins after every tranche that was mature before it was there (rule 0d):
 * taken afterwards, a family corrected or erased since would be in another cell than the one in
 * which the tables of the time counted it, and the difference would tell of it. One that counts
 * what a retired one counted begins after it, so that no tranche is cut in two ways (decision
 * 0037).
 */
final class Beginning {
  /** Beyond every tranche: nothing is taken while the one before still may be. */
  private static final int NOT_YET = Integer.MAX_VALUE;

  private final ReferenceSet reference;

  Beginning(ReferenceSet reference) {
    this.reference = reference;
  }

  /** The first tranche a table may take at a closing, before anything is taken at it. */
  int ofTaking(Ledger ledger, TableDefinition table, LocalDate closing) {
    return ofTaking(ledger, of(ledger, table), closing);
  }

  /** As {@link #ofTaking(Ledger, TableDefinition, LocalDate)}. */
  int ofTaking(Ledger ledger, SumDefinition sum, LocalDate closing) {
    return ofTaking(ledger, of(ledger, sum), closing);
  }

  /** The first tranche a table's window may reach back to, after a closing took what it may. */
  int ofWindow(Ledger ledger, TableDefinition table, LocalDate closing) {
    return ofWindow(ledger, of(ledger, table), closing);
  }

  /** As {@link #ofWindow(Ledger, TableDefinition, LocalDate)}. */
  int ofWindow(Ledger ledger, SumDefinition sum, LocalDate closing) {
    return ofWindow(ledger, of(ledger, sum), closing);
  }

  /**
   * What is taken.
   *
   * @param taken numbers of the tranches it took
   * @param before the retired ones that counted the same
   */
  private record Taking(int months, NavigableSet<Integer> taken, List<Before> before) {}

  /** A retired one that counted the same. */
  private record Before(LocalDate retiredOn, NavigableSet<Integer> taken) {}

  private static int ofTaking(Ledger ledger, Taking what, LocalDate closing) {
    if (what.before().stream().anyMatch(b -> closing.isBefore(b.retiredOn()))) {
      return NOT_YET;
    }
    LocalDate handled = ledger.handledUntil();
    return handled == null
        ? after(ledger, what, t -> false)
        : after(
            ledger,
            what,
            t -> !t.closedOn().isAfter(handled) && t.isMature(what.months(), handled));
  }

  private static int ofWindow(Ledger ledger, Taking what, LocalDate closing) {
    return after(ledger, what, t -> t.isMature(what.months(), closing));
  }

  /**
   * @param due tranches it would have taken, had it been there
   */
  private static int after(Ledger ledger, Taking what, Predicate<Tranche> due) {
    int last = ledger.lostThrough();
    for (Before before : what.before()) {
      last = Math.max(last, before.taken().isEmpty() ? 0 : before.taken().last());
    }
    for (Tranche tranche : ledger.tranches()) {
      if (!what.taken().contains(tranche.number()) && due.test(tranche)) {
        last = Math.max(last, tranche.number());
      }
    }
    return last + 1;
  }

  private Taking of(Ledger ledger, TableDefinition table) {
    Panel panel = reference.panelOf(table.code()).orElse(null);
    List<Before> before = new ArrayList<>();
    for (TableDefinition other : reference.tables()) {
      LocalDate retired = other.retiredOn();
      if (retired != null
          && isEarlier(retired, table.retiredOn())
          && !other.code().equals(table.code())
          && countsTheSame(table, panel, other)) {
        before.add(new Before(retired, taken(ledger, other)));
      }
    }
    return new Taking(table.maturityMonths(), taken(ledger, table), before);
  }

  private boolean countsTheSame(
      TableDefinition table, @Nullable Panel panel, TableDefinition other) {
    return panel == null
        ? other.formula().equals(table.formula())
        : reference.panelOf(other.code()).filter(panel::isOfSameAnswers).isPresent();
  }

  private Taking of(Ledger ledger, SumDefinition sum) {
    List<Before> before = new ArrayList<>();
    for (SumDefinition other : reference.sums()) {
      LocalDate retired = other.retiredOn();
      if (retired != null
          && isEarlier(retired, sum.retiredOn())
          && !other.code().equals(sum.code())
          && other.formula().equals(sum.formula())) {
        before.add(new Before(retired, taken(ledger, other)));
      }
    }
    return new Taking(sum.maturityMonths(), taken(ledger, sum), before);
  }

  private static boolean isEarlier(LocalDate retired, @Nullable LocalDate than) {
    return than == null || retired.isBefore(than);
  }

  private static NavigableSet<Integer> taken(Ledger ledger, TableDefinition table) {
    NavigableSet<Integer> taken = new TreeSet<>();
    ledger.frozenTables().stream()
        .filter(f -> f.table().equals(table.code()))
        .forEach(f -> taken.add(f.tranche()));
    return taken;
  }

  private static NavigableSet<Integer> taken(Ledger ledger, SumDefinition sum) {
    NavigableSet<Integer> taken = new TreeSet<>();
    ledger.frozenSums().stream()
        .filter(f -> f.sum().equals(sum.code()))
        .forEach(f -> taken.add(f.tranche()));
    return taken;
  }
}
