package fr.village.indicators;

import static fr.village.domain.survey.Surveys.label;
import static fr.village.domain.survey.Surveys.scaled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.AskedIf;
import fr.village.domain.survey.Dimension;
import fr.village.domain.survey.Item;
import fr.village.domain.survey.ScoreMethod;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.domain.survey.SurveyRecords;
import fr.village.domain.survey.Surveys;
import fr.village.reference.IndicatorDefinitions;
import fr.village.reference.ReferenceSets;
import fr.village.reference.SurveyDefinitions;
import fr.village.testing.CountedIds;
import fr.village.testing.HouseBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before and after, worked out by hand. Everybody enters on 9 January 2024. */
final class OutcomesTest {
  private static final LocalDate UNTIL = LocalDate.parse("2024-12-31");
  private static final Period OPENING = Period.sinceOpening(UNTIL);
  private static final Indicators INDICATORS = IndicatorDefinitions.builtIn();
  private static final String ENTERED = "2024-01-09";

  /** Within the tolerance of three months: 19 March to 24 May. */
  private static final String AT_3 = "2024-04-10";

  private final HouseBuilder house = new HouseBuilder();
  private final CountedIds ids = new CountedIds();
  private final PeerGroup group = house.group("2024-01-02");
  private final PeerGroup other = house.group("2024-03-01");
  private final List<SurveyAnswers> sheets = new ArrayList<>();

  /** D: the mean of a and of b turned round, both needed. E: c alone, asked from a = 3 on. */
  private static Survey survey(int version, List<Item> items, double reliable) {
    Survey one =
        Surveys.of(
            Surveys.fourWaves(),
            Surveys.scale("s", 1, 5),
            List.of(
                scaled("a", null),
                scaled("b", null),
                scaled("c", new AskedIf("a", Set.of(3, 4, 5)))),
            List.of(
                dimension("d", items, items.size(), reliable),
                dimension("e", List.of(new Item("c", false)), 1, reliable)));
    return new Survey(
        one.code(),
        version,
        one.title(),
        one.introduction(),
        one.thanks(),
        one.source(),
        one.licence(),
        false,
        one.respondent(),
        one.waves(),
        one.scales(),
        one.questions(),
        one.dimensions());
  }

  private static Survey survey() {
    return survey(1, List.of(new Item("a", false), new Item("b", true)), 0.5);
  }

  private static Dimension dimension(
      String code, List<Item> items, int minimum, double reliableChange) {
    return new Dimension(
        code,
        label(code),
        items,
        ScoreMethod.MEAN,
        1,
        minimum,
        true,
        null,
        null,
        reliableChange,
        false);
  }

  private NotebookContent small() {
    FamilyFile lea = family("Léa");
    answers(lea, "Léa", "entry", "2024-01-10", "a2 b4"); // 2
    answers(lea, "Léa", "months3", AT_3, "a4 b2"); // 4, better
    FamilyFile twins =
        add(
            house
                .family("Duval")
                .mother("Inès", null)
                .father("Tom", null)
                .twins("Ada", "Zoé", "2023-12-01"),
            group);
    answers(twins, "Inès", "entry", "2024-01-10", "a3 b3"); // 3
    answers(twins, "Inès", "months3", AT_3, "a3 b3"); // 3, the same
    answers(twins, "Tom", "entry", "2024-01-10", "a4 b2"); // 4
    answers(twins, "Tom", "months3", "2024-03-25", "a3 b2"); // 3.5, worse
    FamilyFile partial = family("Mai");
    answers(partial, "Mai", "entry", "2024-01-10", "a3"); // too little
    answers(partial, "Mai", "months3", AT_3, "a5 b1 c4");
    FamilyFile refused = family("Eva");
    answers(refused, "Eva", "entry", "2024-01-10", "a2 b2");
    sheet(refused, "Eva", survey(), "months3", AT_3, AnswerState.REFUSED, "");
    FamilyFile late = family("Ana");
    answers(late, "Ana", "entry", "2024-01-10", "a2 b4");
    answers(late, "Ana", "months3", "2024-06-01", "a5 b1"); // out of the tolerance
    FamilyFile two = family("Zoé");
    house.enrol(two, other, "2024-03-01");
    answers(two, "Zoé", "entry", "2024-01-10", "a1 b5"); // 1
    answers(two, "Zoé", "months3", AT_3, "a3 b3 c3"); // 3, better
    FamilyFile back = add(house.family("Lou").mother("Lou", null), null);
    house.enrol(back, group, ENTERED, "2024-02-01", "moved").enrol(back, other, "2024-06-01");
    FamilyFile gone = add(house.family("Fay").mother("Fay", null), null);
    house.enrol(gone, group, ENTERED, "2024-02-15", "moved");
    answers(gone, "Fay", "entry", "2024-01-10", "a3 b3");
    add(house.family("Ida").mother("Ida", null).bereaved("Lou", "2024-01-01", "2024-02-01"), group);
    house.waiting(add(house.family("Roy").mother("Eva", null), null), group, ENTERED);
    return content();
  }

  @Test
  void onlyMatchedPairsAreCounted() {
    Outcome outcome = outcome(small(), null, OPENING, "test.d.entry.months3");
    assertThat(outcome.pairs()).isEqualTo(4); // Léa, Inès, Tom, Zoé
    assertThat(outcome.before()).isEqualByComparingTo("2.50"); // (2 + 3 + 4 + 1) / 4
    assertThat(outcome.after()).isEqualByComparingTo("3.38"); // (4 + 3 + 3.5 + 3) / 4 = 3.375
    assertThat(outcome.change()).isEqualByComparingTo("0.88"); // 0.875
    assertThat(List.of(outcome.improved(), outcome.same(), outcome.worse()))
        .containsExactly(2L, 1L, 1L);
    assertThat(outcome.missing()).isEqualTo(4); // Mai, Eva, Ana, Lou
    assertThat(outcome.needsCaution()).isTrue();
    assertThat(List.of(outcome.lowest(), outcome.highest())).containsExactly(1.0, 5.0);
  }

  @Test
  void whoImprovedAndWhoIsMissingCanBeOpened() {
    NotebookContent content = small();
    Outcome outcome = outcome(content, null, OPENING, "test.d.entry.months3");
    assertThat(names(content, behind(content, outcome.improvedFigure()).counted()))
        .containsExactly("Léa", "Zoé");
    assertThat(names(content, behind(content, outcome.improvedFigure()).others()))
        .containsExactly("Inès", "Tom");
    assertThat(names(content, behind(content, outcome.missingFigure()).counted()))
        .containsExactlyInAnyOrder("Mai", "Eva", "Ana", "Lou");
  }

  /** A wave, then answered and declined of those due. */
  @ParameterizedTest
  @CsvSource({
    "entry, 8/9=88.9, 0/9=0.0", // all but Lou; Ida, who lost a child, is not expected
    "months3, 5/8=62.5, 1/8=12.5", // Fay had left; Ana was too late
    "months8, 0/8=0.0, 0/8=0.0",
    "end, 0/1=0.0, 0/1=0.0", // Fay, on leaving
  })
  void completionIsOfAllWhoWereDue(String wave, String answered, String declined) {
    List<IndicatorValue> values = stated(small(), null, OPENING).values();
    assertThat(told(values, "survey_completion.test." + wave)).isEqualTo(answered);
    assertThat(told(values, "survey_declined.test." + wave)).isEqualTo(declined);
  }

  @Test
  void aPeriodIsThatOfTheSecondAnswer() {
    NotebookContent content = small();
    Period quarter = new Period(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-03-31"));
    Outcome outcome = outcome(content, null, quarter, "test.d.entry.months3");
    assertThat(outcome.pairs()).isEqualTo(1); // Tom
    assertThat(outcome.worse()).isEqualTo(1);
    assertThat(outcome.missing()).isZero(); // due in April
  }

  @Test
  void aGroupHasItsFamiliesWithTheirWavesSinceTheyFirstEntered() {
    Outcome outcome = outcome(small(), other, OPENING, "test.d.entry.months3");
    assertThat(outcome.pairs()).isEqualTo(1); // Zoé
    assertThat(outcome.missing()).isEqualTo(1); // Lou, back
  }

  @Test
  void whatWasNotAskedBeforeMakesNoPair() {
    Outcome outcome = outcome(small(), null, OPENING, "test.e.entry.months3");
    assertThat(outcome.pairs()).isZero();
    assertThat(outcome.before()).isNull();
    assertThat(outcome.missing()).isEqualTo(8);
  }

  @Test
  void anErasedFamilyIsInNoFigure() {
    NotebookContent content = small();
    NotebookContent erased =
        new NotebookContent(
                content.house(),
                List.of(),
                List.of(),
                List.of(),
                content.groups(),
                content.families().subList(1, content.families().size()),
                content.enrolments(),
                content.sessions(),
                content.attendances())
            .with(content.surveys());
    Outcome outcome = outcome(erased, null, OPENING, "test.d.entry.months3");
    assertThat(outcome.pairs()).isEqualTo(3);
    assertThat(outcome.before()).isEqualByComparingTo("2.67"); // (3 + 4 + 1) / 3
  }

  @Test
  void whoTookBackConsentBeforeAnythingWasAskedHasDeclined() {
    add(
        house
            .family("Non")
            .mother("Non", null)
            .father("Oui", null)
            .consent("questionnaires", null, true, "2024-01-09")
            .consent("questionnaires", "Non", false, "2024-01-10"),
        group);
    List<IndicatorValue> values = stated(content(), null, OPENING).values();
    assertThat(told(values, "survey_declined.test.entry")).isEqualTo("1/2=50.0");
  }

  @Test
  void anotherVersionIsComparedWhereTheDimensionIsTheSame() {
    Survey first = survey();
    Survey relabelled = survey(2, List.of(new Item("a", false), new Item("b", true)), 2.5);
    FamilyFile lea = family("Léa");
    sheet(lea, "Léa", first, "entry", "2024-01-10", AnswerState.COMPLETE, "a2 b4 c1");
    sheet(lea, "Léa", relabelled, "months3", AT_3, AnswerState.COMPLETE, "a4 b2 c2");
    Outcome outcome =
        INDICATORS
            .of(records(content(), List.of(first, relabelled)), house(null), List.of(OPENING))
            .getFirst()
            .outcomes()
            .getFirst();
    assertThat(outcome.pairs()).isEqualTo(1);
    assertThat(outcome.change()).isEqualByComparingTo("2.00");
    assertThat(outcome.same()).isEqualTo(1); // the newest version wants 2.5
  }

  @Test
  void anotherVersionThatMeasuresSomethingElseMakesNoPair() {
    Survey first = survey();
    Survey changed = survey(2, List.of(new Item("a", false)), 0.5);
    FamilyFile lea = family("Léa");
    sheet(lea, "Léa", first, "entry", "2024-01-10", AnswerState.COMPLETE, "a2 b4 c1");
    sheet(lea, "Léa", changed, "months3", AT_3, AnswerState.COMPLETE, "a4 b2 c2");
    List<Outcome> outcomes =
        INDICATORS
            .of(records(content(), List.of(first, changed)), house(null), List.of(OPENING))
            .getFirst()
            .outcomes();
    assertThat(find(outcomes, "test.d.entry.months3").pairs()).isZero();
    assertThat(find(outcomes, "test.e.entry.months3").pairs()).isEqualTo(1);
  }

  @Test
  void theLatestAnswerSpeaksAndOnlyOfThoseWhoCameForThreeMonths() {
    Survey shipped = SurveyDefinitions.builtIn();
    FamilyFile lea = family("Léa");
    FamilyFile mai = family("Mai");
    Session first = house.held(group, "2024-01-16");
    Session last = house.held(group, "2024-04-16");
    house.present(first, lea, "Léa").present(last, lea, "Léa").present(first, mai, "Mai");
    String all = "since.less_alone%d since.calmer%d since.more_confident%d since.observing%d";
    sheet(lea, "Léa", shipped, "months3", AT_3, AnswerState.PARTIAL, all.formatted(5, 5, 4, 5));
    sheet(lea, "Léa", shipped, "months8", "2024-09-09", AnswerState.PARTIAL, "since.less_alone3");
    sheet(mai, "Mai", shipped, "months3", AT_3, AnswerState.PARTIAL, all.formatted(4, 2, 2, 3));
    List<IndicatorValue> values =
        INDICATORS
            .of(records(content(), List.of(shipped)), house(null), List.of(OPENING))
            .getFirst()
            .values();
    assertThat(told(values, "less_isolated")).isEqualTo("1/2=50.0"); // Léa changed her mind
    assertThat(told(values, "values_observing")).isEqualTo("1/2=50.0");
    assertThat(told(values, "calmer_more_confident")).isEqualTo("1/1=100.0"); // Mai came once
    assertThat(told(values, "came_3_months")).isEqualTo("1/2=50.0");
  }

  private static String told(List<IndicatorValue> values, String code) {
    return IndicatorsTest.told(IndicatorsTest.value(values, code, null));
  }

  private Behind behind(NotebookContent content, String code) {
    return INDICATORS.behind(
        records(content, List.of(survey())), Scope.house(UNTIL), OPENING, code);
  }

  private static List<String> names(NotebookContent content, List<Counted> people) {
    return people.stream()
        .map(c -> ((Counted.OfPerson) c).person())
        .map(
            id ->
                content.families().stream()
                    .flatMap(f -> f.parents().stream())
                    .filter(p -> p.id().equals(id))
                    .map(Parent::firstName)
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private static Outcome outcome(
      NotebookContent content, @Nullable PeerGroup of, Period period, String code) {
    return find(stated(content, of, period).outcomes(), code);
  }

  private static Outcome find(List<Outcome> outcomes, String code) {
    return outcomes.stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow();
  }

  private static Stated stated(NotebookContent content, @Nullable PeerGroup of, Period period) {
    return INDICATORS
        .of(records(content, List.of(survey())), house(of), List.of(period))
        .getFirst();
  }

  private static Scope house(@Nullable PeerGroup of) {
    return new Scope(of == null ? null : of.id(), UNTIL);
  }

  private static Records records(NotebookContent content, List<Survey> surveys) {
    return new Records(content, ReferenceSets.builtIn(), surveys);
  }

  private FamilyFile family(String mother) {
    return add(house.family(mother).mother(mother, null), group);
  }

  private FamilyFile add(fr.village.testing.FamilyBuilder builder, @Nullable PeerGroup its) {
    FamilyFile file = house.add(builder);
    if (its != null) {
      house.enrol(file, its, ENTERED);
    }
    return file;
  }

  private void answers(FamilyFile file, String who, String wave, String on, String answers) {
    sheet(file, who, survey(), wave, on, AnswerState.COMPLETE, answers);
  }

  /** Answers as {@code a2 b4}: question and one digit. */
  private void sheet(
      FamilyFile file,
      String who,
      Survey survey,
      String wave,
      String on,
      AnswerState state,
      String answers) {
    TreeMap<String, Set<Integer>> given = new TreeMap<>();
    for (String one : answers.isEmpty() ? new String[0] : answers.split(" ")) {
      int end = one.length() - 1;
      given.put(one.substring(0, end), Set.of(Integer.parseInt(one.substring(end))));
    }
    Parent parent =
        file.parents().stream().filter(p -> p.firstName().equals(who)).findFirst().orElseThrow();
    Id<SurveyAnswers> id = ids.next();
    sheets.add(
        new SurveyAnswers(
            id,
            file.family().id(),
            parent.id(),
            survey.code(),
            survey.version(),
            wave,
            LocalDate.parse(on),
            state,
            given));
  }

  private NotebookContent content() {
    return house.build().with(new SurveyRecords(List.of(), sheets, List.of()));
  }
}
