package fr.village.store.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.family.FamilyEdits;
import fr.village.app.family.Gap;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.ScratchNotebook;
import fr.village.store.Stores;
import fr.village.testing.HouseBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FamilyQueriesTest {
  private static final Change NOW = Changes.at("2026-03-12T09:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
  private static final UUID BIRTH = UUID.fromString("019d0000-0000-7000-8000-000000000009");

  private final ScratchNotebook notebook = new ScratchNotebook();
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2026-01-06");

  @AfterEach
  void close() {
    notebook.close();
  }

  @Test
  void aSessionIsAsWellAsTheBestOfItsPeople() {
    FamilyFile diallo =
        house.add(house.family("Diallo").mother("Aïssata", null).father("Moussa", null));
    PeerGroup other = house.group("2026-01-06");
    house.enrol(diallo, group, "2026-01-06");
    Session first = house.held(group, "2026-01-06");
    Session second = house.held(group, "2026-01-20");
    Session third = house.held(group, "2026-02-03");
    Session visited = house.held(other, "2026-02-05");
    house.cancelled(group, "2026-02-17");
    house.held(group, "2026-03-03");
    house.planned(group, "2026-03-24");
    house
        .absent(first, diallo, "Aïssata")
        .present(first, diallo, "Moussa")
        .absent(second, diallo, "Aïssata")
        .excused(second, diallo, "Moussa")
        .absent(third, diallo, "Aïssata", "Moussa")
        .present(visited, diallo, "Moussa");
    write();
    List<FamilyQueries.Seen> seen =
        read(s -> s.familyCards().sessions(diallo.family().id(), TODAY));
    assertThat(seen)
        .extracting(FamilyQueries.Seen::mark)
        .containsExactly(Mark.PRESENT, Mark.EXCUSED, Mark.ABSENT, Mark.PRESENT, null);
    assertThat(
            notebook.statements().stream()
                .filter(q -> q.matches("(?s)select.*left outer join .*attendance.*")))
        .hasSize(1);
  }

  @Test
  void theTrailIsOfTheFamilyAndOfEverybodyInIt() {
    FamilyFile diallo = house.add(house.family("Diallo").mother("Aïssata", null));
    write();
    Change later = Changes.at("2026-03-14T10:00:00Z");
    notebook.write(
        Stores.with(
            later,
            s ->
                s.families()
                    .save(
                        FamilyEdits.parent(
                            diallo, diallo.parents().getFirst().id(), p -> p.phone("06")))));
    FamilyQueries.Trail trail =
        read(s -> s.familyCards().trail(diallo.family().id())).orElseThrow();
    assertThat(trail.createdAt()).isEqualTo(NOW.now());
    assertThat(trail.changedAt()).isEqualTo(later.now());
    assertThat(trail.changedBy()).isNull();
  }

  @Test
  void everyReminderIsSilentAboutAChildMourned() {
    FamilyFile one =
        house.add(
            house
                .family("Une")
                .source("maternity")
                .structure("single_parent")
                .expectantMother("Ana", null)
                .child("Lou", null, "2026-02-10", null, BIRTH)
                .child("Ada", null, "2026-02-10", null, BIRTH));
    house.enrol(one, group, "2026-01-06");
    Session session = house.planned(group, "2026-03-17");
    write();
    assertThat(births()).hasSize(2);
    assertThat(missing()).contains(IncompleteQuery.Missing.BIRTH);
    assertThat(twins(session)).containsOnly(true).hasSize(2);

    mourn(one, 0);
    assertThat(births()).extracting(CareQueries.ExpectedBirth::firstName).containsExactly("Ada");
    assertThat(twins(session)).containsExactly(false);

    mourn(one, 1);
    assertThat(births()).isEmpty();
    assertThat(missing()).containsExactly(IncompleteQuery.Missing.INFORMATION_NOTICE);
    assertThat(twins(session)).isEmpty();
    // the family keeps its place
    assertThat(read(s -> s.rolls().of(session.id())).orElseThrow().rows()).hasSize(1);
  }

  @Test
  void theCardAsksForWhatTheReminderCounts() {
    house.add(house.family("Vide"));
    house.add(house.family("Enceinte").mother("Ana", null).expected("2026-02-10"));
    house.add(house.family("Bientôt").mother("Ana", null).expected("2026-03-10"));
    house.add(
        house.family("Deuil").mother("Ana", null).bereaved("Lou", "2025-11-01", "2026-01-02"));
    house.add(
        house
            .family("Dite")
            .mother("Ana", null)
            .born("Léo", "2026-01-02")
            .source("maternity")
            .structure("other")
            .firstChild(false));
    write();
    for (IncompleteQuery.Incomplete found : incomplete()) {
      FamilyFile file = read(s -> s.families().find(found.family())).orElseThrow();
      assertThat(names(Gap.of(file, TODAY))).as(found.name()).isEqualTo(names(found.missing()));
    }
    assertThat(incomplete()).hasSize(5);
  }

  private static Set<String> names(Set<? extends Enum<?>> some) {
    return some.stream().map(Enum::name).collect(Collectors.toSet());
  }

  private void mourn(FamilyFile file, int child) {
    notebook.write(
        Stores.with(
            NOW,
            s -> {
              FamilyFile now = s.families().find(file.family().id()).orElseThrow();
              return s.families()
                  .save(FamilyEdits.bereaved(now, now.children().get(child).id(), TODAY, TODAY));
            }));
  }

  private Set<IncompleteQuery.Missing> missing() {
    return incomplete().getFirst().missing();
  }

  private List<CareQueries.ExpectedBirth> births() {
    return read(s -> s.care().births(TODAY, 60, 60));
  }

  private List<IncompleteQuery.Incomplete> incomplete() {
    return read(s -> s.incomplete().on(TODAY));
  }

  private List<Boolean> twins(Session session) {
    return read(s -> s.rolls().of(session.id())).orElseThrow().rows().stream()
        .flatMap(row -> row.people().stream())
        .filter(p -> isChild(p.person()))
        .map(Roll.Somebody::twin)
        .toList();
  }

  private static boolean isChild(Person person) {
    return person instanceof fr.village.domain.family.Child;
  }

  private void write() {
    notebook.write(
        Stores.with(
            NOW,
            s -> {
              s.content().writeAll(house.build());
              return true;
            }));
  }

  private <T> T read(Function<Stores, T> query) {
    return notebook.read(Stores.with(NOW, query));
  }
}
