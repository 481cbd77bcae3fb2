package fr.village.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every attacker finds something once its rule is off: on files a naive program would have written,
 * and on real ones with one thing changed. And finds nothing on the real ones as they are.
 */
@Tag("attack")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RulesOffTest {
  private static final List<Grouping> TABLES = Grouping.shipped();
  private static final LocalDate LATER = FixedMaison.MARCH_31.plusDays(100);

  private final Effort effort = new Effort();
  private byte[] bytes = {};
  private Workbook first = new Workbook(Map.of());
  private Workbook second = first;
  private Dump dump = Dump.of(new Dump.Element());

  @BeforeAll
  void twoFiles(@TempDir Path folder) {
    try (FixedMaison here = new FixedMaison(folder)) {
      String one = here.group(1);
      String other = here.group(2);
      for (int quarter = 0; quarter < 2; quarter++) {
        LocalDate start = FixedMaison.OPENING.plusMonths(3L * quarter);
        here.from(start.plusDays(9));
        List<String> families = here.arrive(12, one, "single_parent", true);
        here.arrive(17, other, "two_parents", false);
        here.arrive(3, other, "two_parents", true);
        here.maison.session(one, start.plusDays(40), families);
        Desk.Letter letter = here.export(quarter == 0 ? FixedMaison.MARCH_31 : LATER);
        first = quarter == 0 ? letter.workbook() : first;
        second = letter.workbook();
        bytes = Objects.requireNonNull(letter.bytes());
      }
      dump = here.maison.dump;
    }
  }

  private static Chain chain(Workbook... files) {
    return new Chain(List.of(files));
  }

  private List<Finding> ranges(Chain chain, Dump truth) {
    return Propagation.attack(chain, Truth.of(List.of(truth)), TABLES, Grouping.opinions(), effort);
  }

  @Test
  @DisplayName("the real files give nothing")
  void real() {
    assertThat(first.tranches()).containsExactly(32);
    assertThat(second.tranches()).containsExactly(32, 32);
    assertThat(Subtraction.attack(chain(first, second), TABLES, effort)).isEmpty();
    assertThat(ranges(chain(first, second), dump)).isEmpty();
    assertThat(Frozen.attack(chain(first, second))).isEmpty();
    assertThat(Scores.attack(chain(first, second), Truth.of(List.of(dump)))).isEmpty();
    assertThat(Package.attack(bytes, dump)).isEmpty();
  }

  @Test
  @DisplayName("rule 0 off: counts of the day tell of the newcomer at the door")
  void withoutTranches() {
    Dump after = dump.copy();
    after.all("families").getFirst().with("structure", "other");
    after.add("families", new Dump.Element().with("structure", "other"));
    Chain chain =
        chain(NaiveFile.ofTheDay(dump, LATER, second), NaiveFile.ofTheDay(after, LATER, second));
    assertThat(Subtraction.attack(chain, TABLES, effort)).isNotEmpty();
    assertThat(Frozen.attack(chain)).extracting(Finding::attack).contains("tranches");
  }

  @Test
  @DisplayName("rule 0b off: a tranche of one group")
  void oneGroup() {
    Dump known = dump.copy();
    String group = known.all("groups").getFirst().text("id");
    known.all("enrolments").forEach(e -> e.with("groupId", group));
    assertThat(Truth.fewestOutside(dump, 1)).isEqualTo(12);
    assertThat(Truth.fewestOutside(known, 1)).isZero();
  }

  @Test
  @DisplayName("rule 0c off: a released figure follows a correction")
  void corrected() {
    Workbook other = NaiveFile.changed(second, "Indicateurs", "count", n -> "3" + n);
    assertThat(Subtraction.attack(chain(second, other), TABLES, effort)).isNotEmpty();
  }

  @Test
  @DisplayName("rule 1c off: a cell of one to four leaves")
  void withoutFloors() {
    Workbook file =
        NaiveFile.with(
            second,
            "Indicateurs",
            NaiveFile.lines("first_child", "detail", Map.of("first", 62, "not_first", 2), 64));
    assertThat(Subtraction.attack(chain(file), TABLES, effort)).isNotEmpty();
  }

  @Test
  @DisplayName("rule 1c off: all cells but the small one, which the base then tells")
  void keptBack() {
    Dump few = withTruth(Map.of("first", 30, "not_first", 2));
    Workbook file =
        NaiveFile.with(
            first,
            "Indicateurs",
            NaiveFile.lines("first_child", "detail", Map.of("first", 30), 32));
    assertThat(ranges(chain(file), few)).extracting(Finding::attack).contains("ranges");
  }

  private Dump withTruth(Map<String, Integer> counts) {
    Dump other = dump.copy();
    Dump.Element table =
        other.only("ledgerTables", t -> t.is("tableCode", "first_child") && t.is("tranche", 1));
    other.all("ledgerTableCells").stream()
        .filter(c -> c.is("position", table.number("position")))
        .forEach(c -> c.with("families", counts.get(c.text("valueCode"))));
    return other;
  }

  @Test
  @DisplayName("rule 1e off: two respondent sets of one panel cannot both be")
  void twoRespondentSets() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int silent = 6; silent < 8; silent++) {
      rows.addAll(
          NaiveFile.lines(
              silent == 6 ? "impact_3.isolation" : "impact_3.stress",
              "improved",
              Map.of("improved", 12, "not_improved", 20 - silent, "no_answer", silent),
              32));
    }
    assertThat(ranges(chain(NaiveFile.with(first, "Indicateurs", rows)), dump)).isNotEmpty();
  }

  /** Single parents are 12 and all have their first child; so 18 of 20 others, by subtraction. */
  @Test
  @DisplayName("rule 5 off: small cells of a crossing, by its margins")
  void crossing() {
    List<Map<String, String>> rows =
        new ArrayList<>(
            NaiveFile.lines(
                "structure", "single", Map.of("single_parent", 12, "not_single", 20), 32));
    Workbook margins = NaiveFile.with(first, "Indicateurs", rows);
    List<Map<String, String>> cells = new ArrayList<>();
    cells.add(crossed("single_parent", "first", 12));
    cells.add(crossed("single_parent", "not_first", 0));
    cells.add(crossed("not_single", "first", 18));
    cells.add(crossed("not_single", "not_first", 2));
    Dump few = withTruth(Map.of("first", 30, "not_first", 2));
    assertThat(ranges(chain(NaiveFile.with(margins, "Croisements", cells)), few)).isNotEmpty();
  }

  private static Map<String, String> crossed(String row, String column, int count) {
    Map<String, String> cell = new LinkedHashMap<>();
    cell.put("crossing", "structure.first_child");
    cell.put("row_table", "structure");
    cell.put("row_level", "single");
    cell.put("row_value", row);
    cell.put("column_table", "first_child");
    cell.put("column_level", "detail");
    cell.put("column_value", column);
    cell.put("count", Integer.toString(count));
    cell.put("base", "32");
    return cell;
  }

  @Test
  @DisplayName("rule 7 off: 22 matched, 21 with the same answer, and their mean")
  void alike() {
    Dump answers = dump.copy();
    answers.add(
        "ledgerScores",
        new Dump.Element()
            .with("position", 900)
            .with("tranche", 1)
            .with("tableCode", "impact_3.stress"));
    for (String of : List.of("BEFORE", "AFTER", "CHANGE")) {
      for (int score = 0; score < 2; score++) {
        answers.add(
            "ledgerScoreCells",
            new Dump.Element()
                .with("position", 900)
                .with("distribution", of)
                .with("score", score)
                .with("respondents", score == 0 ? 21 : 1));
      }
    }
    Map<String, String> row = new LinkedHashMap<>();
    row.put("table", "impact_3.stress");
    row.put("n", "22");
    row.put("families", "32");
    row.put("mean_before", "0.05");
    row.put("sd_before", "0.21");
    Workbook file = NaiveFile.with(first, "Scores", List.of(row));
    assertThat(Scores.attack(chain(file), Truth.of(List.of(answers)))).isNotEmpty();
  }

  @Test
  @DisplayName("rule 12 off: the noise is drawn again")
  void drawnAgain() {
    Workbook again =
        NaiveFile.changed(
            second, "Valeurs bruitées", "noisy", n -> Integer.toString(Integer.parseInt(n) + 1));
    assertThat(second.rows("Valeurs bruitées")).isNotEmpty();
    assertThat(Frozen.attack(chain(second, again))).extracting(Finding::attack).contains("noise");
  }

  @Test
  @DisplayName("rule 6 off: a band follows a late mark; a closed year is counted again")
  void thawed() {
    Workbook band = NaiveFile.changed(second, "Séances", "attendance", b -> "moins de 5");
    assertThat(second.rows("Séances")).isNotEmpty();
    assertThat(Frozen.attack(chain(second, band))).extracting(Finding::attack).contains("sessions");
    Workbook year = NaiveFile.with(second, "Activités", List.of(year("2023", "12", "30")));
    Workbook again = NaiveFile.with(second, "Activités", List.of(year("2023", "13", "31")));
    assertThat(Frozen.attack(chain(year, again)))
        .extracting(Finding::attack)
        .contains("participation");
  }

  private static Map<String, String> year(String year, String families, String presences) {
    return Map.of("activity", "s", "year", year, "families", families, "presences", presences);
  }

  @Nested
  @DisplayName("rules 8 and 9 off: something of the notebook in a part of the file")
  class Leaks {
    @ParameterizedTest
    @ValueSource(strings = {"xl/styles.xml", "xl/sharedStrings.xml", "xl/charts/chart1.xml"})
    void name(String part) throws IOException {
      assertThat(found(part, dump.all("children").getFirst().text("firstName"))).isTrue();
    }

    @Test
    void id() throws IOException {
      assertThat(found("xl/styles.xml", dump.all("families").getFirst().text("id"))).isTrue();
    }

    @Test
    void phoneMailAddressAndNote() throws IOException {
      assertThat(found("xl/workbook.xml", dump.all("parents").getFirst().text("phone"))).isTrue();
      assertThat(found("xl/workbook.xml", dump.all("parents").getFirst().text("email"))).isTrue();
      assertThat(found("docProps/core.xml", dump.all("families").getFirst().text("address")))
          .isTrue();
      assertThat(found("docProps/core.xml", dump.all("families").getFirst().text("note"))).isTrue();
    }

    @Test
    void hashOfANameOrOfSmallCounts() throws IOException {
      for (String small : List.of(dump.all("families").getFirst().text("name"), "3", "1 2 0 4")) {
        String hash = Package.digest(small);
        assertThat(found("xl/styles.xml", hash)).isTrue();
        assertThat(found("xl/styles.xml", hash.substring(0, 16))).isTrue();
      }
    }

    @Test
    void hiddenSheetAndAuthor() throws IOException {
      UnaryOperator<String> hide = t -> t.replaceFirst("<sheet ", "<sheet state=\"hidden\" ");
      UnaryOperator<String> sign =
          t -> t.replace("<dc:creator/>", "<dc:creator>Ondine</dc:creator>");
      assertThat(Package.attack(with("xl/workbook.xml", hide), dump)).isNotEmpty();
      assertThat(Package.attack(with("docProps/core.xml", sign), dump)).isNotEmpty();
    }

    @Test
    @DisplayName("times of the parts are the day of writing")
    void time() throws IOException {
      assertThat(Package.attack(rewritten("", t -> t, LATER), dump)).isNotEmpty();
    }

    @Test
    @DisplayName("the same parts packed again give nothing")
    void packedAgain() throws IOException {
      assertThat(Package.attack(with("xl/styles.xml", t -> t), dump)).isEmpty();
    }

    /** Whether a text in a remark, which no office program shows, is found. */
    private boolean found(String part, String text) throws IOException {
      return !Package.attack(with(part, t -> t + "<!-- " + text + " -->"), dump).isEmpty();
    }

    private byte[] with(String part, UnaryOperator<String> change) throws IOException {
      return rewritten(part, change, Workbook.date(second.fact("closing")));
    }

    private byte[] rewritten(String part, UnaryOperator<String> change, LocalDate time)
        throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
          ZipOutputStream to = new ZipOutputStream(out)) {
        for (ZipEntry old = from.getNextEntry(); old != null; old = from.getNextEntry()) {
          ZipEntry entry = new ZipEntry(old.getName());
          entry.setTimeLocal(time.atStartOfDay());
          to.putNextEntry(entry);
          String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
          String written = old.getName().equals(part) ? change.apply(text) : text;
          to.write(written.getBytes(StandardCharsets.UTF_8));
        }
      }
      return out.toByteArray();
    }
  }
}
