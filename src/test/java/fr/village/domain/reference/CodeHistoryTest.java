package fr.village.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.reference.CodeHistory.Cell;
import fr.village.reference.EditedSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Older workbooks in today's codes. */
final class CodeHistoryTest {
  @Test
  void followsACodeToTheEnd() {
    EditedSet set = EditedSet.next();
    set.item("source", "media.poster").put("retired", true);
    set.item("source", "media.networks").put("retired", true);
    set.replaced("source", "media.poster", "media.networks");
    set.replaced("source", "media.networks", "other");
    CodeHistory history = new CodeHistory(set.set());
    assertThat(history.code("source", "media.poster")).isEqualTo("other");
    assertThat(history.code("source", "maternity")).isEqualTo("maternity");
    assertThat(history.code("source", "never_seen")).isEqualTo("never_seen");
  }

  @Test
  void leavesATableOfTodayAsItIs() {
    CodeHistory history = new CodeHistory(EditedSet.next().set());
    assertThat(history.cell("structure", "single", "not_single"))
        .contains(new Cell("structure", "single", "not_single"));
  }

  /** "Other" was split in two: the finest level stays apart, the coarser one adds up. */
  @Test
  void carriesOverTheLevelsThatStillMeanTheSame() {
    CodeHistory history =
        new CodeHistory(EditedSet.next().retireAndReplaceStructure("2027-03-31").set());
    assertThat(history.cell("structure", "single", "single_parent"))
        .contains(new Cell("structure2", "single", "single_parent"));
    assertThat(history.cell("structure", "single", "not_single"))
        .contains(new Cell("structure2", "single", "not_single"));
    assertThat(history.level("structure", "detail"))
        .hasValueSatisfying(
            cells ->
                assertThat(cells)
                    .containsEntry(
                        "single_parent", new Cell("structure2", "single", "single_parent"))
                    .containsEntry("two_parents", new Cell("structure2", "single", "not_single"))
                    .containsEntry("other", new Cell("structure2", "single", "not_single")));
  }

  /** Two values joined: both old cells come to one of today, whose counts add up. */
  @Test
  void addsUpCellsThatWereJoined() {
    EditedSet set = EditedSet.next();
    set.in("tables", "source").put("retiredOn", "2027-03-31");
    ObjectNode table = set.in("tables", "source").deepCopy();
    table.remove("retiredOn");
    table.put("code", "source2");
    ArrayNode levels = table.withArray("levels");
    levels.get(0).withArray("cells").remove(2);
    levels.get(1).withArray("cells").get(1).withArray("values").remove(1);
    set.root.withArray("tables").add(table);
    ObjectNode entry = set.history("tables");
    entry.put("table", "source").put("replacedBy", "source2").put("since", "2027.1");
    ArrayNode values = entry.putArray("values");
    set.value(values, "maternity", "maternity");
    set.value(values, "health", "health");
    set.value(values, "services", "other");
    set.value(values, "word_of_mouth", "word_of_mouth");
    set.value(values, "other", "other");
    CodeHistory history = new CodeHistory(set.set());
    Cell joined = new Cell("source2", "detail", "other");
    assertThat(history.cell("source", "detail", "services")).contains(joined);
    assertThat(history.cell("source", "detail", "other")).contains(joined);
  }

  @Test
  void keepsApartWhatCannotBeCompared() {
    EditedSet set = EditedSet.next().retireAndReplaceStructure("2027-03-31");
    set.root.withObject("/history").withArray("tables").get(0).withArray("values").removeAll();
    CodeHistory history = new CodeHistory(set.set());
    assertThat(history.level("structure", "single")).isEmpty();
    assertThat(history.cell("nothing", "detail", "of_the_kind")).isEmpty();
  }
}
