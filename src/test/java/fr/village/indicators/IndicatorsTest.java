package fr.village.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.ReferenceSet;
import fr.village.indicators.IndicatorDefinition.Measure;
import fr.village.reference.IndicatorDefinitions;
import fr.village.reference.ReferenceSets;
import fr.village.testing.FamilyBuilder;
import fr.village.testing.HouseBuilder;
import fr.village.testing.TypicalHouse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values worked out by hand. */
final class IndicatorsTest {
  private static final ReferenceSet REFERENCE = ReferenceSets.builtIn();
  private static final Indicators INDICATORS = IndicatorDefinitions.builtIn();

  private static final List<String> SENSITIVE =
      List.of("distress", "isolat", "vulnerable", "less_isolated", "outcome");

  /** Their lists are not as long as their count: what they were added up over, or divided by. */
  private static final List<String> ADDED_UP =
      List.of(
          "presences",
          "presences_parents",
          "presences_children",
          "presences_other_adults",
          "presences_fathers",
          "families_per_session",
          "attendance_rate",
          "excused_rate",
          "spending",
          "cost_per_family",
          "cost_per_session",
          "cost_per_hour",
          "paid_people",
          "paid_hours",
          "unpaid_people",
          "unpaid_hours");

  @Nested
  @DisplayName("The typical house")
  final class Typical {
    private static final List<IndicatorValue> VALUES =
        compute(TypicalHouse.content(), TypicalHouse.UNTIL);

    /** Since the opening, then 2024, then 2025; value or count/base=share. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "families, 5, 5, 3",
      "families_new, 5, 5, 0",
      "active_caseload, 3, 3, 3",
      "parents, 7, 7, 0",
      "children, 6, 6, 0",
      "fathers, 1/2=50.0, 1/2=50.0, 0/1=0.0",
      "families_with_father, 1/5=20.0, 1/5=20.0, 0/3=0.0",
      "structure.single_parent, 1/4=25.0, 1/4=25.0, 0/0",
      "structure.two_parents, 2/4=50.0, 2/4=50.0, 0/0",
      "structure.shared_custody, 1/4=25.0, 1/4=25.0, 0/0",
      "structure.not_stated, 1/5=20.0, 1/5=20.0, 0/0",
      "first_child.first, 2/3=66.7, 2/3=66.7, 0/0",
      "first_child.not_first, 1/3=33.3, 1/3=33.3, 0/0",
      "first_child.not_stated, 2/5=40.0, 2/5=40.0, 0/0",
      "parents_age.under_25, 1/4=25.0, 1/4=25.0, 0/0",
      "parents_age.from_25, 1/4=25.0, 1/4=25.0, 0/0",
      "parents_age.from_30, 0/4=0.0, 0/4=0.0, 0/0",
      "parents_age.from_35, 2/4=50.0, 2/4=50.0, 0/0",
      "parents_age.not_stated, 1/5=20.0, 1/5=20.0, 0/0",
      "arrival.before_birth, 1/5=20.0, 1/5=20.0, 0/0",
      "arrival.months_0_2, 1/5=20.0, 1/5=20.0, 0/0",
      "arrival.months_3_5, 2/5=40.0, 2/5=40.0, 0/0",
      "arrival.months_6_plus, 1/5=20.0, 1/5=20.0, 0/0",
      "arrival.not_stated, 0/5=0.0, 0/5=0.0, 0/0",
      "source.maternity, 1/4=25.0, 1/4=25.0, 0/0",
      "source.other_house, 1/4=25.0, 1/4=25.0, 0/0",
      "distress.yes, 2/3=66.7, 2/3=66.7, 0/0",
      "distress.no, 1/3=33.3, 1/3=33.3, 0/0",
      "distress.not_stated, 2/5=40.0, 2/5=40.0, 0/0",
      "isolated_parents, 2/4=50.0, 2/4=50.0, 0/0",
      "isolation.at_least_one, 2/3=66.7, 2/3=66.7, 0/0",
      "isolation.none, 1/3=33.3, 1/3=33.3, 0/0",
      "isolation.not_stated, 2/5=40.0, 2/5=40.0, 0/0",
      "sessions_held, 6, 5, 1",
      "sessions_cancelled, 1/7=14.3, 1/6=16.7, 0/1=0.0",
      "session_hours, 9.0, 7.5, 1.5",
      "preparation_hours, 1.3, 1.3, 0.0",
      "off_site, 1/6=16.7, 1/5=20.0, 0/1=0.0",
      "groups, 3, 2, 0",
      "groups_8_months, 1/2=50.0, 1/1=100.0, 0/0",
      "topics.sleep, 2/6=33.3, 2/5=40.0, 0/1=0.0",
      "topics.crying, 1/6=16.7, 1/5=20.0, 0/1=0.0",
      "topics.local-jardin, 1/6=16.7, 1/5=20.0, 0/1=0.0",
      "presences, 9, 8, 1",
      "presences_parents, 11, 10, 1",
      "presences_children, 4, 4, 0",
      "presences_other_adults, 1, 1, 0",
      "distinct_families, 5, 5, 1",
      "families_per_session, 1.8, 2.0, 1.0",
      "attendance_rate, 8/13=61.5, 7/10=70.0, 1/3=33.3",
      "excused_rate, 3/13=23.1, 1/10=10.0, 2/3=66.7",
      "retention_3, 4/5=80.0, 4/5=80.0, 0/0",
      "retention_8, 3/4=75.0, 3/4=75.0, 0/0",
      "presences_fathers, 2/11=18.2, 2/10=20.0, 0/1=0.0",
      "vulnerable, 3/5=60.0, 3/5=60.0, 0/0",
      "priority_topics.screens, 0/6=0.0, 0/5=0.0, 0/1=0.0",
      "priority_topics.fathers, 0/6=0.0, 0/5=0.0, 0/1=0.0",
      "priority_topics.postpartum, 0/6=0.0, 0/5=0.0, 0/1=0.0",
      "distinct_parents, 6, 6, 1",
      "distinct_children, 4, 4, 0",
      "distinct_other_adults, 1, 1, 0",
      "came_3_months, 3/5=60.0, 3/5=60.0, 0/0",
      "retention_curve.month_1, 5/5=100.0, 5/5=100.0, 0/0",
      "retention_curve.month_2, 4/5=80.0, 4/5=80.0, 0/0",
      "retention_curve.month_3, 4/5=80.0, 4/5=80.0, 0/0",
      "retention_curve.month_4, 3/4=75.0, 3/4=75.0, 0/0",
      "retention_curve.month_5, 3/4=75.0, 3/4=75.0, 0/0",
      "retention_curve.month_6, 3/4=75.0, 3/4=75.0, 0/0",
      "retention_curve.month_7, 3/4=75.0, 3/4=75.0, 0/0",
      "retention_curve.month_8, 3/4=75.0, 3/4=75.0, 0/0",
      "retention_curve.month_9, 3/4=75.0, 3/4=75.0, 0/0",
      "retention_curve.month_10, 3/4=75.0, 3/4=75.0, 0/0",
      "retention_curve.month_11, 3/4=75.0, 3/4=75.0, 0/0",
      "retention_curve.month_12, 3/4=75.0, 3/4=75.0, 0/0",
      "spending, NOT_WHOLE_YEARS, 41250, NOT_WHOLE_YEARS",
      "cost_per_family, NOT_WHOLE_YEARS, 41250/5=8250.0, NOT_WHOLE_YEARS",
      "cost_per_session, NOT_WHOLE_YEARS, 41250/5=8250.0, NOT_WHOLE_YEARS",
      "cost_per_hour, NOT_WHOLE_YEARS, 41250/8=5500.0, NOT_WHOLE_YEARS",
      "paid_people, NOT_WHOLE_YEARS, 1, NOT_WHOLE_YEARS",
      "paid_hours, NOT_WHOLE_YEARS, 1200, NOT_WHOLE_YEARS",
      "unpaid_people, NOT_WHOLE_YEARS, 3, NOT_WHOLE_YEARS",
      "unpaid_hours, NOT_WHOLE_YEARS, NOT_NOTED, NOT_WHOLE_YEARS",
      "less_isolated, 0/0, 0/0, 0/0",
      "values_observing, 0/0, 0/0, 0/0",
      "calmer_more_confident, 0/0, 0/0, 0/0",
      "calmer, 0/0, 0/0, 0/0",
      "more_confident, 0/0, 0/0, 0/0",
      "satisfied, 0/0, 0/0, 0/0",
      "wish_to_continue, 0/0, 0/0, 0/0",
    })
    void isCounted(String code, String opening, String in2024, String in2025) {
      assertThat(List.of(told(code, null), told(code, 2024), told(code, 2025)))
          .containsExactly(opening, in2024, in2025);
    }

    @Test
    void yearsRunFromTheFirstEventWithoutAGap() {
      assertThat(VALUES.stream().map(IndicatorValue::year).filter(Objects::nonNull).distinct())
          .containsExactly(2023, 2024, 2025);
    }

    @Test
    void everyLineOfTheHouseIsInTheTableAbove() throws NoSuchMethodException {
      var rows =
          Typical.class
              .getDeclaredMethod(
                  "isCounted", String.class, String.class, String.class, String.class)
              .getAnnotation(CsvSource.class)
              .value();
      assertThat(VALUES.stream().map(IndicatorValue::code).distinct())
          .filteredOn(c -> !c.startsWith("source.") && !c.equals("structure.other"))
          .allSatisfy(c -> assertThat(rows).anyMatch(r -> r.startsWith(c + ",")));
    }

    @Test
    void saysWhatIsSensitive() {
      assertThat(VALUES.stream().filter(IndicatorValue::sensitive).map(IndicatorValue::code))
          .allMatch(c -> SENSITIVE.stream().anyMatch(c::startsWith))
          .contains("distress.yes", "isolated_parents", "isolation.none");
    }

    @Test
    void labelsTheLines() {
      assertThat(value("structure.single_parent", null).label())
          .isEqualTo(
              new Label(
                  "Structure familiale\u202f: Famille monoparentale",
                  "Family structure: Single-parent family"));
      assertThat(value("topics.local-jardin", null).label().en()).isEqualTo("Topics: Le jardin");
    }

    private static String told(String code, @Nullable Integer year) {
      return IndicatorsTest.told(value(code, year));
    }

    private static IndicatorValue value(String code, @Nullable Integer year) {
      return IndicatorsTest.value(VALUES, code, year);
    }
  }

  @Nested
  @DisplayName("The reference profile of Arras [s1]")
  final class Arras {
    @Test
    void isStatedExactly() {
      List<IndicatorValue> values = compute(arras(), LocalDate.parse("2022-12-31"));
      assertThat(told(value(values, "families", null))).isEqualTo("122");
      assertThat(told(value(values, "structure.single_parent", null))).isEqualTo("43/122=35.2");
      assertThat(told(value(values, "distress.yes", null))).isEqualTo("21/122=17.2");
      assertThat(told(value(values, "isolated_parents", null))).isEqualTo("57/152=37.5");
    }

    /** 122 families, 30 of them with a second parent; the first ones have every difficulty. */
    private static NotebookContent arras() {
      HouseBuilder house = new HouseBuilder();
      PeerGroup group = house.group("2021-11-01");
      for (int i = 0; i < 122; i++) {
        FamilyBuilder family =
            house
                .family("Famille " + i)
                .structure(i < 43 ? "single_parent" : "two_parents")
                .mother("M", 1990)
                .distress(i < 21, "2021-11-02")
                .isolated("M", i < 57, "2021-11-02");
        if (i >= 92) {
          family.father("P", 1990).isolated("P", false, "2021-11-02");
        }
        FamilyFile file = house.add(family);
        house.enrol(file, group, "2021-11-02");
      }
      return house.build();
    }
  }

  @Test
  void anEmptyNotebookHasZerosAndNoShares() {
    List<IndicatorValue> values =
        compute(new HouseBuilder().build(), LocalDate.parse("2024-06-30"));
    assertThat(values)
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v.share()).isNull())
        .allSatisfy(
            v -> assertThat(v.value() == null || v.value().signum() == 0).as(v.code()).isTrue());
  }

  @Test
  void aCodeItsListNoLongerHasIsOther() {
    HouseBuilder house = new HouseBuilder();
    FamilyFile file = house.add(house.family("A").structure("dropped").source("dropped.too"));
    house.enrol(file, house.group("2024-01-01"), "2024-01-09");
    List<IndicatorValue> values = compute(house.build(), LocalDate.parse("2024-06-30"));
    assertThat(told(value(values, "structure.other", null))).isEqualTo("1/1=100.0");
    assertThat(told(value(values, "source.other", null))).isEqualTo("1/1=100.0");
  }

  @Test
  void nothingAfterTheDayCounts() {
    List<IndicatorValue> values = compute(TypicalHouse.content(), LocalDate.parse("2024-02-28"));
    assertThat(told(value(values, "families", null))).isEqualTo("3");
    assertThat(told(value(values, "active_caseload", null))).isEqualTo("3");
    assertThat(told(value(values, "sessions_held", null))).isEqualTo("1");
    assertThat(told(value(values, "retention_3", null))).isEqualTo("0/0");
    assertThat(values.stream().filter(v -> v.year() != null && v.year() > 2024)).isEmpty();
  }

  @Test
  void aFormulaNoProgramKnowsIsRefused() {
    IndicatorDefinition known = INDICATORS.definitions().getFirst();
    IndicatorDefinition unknown =
        new IndicatorDefinition(
            "x",
            "families",
            known.label(),
            "family",
            Measure.COUNT,
            false,
            known.definition(),
            null,
            "horoscope",
            known.limits(),
            List.of(),
            null);
    assertThatThrownBy(() -> new Indicators(List.of(unknown)))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.key()).isEqualTo("invalid.indicator.formula"));
  }

  @Test
  void everyFormulaIsToldByAnIndicator() {
    assertThat(INDICATORS.definitions().stream().map(IndicatorDefinition::formula))
        .containsExactlyInAnyOrderElementsOf(Indicators.formulas());
  }

  private static List<IndicatorValue> compute(NotebookContent content, LocalDate until) {
    return INDICATORS.compute(new Records(content, REFERENCE, List.of()), until).values();
  }

  @Test
  void everyFigureHasAListOfItsLength() {
    Records records = new Records(TypicalHouse.content(), REFERENCE, List.of());
    Scope scope = Scope.house(TypicalHouse.UNTIL);
    for (Period period :
        List.of(Period.sinceOpening(TypicalHouse.UNTIL), Period.year(2025, TypicalHouse.UNTIL))) {
      for (IndicatorValue value :
          INDICATORS.of(records, scope, List.of(period)).getFirst().values()) {
        Behind behind = INDICATORS.behind(records, scope, period, value.code());
        Long count = value.count();
        if (count == null || ADDED_UP.contains(value.code())) {
          continue;
        }
        assertThat(behind.counted()).as(value.code()).hasSize(count.intValue());
        Long base = value.base();
        assertThat(behind.others())
            .as(value.code())
            .hasSize(base == null ? 0 : (int) (base - count));
      }
    }
  }

  @Test
  void aGroupIsItsOwnPlacesSessionsAndFamilies() {
    NotebookContent content = TypicalHouse.content();
    Scope second = new Scope(content.groups().get(1).id(), TypicalHouse.UNTIL);
    Stated stated =
        INDICATORS
            .of(
                new Records(content, REFERENCE, List.of()),
                second,
                List.of(Period.sinceOpening(TypicalHouse.UNTIL)))
            .getFirst();
    assertThat(told(value(stated.values(), "families", null))).isEqualTo("3");
    assertThat(told(value(stated.values(), "sessions_held", null))).isEqualTo("3");
    assertThat(told(value(stated.values(), "distinct_families", null))).isEqualTo("4");
    assertThat(told(value(stated.values(), "groups", null))).isEqualTo("1");
    assertThat(told(value(stated.values(), "attendance_rate", null))).isEqualTo("4/7=57.1");
  }

  @Test
  void aPeriodMayBeginAndEndOnAnyDay() {
    Period spring = new Period(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-06-30"));
    Stated stated =
        INDICATORS
            .of(
                new Records(TypicalHouse.content(), REFERENCE, List.of()),
                Scope.house(TypicalHouse.UNTIL),
                List.of(spring))
            .getFirst();
    assertThat(told(value(stated.values(), "families", null))).isEqualTo("4");
    assertThat(told(value(stated.values(), "families_new", null))).isEqualTo("1");
    assertThat(told(value(stated.values(), "sessions_held", null))).isEqualTo("2");
    assertThat(told(value(stated.values(), "sessions_cancelled", null))).isEqualTo("1/3=33.3");
    assertThat(told(value(stated.values(), "active_caseload", null))).isEqualTo("2");
  }

  static String told(IndicatorValue value) {
    if (value.why() != null) {
      assertThat(value.value()).as(value.code()).isNull();
      assertThat(value.count()).as(value.code()).isNull();
      return value.why().name();
    }
    if (value.unit().equals("euro") && value.base() != null) {
      return value.count() + "/" + value.base() + "=" + value.value();
    }
    if (value.base() == null || value.unit().equals("mean")) {
      return Objects.requireNonNull(value.value()).toPlainString();
    }
    BigDecimal share = value.share();
    return value.count() + "/" + value.base() + (share == null ? "" : "=" + share);
  }

  static IndicatorValue value(List<IndicatorValue> values, String code, @Nullable Integer year) {
    return values.stream()
        .filter(v -> v.code().equals(code) && Objects.equals(v.year(), year))
        .findFirst()
        .orElseThrow();
  }
}
