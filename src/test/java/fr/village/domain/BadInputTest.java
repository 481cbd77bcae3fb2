package fr.village.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BadInputTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Id<Family> FAMILY = new Id<>(new UUID(1, 1));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Thị Minh-Châu",
        "أيّوب بن سعيد",
        "Zoé", // the accent as a mark of its own
        "O’Brien–Dupré",
        "Léa 👶🏽"
      })
  void namesOfEveryScriptAreKeptAsTyped(String name) {
    assertThat(family(name).name()).isEqualTo(name);
  }

  @Test
  void spacesAroundANameGo() {
    assertThat(family("  Masson ").name()).isEqualTo("Masson");
  }

  @Test
  void whatIsNoNameIsRefused() {
    refused("invalid.text.blank", () -> family(" \u00a0"));
    refused("invalid.text.blank", () -> family(" "));
    refused("invalid.text.long", () -> family("a".repeat(400)));
    refused("invalid.text.lines", () -> family("Masson\tHugo\nNguyen\tLinh"));
    refused("invalid.text.control", () -> family("Mas\ud800son"));
  }

  @Test
  void aHundredAndTwentyEmojiFit() {
    assertThat(family("👶".repeat(120)).name()).hasSize(240);
    refused("invalid.text.long", () -> family("👶".repeat(121)));
  }

  @Test
  void childrenAreBornWhenChildrenCanBe() {
    child(null, TODAY.plusMonths(10)).checkOn(TODAY);
    refused(
        "invalid.child.due.far",
        () -> child(null, TODAY.plusMonths(10).plusDays(1)).checkOn(TODAY));
    refused("invalid.child.born.future", () -> child(TODAY.plusDays(1), null).checkOn(TODAY));
    refused("invalid.child.dates", () -> child(null, null));
    refused("invalid.child.dates.apart", () -> child(TODAY, TODAY.plusDays(151)));
    refused("invalid.date.year", () -> child(LocalDate.of(206, 3, 10), null));
  }

  @Test
  void thirtySevenWeeksIsTheBorderOfPrematurity() {
    LocalDate due = LocalDate.of(2026, 6, 30);
    assertThat(child(due.minusDays(28), due).isPremature()).isFalse();
    assertThat(child(due.minusDays(29), due).isPremature()).isTrue();
    assertThat(child(null, due).isPremature()).isFalse();
  }

  @Test
  void aParentBelongsToItsFamily() {
    Parent stranger = parent(new Id<>(new UUID(9, 9)));
    refused(
        "invalid.family.stranger",
        () -> new FamilyFile(family("Masson"), List.of(stranger), List.of(), List.of(), null));
  }

  @Test
  void aSituationIsKeptOnlyWithTheLatestConsent() {
    Situation situation = new Situation(FAMILY, true, Map.<Id<Person>, Boolean>of(), TODAY);
    Consent given = consent(1, true, TODAY.minusDays(1));
    assertThat(file(situation, given).situation()).isEqualTo(situation);
    refused("invalid.situation.consent", () -> file(situation));
    refused("invalid.situation.consent", () -> file(situation, given, consent(2, false, TODAY)));
  }

  private static FamilyFile file(Situation situation, Consent... consents) {
    return new FamilyFile(
        family("Masson"), List.of(parent(FAMILY)), List.of(), List.of(consents), situation);
  }

  private static Consent consent(int number, boolean given, LocalDate day) {
    return new Consent(new Id<>(new UUID(5, number)), FAMILY, null, Consent.SITUATION, given, day);
  }

  private static Parent parent(Id<Family> family) {
    return new Parent(
        new Id<>(new UUID(2, 2)),
        family,
        ParentRole.MOTHER,
        "Inès",
        null,
        false,
        null,
        Contact.NONE);
  }

  private static Child child(
      @org.jspecify.annotations.Nullable LocalDate bornOn,
      @org.jspecify.annotations.Nullable LocalDate dueOn) {
    return new Child(new Id<>(new UUID(3, 3)), FAMILY, null, bornOn, dueOn, new UUID(4, 4), null);
  }

  private static Family family(String name) {
    return new Family(
        FAMILY, name, null, null, null, null, null, null, false, false, null, null, null, null);
  }

  private static void refused(String key, ThrowingCallable typed) {
    assertThatThrownBy(typed).isInstanceOf(Invalid.class).hasMessage(key);
  }
}
