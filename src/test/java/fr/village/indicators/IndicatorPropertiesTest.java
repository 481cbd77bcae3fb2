package fr.village.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.NotebookContent;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import fr.village.reference.IndicatorDefinitions;
import fr.village.reference.ReferenceSets;
import fr.village.testing.RandomHouse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every Maison. */
final class IndicatorPropertiesTest {
  private static final ReferenceSet REFERENCE = ReferenceSets.builtIn();
  private static final Indicators INDICATORS = IndicatorDefinitions.builtIn();

  /** Those where every event has one year. */
  private static final Set<String> ADDITIVE =
      Set.of(
          "families_new",
          "parents",
          "children",
          "structure.single_parent",
          "distress.yes",
          "isolated_parents",
          "sessions_held",
          "sessions_cancelled",
          "groups",
          "presences",
          "attendance_rate",
          "retention_3",
          "retention_8");

  @Property(tries = 60)
  void everyFamilyHasOneValueOfEachTable(
      @ForAll long seed, @ForAll @IntRange(min = -300, max = 2000) int day) {
    LocalDate asOf = LocalDate.parse("2021-11-01").plusDays(day);
    List<FamilyFacts> families = FactsReader.read(RandomHouse.content(seed, 30, 20));
    for (TableDefinition table : REFERENCE.tables()) {
      if (table.formula().equals(Panel.FORMULA)) {
        continue; // what parents answered, not what was noted of them
      }
      Map<String, Integer> counts = new HashMap<>();
      for (FamilyFacts family : families) {
        String value = Classifiers.value(table, family, asOf);
        assertThat(Classifiers.value(table, family, asOf)).isEqualTo(value);
        counts.merge(value, 1, Integer::sum);
      }
      assertThat(table.values()).containsAll(counts.keySet());
      assertThat(counts.values().stream().mapToInt(n -> n).sum()).isEqualTo(families.size());
    }
    for (SumDefinition sum : REFERENCE.sums()) {
      assertThat(families).allMatch(f -> Sums.value(sum, f, asOf) >= 0);
    }
  }

  @Property(tries = 60)
  void retentionNeverGrowsWithTime(@ForAll long seed) {
    for (FamilyFacts family : FactsReader.read(RandomHouse.content(seed, 30, 0))) {
      LocalDate asOf = LocalDate.parse("2026-01-01");
      assertThat(family.isRetained(8, asOf) && !family.isRetained(3, asOf)).isFalse();
    }
  }

  @Property(tries = 60)
  void sharesAreSharesOfTheirBase(@ForAll long seed, @ForAll @IntRange(max = 1800) int day) {
    for (IndicatorValue value : values(RandomHouse.content(seed, 25, 40), day)) {
      Long base = value.base();
      BigDecimal share = value.share();
      if (base != null && !value.unit().equals("mean")) {
        assertThat(Objects.requireNonNull(value.count())).as("%s", value).isBetween(0L, base);
        assertThat(share == null).isEqualTo(base == 0);
      }
      if (share != null) {
        assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        assertThat(share.scale()).isEqualTo(1);
      }
    }
  }

  @Property(tries = 60)
  void yearsAddUp(@ForAll long seed) {
    List<IndicatorValue> values = values(RandomHouse.content(seed, 25, 40), 1800);
    for (String code : ADDITIVE) {
      Map<Boolean, Long> counts =
          values.stream()
              .filter(v -> v.code().equals(code))
              .collect(
                  Collectors.partitioningBy(
                      v -> v.year() == null,
                      Collectors.summingLong(v -> Objects.requireNonNull(v.count()))));
      assertThat(counts.get(false)).as(code).isEqualTo(counts.get(true));
    }
  }

  @Property(tries = 60)
  void theOrderOfRowsDoesNotMatter(@ForAll long seed) {
    NotebookContent content = RandomHouse.content(seed, 25, 40);
    Random random = new Random(seed);
    NotebookContent shuffled =
        new NotebookContent(
            content.house(),
            content.facilitators(),
            content.schoolHolidays(),
            shuffled(content.customTopics(), random),
            shuffled(content.groups(), random),
            shuffled(content.families(), random),
            shuffled(content.enrolments(), random),
            shuffled(content.sessions(), random),
            shuffled(content.attendances(), random));
    assertThat(values(shuffled, 1500)).isEqualTo(values(content, 1500));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static List<IndicatorValue> values(NotebookContent content, int day) {
    return INDICATORS
        .compute(
            new Records(content, REFERENCE, List.of()), LocalDate.parse("2021-11-01").plusDays(day))
        .values();
  }
}
