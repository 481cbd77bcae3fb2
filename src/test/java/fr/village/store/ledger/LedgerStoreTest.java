package fr.village.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.anonymity.Ledger;
import fr.village.anonymity.PoolingValue;
import fr.village.anonymity.Tranche;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.RandomContents;
import fr.village.store.ScratchNotebook;
import fr.village.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LedgerStoreTest {
  private static final Change NOW = Changes.at("2026-03-12T09:30:00Z");

  @Test
  void anUnwrittenLedgerIsTheEmptyOne() {
    try (ScratchNotebook notebook = new ScratchNotebook()) {
      Ledger ledger = notebook.read(Stores.with(NOW, s -> s.ledger().read()));
      assertThat(ledger).isEqualTo(Ledger.EMPTY);
      Optional<Submission> last = notebook.read(Stores.with(NOW, s -> s.submissions().last()));
      assertThat(last).isEmpty();
    }
  }

  @Test
  void theNextStateTakesThePlaceOfTheLast() {
    Ledger next =
        new Ledger(
            List.of(),
            LocalDate.of(2026, 3, 31),
            null,
            15,
            null,
            List.of(new Tranche(1, LocalDate.of(2026, 3, 31), 15, null)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new PoolingValue(1, "distress", -3)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    try (ScratchNotebook notebook = new ScratchNotebook()) {
      for (Ledger ledger : List.of(Ledger.EMPTY, next)) {
        Ledger read =
            notebook.write(
                Stores.with(
                    NOW,
                    s -> {
                      s.ledger().save(ledger);
                      return s.ledger().read();
                    }));
        assertThat(read).isEqualTo(ledger);
      }
    }
  }

  @Test
  void aTrancheIsNoChangeOfTheFamilyAndSurvivesOne() {
    NotebookContent content = RandomContents.of(3);
    var file = content.families().getFirst();
    try (ScratchNotebook notebook = new ScratchNotebook()) {
      notebook.write(
          Stores.with(
              NOW,
              s -> {
                s.content().writeAll(content);
                s.ledger().assign(Map.of(file.family().id(), 1));
                return true;
              }));
      boolean changed =
          notebook.write(
              Stores.with(Changes.at("2027-01-01T00:00:00Z"), s -> s.families().save(file)));
      assertThat(changed).isFalse();
      Map<Id<Family>, Integer> tranches =
          notebook.read(Stores.with(NOW, s -> s.ledger().tranches()));
      assertThat(tranches).isEqualTo(Map.of(file.family().id(), 1));
    }
  }
}
