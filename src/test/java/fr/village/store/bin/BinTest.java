package fr.village.store.bin;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.TOMBSTONE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.ScratchNotebook;
import fr.village.store.Stores;
import fr.village.testing.HouseBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BinTest {
  private static final Change START = Changes.at("2026-01-01T00:00:00Z");
  private static final Change DAY_0 = Changes.at("2026-03-01T10:00:00Z");
  private static final Change DAY_29 = Changes.at("2026-03-31T09:59:59Z");
  private static final Change DAY_30 = Changes.at("2026-03-31T10:00:00Z");

  private final ScratchNotebook notebook = new ScratchNotebook();
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2026-01-06");
  private final FamilyFile durand =
      house.add(
          house
              .family("Durand")
              .mother("Léa", 1990)
              .born("Tom", "2025-12-01")
              .distress(true, "2026-01-06"));
  private final FamilyFile petit = house.add(house.family("Petit").mother("Ana", 1991));
  private final Session session = house.held(group, "2026-01-06");

  @BeforeEach
  void write() {
    house
        .enrol(durand, group, "2026-01-06")
        .enrol(petit, group, "2026-01-06")
        .present(session, durand, "Léa", "Tom")
        .present(session, petit, "Ana");
    NotebookContent content = house.build();
    notebook.write(
        Stores.with(
            START,
            s -> {
              s.content().writeAll(content);
              return true;
            }));
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  @Test
  void whatIsDeletedComesBackWhole() {
    assertThat(delete(Binned.FAMILY_FILE, durand)).isTrue();
    assertThat(delete(Binned.FAMILY_FILE, durand)).isFalse();
    assertThat(durand()).isEmpty();
    assertThat(entries()).hasSize(1);
    boolean back =
        notebook.write(
            Stores.with(DAY_29, s -> s.bin().restore(Binned.FAMILY_FILE, durand.family().id())));
    assertThat(back).isTrue();
    assertThat(durand()).contains(durand);
  }

  @Test
  void thirtyDaysLaterOnlyKeysAndTheInstantAreLeft() {
    Id<Family> other = petit.family().id();
    notebook.write(Stores.with(DAY_0, s -> s.toldApart().add(other, durand.family().id())));
    delete(Binned.FAMILY_FILE, durand);
    assertThat(empty(DAY_29)).isZero();
    assertThat(empty(DAY_30)).isEqualTo(1);
    assertThat(count(PERSON)).isEqualTo(1);
    assertThat(count(ATTENDANCE)).isEqualTo(1);
    String family = durand.family().id().toString();
    String mother = durand.parents().getFirst().id().toString();
    String child = durand.children().getFirst().id().toString();
    Set<String> keys = notebook.read(ctx -> Set.copyOf(ctx.fetchValues(TOMBSTONE.ROW_KEY)));
    assertThat(keys)
        .containsExactlyInAnyOrder(
            family,
            mother,
            child,
            durand.consents().getFirst().id().toString(),
            family + "/situation",
            Stream.of(family, other.toString()).sorted().collect(Collectors.joining("/")),
            house.build().enrolments().getFirst().id().toString(),
            session.id() + "/" + mother,
            session.id() + "/" + child);
    assertThat(notebook.<Set<Set<Id<Family>>>>read(Stores.with(DAY_30, s -> s.toldApart().all())))
        .isEmpty();
    Set<Instant> instants = notebook.read(ctx -> Set.copyOf(ctx.fetchValues(TOMBSTONE.DELETED_AT)));
    assertThat(instants).containsExactly(DAY_0.now());
  }

  @Test
  void aGroupTakesItsSessionsAndEnrolmentsWithIt() {
    notebook.write(Stores.with(DAY_0, s -> s.bin().remove(Binned.GROUP, group.id())));
    Set<String> keys = notebook.read(ctx -> Set.copyOf(ctx.fetchValues(TOMBSTONE.ROW_KEY)));
    assertThat(keys).hasSize(1 + 2 + 1 + 3).contains(group.id().toString());
    List<FamilyFile> families = notebook.read(Stores.with(DAY_0, s -> s.families().all()));
    assertThat(families).containsExactly(durand, petit);
  }

  @Test
  void somebodyLeftOutOfAFamilyGoesToTheBinAndBack() {
    FamilyFile alone =
        new FamilyFile(
            durand.family(),
            durand.parents(),
            java.util.List.of(),
            durand.consents(),
            durand.situation());
    notebook.write(Stores.with(DAY_0, s -> s.families().save(alone)));
    assertThat(entries()).extracting(Bin.Entry::kind).containsExactly(Binned.PERSON_OF_FAMILY);
    notebook.write(Stores.with(DAY_29, s -> s.families().save(durand)));
    assertThat(entries()).isEmpty();
    assertThat(durand()).contains(durand);
  }

  private Optional<FamilyFile> durand() {
    return notebook.read(Stores.with(DAY_0, s -> s.families().find(durand.family().id())));
  }

  private List<Bin.Entry> entries() {
    return notebook.read(Stores.with(DAY_0, s -> s.bin().entries()));
  }

  private int count(Table<?> table) {
    return notebook.read(ctx -> ctx.fetchCount(table));
  }

  private boolean delete(Binned kind, FamilyFile file) {
    return notebook.write(Stores.with(DAY_0, s -> s.bin().delete(kind, file.family().id())));
  }

  private int empty(Change when) {
    return notebook.write(Stores.with(when, s -> s.bin().empty()));
  }
}
