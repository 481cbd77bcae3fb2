package fr.village.app.survey;

import static fr.village.app.survey.SurveyNotebook.key;
import static fr.village.app.survey.SurveyNotebook.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.survey.AnswerState;
import fr.village.testing.HouseBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a real notebook: Léa and Marc entered on 6 January 2026. */
final class DueServiceTest {
  private static final String YES = DueService.PURPOSE;

  @TempDir Path folder;
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2025-09-02");
  private final FamilyFile durand =
      house.add(
          house
              .family("Durand")
              .mother("Léa", 1990)
              .father("Marc", 1988)
              .grandmother("Odile")
              .consent(YES, null, true, "2026-01-06"));
  private final FamilyFile silent = house.add(house.family("Petit").mother("Ana", 1991));
  private final FamilyFile refusing =
      house.add(house.family("Roux").mother("Zoé", 1992).consent(YES, "Zoé", false, "2026-01-06"));
  private final FamilyFile gone =
      house.add(
          house.family("Blanc").mother("Inès", 1993).consent(YES, "Inès", true, "2025-09-02"));
  private @Nullable SurveyNotebook notebook;

  @BeforeEach
  void open() {
    house.enrol(durand, group, "2026-01-06");
  }

  private SurveyNotebook notebook() {
    SurveyNotebook open = notebook;
    if (open == null) {
      open = new SurveyNotebook(folder, house);
      notebook = open;
    }
    return open;
  }

  @AfterEach
  void close() {
    if (notebook != null) {
      notebook.close();
    }
  }

  /** 3 months: 6 April, from 16 March to 21 May; late after 20 April. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-06, entry entry | |",
    "2026-01-21, | entry entry |",
    "2026-02-20, | entry entry |",
    "2026-02-21, | |",
    "2026-03-01, | |",
    "2026-03-02, | | months3 months3",
    "2026-03-16, months3 months3 | |",
    "2026-04-20, months3 months3 | |",
    "2026-04-21, | months3 months3 |",
    "2026-05-21, | months3 months3 |",
    "2026-05-22, | |",
  })
  void asksEachParentWithinTheWindow(String day, String expected) {
    notebook().on(day);
    Due.Lists lists = notebook().due.today();
    assertThat(
            (waves(lists.now()) + "|" + waves(lists.late()) + "|" + waves(lists.soon()))
                .replace(" ", ""))
        .isEqualTo(expected.replace(" ", ""));
    assertThat(lists.now()).noneMatch(d -> d.who().firstName().equals("Odile"));
  }

  @Test
  void listsApartWhoeverWasNotAskedForConsentAndCountsThoseWhoDeclined() {
    house.enrol(silent, group, "2026-01-06").enrol(refusing, group, "2026-01-06");
    notebook().on("2026-01-10");
    Due.Lists lists = notebook().due.today();
    assertThat(lists.toAsk()).extracting(d -> d.who().firstName()).containsExactly("Ana");
    assertThat(lists.declined()).isEqualTo(1);
    assertThat(lists.toPropose()).isEqualTo(2);
    notebook().sheets.consent(key(silent, "Ana", "entry"), true);
    assertThat(notebook().due.today().toPropose()).isEqualTo(3);
  }

  @Test
  void theLatestDecisionCountsTheParentsOwnOrTheFamilys() {
    house.enrol(refusing, group, "2026-01-06");
    notebook().on("2026-01-10");
    notebook().sheets.consent(key(durand, "Léa", "entry"), false);
    assertThat(names(notebook().due.today().now())).containsExactly("Marc");
    notebook().sheets.consent(key(durand, "Léa", "entry"), true);
    assertThat(names(notebook().due.today().now())).containsExactly("Léa", "Marc");
  }

  @Test
  void whoLeftIsAskedOnceOnLeaving() {
    house.enrol(gone, group, "2025-09-02", "2026-01-31", "moved");
    notebook().on("2026-02-02");
    List<Due> now = notebook().due.today().now();
    assertThat(now).extracting(d -> d.who().firstName()).contains("Inès");
    assertThat(now.stream().filter(d -> d.who().firstName().equals("Inès")))
        .extracting(d -> d.window().wave().code())
        .containsExactly("end");
  }

  @Test
  void aFullOrRefusedSheetIsNotAskedAgainAndOnePutOffIsSevenDaysLater() {
    notebook().on("2026-01-10");
    notebook().sheets.decline(key(durand, "Léa", "entry"), AnswerState.REFUSED);
    notebook().sheets.decline(key(durand, "Marc", "entry"), AnswerState.NOT_NOW);
    assertThat(notebook().due.today().toPropose()).isZero();
    notebook().on("2026-01-16");
    assertThat(notebook().due.today().toPropose()).isZero();
    notebook().on("2026-01-17");
    assertThat(names(notebook().due.today().now())).containsExactly("Marc");
    assertThat(notebook().due.today().now().getFirst().putOff()).isEqualTo("2026-01-10");
  }

  @Test
  void onesBegunComeFirst() {
    notebook().on("2026-01-10");
    notebook().sheets.answer(key(durand, "Marc", "entry"), "isolation.talk", Set.of(3));
    assertThat(names(notebook().due.today().now())).containsExactly("Marc", "Léa");
  }

  @Test
  void lettersLeadBackToAParentHoweverTheyAreTyped() {
    notebook().on("2026-03-20");
    var lea = person(durand, "Léa");
    String letters = Objects.requireNonNull(notebook().sheets.letters(List.of(lea)).get(lea));
    assertThat(letters).matches("[CDFHJKMNPRTVWX]{4}");
    assertThat(notebook().sheets.letters(List.of(lea, person(durand, "Marc"))).values())
        .contains(letters)
        .doesNotHaveDuplicates();
    assertThat(notebook().due.whose(" " + letters.toLowerCase(java.util.Locale.ROOT) + " "))
        .contains(lea);
    assertThat(notebook().due.of(lea))
        .extracting(d -> d.window().wave().code())
        .containsExactly("months3", "entry");
  }

  @Test
  void aQuestionnaireLaidAsideIsNotAsked() {
    notebook().on("2026-01-10");
    var survey = notebook().notebook.read(s -> notebook().library.asked(s)).getFirst();
    notebook().notebook.write(s -> notebook().library.ask(s, survey, false));
    assertThat(notebook().due.today().toPropose()).isZero();
    notebook().notebook.write(s -> notebook().library.ask(s, survey, true));
    assertThat(notebook().due.today().toPropose()).isEqualTo(2);
  }

  private static String waves(List<Due> due) {
    return String.join(" ", due.stream().map(d -> d.window().wave().code()).toList());
  }

  private static List<String> names(List<Due> due) {
    return due.stream().map(d -> d.who().firstName()).toList();
  }
}
