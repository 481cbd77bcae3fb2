package fr.village.store.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.ScratchNotebook;
import fr.village.store.Stores;
import fr.village.testing.HouseBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the settings ask: who was not seen for long, what was written since. */
final class SettingsQueriesTest {
  private static final Change WRITTEN = Changes.at("2024-06-01T08:00:00Z");

  private final ScratchNotebook notebook = new ScratchNotebook();
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup open = house.group("2022-01-04");
  private final PeerGroup closed = house.group("2022-01-04", "2022-12-20");

  @AfterEach
  void close() {
    notebook.close();
  }

  private FamilyFile family(String name) {
    return house.add(house.family(name).mother("Léa", 1990));
  }

  private void write() {
    notebook.write(
        Stores.with(
            WRITTEN,
            s -> {
              s.content().writeAll(house.build());
              return true;
            }));
  }

  private List<String> past(String before) {
    return notebook
        .read(Stores.with(WRITTEN, s -> s.retention().before(LocalDate.parse(before))))
        .stream()
        .map(p -> p.name() + " " + p.lastContact())
        .toList();
  }

  @Test
  void theLastContactIsAPresenceAPlaceOrAnExchange() {
    FamilyFile seen = family("Vue");
    FamilyFile left = family("Partie");
    FamilyFile waiting = family("Attente");
    FamilyFile called = family("Appelée");
    FamilyFile here = family("Présente");
    FamilyFile forgotten = family("Oubliée");
    family("Nouvelle");
    house
        .enrol(seen, closed, "2022-01-04", "2022-03-01", "moved")
        .enrol(left, closed, "2022-01-04", "2022-06-07", "moved")
        .waiting(waiting, open, "2022-02-01")
        .enrol(called, closed, "2022-01-04", "2022-03-01", "moved")
        .enrol(here, open, "2022-01-04")
        .enrol(forgotten, closed, "2022-01-04");
    Session session = house.held(open, "2023-05-02");
    house.present(session, seen, "Léa").absent(session, left, "Léa");
    write();
    notebook.write(
        Stores.with(
            WRITTEN,
            s -> {
              s.families().contacted(called.family().id(), LocalDate.parse("2024-05-01"));
              return true;
            }));
    assertThat(past("2024-03-10"))
        .containsExactly(
            "Oubliée 2022-01-04", "Attente 2022-02-01", "Partie 2022-06-07", "Vue 2023-05-02");
    assertThat(past("2024-06-01")).contains("Appelée 2024-05-01");
    assertThat(past("2024-06-02"))
        .as("for want of anything, the day the card was made")
        .contains("Nouvelle 2024-06-01");
    assertThat(past("2022-01-04")).isEmpty();
  }

  @Test
  void whatWasWrittenSinceIsCountedOnceEach() {
    FamilyFile one = family("Une");
    FamilyFile other = family("Autre");
    Session session = house.held(open, "2023-05-02");
    Session later = house.held(open, "2023-05-09");
    house.present(session, one, "Léa").present(session, other, "Léa").present(later, one, "Léa");
    write();
    assertThat(since("2024-06-01T08:00:00Z")).isEqualTo(new RecentQuery.Written(0, 0));
    assertThat(since("2024-05-31T08:00:00Z")).isEqualTo(new RecentQuery.Written(2, 2));
  }

  private RecentQuery.Written since(String instant) {
    return notebook.read(Stores.with(WRITTEN, s -> s.recent().since(Instant.parse(instant))));
  }

  @Test
  void noFamilyIsLookedUpByReadingAllPresences() {
    notebook.statements().clear();
    past("2024-03-10");
    String plan =
        notebook.read(
            ctx ->
                ctx.fetch(
                        "EXPLAIN QUERY PLAN "
                            + notebook.statements().getFirst().replace("{", "\\{"))
                    .format(500));
    assertThat(plan).doesNotContainPattern("SCAN (attendance|session|enrolment)\\b");
  }
}
