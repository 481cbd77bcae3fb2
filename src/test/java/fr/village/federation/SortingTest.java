package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.CoverBuilder;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SortingTest {
  private static final Finding EDITED = Finding.of(Kind.MODIFIED, "workbook.row-modified");

  private static Seen file(String sha256, String content, Finding... findings) {
    return new Seen(
        sha256 + ".xlsx", sha256, content, new CoverBuilder().build(), List.of(findings));
  }

  private static List<Verdict> verdicts(List<Seen> files, Map<String, String> accepted) {
    Decisions decisions = new Decisions(Map.of(), accepted, Map.of(), Map.of(), Map.of(), Set.of());
    return Sorting.decide(files, decisions).stream().map(Arrival::verdict).toList();
  }

  @Test
  void nobodyAcceptsWhatIsUnderTheFloor() {
    Seen wrongSum = file("a", "x", EDITED, Finding.of(Kind.WRONG, "workbook.level-sum"));
    Seen tooFew = file("a", "x", EDITED, Finding.of(Kind.WRONG, "workbook.below-floor", 5));
    Map<String, String> accepted = Map.of("a", "vu");
    assertThat(verdicts(List.of(wrongSum), accepted)).containsExactly(Verdict.ACCEPTED);
    assertThat(verdicts(List.of(tooFew), accepted)).containsExactly(Verdict.MODIFIED);
  }

  @Test
  void aFileAcceptedKnowinglyStandsForTheOneItChanged() {
    Seen original = file("a", "x");
    Seen edited = file("b", "y", EDITED);
    Seen savedAnew = file("c", "y", EDITED);
    assertThat(verdicts(List.of(original, edited, savedAnew), Map.of()))
        .containsExactly(Verdict.ACCEPTED, Verdict.MODIFIED, Verdict.MODIFIED);
    assertThat(verdicts(List.of(original, edited, savedAnew), Map.of("b", "vu")))
        .containsExactly(Verdict.SUPERSEDED, Verdict.ACCEPTED, Verdict.DUPLICATE);
  }
}
