package fr.village.store.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.ScratchNotebook;
import fr.village.store.Stores;
import fr.village.store.screen.SurveyQueries.Respondent;
import fr.village.testing.HouseBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SurveyQueriesTest {
  private static final Change NOW = Changes.at("2026-03-12T09:30:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup first = house.group("2024-09-02", "2025-07-01");
  private final PeerGroup second = house.group("2025-09-02");
  private final FamilyFile durand =
      house.add(house.family("Durand").mother("Léa", 1990).father("Marc", 1988));
  private final FamilyFile petit =
      house.add(
          house.family("Petit").mother("Ana", 1991).bereaved("Noé", "2025-08-01", "2025-09-01"));

  @Test
  void aFamilyCountsFromItsFirstPlaceAndIsGoneWhenAllAreOver() {
    house
        .enrol(durand, first, "2024-09-10")
        .enrol(durand, second, "2025-09-10")
        .enrol(petit, first, "2024-10-01");
    List<Respondent> all = respondents(LocalDate.EPOCH, DAY);
    assertThat(all).extracting(Respondent::firstName).containsExactly("Léa", "Marc", "Ana");
    assertThat(all.getFirst().entered()).isEqualTo("2024-09-10");
    assertThat(all.getFirst().left()).isNull();
    assertThat(all.getFirst().group()).isEqualTo(second.name());
    assertThat(all.getFirst().mourning()).isFalse();
    // its group was closed, though nobody wrote that it left
    assertThat(all.getLast().left()).isEqualTo("2025-07-01");
    assertThat(all.getLast().mourning()).isTrue();
  }

  @Test
  void beforeADayOrOnAWaitingListNobodyIsAsked() {
    house.enrol(durand, first, "2024-09-10").waiting(petit, second, "2025-09-10");
    assertThat(respondents(LocalDate.EPOCH, DAY)).hasSize(2);
    assertThat(respondents(LocalDate.of(2024, 9, 11), DAY)).isEmpty();
    assertThat(respondents(LocalDate.EPOCH, LocalDate.of(2024, 9, 9))).isEmpty();
  }

  @Test
  void aPlaceThatEndsLaterIsStillTaken() {
    house.enrol(durand, second, "2025-09-10", "2026-04-01", "moved");
    assertThat(respondents(LocalDate.EPOCH, DAY).getFirst().left()).isNull();
    assertThat(respondents(LocalDate.EPOCH, LocalDate.of(2026, 4, 1)).getFirst().left())
        .isEqualTo("2026-04-01");
  }

  private List<Respondent> respondents(LocalDate since, LocalDate day) {
    try (ScratchNotebook notebook = new ScratchNotebook()) {
      notebook.write(
          Stores.with(
              NOW,
              s -> {
                s.content().writeAll(house.build());
                return true;
              }));
      List<Respondent> found =
          notebook.read(Stores.with(NOW, s -> s.surveys().respondents(since, day)));
      String statement = notebook.statements().getLast();
      String plan =
          notebook.read(
              ctx -> ctx.fetch("EXPLAIN QUERY PLAN " + statement.replace("{", "\\{")).format(500));
      assertThat(plan).doesNotContainPattern("SCAN (person|child|family)\\b");
      return found;
    }
  }
}
