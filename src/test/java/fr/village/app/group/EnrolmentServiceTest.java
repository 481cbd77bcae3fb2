package fr.village.app.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.group.GroupPage.Place;
import fr.village.app.roll.Newcomer;
import fr.village.domain.Invalid;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.ParentRole;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.testing.HouseBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 10 March 2026. */
final class EnrolmentServiceTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

  @TempDir Path folder;
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2026-01-06");
  private final FamilyFile durand =
      house.add(
          house.family("Durand").mother("Léa", 1990).father("Max", 1991).born("Tom", "2025-12-01"));
  private final FamilyFile late =
      house.add(house.family("Émile").mother("Ana", 1991).expected("2026-04-20"));
  private final FamilyFile soon = house.add(house.family("Blanc").mother("Eva", 1992));
  private GroupNotebook n;

  @BeforeEach
  void open() {
    house.waiting(late, group, "2026-02-20").waiting(soon, group, "2026-02-01");
    house.enrol(durand, group, "2026-01-13");
    Session before = house.held(group, "2026-01-06");
    Session first = house.held(group, "2026-01-20", "sleep");
    house.held(group, "2026-02-03", "sleep", "screens");
    house.absent(first, durand, "Max").present(first, durand, "Tom");
    house.excused(before, soon, "Eva");
    house.planned(group, "2026-03-24");
    n = new GroupNotebook(folder, house);
  }

  @AfterEach
  void close() {
    n.close();
  }

  @Test
  void whoAskedFirstEntersFirstWithWhoUsuallyComes() {
    assertThat(page().waiting()).extracting(Place::name).containsExactly("Blanc", "Émile");
    Set<Object> before = n.everything();
    GroupChange change = n.enrolments.enter(page().waiting().getLast().enrolment().id(), TODAY);
    assertThat(page().members()).extracting(Place::name).containsExactly("Durand", "Émile");
    Place entered = page().members().getLast();
    assertThat(entered.enrolment().requestedOn()).isEqualTo(LocalDate.parse("2026-02-20"));
    assertThat(entered.usual())
        .containsExactlyInAnyOrder(late.parents().getFirst().id(), late.children().getFirst().id());
    assertBackAndForth(change, before, n.everything());
  }

  @Test
  void aFamilyIsInAGroupOnce() {
    assertThatThrownBy(() -> n.enrolments.enrol(group.id(), durand.family().id(), TODAY))
        .isInstanceOf(Invalid.class)
        .hasMessage("groups.family.already");
    assertThatThrownBy(() -> n.enrolments.wait(group.id(), soon.family().id(), TODAY))
        .isInstanceOf(Invalid.class);
    n.enrolments.leave(page().members().getFirst().enrolment().id(), TODAY, "moved");
    Set<Object> before = n.everything();
    GroupChange change = n.enrolments.enrol(group.id(), durand.family().id(), TODAY);
    assertThat(page().members()).hasSize(1);
    assertThat(page().past()).hasSize(1);
    assertBackAndForth(change, before, n.everything());
  }

  @Test
  void leavingKeepsThePastAndItsReason() {
    Set<Object> before = n.everything();
    GroupChange change =
        n.enrolments.leave(page().members().getFirst().enrolment().id(), TODAY, "back_to_work");
    assertThat(page().members()).isEmpty();
    assertThat(page().past().getFirst().enrolment().exitReason()).isEqualTo("back_to_work");
    assertThat(page().past().getFirst().marks()).hasSize(3);
    assertBackAndForth(change, before, n.everything());
  }

  @Test
  void aNewFamilyComesWithTwoFieldsAndGoesByUndo() {
    var ids = n.notebook.ids();
    Newcomer newcomer =
        new Newcomer(
            ids.next(),
            ids.next(),
            ids.next(),
            "Aïssata",
            ParentRole.MOTHER,
            LocalDate.parse("2026-01-02"));
    Set<Object> before = n.everything();
    GroupChange change = n.enrolments.welcome(group.id(), newcomer, TODAY, false);
    assertThat(page().members()).extracting(Place::name).containsExactly("Aïssata", "Durand");
    assertBackAndForth(change, before, n.everything());
    assertThat(n.book.find(group.id(), "aissata").getFirst().already()).isTrue();
  }

  @Test
  void whoUsuallyComesChangesFromADayOn() {
    Place place = page().members().getFirst();
    var lea = durand.parents().getFirst().id();
    var max = durand.parents().getLast().id();
    Set<Object> before = n.everything();
    GroupChange change = n.enrolments.usually(place.enrolment().id(), Set.of(lea, max), TODAY);
    assertThat(page().members().getFirst().usual()).containsExactlyInAnyOrder(lea, max);
    assertBackAndForth(change, before, n.everything());
    n.enrolments.usually(place.enrolment().id(), Set.of(max), TODAY.plusDays(7));
    Enrolment kept = page().members().getFirst().enrolment();
    assertThat(kept.participants())
        .contains(
            new Participant(lea, TODAY, TODAY.plusDays(6)), new Participant(max, TODAY, null));
  }

  @Test
  void nobodyWaitsAnyMoreOnceWithdrawn() {
    Set<Object> before = n.everything();
    GroupChange change = n.enrolments.withdraw(page().waiting().getFirst().enrolment().id());
    assertThat(page().waiting()).extracting(Place::name).containsExactly("Émile");
    assertBackAndForth(change, before, n.everything());
  }

  @Test
  void thePageSaysHowOftenAFamilyCame() {
    Place place = page().members().getFirst();
    assertThat(place.marks())
        .extracting(m -> m.asked() ? String.valueOf(m.mark()) : "outside")
        .containsExactly("outside", Mark.PRESENT.name(), "null");
    assertThat(place.present()).isEqualTo(1);
    assertThat(place.asked()).isEqualTo(2);
    assertThat(page().covered())
        .extracting(c -> c.label().fr(), GroupPage.Covered::lastOn)
        .hasSize(2)
        .allMatch(t -> t.toList().get(1).equals(LocalDate.parse("2026-02-03")));
    assertThat(page().births()).containsExactly(LocalDate.parse("2025-12-01"));
  }

  @Test
  void theListSaysPlacesBabiesAndTheNextDate() {
    GroupLine line = n.book.list().getFirst();
    assertThat(line.members()).isEqualTo(1);
    assertThat(line.waiting()).isEqualTo(2);
    assertThat(line.firstBirth()).isEqualTo(LocalDate.parse("2025-12-01"));
    assertThat(line.expected()).isZero();
    assertThat(line.held()).isEqualTo(3);
    assertThat(line.nextOn()).isEqualTo(LocalDate.parse("2026-03-24"));
    assertThat(line.month(TODAY)).isEqualTo(3);
  }

  private GroupPage page() {
    return n.book.page(group.id());
  }

  private void assertBackAndForth(GroupChange change, Set<Object> before, Set<Object> after) {
    assertThat(after).isNotEqualTo(before);
    n.groups.apply(change.back());
    assertThat(n.everything()).as("undone").isEqualTo(before);
    n.groups.apply(change);
    assertThat(n.everything()).as("done again").isEqualTo(after);
  }
}
