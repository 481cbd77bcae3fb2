package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.Placing.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("which tranches a workbook's figure is about")
class PlacingTest {
  private static final List<Tranche> TRANCHES =
      List.of(tranche(1, 20), tranche(2, 20), tranche(3, 20), tranche(4, 15));

  /** The ledger froze its first two tranches, as large as the third. */
  private static final Ledger OWN =
      new Ledger(
          List.of(),
          null,
          null,
          0,
          null,
          TRANCHES.subList(0, 2),
          List.of(frozen(1, 10, 10, 0, 0), frozen(2, 5, 5, 5, 5)),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private final Placing placing = new Placing(OWN, TRANCHES, SampleReference.SET);

  @Test
  void ofTranchesAsLargeTheOneWhoseCountsTheyAre() {
    assertThat(run(20, Map.of("a-b", 20, "c-d", 0))).isEqualTo(new Run(1, 1));
    assertThat(run(20, Map.of("a-b", 10, "c-d", 10))).isEqualTo(new Run(2, 2));
    assertThat(run(20, Map.of("a-b", 12, "c-d", 8))).as("none it knows").isEqualTo(new Run(3, 3));
  }

  @Test
  void ofRunsKnownInPartTheOneThatLeavesRoomForWhatIsKnown() {
    assertThat(run(40, Map.of("a-b", 30, "c-d", 10))).isEqualTo(new Run(1, 2));
    assertThat(run(40, Map.of("a-b", 20, "c-d", 20))).isEqualTo(new Run(2, 3));
  }

  @Test
  void aFigureOfNoRunIsRefused() {
    assertThatThrownBy(() -> run(50, Map.of("a-b", 25, "c-d", 25)))
        .isInstanceOf(LedgerDamaged.class);
    assertThatThrownBy(() -> run(15 + 20 + 20, Map.of("a-b", 3, "c-d", 52)))
        .isInstanceOf(LedgerDamaged.class);
  }

  private Run run(int families, Map<String, Integer> counts) {
    return placing.first(
        0, families, "structure", r -> placing.table(r, "structure", "coarse", counts));
  }

  private static Tranche tranche(int number, int families) {
    LocalDate closing = LocalDate.of(2024, 12, 31).plusYears(number);
    return new Tranche(number, closing, families, closing);
  }

  private static FrozenTable frozen(int tranche, int a, int b, int c, int d) {
    return new FrozenTable(tranche, "structure", Map.of("a", a, "b", b, "c", c, "d", d));
  }
}
