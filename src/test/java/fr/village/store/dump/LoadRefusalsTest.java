package fr.village.store.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.village.app.survey.SurveyLibrary;
import fr.village.domain.family.FamilyFile;
import fr.village.i18n.Messages;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.RandomContents;
import fr.village.store.ScratchNotebook;
import fr.village.store.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documented example, spoilt in one place at a time. */
final class LoadRefusalsTest {
  private static final Change NOW = Changes.at("2026-03-12T09:30:00Z");
  private static final String EXAMPLE = example();

  @Test
  void theDocumentedExampleIsLoaded() {
    try (ScratchNotebook notebook = new ScratchNotebook()) {
      DumpLoadTest.load(notebook, EXAMPLE.getBytes(StandardCharsets.UTF_8), false);
      var content = notebook.read(Stores.with(NOW, s -> s.content().readAll()));
      assertThat(content.families()).hasSize(1);
      FamilyFile family = content.families().getFirst();
      assertThat(family.parents().getFirst().firstName()).isEqualTo("Camille");
      assertThat(family.situation()).isNotNull();
      assertThat(content.attendances().getFirst().family()).isEqualTo(family.family().id());
      assertThat(content.groups().getFirst().minutes()).isEqualTo(90);
      assertThat(content.sessions().getFirst().topics()).containsExactly("sleep");
    }
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        arguments("\"formatVersion\": 1", "\"formatVersion\": 1,,", "", "load.syntax"),
        arguments("\"village-dump\"", "\"other\"", "/format", "load.format"),
        arguments("\"formatVersion\": 1", "\"formatVersion\": 2", "/formatVersion", "load.version"),
        arguments("\"house\": {", "\"home\": {", "/home", "load.unknown"),
        arguments("\"sessionTopics\": [", "\"topics\": [", "/topics", "load.unknown"),
        arguments("\"name\": \"Exemple\"", "\"nom\": \"x\"", "/families/0", "load.required"),
        arguments("\"role\": \"MOTHER\"", "\"role\": \"MUM\"", "/parents/0/role", "load.choice"),
        arguments("\"total\": 48000", "\"total\": 400", "/budgets/0", "invalid.budget.lines"),
        arguments(
            "\"total\": 48000", "\"total\": 48000.5", "/budgets/0/total", "load.type.integer"),
        arguments("\"budgets\": [", "\"budgets\": [{\"year\": 2025},", "/budgets/1", "load.twice"),
        arguments(
            "\"budgets\": [",
            "\"logos\": [{\"one\": 1, \"picture\": \"R0lGODlh\"}], \"budgets\": [",
            "/logos/0",
            "invalid.logo"),
        arguments("\"weekday\": 2", "\"weekday\": 8", "/groups/0/weekday", "load.most"),
        arguments("\"weekday\": 2", "\"weekday\": \"2\"", "/groups/0/weekday", "load.type.integer"),
        arguments("\"given\": true", "\"given\": 1", "/consents/0/given", "load.type.boolean"),
        arguments("\"2025-11-20\"", "\"2025-02-30\"", "/children/0/bornOn", "load.date"),
        arguments("\"2025-11-20\"", "\"30/02/2025\"", "/children/0/bornOn", "load.date"),
        arguments("\"10:00\"", "\"25:00\"", "/groups/0/startTime", "load.time"),
        arguments("\"maternity\"", "\"Maternité\"", "/families/0/source", "load.code"),
        arguments("\"Exemple\"", quoted("a".repeat(400)), "/families/0/name", "load.long"),
        arguments("\"Exemple\"", quoted("😀".repeat(121)), "/families/0/name", "load.long"),
        arguments(
            "\"Exemple\"", quoted("Nom\\tPrénom\\nA\\tB"), "/families/0", "invalid.text.lines"),
        arguments("\"Exemple\"", "\"  \"", "/families/0", "invalid.text.blank"),
        arguments("\"2025-11-20\"", "\"2026-03-14\"", "/children/0", "invalid.child.born.future"),
        arguments(
            "\"bornOn\": \"2025-11-20\"",
            "\"dueOn\": \"2027-02-01\"",
            "/children/0",
            "invalid.child.due.far"),
        arguments(",\n      \"bornOn\": \"2025-11-20\"", "", "/children/0", "invalid.child.dates"),
        arguments(
            "\"date\": \"2026-01-06\"",
            "\"date\": \"2026-01-05\"",
            "/sessions/0",
            "invalid.session.before.group"),
        arguments(
            "\"given\": true", "\"given\": false", "/families/0", "invalid.situation.consent"),
        arguments("\"ARRAS-01\"", "\"arras\"", "/house", "invalid.house.code"),
        arguments(
            "\"familyId\": \"01900000-0000-7000-8000-000000000020\",\n      \"firstName\": \"Cam",
            "\"familyId\": \"01900000-0000-7000-8000-000000000029\",\n      \"firstName\": \"Cam",
            "/parents/0/familyId",
            "load.reference"),
        arguments(
            "\"personId\": \"01900000-0000-7000-8000-000000000021\",\n      \"mark\"",
            "\"personId\": \"01900000-0000-7000-8000-000000000099\",\n      \"mark\"",
            "/attendances/0/personId",
            "load.reference"),
        arguments(
            "\"id\": \"01900000-0000-7000-8000-000000000022\"",
            "\"id\": \"01900000-0000-7000-8000-000000000021\"",
            "/children/0",
            "load.twice"),
        arguments(
            "\"id\": \"01900000-0000-7000-8000-000000000022\"",
            "\"id\": \"Noé\"",
            "/children/0/id",
            "load.id"));
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void whatIsWrongIsSaidWhereItIs(String good, String bad, String path, String key) {
    assertThat(EXAMPLE).contains(good);
    LoadFinding finding =
        findings(
                EXAMPLE.replaceFirst(
                    java.util.regex.Pattern.quote(good),
                    java.util.regex.Matcher.quoteReplacement(bad)))
            .getFirst();
    assertThat(finding).extracting(LoadFinding::path, LoadFinding::key).containsExactly(path, key);
    assertThat(finding.line()).isPositive();
    String sentence = Messages.of(Locale.FRANCE).text(finding.key(), finding.arguments().toArray());
    assertThat(sentence).isNotEqualTo(key).doesNotContain("{");
  }

  @Test
  void attendanceOfAStrangersFamilyIsRefused() {
    String other =
        EXAMPLE
            .replace(
                "\"families\": [",
                "\"families\": [{\"id\": \"01900000-0000-7000-8000-000000000028\","
                    + " \"name\": \"Autre\"},")
            .replace(
                "\"mark\": \"PRESENT\"",
                "\"familyId\": \"01900000-0000-7000-8000-000000000028\", \"mark\": \"PRESENT\"");
    assertThat(findings(other))
        .extracting(LoadFinding::path, LoadFinding::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("/attendances/0", "load.stranger"));
  }

  @Test
  void syntaxIsRefusedWithLineAndColumn() {
    LoadFinding finding = findings("{\n  \"format\": \"village-dump\",\n  oops").getFirst();
    assertThat(finding.key()).isEqualTo("load.syntax");
    assertThat(finding.line()).isEqualTo(3);
    assertThat(finding.arguments().getFirst()).isEqualTo("3");
  }

  @Test
  void aHundredFindingsAreEnough() {
    String families = "{\"name\": 1},".repeat(500);
    assertThat(findings(EXAMPLE.replace("\"families\": [", "\"families\": [" + families)))
        .hasSize(Findings.MOST);
  }

  @Test
  void nestingAndTrailingTextAreRefused() {
    assertThat(findings("[".repeat(5000)).getFirst().key()).isEqualTo("load.format");
    assertThat(
            findings(EXAMPLE.replace("\"weekday\": 2", "\"weekday\": " + "[".repeat(5000)))
                .getFirst()
                .key())
        .isEqualTo("load.large");
    assertThat(findings(EXAMPLE + "{}").getFirst().key()).isEqualTo("load.trailing");
  }

  /** What a program of another hand may write beside the documented example. */
  @Test
  void anAnswerOffItsScaleIsRefusedWithItsRow() {
    assertThat(surveyFindings("\"value\": 3", "\"value\": 3")).isEmpty();
    assertThat(surveyFindings("\"value\": 3", "\"value\": 6"))
        .containsExactly("/surveyAnswers/1 invalid.answers.scale");
    assertThat(surveyFindings("alone\", \"value\"", "nothing\", \"value\""))
        .containsExactly("/surveyAnswers/1 invalid.answers.question");
    assertThat(surveyFindings("\"wave\": \"entry\"", "\"wave\": \"months4\""))
        .containsExactly("/surveySheets/0 invalid.answers.wave");
    assertThat(surveyFindings("\"state\": \"PARTIAL\"", "\"state\": \"REFUSED\""))
        .contains("/surveySheets/0 invalid.answers.state");
    assertThat(surveyFindings("\"version\": 1, \"wave\"", "\"version\": 2, \"wave\""))
        .containsExactly("/surveySheets/0 invalid.answers.survey");
    assertThat(surveyFindings("\\\"version\\\": 1", "\\\"version\\\": 0"))
        .contains("/surveyDefinitions/0 invalid.survey.file");
    assertThat(surveyFindings("CDFH", "ABCD")).containsExactly("/paperCodes/0 invalid.paper.code");
  }

  private static List<String> surveyFindings(String good, String bad) {
    String person =
        EXAMPLE.replaceAll("(?s).*\"parents\": \\[\\s*\\{\\s*\"id\": \"([^\"]+)\".*", "$1");
    String family =
        EXAMPLE.replaceAll("(?s).*\"families\": \\[\\s*\\{\\s*\"id\": \"([^\"]+)\".*", "$1");
    String text =
        fr.village.reference.SurveyDefinitions.builtInText()
            .replace("\"", "\\\"")
            .replace("\n", "\\n");
    String sheet = "01900000-0000-7000-8000-000000000077";
    String surveys =
        """
        "surveyDefinitions": [{"code": "village-impact", "version": 1, "content": "%s"}],
        "paperCodes": [{"personId": "%s", "letters": "CDFH"}],
        "surveySheets": [{"id": "%s", "familyId": "%s", "personId": "%s",
          "survey": "village-impact", "version": 1, "wave": "entry", "answeredOn": "2026-01-08",
          "state": "PARTIAL"}],
        "surveyAnswers": [
          {"sheetId": "%s", "question": "born", "value": 1},
          {"sheetId": "%s", "question": "isolation.alone", "value": 3}],
        """
            .formatted(text, person, sheet, family, person, sheet, sheet);
    assertThat(surveys).contains(good);
    int at = EXAMPLE.indexOf("\"groups\": [");
    String document = EXAMPLE.substring(0, at) + surveys.replace(good, bad) + EXAMPLE.substring(at);
    try {
      new Load(NOW, SurveyLibrary::read)
          .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
      return List.of();
    } catch (LoadRefused refused) {
      return refused.findings().stream().map(f -> f.path() + " " + f.key()).toList();
    }
  }

  @Test
  void unusualNamesAreKeptAsTheyAre() {
    for (String name : RandomContents.NASTY) {
      try (ScratchNotebook notebook = new ScratchNotebook()) {
        String json = name.replace("\\", "\\\\").replace("\"", "\\\"");
        DumpLoadTest.load(
            notebook,
            EXAMPLE.replace("\"Exemple\"", quoted(json)).getBytes(StandardCharsets.UTF_8),
            false);
        List<FamilyFile> families = notebook.read(Stores.with(NOW, s -> s.families().all()));
        assertThat(families.getFirst().family().name()).isEqualTo(name);
      }
    }
  }

  @Test
  void aSampleOfALaterDayIsJudgedByThatDay() {
    String later =
        EXAMPLE.replace(
            "\"bornOn\": \"2025-11-20\"",
            "\"dueOn\": \"2027-02-01\", \"updatedAt\": \"2026-05-01T08:00:00Z\"");
    new Load(NOW, SurveyLibrary::read)
        .read(new ByteArrayInputStream(later.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<LoadFinding> findings(String document) {
    try {
      new Load(NOW, SurveyLibrary::read)
          .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    } catch (LoadRefused refused) {
      return refused.findings();
    }
    throw new AssertionError("nothing was refused");
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String example() {
    try {
      String page = Files.readString(Path.of("src/site/markdown/dump-format.md"));
      int from = page.indexOf("```json\n") + "```json\n".length();
      return page.substring(from, page.indexOf("```", from));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
