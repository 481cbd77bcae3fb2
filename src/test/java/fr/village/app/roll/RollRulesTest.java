package fr.village.app.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.roll.PaperSheet.Entry;
import fr.village.domain.Id;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.store.screen.ContactQuery.Reach;
import fr.village.testing.CountedIds;
import fr.village.testing.FamilyBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the roll says without a notebook. */
final class RollRulesTest {
  @ParameterizedTest
  @CsvSource({
    // eight weeks old, four before its due date
    "2026-01-13, 2026-02-24, 2 WEEKS",
    "2026-01-13, 2026-02-11, 3 WEEKS",
    // 28 days early is term
    "2026-01-13, 2026-02-10, none",
    // the due date is still to come
    "2026-01-13, 2026-03-11, none",
    // due today
    "2026-01-13, 2026-03-10, 0 DAYS",
    // two years old
    "2024-03-10, 2024-05-10, none",
  })
  void theCorrectedAgeCountsFromTheDueDateOfAPrematureChildUntilTwo(
      LocalDate born, LocalDate due, String expected) {
    assertThat(
            BabyAge.corrected(LocalDate.of(2026, 3, 10), born, due)
                .map(a -> a.number() + " " + a.unit())
                .orElse("none"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Inès, Ines, true",
    "Maud, Maude, true",
    "Camille, Kamille, true",
    "Jo, Jo, true",
    "Jo, Jonas, false",
    "Léa, Lia, false",
    "Anna, Annabelle, true",
    "Tom, Ana, false",
  })
  void firstNamesMuchTheSame(String one, String other, boolean alike) {
    assertThat(Likeness.alike(one, other)).isEqualTo(alike);
    assertThat(Likeness.alike(other, one)).isEqualTo(alike);
  }

  @Test
  void aFamilyIsLikelyByAParentsNameAndAChildOfAboutThatDay() {
    List<Person> twins = family(f -> f.mother("Ana", null).twins("Zoé", "Noé", "2025-11-25"));
    LocalDate day = LocalDate.of(2025, 12, 10);
    assertThat(Likeness.likely(twins, "ana", day)).isTrue();
    assertThat(Likeness.likely(twins, "Zoé", day))
        .as("a child's name is none at the door")
        .isFalse();
    assertThat(Likeness.likely(twins, "Ana", LocalDate.of(2025, 12, 17))).isFalse();
    assertThat(
            Likeness.likely(
                family(f -> f.mother("Ana", null).bereaved("Lou", "2025-12-09", "2026-01-02")),
                "Ana",
                day))
        .isFalse();
  }

  private static List<Person> family(java.util.function.UnaryOperator<FamilyBuilder> who) {
    FamilyFile file = who.apply(new FamilyBuilder(new CountedIds(), "Da Silva")).build();
    return file.people();
  }

  @Test
  void theSheetHasTheOrderAndTheNumbersOfTheRoll() {
    Roll roll = TypicalRolls.coquelicots();
    PaperSheet sheet = PaperSheet.of(roll, 10, 6);
    List<Entry> entries = sheet.pages().stream().flatMap(p -> p.entries().stream()).toList();
    assertThat(entries).extracting(Entry::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(entries)
        .extracting(Entry::people)
        .isEqualTo(roll.rows().stream().map(RollRow::asked).toList());
    assertThat(sheet.pages()).hasSizeGreaterThan(1).allMatch(p -> p.lines() <= 10);
    assertThat(sheet.pages().getLast().lines()).isLessThanOrEqualTo(6);
  }

  @Test
  void whatIsWrittenByHandGetsAPageWhereNoneHasRoom() {
    Roll roll = TypicalRolls.coquelicots();
    assertThat(PaperSheet.of(roll, 24, 24).pages()).hasSize(1);
    PaperSheet full = PaperSheet.of(roll, 24, 5);
    assertThat(full.pages()).hasSize(2);
    assertThat(full.pages().getLast().entries()).isEmpty();
    assertThat(PaperSheet.of(TypicalRolls.roll(List.of(), Marks.NONE), 24, 5).pages()).hasSize(1);
  }

  @Test
  void contactsOfThoseWhoRefuseOrHideAreCountedAndNeverGiven() {
    List<Reach> adults = new ArrayList<>();
    adults.add(reach(id(1), false, false, "06 11", "a@ici.fr", false, false));
    adults.add(reach(id(1), false, false, "06 11", null, false, false));
    adults.add(reach(id(2), true, false, "06 22", "b@ici.fr", false, false));
    adults.add(reach(id(3), false, false, "06 33", null, true, false));
    adults.add(reach(id(3), false, false, "06 34", null, false, false));
    adults.add(reach(id(4), false, false, "06 44", null, false, true));
    adults.add(reach(id(5), false, true, "06 55", "e@ici.fr", false, false));
    adults.add(reach(id(6), false, true, null, null, false, false));
    assertThat(ContactBook.from(adults))
        .isEqualTo(new Contacts(List.of("06 11", "06 34"), List.of("a@ici.fr"), 2, 2));
  }

  private static Id<Family> id(long number) {
    return new Id<>(new UUID(0, number));
  }

  private static Reach reach(
      Id<Family> family,
      boolean refuses,
      boolean isProtected,
      @Nullable String phone,
      @Nullable String email,
      boolean adultRefuses,
      boolean hidden) {
    return new Reach(family, refuses, isProtected, new Contact(phone, email, adultRefuses, hidden));
  }

  @Test
  void anAbsenceToldIsTakenBackByTheSameKey() {
    RollRow row =
        TypicalRolls.row(
            "Diallo", Set.of(), TypicalRolls.mother("Aïssata"), TypicalRolls.rarely("Moussa"));
    var told = RollKeys.announced(row, Marks.NONE);
    assertThat(told).hasSize(1).containsValue(java.util.Optional.of(RollMark.ANNOUNCED));
    Marks after = Marks.NONE.with(told);
    assertThat(after.with(RollKeys.announced(row, after))).isEqualTo(Marks.NONE);
  }
}
