package fr.village.app.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import fr.village.testing.CountedIds;
import fr.village.testing.FamilyBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class FamilyEditsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final UUID BIRTH = UUID.fromString("019d0000-0000-7000-8000-000000000009");

  private final CountedIds ids = new CountedIds();
  private final FamilyFile diallo =
      family().isolated("Aïssata", true, "2025-12-02").distress(true, "2025-12-02").build();

  private FamilyBuilder family() {
    return new FamilyBuilder(ids, "Diallo")
        .expectantMother("Aïssata", 1994)
        .father("Moussa", null)
        .child(null, null, "2026-03-20", null, BIRTH)
        .child(null, null, "2026-03-20", null, BIRTH);
  }

  @Test
  void oneFactChangesAndTheOthersStay() {
    FamilyFile changed = FamilyEdits.family(diallo, f -> f.commune("Arras"));
    assertThat(changed.family().commune()).isEqualTo("Arras");
    assertThat(FamilyEdits.family(changed, f -> f.commune(""))).isEqualTo(diallo);
    assertThatThrownBy(() -> FamilyEdits.family(diallo, f -> f.name(" ")))
        .isInstanceOf(Invalid.class)
        .hasMessage("invalid.text.blank");
  }

  @Test
  void oneAdultChangesAndTheOthersStay() {
    FamilyFile changed =
        FamilyEdits.parent(diallo, moussa().id(), p -> p.phone("06").hiddenFromOthers(true));
    assertThat(changed.parents().getFirst()).isEqualTo(diallo.parents().getFirst());
    assertThat(changed.parents().getLast().contact().phone()).isEqualTo("06");
    assertThat(FamilyEdits.parent(changed, moussa().id(), p -> p.phone("").hiddenFromOthers(false)))
        .isEqualTo(diallo);
  }

  @Test
  void aTwinSharesTheBirthAndComesRightAfter() {
    Id<Person> twin = ids.next();
    FamilyFile more = FamilyEdits.addTwin(diallo, child(0).id(), twin);
    assertThat(more.children())
        .extracting(Child::id)
        .containsExactly(child(0).id(), twin, child(1).id());
    assertThat(more.children()).extracting(Child::birthEvent).containsOnly(BIRTH);
  }

  @Test
  void whatWasSaidOfSomebodyAloneGoesWithThem() {
    FamilyFile without = FamilyEdits.remove(diallo, diallo.parents().getFirst().id());
    Situation situation = Objects.requireNonNull(without.situation());
    assertThat(situation.isolated()).isEmpty();
    assertThat(situation.distress()).isTrue();
  }

  @Test
  void theChildrenOfABirthAreBornTogetherOrOneByOne() {
    FamilyFile one = FamilyEdits.born(diallo, Map.of(child(0).id(), "Fanta"), TODAY, TODAY);
    assertThat(one.children().getFirst().bornOn()).isEqualTo(TODAY);
    assertThat(one.children().getFirst().firstName()).isEqualTo("Fanta");
    assertThat(one.children().getFirst().dueOn()).isEqualTo(child(0).dueOn());
    assertThat(one.children().getLast()).isEqualTo(child(1));
    assertThat(one.parents().getFirst().expectant()).isTrue();
    FamilyFile both = FamilyEdits.born(one, Map.of(child(1).id(), " "), TODAY, TODAY);
    assertThat(both.children().getLast().firstName()).isNull();
    assertThat(both.parents().getFirst().expectant()).isFalse();
  }

  @Test
  void nobodyIsBornTomorrow() {
    assertThatThrownBy(
            () -> FamilyEdits.born(diallo, Map.of(child(0).id(), ""), TODAY.plusDays(1), TODAY))
        .hasMessage("invalid.child.born.future");
  }

  @Test
  void aChildIsMournedFromADayThatCameAndItIsTakenBack() {
    FamilyFile mourning = FamilyEdits.bereaved(diallo, child(0).id(), TODAY, TODAY);
    assertThat(mourning.children().getFirst().isBereaved()).isTrue();
    assertThat(mourning.parents().getFirst().expectant()).isTrue();
    assertThat(FamilyEdits.bereaved(mourning, child(0).id(), null, TODAY)).isEqualTo(diallo);
    FamilyFile both = FamilyEdits.bereaved(mourning, child(1).id(), TODAY, TODAY);
    assertThat(both.parents().getFirst().expectant()).isFalse();
    assertThatThrownBy(() -> FamilyEdits.bereaved(diallo, child(0).id(), TODAY.plusDays(1), TODAY))
        .hasMessage("invalid.date.future");
  }

  @Test
  void withdrawingTheConsentForgetsWhatNeededIt() {
    Consent no =
        new Consent(ids.next(), diallo.family().id(), null, Consent.SITUATION, false, TODAY);
    assertThatThrownBy(() -> FamilyEdits.consent(diallo, no))
        .hasMessage("invalid.situation.consent");
    assertThat(FamilyEdits.withdraw(diallo, no).situation()).isNull();
  }

  @Test
  void nothingSaidOfTheArrivalIsNoSituation() {
    FamilyFile less = FamilyEdits.distress(diallo, null, TODAY);
    assertThat(less.situation()).isNotNull();
    assertThat(
            FamilyEdits.isolated(less, diallo.parents().getFirst().id(), null, TODAY).situation())
        .isNull();
    assertThat(
            Objects.requireNonNull(FamilyEdits.distress(diallo, false, TODAY).situation())
                .recordedOn())
        .isEqualTo(LocalDate.of(2025, 12, 2));
  }

  private Parent moussa() {
    return diallo.parents().getLast();
  }

  private Child child(int n) {
    return diallo.children().get(n);
  }
}
