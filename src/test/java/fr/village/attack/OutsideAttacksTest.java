package fr.village.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.ExportRefused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attacks 1–5 and 9 of ANONYMITY.md from outside: dumps go in, workbooks come out. */
@Tag("attack")
final class OutsideAttacksTest {
  private static final List<String> FIGURES =
      List.of("Indicateurs", "Scores", "Croisements", "Valeurs bruitées");

  @TempDir private Path folder;
  private FixedMaison here;

  @BeforeEach
  void open() {
    here = new FixedMaison(folder);
  }

  @AfterEach
  void close() {
    here.close();
  }

  private static List<List<Map<String, String>>> figures(Desk.Letter letter) {
    return FIGURES.stream().map(letter.workbook()::rows).toList();
  }

  @Test
  @DisplayName("1: a file every few days of a quarter while a family arrives: the same bytes")
  void everyDay() {
    here.twenty();
    Desk.Letter first = here.export(FixedMaison.MARCH_31);
    for (int day = 1; day < 91; day += 6) {
      LocalDate today = FixedMaison.MARCH_31.plusDays(day);
      if (day == 43) {
        here.from(today);
        here.arrive(1, null, "shared_custody", true);
      }
      assertThat(here.export(today).bytes()).as("%s", today).isEqualTo(first.bytes());
    }
  }

  @Nested
  @DisplayName(
      "2: one change, then a file: the same bytes, and no figure changes at the next closing")
  class OneChange {
    @Test
    void correction() {
      unchanged(d -> d.all("families").getFirst().with("structure", "other"));
    }

    @Test
    void birthAndAnswer() {
      unchanged(
          d -> {
            d.all("situations").getFirst().with("distress", true);
            d.all("children").getFirst().with("bornOn", "2024-01-02");
          });
    }

    @Test
    void erasureOrPurge() {
      unchanged(d -> d.erase(d.all("families").getFirst().text("id")));
    }

    @Test
    void merge() {
      unchanged(
          d -> {
            String into = d.all("families").get(1).text("id");
            String gone = d.all("families").getFirst().text("id");
            d.all("children").stream()
                .filter(c -> c.is("familyId", gone))
                .forEach(c -> c.with("familyId", into).with("position", null));
            d.erase(gone);
          });
    }

    @Test
    void departure() {
      unchanged(
          d ->
              d.all("enrolments")
                  .getFirst()
                  .with("leftOn", "2024-03-02")
                  .with("exitReason", "moved"));
    }

    @Test
    @DisplayName("names, notes, order of the rows: the file is no function of them")
    void everythingElse() {
      unchanged(
          d -> {
            d.all("families")
                .forEach(f -> f.with("name", "Un" + f.text("name")).with("note", "Autre"));
            java.util.Collections.reverse(d.all("families"));
            java.util.Collections.reverse(d.all("enrolments"));
          });
    }

    private void unchanged(Consumer<Dump> change) {
      here.twenty();
      Desk.Letter before = here.export(FixedMaison.MARCH_31);
      change.accept(here.maison.dump);
      assertThat(here.export(FixedMaison.MARCH_31.plusDays(3)).bytes()).isEqualTo(before.bytes());
      List<Map<String, String>> noise = before.workbook().rows("Valeurs bruitées");
      Desk.Letter next = here.export(FixedMaison.MARCH_31.plusDays(100));
      assertThat(count(next, "structure", "single", "single_parent"))
          .isEqualTo(count(before, "structure", "single", "single_parent"))
          .isEqualTo("10");
      assertThat(next.workbook().rows("Valeurs bruitées")).isEqualTo(noise);
      assertThat(next.workbook().tranches()).isEqualTo(before.workbook().tranches());
    }
  }

  private static @org.jspecify.annotations.Nullable String count(
      Desk.Letter letter, String table, String level, String value) {
    return letter.workbook().rows("Indicateurs").stream()
        .filter(r -> table.equals(r.get("table")) && level.equals(r.get("level")))
        .filter(r -> value.equals(r.get("value")) && "depuis l’ouverture".equals(r.get("year")))
        .map(r -> r.get("count"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Test
  @DisplayName("3: the clock alone, to +400 days: bytes change at closings only")
  void clock() {
    here.twenty();
    Desk.Letter before = here.export(FixedMaison.MARCH_31);
    LocalDate closing = FixedMaison.MARCH_31;
    for (int day = 1; day <= 400; day += 19) {
      LocalDate today = FixedMaison.MARCH_31.plusDays(day);
      Desk.Letter now = here.notebook.export(today);
      LocalDate handled = Workbook.date(now.workbook().fact("closing"));
      if (handled.equals(closing)) {
        assertThat(now.bytes()).as("%s", today).isEqualTo(before.bytes());
      }
      closing = handled;
      before = now;
    }
    assertThat(before.workbook().tranches()).containsExactly(20);
  }

  @ParameterizedTest(name = "{0} in one group, {1} outside: tranches {2}")
  @CsvSource({"9,5,0", "15,0,0", "11,4,0", "10,5,1", "40,4,0"})
  @DisplayName("4: too few, or too few outside a group, wait")
  void tranche(int inside, int outside, int tranches) {
    here.arrive(inside, here.group(1), "two_parents", null);
    String other = here.group(2);
    here.arrive(outside, other, "two_parents", null);
    assertThat(here.export(FixedMaison.MARCH_31).workbook().tranches()).hasSize(tranches);
  }

  @ParameterizedTest(name = "{0} single parents of 25")
  @CsvSource({"0,true", "1,false", "4,false", "5,true"})
  @DisplayName("5: ordinary cells of a window")
  void ordinary(int single, boolean leaves) {
    here.arrive(single, here.group(1), "single_parent", null);
    here.arrive(25 - single, here.group(2), "two_parents", null);
    // whoever is outside the second group is what makes a tranche
    here.arrive(5, here.group(3), "two_parents", null);
    String printed =
        count(here.export(FixedMaison.MARCH_31), "structure", "single", "single_parent");
    assertThat(printed != null).isEqualTo(leaves);
  }

  @ParameterizedTest(name = "yes {0}, no {1}, no answer {2}")
  @CsvSource({"10,20,0,false", "11,20,0,true", "0,20,0,false", "11,11,4,false", "11,11,5,true"})
  @DisplayName("5: sensitive answers and no answer")
  void sensitive(int yes, int no, int none, boolean leaves) {
    here.arrive(yes, here.group(1), "two_parents", true);
    here.arrive(no, here.group(2), "two_parents", false);
    here.arrive(none, here.group(3), "two_parents", null);
    String printed = count(here.export(FixedMaison.MARCH_31), "distress", "detail", "yes");
    assertThat(printed != null).isEqualTo(leaves);
  }

  @Nested
  @DisplayName("9: an older content, or a second laptop")
  class Older {
    @Test
    @DisplayName("a restored backup writes no file until the last workbook is loaded")
    void backup() {
      here.twenty();
      here.type(FixedMaison.MARCH_31);
      Path before = here.notebook.backup();
      Desk.Letter last = here.export(FixedMaison.MARCH_31);
      here.notebook.restore(before);
      assertThatThrownBy(() -> here.notebook.export(FixedMaison.MARCH_31.plusDays(2)))
          .isInstanceOf(ExportRefused.class);
      here.notebook.continueFrom(last);
      Desk.Letter next = here.notebook.export(FixedMaison.MARCH_31.plusDays(2));
      assertThat(figures(next)).isEqualTo(figures(last));
    }

    @Test
    @DisplayName("an older dump, without any ledger, writes none either")
    void dump() {
      here.twenty();
      Dump before = here.maison.dump.copy();
      here.export(FixedMaison.MARCH_31);
      here.notebook.load(before);
      assertThatThrownBy(() -> here.notebook.export(FixedMaison.MARCH_31.plusDays(2)))
          .isInstanceOf(ExportRefused.class);
    }

    @Test
    @DisplayName("a file of a day before the last one is refused")
    void earlier() {
      here.twenty();
      here.export(FixedMaison.MARCH_31.plusDays(5));
      assertThatThrownBy(() -> here.notebook.export(FixedMaison.MARCH_31))
          .isInstanceOf(ExportRefused.class);
    }
  }
}
