package fr.village.app.federation;

import fr.village.federation.Choice.AcceptHouse;
import fr.village.federation.Decision;
import fr.village.federation.DecisionLog;
import fr.village.federation.Seen;
import fr.village.federation.register.Register;
import fr.village.federation.register.RegisteredHouse;
import fr.village.store.desk.DeskStores;
import fr.village.workbook.Cover;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The register of Maisons as a desk keeps it. */
final class KeptRegister {
  private KeptRegister() {}

  /** As it was imported. */
  static Register written(DeskStores stores) {
    return new Register(stores.register().all().stream().map(Keeping::house).toList());
  }

  /** Those accepted are presented by their newest workbook until the register has them. */
  static Register withAccepted(Register written, DecisionLog log, List<Seen> files) {
    if (written.isEmpty()) {
      return written;
    }
    List<RegisteredHouse> accepted = new ArrayList<>();
    for (Decision decision : log.holding()) {
      if (decision.choice() instanceof AcceptHouse house) {
        Optional<Cover> newest =
            files.stream()
                .map(Seen::cover)
                .filter(Objects::nonNull)
                .filter(cover -> cover.houseCode().equals(house.house()))
                .max(
                    Comparator.comparing(Cover::closing)
                        .thenComparing(Cover::revision)
                        .thenComparing(Cover::houseName));
        newest.map(RegisteredHouse::of).ifPresent(accepted::add);
      }
    }
    return written.with(accepted);
  }

  /** Puts a register in the place of the one here. Who was accepted and is not in it goes too. */
  static boolean replace(DeskStores stores, Register after, DecisionLog log, Instant now) {
    stores.register().replace(after.houses().stream().map(Keeping::house).toList(), now);
    for (Decision decision : log.holding()) {
      if (decision.choice() instanceof AcceptHouse house && after.find(house.house()).isEmpty()) {
        stores.decisions().undo(decision.id(), now);
      }
    }
    return true;
  }
}
