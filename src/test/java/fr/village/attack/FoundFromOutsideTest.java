package fr.village.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.ExportRefused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks from outside that once succeeded, and one that still says a little. */
@Tag("attack")
final class FoundFromOutsideTest {
  private static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);
  private static final LocalDate SEPTEMBER_30 = LocalDate.of(2024, 9, 30);
  private static final LocalDate OCTOBER_5 = LocalDate.of(2024, 10, 5);
  private static final LocalDate DECEMBER_31 = LocalDate.of(2024, 12, 31);

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

  private void twenty(LocalDate from) {
    here.from(from);
    List<String> groups = here.maison.dump.all("groups").stream().map(g -> g.text("id")).toList();
    here.arrive(10, groups.get(0), "single_parent", false);
    here.arrive(10, groups.get(1), "two_parents", true);
  }

  @Nested
  @DisplayName("9: an older content, two files forgotten")
  class TwoFilesForgotten {
    private Desk.Letter first;
    private Desk.Letter second;
    private Desk.Letter third;

    @BeforeEach
    void forget() {
      here.twenty();
      first = here.export(FixedMaison.MARCH_31);
      Dump old = here.maison.dump.copy();
      twenty(LocalDate.of(2024, 4, 10));
      second = here.export(JUNE_30);
      twenty(LocalDate.of(2024, 7, 10));
      third = here.export(SEPTEMBER_30);
      here.notebook.moveTo(OCTOBER_5);
      here.notebook.load(old);
    }

    @Test
    @DisplayName("the last one alone leads on")
    void lastOne() {
      here.notebook.continueFrom(third);
      Desk.Letter next = here.notebook.export(OCTOBER_5);
      assertThat(next.workbook().tranches()).containsExactly(20, 20, 20);
    }

    @Test
    @DisplayName("the one before it is not enough")
    void oneBefore() {
      here.notebook.continueFrom(second);
      assertThatThrownBy(() -> here.notebook.export(OCTOBER_5)).isInstanceOf(ExportRefused.class);
    }

    /** Whoever is typed again was counted, and must not be again, together with one newcomer. */
    @Test
    @DisplayName("the one before it, loaded after it, does not take the ledger back")
    void olderAfterLast() {
      here.notebook.continueFrom(third);
      try {
        here.notebook.continueFrom(second);
      } catch (ExportRefused refused) {
        assertThat(refused).hasMessageContaining("2024-06-30");
      }
      here.notebook.export(OCTOBER_5);
      here.reread();
      twenty(LocalDate.of(2024, 7, 12));
      here.from(LocalDate.of(2024, 10, 20));
      String group = here.maison.dump.all("groups").getFirst().text("id");
      here.arrive(1, group, "shared_custody", true);
      Desk.Letter fourth = here.export(DECEMBER_31);

      Chain chain =
          new Chain(
              List.of(first.workbook(), second.workbook(), third.workbook(), fourth.workbook()));
      assertThat(Frozen.attack(chain)).isEmpty();
      assertThat(Subtraction.attack(chain, Grouping.shipped(), new Effort())).isEmpty();
    }
  }

  /** Twenty families enrolled, nineteen came: one never did. */
  @Test
  @DisplayName("6: families enrolled by the end of a year, less those who came")
  void neverCame() {
    here.twenty();
    List<String> families =
        here.maison.dump.all("families").stream().map(f -> f.text("id")).limit(19).toList();
    String group = here.maison.dump.all("groups").getFirst().text("id");
    here.maison.session(group, LocalDate.of(2024, 2, 20), families);
    Desk.Letter letter = here.export(DECEMBER_31);
    assertThat(Differences.enrolled(letter.workbook())).isEqualTo(20);
    assertThat(Differences.absent(new Chain(List.of(letter.workbook())))).isEmpty();
  }

  /** A known limit: rule 6 lets rows of earlier sessions come once their group has grown. */
  @Test
  @DisplayName("6: a family entered late brings the row of a session that had none")
  void lateRow() {
    here.twenty();
    String small = here.group(3);
    List<String> four = here.arrive(4, small, "two_parents", false);
    here.maison.session(small, LocalDate.of(2024, 2, 20), four);
    Desk.Letter first = here.export(FixedMaison.MARCH_31);
    here.arrive(1, small, "two_parents", false);
    Desk.Letter second = here.export(JUNE_30);
    assertThat(Differences.late(new Chain(List.of(first.workbook(), second.workbook()))))
        .extracting(Finding::what)
        .containsExactly("group 3 2024-02-01");
  }
}
