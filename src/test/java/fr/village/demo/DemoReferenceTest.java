package fr.village.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.NotebookContent;
import fr.village.domain.family.Consent;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.partner.Referral;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TopicDefinition;
import fr.village.indicators.IndicatorValue;
import fr.village.indicators.Records;
import fr.village.reference.IndicatorDefinitions;
import fr.village.reference.ReferenceSets;
import fr.village.reference.SurveyDefinitions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples beside the reference set and the indicators of the program. */
class DemoReferenceTest {
  private static final ReferenceSet REFERENCE = ReferenceSets.builtIn();
  private static final List<NotebookContent> MAISONS =
      DemoMaisons.of(new DemoRequest(42, Samples.TODAY, 4, 20), REFERENCE.topics()).stream()
          .map(java.util.function.Supplier::get)
          .toList();

  @Test
  void everyCodeIsInItsList() {
    in("carrier", MAISONS.stream().map(m -> m.house().carrier()));
    in("source", families().map(f -> f.family().source()));
    in("structure", families().map(f -> f.family().structure()));
    in("exit_reason", enrolments().map(e -> e.exitReason()));
    in(
        "cancel_reason",
        MAISONS.stream().flatMap(m -> m.sessions().stream()).map(s -> s.cancelReason()));
    in("setting", MAISONS.stream().flatMap(m -> m.sessions().stream()).map(s -> s.setting()));
    in(
        "partner_type",
        MAISONS.stream().flatMap(m -> m.network().partners().stream()).map(Partner::type));
    in(
        "need",
        MAISONS.stream()
            .flatMap(m -> m.network().partners().stream())
            .flatMap(p -> p.needs().stream()));
    in(
        "need",
        MAISONS.stream().flatMap(m -> m.network().referrals().stream()).map(Referral::reason));
    in(
        "contact_way",
        MAISONS.stream().flatMap(m -> m.network().contacts().stream()).map(PartnerContact::way));
    in("consent_purpose", families().flatMap(f -> f.consents().stream()).map(Consent::purpose));
  }

  @Test
  void everyTopicIsOneOfTheSetOrTheMaisonsOwn() {
    Set<String> known =
        REFERENCE.topics().stream().map(TopicDefinition::code).collect(Collectors.toSet());
    for (NotebookContent maison : MAISONS) {
      maison.customTopics().forEach(t -> known.add(t.code()));
      assertThat(maison.sessions().stream().flatMap(s -> s.topics().stream()))
          .allMatch(known::contains);
    }
  }

  @ParameterizedTest
  @DisplayName("the indicators state the published figures of Arras")
  @CsvSource({
    "families, , 122, ",
    "structure.single_parent, 43, 122, 35.2",
    "distress.yes, 21, 122, 17.2",
    "isolated_parents, 57, 152, 37.5"
  })
  void indicatorsOfArras(String code, Long count, Long base, String share) {
    IndicatorValue value = sinceTheOpening(code);
    if (share == null) {
      assertThat(value.value()).isEqualByComparingTo(base.toString());
    } else {
      assertThat(value.count()).isEqualTo(count);
      assertThat(value.base()).isEqualTo(base);
      assertThat(value.share()).isEqualByComparingTo(share);
    }
  }

  /** The seed gives whole percents of parents, and not how many had answered by a day. */
  @ParameterizedTest
  @DisplayName("the indicators state the published effects in Arras")
  @CsvSource({"less_isolated, 90", "values_observing, 95", "calmer_more_confident, 100"})
  void effectsInArras(String code, String percent) {
    IndicatorValue value = sinceTheOpening(code);
    assertThat(Objects.requireNonNull(value.share()).setScale(0, java.math.RoundingMode.HALF_UP))
        .isEqualByComparingTo(percent);
    assertThat(value.base()).isGreaterThan(100L);
  }

  private static IndicatorValue sinceTheOpening(String code) {
    return IndicatorDefinitions.builtIn()
        .compute(
            new Records(MAISONS.getFirst(), REFERENCE, List.of(SurveyDefinitions.builtIn())),
            Samples.TODAY)
        .values()
        .stream()
        .filter(v -> v.code().equals(code) && v.year() == null)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<fr.village.domain.family.FamilyFile> families() {
    return MAISONS.stream().flatMap(m -> m.families().stream());
  }

  private static Stream<fr.village.domain.group.Enrolment> enrolments() {
    return MAISONS.stream().flatMap(m -> m.enrolments().stream());
  }

  private static void in(String list, Stream<String> codes) {
    assertThat(codes.filter(Objects::nonNull).distinct())
        .as(list)
        .isSubsetOf(
            REFERENCE.codeList(list).orElseThrow().items().stream().map(CodeItem::code).toList());
  }
}
