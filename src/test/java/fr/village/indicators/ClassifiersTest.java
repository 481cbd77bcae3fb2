package fr.village.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.session.Session;
import fr.village.reference.ReferenceSets;
import fr.village.testing.FamilyBuilder;
import fr.village.testing.HouseBuilder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One family at a time, against the tables of the set shipped. */
final class ClassifiersTest {
  private static final ReferenceSet REFERENCE = ReferenceSets.builtIn();

  private final HouseBuilder house = new HouseBuilder();

  @ParameterizedTest
  @CsvSource({
    "single_parent, single_parent",
    "two_parents, two_parents",
    "shared_custody, other",
    "added_next_year, other",
    ", other",
  })
  void structure(String code, String expected) {
    assertThat(ofEntering("2024-01-09", f -> f.structure(code), "structure")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "maternity, maternity",
    "health.pmi, health",
    "health.added_next_year, health",
    "services.rpe, services",
    "word_of_mouth, word_of_mouth",
    "media.poster, other",
    "other_house, other",
    ", other",
  })
  void channelCountsUnderItsHead(String code, String expected) {
    assertThat(ofEntering("2024-01-09", f -> f.source(code), "source")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"true, first", "false, not_first", ", not_first"})
  void firstChild(Boolean first, String expected) {
    assertThat(ofEntering("2024-01-09", f -> f.firstChild(first), "first_child"))
        .isEqualTo(expected);
  }

  @Nested
  final class ParentsAge {
    @ParameterizedTest
    @CsvSource({
      "2000, 1980, under_25",
      "1999, , from_25",
      "1995, , from_25",
      "1994, , from_30",
      "1989, , from_35",
      ", 2000, under_25",
      ", , from_35",
      "2020, 1994, from_30",
      "1920, , from_35",
    })
    void isTheMothersThenTheYoungest(Integer mother, Integer father, String expected) {
      assertThat(
              ofEntering(
                  "2024-12-31", f -> f.mother("M", mother).father("P", father), "parents_age"))
          .isEqualTo(expected);
    }

    @Test
    void isNotAGrandmothers() {
      assertThat(
              ofEntering(
                  "2024-01-09",
                  f -> f.adult(fr.village.domain.family.ParentRole.OTHER_ADULT, "G", 2004),
                  "parents_age"))
          .isEqualTo("from_35");
    }
  }

  @Nested
  final class Arrival {
    /** Entered on, born on, due on. */
    @ParameterizedTest
    @CsvSource({
      "2024-01-09, 2023-10-10, , months_0_2",
      "2024-01-09, 2023-10-09, , months_3_5",
      "2024-01-09, 2023-07-10, , months_3_5",
      "2024-01-09, 2023-07-09, , months_6_plus",
      "2024-02-29, 2023-11-30, , months_0_2",
      "2024-02-29, 2023-11-29, , months_3_5",
      "2024-01-09, 2024-01-09, , months_0_2",
      "2024-01-09, 2024-01-10, , before_birth",
      "2024-01-09, 2024-01-10, 2024-01-05, before_birth",
      "2024-01-09, , 2024-05-01, before_birth",
      "2024-01-09, , 2023-12-26, before_birth",
      "2024-01-09, , 2023-12-25, months_0_2",
      "2024-01-09, , 2023-10-01, months_3_5",
      "2024-01-09, 2025-01-09, , months_6_plus",
    })
    void isTheAgeOfTheChildOnThatDay(String entered, String born, String due, String expected) {
      assertThat(
              ofEntering(
                  entered, f -> f.child("E", born, due, null, new java.util.UUID(0, 7)), "arrival"))
          .isEqualTo(expected);
    }

    @Test
    void isTheYoungestOfSiblings() {
      assertThat(
              ofEntering(
                  "2024-01-09",
                  f -> f.born("A", "2021-01-01").born("B", "2023-12-01").born("C", "2025-06-01"),
                  "arrival"))
          .isEqualTo("months_0_2");
    }

    @Test
    void isBeforeABirthWhenAnotherIsExpected() {
      assertThat(
              ofEntering(
                  "2024-01-09", f -> f.born("A", "2022-01-01").expected("2024-04-01"), "arrival"))
          .isEqualTo("before_birth");
    }

    @Test
    void isBeforeTheBirthForAnExpectantMotherWithNoChildNoted() {
      assertThat(ofEntering("2024-01-09", f -> f.expectantMother("M", null), "arrival"))
          .isEqualTo("before_birth");
      assertThat(ofEntering("2024-01-09", f -> f.mother("M", null), "arrival"))
          .isEqualTo("months_6_plus");
    }

    @Test
    void doesNotTellOfABereavement() {
      assertThat(
              ofEntering("2024-01-09", f -> f.bereaved("A", "2023-12-01", "2024-01-02"), "arrival"))
          .isEqualTo("months_0_2");
    }
  }

  @Nested
  final class Retention {
    /** Entered on 10 January 2024; left, why, back, left again, group closed, seen on. */
    @ParameterizedTest
    @CsvSource({
      ", , , , , 2024-12-31, stayed_8",
      "2024-04-10, moved, , , , 2024-12-31, left_before_3",
      "2024-04-11, moved, , , , 2024-12-31, left_before_8",
      "2024-09-10, moved, , , , 2024-12-31, left_before_8",
      "2024-09-11, moved, , , , 2024-12-31, stayed_8",
      "2024-03-01, end_of_cycle, , , , 2024-12-31, stayed_8",
      "2024-03-01, , , , , 2024-12-31, left_before_3",
      ", , , , 2024-06-30, 2024-12-31, stayed_8",
      "2024-06-30, moved, , , 2024-06-30, 2024-12-31, stayed_8",
      "2024-05-30, moved, , , 2024-06-30, 2024-12-31, left_before_8",
      "2024-03-01, schedule, 2024-10-01, , , 2024-12-31, stayed_8",
      "2024-03-01, schedule, 2024-10-01, , , 2024-09-30, left_before_3",
      "2024-03-01, schedule, 2024-04-01, 2024-05-01, , 2024-12-31, left_before_8",
      "2024-03-01, moved, , , , 2024-02-29, stayed_8",
    })
    void isHowLongItStayed(
        String left,
        String reason,
        String back,
        String leftAgain,
        String closed,
        String seen,
        String expected) {
      PeerGroup group = house.group("2024-01-01", closed);
      FamilyFile file = house.add(house.family("A").mother("M", null));
      house.enrol(file, group, "2024-01-10", left, reason);
      if (back != null) {
        house.enrol(file, house.group("2024-01-01"), back, leftAgain, null);
      }
      assertThat(value("retention", seen)).isEqualTo(expected);
    }

    @Test
    void monthsAreThoseOfTheCalendar() {
      FamilyFile file = house.add(house.family("A").mother("M", null));
      house.enrol(file, house.group("2023-01-01"), "2023-11-30", "2024-03-01", "moved");
      assertThat(value("retention", "2024-12-31")).isEqualTo("left_before_8");
    }
  }

  @Nested
  final class Father {
    @ParameterizedTest
    @CsvSource({
      "2024-01-08, not_came",
      "2024-01-09, came",
      "2024-12-31, came",
    })
    void cameOnceAPresentMarkOfAHeldSessionIsThere(String seen, String expected) {
      PeerGroup group = house.group("2024-01-01");
      FamilyFile file = house.add(house.family("A").mother("M", null).coParent("C", null));
      house.enrol(file, group, "2024-01-02");
      house.present(house.cancelled(group, "2024-01-03"), file, "C");
      house.present(house.planned(group, "2024-01-04"), file, "C");
      house.excused(house.held(group, "2024-01-05"), file, "C");
      house.present(house.held(group, "2024-01-06"), file, "M");
      Session late = house.held(group, "2024-01-16");
      house.present(late, file, "C");
      house.present(house.held(group, "2024-01-09"), file, "C");
      assertThat(value("father", seen)).isEqualTo(expected);
    }

    @Test
    void aGrandmotherIsNone() {
      PeerGroup group = house.group("2024-01-01");
      FamilyFile file = house.add(house.family("A").mother("M", null).grandmother("G"));
      house.enrol(file, group, "2024-01-02");
      house.present(house.held(group, "2024-01-06"), file, "G", "M");
      assertThat(value("father", "2024-12-31")).isEqualTo("not_came");
    }
  }

  @Nested
  final class Situation {
    /** Entered on 31 January 2024; answered, recorded on, seen on. */
    @ParameterizedTest
    @CsvSource({
      "true, 2024-01-31, 2024-01-31, yes",
      "false, 2024-01-31, 2024-01-31, no",
      ", 2024-01-31, 2024-01-31, no_answer",
      "true, 2024-02-29, 2024-01-31, yes",
      "true, 2024-03-01, 2024-01-31, no_answer",
      "true, 2024-03-01, 2024-03-01, yes",
    })
    void distressIsWhatWasSaidOnArrival(
        Boolean answer, String recorded, String seen, String expected) {
      FamilyFile file = house.add(house.family("A").mother("M", null).distress(answer, recorded));
      house.enrol(file, house.group("2024-01-01"), "2024-01-31");
      assertThat(value("distress", seen)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "true, false, at_least_one",
      "false, true, at_least_one",
      "false, false, none",
      "false, , none",
      ", , no_answer",
    })
    void isolationIsOfAnyParent(Boolean mother, Boolean father, String expected) {
      FamilyBuilder family =
          house.family("A").mother("M", null).father("P", null).distress(true, "2024-01-09");
      if (mother != null) {
        family.isolated("M", mother, "2024-01-09");
      }
      if (father != null) {
        family.isolated("P", father, "2024-01-09");
      }
      house.enrol(house.add(family), house.group("2024-01-01"), "2024-01-09");
      assertThat(value("isolation", "2024-01-09")).isEqualTo(expected);
    }

    @Test
    void aGrandmothersIsolationIsNotAParents() {
      FamilyBuilder family = house.family("A").grandmother("G").isolated("G", true, "2024-01-09");
      house.enrol(house.add(family), house.group("2024-01-01"), "2024-01-09");
      assertThat(value("isolation", "2024-01-09")).isEqualTo("no_answer");
    }
  }

  @ParameterizedTest
  @CsvSource({"parents, 2", "children, 3", "fathers, 1"})
  void sums(String code, int expected) {
    PeerGroup group = house.group("2024-01-01");
    FamilyFile file =
        house.add(
            house
                .family("A")
                .mother("M", null)
                .father("P", null)
                .grandmother("G")
                .twins("A", "B", "2023-12-01")
                .expected("2024-10-09")
                .expected("2024-10-10"));
    house.enrol(file, group, "2024-01-09");
    house.present(house.held(group, "2024-01-09"), file, "P", "G");
    assertThat(
            Sums.value(REFERENCE.sum(code).orElseThrow(), facts(), LocalDate.parse("2024-01-09")))
        .isEqualTo(expected);
  }

  @Test
  void waitingOnlyOrUndoneTheSameDayIsNotAccompanied() {
    PeerGroup group = house.group("2024-01-01");
    FamilyFile file = house.add(house.family("A").mother("M", null));
    house.waiting(file, group, "2024-01-02");
    house.enrol(file, group, "2024-01-09", "2024-01-09", null);
    assertThat(facts().enteredOn()).isNull();
    assertThat(facts().isAccompanied(LocalDate.parse("2024-12-31"))).isFalse();
    assertThat(facts().byGroup()).isEmpty();
  }

  @Test
  void aMemberIsOneFromTheFirstDayToTheEveOfTheLast() {
    PeerGroup group = house.group("2024-01-01");
    FamilyFile file = house.add(house.family("A").mother("M", null));
    house.enrol(file, group, "2024-01-09", "2024-02-29", null);
    GroupPlace place =
        new GroupPlace(
            file.family().id(), Objects.requireNonNull(facts().byGroup().get(group.id())));
    assertThat(place.covers(LocalDate.parse("2024-01-08"))).isFalse();
    assertThat(place.covers(LocalDate.parse("2024-01-09"))).isTrue();
    assertThat(place.covers(LocalDate.parse("2024-02-28"))).isTrue();
    assertThat(place.covers(LocalDate.parse("2024-02-29"))).isFalse();
    assertThat(facts().enteredOn()).isEqualTo("2024-01-09");
  }

  private String ofEntering(String entered, UnaryOperator<FamilyBuilder> described, String table) {
    HouseBuilder one = new HouseBuilder();
    FamilyFile file = one.add(described.apply(one.family("A")));
    one.enrol(file, one.group("2020-01-01"), entered);
    return Classifiers.value(
        REFERENCE.table(table).orElseThrow(),
        FactsReader.read(one.build()).getFirst(),
        LocalDate.parse(entered));
  }

  private String value(String table, String seen) {
    return Classifiers.value(REFERENCE.table(table).orElseThrow(), facts(), LocalDate.parse(seen));
  }

  private FamilyFacts facts() {
    return FactsReader.read(house.build()).getFirst();
  }
}
