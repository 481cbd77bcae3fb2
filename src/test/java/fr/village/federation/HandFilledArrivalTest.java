package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Cover;
import fr.village.workbook.Submissions;
import fr.village.workbook.blank.Blanks;
import fr.village.workbook.check.Edit;
import fr.village.workbook.format.Part;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandFilledArrivalTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate JUNE = Blanks.CLOSING;
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

  @TempDir private Path folder;

  @Test
  @DisplayName("counted with the others, and marked among the Maisons and in the journal")
  void isCountedAndMarked() throws IOException {
    put("arras.xlsx", WorkbookWriter.write(Submissions.arras()));
    put("lens.xlsx", Blanks.filled());
    put("vierge.xlsx", Blanks.blank());
    Consolidation done = gather();
    assertThat(verdicts(done))
        .containsOnly(
            Map.entry("arras.xlsx", Verdict.ACCEPTED),
            Map.entry("lens.xlsx", Verdict.HAND_FILLED),
            Map.entry("vierge.xlsx", Verdict.REFUSED));
    assertThat(done.cover().houses()).isEqualTo(2);
    assertThat(done.cover().byHand()).isEqualTo(1);
    // 122 in the tranches of Arras, 40 counted by hand
    assertThat(done.cover().families()).isEqualTo(162);
    assertThat(done.houses())
        .filteredOn(house -> house.byHand() != null)
        .extracting(HouseLine::house)
        .containsExactly("LEN-03");
    NationalFigure first =
        done.figures().stream()
            .filter(f -> f.table().equals("first_child"))
            .findFirst()
            .orElseThrow();
    // none of Arras' 122 are in this table
    assertThat(first.low()).isEqualTo(40);
    assertThat(first.high()).isEqualTo(162);
    assertThat(done.estimates()).isEmpty();
    assertThat(rows(done, "Journal")).contains("HAND_FILLED", "rempli à la main");
    assertThat(rows(done, "Maisons")).contains("byHand=oui");
  }

  @Test
  void ofTheSameClosingTheNotebookWins() throws IOException {
    put(
        "main.xlsx",
        Blanks.filled("ARR-01", JUNE, book -> Blanks.fact(book, "revision").setCellValue(9)));
    put("carnet.xlsx", WorkbookWriter.write(Submissions.arras()));
    assertThat(verdicts(gather()))
        .containsOnly(
            Map.entry("main.xlsx", Verdict.SUPERSEDED), Map.entry("carnet.xlsx", Verdict.ACCEPTED));
  }

  @Test
  void theNotebookOfALaterClosingWins() throws IOException {
    put("main.xlsx", Blanks.filled("ARR-01", MARCH, book -> {}));
    put("carnet.xlsx", WorkbookWriter.write(Submissions.arras()));
    assertThat(verdicts(gather()))
        .containsOnly(
            Map.entry("main.xlsx", Verdict.SUPERSEDED), Map.entry("carnet.xlsx", Verdict.ACCEPTED));
  }

  @Test
  void aLaterOneByHandReplacesAnOlderNotebook() throws IOException {
    put("main.xlsx", Blanks.filled("ARR-01", SEPTEMBER, book -> {}));
    put("carnet.xlsx", WorkbookWriter.write(Submissions.arras()));
    assertThat(verdicts(gather()))
        .containsOnly(
            Map.entry("main.xlsx", Verdict.HAND_FILLED),
            Map.entry("carnet.xlsx", Verdict.SUPERSEDED));
  }

  @Test
  @DisplayName("sent twice is once; corrected under the next number replaces")
  void twiceAndCorrected() throws IOException {
    put("1.xlsx", Blanks.filled());
    put("copie.xlsx", Edit.workbook(Blanks.filled(), book -> {}));
    put(
        "2.xlsx",
        Blanks.filled(
            book -> {
              Blanks.fact(book, "revision").setCellValue(2);
              Blanks.level(book, "structure", "detail", 13, 20, 7);
            }));
    assertThat(verdicts(gather()))
        .containsOnly(
            Map.entry("1.xlsx", Verdict.SUPERSEDED),
            Map.entry("copie.xlsx", Verdict.DUPLICATE),
            Map.entry("2.xlsx", Verdict.HAND_FILLED));
  }

  @Test
  void aNotebookNeverHasTheIdOfAHand() {
    Cover cover = Submissions.arrasCover().build();
    assertThat(cover.isByHand()).isFalse();
    assertThat(Cover.byHand("ARR-01")).isEqualTo(Cover.byHand("ARR-01"));
    assertThat(Cover.byHand("ARR-01")).isNotEqualTo(Cover.byHand("ARR-02"));
    // one drawn at random says so in its version
    assertThat(Cover.byHand("ARR-01").version()).isEqualTo(3);
  }

  private void put(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private Consolidation gather() throws IOException {
    return Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test");
  }

  private static Map<String, Verdict> verdicts(Consolidation done) {
    return done.arrivals().stream()
        .collect(Collectors.toMap(a -> a.file().path(), Arrival::verdict));
  }

  private static String rows(Consolidation done, String sheet) {
    return done.book().parts().stream()
        .filter(part -> part.format().name().equals(sheet))
        .map(Part::rows)
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
