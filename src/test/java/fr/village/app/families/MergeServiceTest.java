package fr.village.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.families.MergeChoice.Fact;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Facilitator;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.RandomContents;
import fr.village.store.StoreSamples;
import fr.village.store.bin.Binned;
import fr.village.testing.HouseBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a real, encrypted notebook. */
final class MergeServiceTest {
  private static final Change NOW = Changes.at("2026-03-12T09:30:00Z");

  @TempDir Path folder;
  private @Nullable NotebookSession open;
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2025-09-02");

  @AfterEach
  void close() {
    if (open != null) {
      open.abandon();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void undoMakesBothExactlyWhatTheyWere(long seed) {
    NotebookContent content = RandomContents.of(seed, 3, 10, 8);
    NotebookSession notebook = notebook(content);
    MergeService service = new MergeService(notebook);
    List<FamilyFile> families = content.families();
    for (int i = 0; i + 1 < families.size(); i += 2) {
      Id<Family> kept = families.get(i).family().id();
      Id<Family> other = families.get(i + 1).family().id();
      populate(notebook, families.get(i), families.get(i + 1), i);
      String before = dump(notebook);
      MergeChoice choice = new MergeChoice(Set.of(Fact.values()), everybody(notebook, kept, other));
      MergeService.Done done = service.merge(kept, other, choice);
      assertThat(dump(notebook)).isNotEqualTo(before);
      assertThat(notebook.<FamilyFile>read(s -> s.families().find(kept).orElseThrow()).people())
          .isNotEmpty();
      assertThat(notebook.<Boolean>read(s -> s.families().find(other).isEmpty())).isTrue();
      notebook.content();
      service.undo(done);
      assertThat(dump(notebook)).isEqualTo(before);
    }
  }

  /** Somebody of each in the bin, a mark taken back, tranches. */
  private static void populate(
      NotebookSession notebook, FamilyFile one, FamilyFile other, int tranche) {
    notebook.write(
        s -> {
          if (other.people().size() > 2) {
            s.bin().delete(Binned.PERSON_OF_FAMILY, other.people().getLast().id());
          }
          s.attendances().lastOf(one.family().id(), 1).stream()
              .map(d -> d.attendance())
              .findFirst()
              .ifPresent(a -> s.attendances().clear(a.session(), a.person()));
          s.ledger().assign(Map.of(other.family().id(), tranche + 1));
          // told apart from one another and from everybody else
          s.families().all().forEach(f -> s.toldApart().add(other.family().id(), f.family().id()));
          return true;
        });
  }

  /** As many as can be are declared the same, so that marks collide. */
  private static Map<Id<Person>, Id<Person>> everybody(
      NotebookSession notebook, Id<Family> kept, Id<Family> other) {
    FamilyFile a = notebook.read(s -> s.families().find(kept).orElseThrow());
    FamilyFile b = notebook.read(s -> s.families().find(other).orElseThrow());
    Map<Id<Person>, Id<Person>> same = new HashMap<>();
    if (!a.parents().isEmpty() && !b.parents().isEmpty()) {
      same.put(b.parents().getFirst().id(), a.parents().getFirst().id());
    }
    if (!a.children().isEmpty() && !b.children().isEmpty()) {
      same.put(b.children().getFirst().id(), a.children().getFirst().id());
    }
    return same;
  }

  @Test
  void whomTheOtherWasToldApartFromIsToldApartFromTheOneThatStays() {
    FamilyFile a = house.add(house.family("Durand").mother("Léa", 1990));
    FamilyFile b = house.add(house.family("Durant").mother("Léa", 1990));
    FamilyFile c = house.add(house.family("Dupant").mother("Lia", 1990));
    NotebookSession notebook = notebook(house.build());
    Id<Family> stays = a.family().id();
    Id<Family> goes = b.family().id();
    Id<Family> third = c.family().id();
    notebook.write(s -> s.toldApart().add(goes, third) && s.toldApart().add(goes, stays));
    merge(notebook, a, b, Set.of());
    assertThat(notebook.<Set<Set<Id<Family>>>>read(s -> s.toldApart().all()))
        .contains(Set.of(stays, third))
        .doesNotContain(Set.of(stays, goes));
  }

  @Test
  void theStrongerMarkOfTheSamePersonStaysAndTheOthersMove() {
    FamilyFile a = house.add(house.family("Durand").mother("Léa", 1990).born("Tom", "2025-10-01"));
    FamilyFile b =
        house.add(
            house
                .family("Durant")
                .mother("Léa", null)
                .father("Paul", 1989)
                .born("Tom", "2025-10-01"));
    Session one = house.held(group, "2026-01-06");
    Session two = house.held(group, "2026-01-20");
    Session three = house.held(group, "2026-02-03");
    house
        .absent(one, a, "Léa")
        .present(one, b, "Léa", "Paul")
        .excused(two, a, "Léa")
        .absent(two, b, "Léa")
        .excused(three, b, "Léa");
    NotebookSession notebook = notebook(house.build());
    merge(notebook, a, b, Set.of());
    Id<Person> lea = a.parents().getFirst().id();
    assertThat(mark(notebook, one, lea)).isEqualTo(Mark.PRESENT);
    assertThat(mark(notebook, two, lea)).isEqualTo(Mark.EXCUSED);
    assertThat(mark(notebook, three, lea)).isEqualTo(Mark.EXCUSED);
    FamilyFile result = find(notebook, a);
    assertThat(result.parents()).extracting(p -> p.firstName()).containsExactly("Léa", "Paul");
    assertThat(result.children()).hasSize(1);
    assertThat(result.family().name()).isEqualTo("Durand");
    assertThat(notebook.content().attendances())
        .extracting(Attendance::family)
        .containsOnly(a.family().id());
  }

  @Test
  void placesInOneGroupThatOverlapBecomeOne() {
    FamilyFile a = house.add(house.family("Durand").mother("Léa", 1990));
    FamilyFile b = house.add(house.family("Durant").mother("Léa", 1990));
    PeerGroup other = house.group("2025-09-03");
    house.enrol(a, group, "2025-10-01").enrol(b, group, "2025-11-01", "2026-01-01", "moved");
    house.waiting(b, other, "2026-02-01");
    NotebookSession notebook = notebook(house.build());
    merge(notebook, a, b, Set.of());
    List<Enrolment> places = notebook.read(s -> s.enrolments().ofFamily(a.family().id()));
    assertThat(places)
        .extracting(Enrolment::group, Enrolment::enteredOn, Enrolment::leftOn)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(group.id(), LocalDate.parse("2025-10-01"), null),
            org.assertj.core.groups.Tuple.tuple(other.id(), null, null));
  }

  @Test
  void aTwinLeftAloneComesToTheBirthOfTheOther() {
    FamilyFile a = house.add(house.family("Roux").mother("Lina", 1990).born("Zoé", "2025-11-11"));
    FamilyFile b =
        house.add(house.family("Roux").mother("Lina", 1990).twins("Zoé", "Noé", "2025-11-11"));
    NotebookSession notebook = notebook(house.build());
    merge(notebook, a, b, Set.of());
    assertThat(find(notebook, a).children())
        .extracting(Child::firstName)
        .containsExactly("Zoé", "Noé");
    assertThat(find(notebook, a).children())
        .extracting(Child::birthEvent)
        .containsOnly(a.children().getFirst().birthEvent());
  }

  @Test
  void twinsAreTwo() {
    FamilyFile a =
        house.add(house.family("Roux").mother("Lina", 1990).twins("Zoé", "Noé", "2025-11-11"));
    FamilyFile b =
        house.add(
            house.family("Roux").child(null, "2025-11-11", null, null, new java.util.UUID(0, 1)));
    assertThat(MergeRule.samePeople(a, b)).isEmpty();
  }

  @Test
  void aLaterRefusalTakesWhatWasSaidOnArrivalAway() {
    FamilyFile a =
        house.add(house.family("Durand").mother("Léa", 1990).distress(true, "2025-10-01"));
    FamilyFile b = house.add(house.family("Durant").mother("Léa", 1990));
    NotebookSession notebook = notebook(house.build());
    notebook.write(
        s ->
            s.families()
                .save(
                    new FamilyFile(
                        b.family(),
                        b.parents(),
                        b.children(),
                        List.of(
                            new Consent(
                                NOW.ids().next(),
                                b.family().id(),
                                null,
                                Consent.SITUATION,
                                false,
                                LocalDate.parse("2025-12-01"))),
                        null)));
    merge(notebook, a, b, Set.of());
    assertThat(find(notebook, a).situation()).isNull();
    assertThat(find(notebook, a).consents()).hasSize(2);
  }

  @Test
  void theHouseholdStaysInItsEarliestTranche() {
    FamilyFile a = house.add(house.family("Durand").mother("Léa", 1990));
    FamilyFile b = house.add(house.family("Durant").mother("Léa", 1990));
    NotebookSession notebook = notebook(house.build());
    notebook.write(
        s -> {
          s.ledger().assign(Map.of(a.family().id(), 3, b.family().id(), 2));
          return true;
        });
    MergeService.Done done = merge(notebook, a, b, Set.of());
    assertThat(notebook.<Map<Id<Family>, Integer>>read(s -> s.ledger().tranches()))
        .containsExactly(Map.entry(a.family().id(), 2));
    new MergeService(notebook).undo(done);
    assertThat(notebook.<Map<Id<Family>, Integer>>read(s -> s.ledger().tranches()))
        .containsOnly(Map.entry(a.family().id(), 3), Map.entry(b.family().id(), 2));
  }

  @Test
  void whatChangedSinceIsNotUndone() {
    FamilyFile a = house.add(house.family("Durand").mother("Léa", 1990));
    FamilyFile b = house.add(house.family("Durant").mother("Léa", 1990));
    NotebookSession notebook = notebook(house.build());
    MergeService.Done done = merge(notebook, a, b, Set.of());
    notebook.write(
        s -> {
          s.families().contacted(a.family().id(), LocalDate.parse("2026-03-12"));
          return true;
        });
    assertThatThrownBy(() -> new MergeService(notebook).undo(done))
        .isInstanceOf(Invalid.class)
        .hasMessage("invalid.merge.moved-on");
    assertThat(find(notebook, a).family().lastContactOn()).isEqualTo("2026-03-12");
  }

  private static MergeService.Done merge(
      NotebookSession notebook, FamilyFile a, FamilyFile b, Set<Fact> taken) {
    return new MergeService(notebook)
        .merge(
            a.family().id(), b.family().id(), new MergeChoice(taken, MergeRule.samePeople(a, b)));
  }

  private static FamilyFile find(NotebookSession notebook, FamilyFile file) {
    return notebook.read(s -> s.families().find(file.family().id()).orElseThrow());
  }

  private static Mark mark(NotebookSession notebook, Session session, Id<Person> person) {
    return notebook.read(
        s ->
            s.attendances().ofSession(session.id()).stream()
                .filter(a -> a.person().equals(person))
                .findFirst()
                .orElseThrow()
                .mark());
  }

  private NotebookSession notebook(NotebookContent c) {
    Facilitator anne = new Facilitator(new Id<>(StoreSamples.ANNE), "Anne", true);
    NotebookContent content =
        new NotebookContent(
            c.house(),
            List.of(anne),
            c.schoolHolidays(),
            c.customTopics(),
            c.groups(),
            c.families(),
            c.enrolments(),
            c.sessions(),
            c.attendances(),
            c.network(),
            c.surveys(),
            c.budgets());
    NotebookSession made =
        SampleNotebook.make(
            StoreSamples.notebooks(),
            folder.resolve("Maison.village"),
            content,
            new Change(StoreSamples.today(), anne.id(), NOW.ids()));
    open = made;
    return made;
  }

  /** Everything but when rows were last written. */
  private static String dump(NotebookSession notebook) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    notebook.read(
        s -> {
          s.dump().writeTo(out);
          return true;
        });
    return out.toString(StandardCharsets.UTF_8)
        .replaceAll("\"(updated|changed)[A-Za-z]*\" ?: ?\"[^\"]*\"", "")
        .replaceAll("\"changeCounter\" ?: ?\\d+", "");
  }
}
