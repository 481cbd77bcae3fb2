package fr.village.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.ReferenceChange;
import fr.village.domain.reference.ReferenceChange.Kind;
import fr.village.domain.reference.ReferenceChange.Part;
import fr.village.domain.reference.ReferenceChanges;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.ReferenceVersion;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What a newer set may change, and what it may not. */
final class ReferenceChangesTest {
  private static final ReferenceSet SHIPPED = ReferenceSets.builtIn();

  @ParameterizedTest
  @CsvSource({
    "2026.1, 2026.2, -1",
    "2026.2, 2026.10, -1",
    "2026.1, 2026.1, 0",
    "2026.1, 2026.1.1, -1",
    "2027.1, 2026.9, 1",
    "2026.1a, 2026.1b, -1"
  })
  void versionsAreOrderedPartByPart(String a, String b, int order) {
    assertThat(Integer.signum(ReferenceVersion.compare(a, b))).isEqualTo(order);
    assertThat(Integer.signum(ReferenceVersion.compare(b, a))).isEqualTo(-order);
  }

  @Test
  void namesEverythingThatMayChange() {
    ReferenceChanges changes = ReferenceChanges.between(SHIPPED, EditedSet.full());
    assertThat(changes.refusals()).isEmpty();
    assertThat(changes.changes())
        .extracting(ReferenceChange::part, ReferenceChange::kind, ReferenceChange::code)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Part.FLOOR, Kind.RAISED, "ordinary"),
            org.assertj.core.groups.Tuple.tuple(Part.FLOOR, Kind.RAISED, "outsideGroup"),
            org.assertj.core.groups.Tuple.tuple(Part.CODE, Kind.ADDED, "media.radio"),
            org.assertj.core.groups.Tuple.tuple(Part.CODE, Kind.RETIRED, "media.poster"),
            org.assertj.core.groups.Tuple.tuple(Part.CODE, Kind.REPLACED, "media.poster"),
            org.assertj.core.groups.Tuple.tuple(Part.TOPIC, Kind.ADDED, "sounds"),
            org.assertj.core.groups.Tuple.tuple(Part.TOPIC, Kind.RETIRED, "crying"),
            org.assertj.core.groups.Tuple.tuple(Part.CODE, Kind.REPLACED, "crying"),
            org.assertj.core.groups.Tuple.tuple(Part.TABLE, Kind.RETIRED, "structure"),
            org.assertj.core.groups.Tuple.tuple(Part.TABLE, Kind.ADDED, "structure2"),
            org.assertj.core.groups.Tuple.tuple(Part.TABLE, Kind.REPLACED, "structure"),
            org.assertj.core.groups.Tuple.tuple(Part.SUM, Kind.RETIRED, "fathers"),
            org.assertj.core.groups.Tuple.tuple(Part.PANEL, Kind.RETIRED, "said_3"),
            org.assertj.core.groups.Tuple.tuple(Part.CROSSING, Kind.RETIRED, "structure.distress"),
            org.assertj.core.groups.Tuple.tuple(
                Part.CROSSING, Kind.RETIRED, "structure.first_child"));
  }

  @Test
  void aNewWordIsSaidWithTheOldOne() {
    EditedSet next = EditedSet.next();
    next.label(next.item("source", "maternity"), "label", "Maternité, sage-femme");
    assertThat(ReferenceChanges.between(SHIPPED, next.set()).changes())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.RENAMED);
              assertThat(c.within()).isEqualTo("source");
              assertThat(c.before()).isEqualTo(new Label("Maternité", "Maternity ward"));
              assertThat(c.after())
                  .isEqualTo(new Label("Maternité, sage-femme", "Maternité, sage-femme"));
            });
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("invalid.reference.version.older", s -> s.version("2026.1", "2027-01-04")),
        refused("invalid.reference.floor.lowered", ReferenceChangesTest::raised, s -> floor(s, 6)),
        refused("invalid.reference.list.gone", withList("pets"), s -> {}),
        refused(
            "invalid.reference.list.code.gone",
            s -> s.in("codeLists", "source").withArray("items").remove(1)),
        refused(
            "invalid.reference.list.code.reused",
            s -> s.item("source", "media.poster").put("retired", true),
            s -> s.label(s.item("source", "media.poster"), "label", "Radio")),
        refused("invalid.reference.topic.gone", s -> s.remove("topics", "sleep")),
        refused(
            "invalid.reference.topic.reused",
            s -> s.in("topics", "sleep").put("retired", true),
            s -> s.label(s.in("topics", "sleep"), "label", "Rêves")),
        refused("invalid.reference.table.gone", s -> s.remove("tables", "father")),
        refused(
            "invalid.reference.table.changed", s -> s.in("tables", "father").put("unit", "parent")),
        refused(
            "invalid.reference.table.changed",
            s -> s.in("tables", "father").put("maturityMonths", 4)),
        refused(
            "invalid.reference.table.changed",
            s -> {
              // to less
              s.in("tables", "isolation").put("sensitivity", "ordinary").remove("noAnswer");
              s.in("tables", "isolation").remove("poolValue");
            }),
        refused(
            "invalid.reference.table.changed",
            s -> s.in("tables", "parents_age").withArray("levels").remove(1)),
        refused(
            "invalid.reference.table.changed",
            s -> s.in("tables", "isolation").remove("poolValue")),
        refused(
            "invalid.reference.table.retired",
            s -> s.in("tables", "father").put("retiredOn", "2027-06-30"),
            s -> s.in("tables", "father").put("retiredOn", "2028-06-30")),
        refused("invalid.reference.sum.gone", s -> s.remove("sums", "children")),
        refused(
            "invalid.reference.sum.changed",
            s -> s.in("sums", "children").put("maturityMonths", 1)),
        refused("invalid.reference.panel.gone", s -> s.remove("panels", "said_8")),
        refused(
            "invalid.reference.panel.changed",
            s -> s.in("panels", "impact_8").withArray("scores").remove(2)),
        refused(
            "invalid.reference.crossing.gone", s -> s.remove("crossings", "structure.distress")),
        refused(
            "invalid.reference.crossing.changed",
            s ->
                ((ObjectNode) s.in("crossings", "structure.distress").get("rows"))
                    .put("level", "detail")),
        refused(
            "invalid.reference.identity.late",
            s -> {
              ObjectNode identity = s.root.withArray("identities").addObject().put("code", "i");
              for (String table : List.of("distress", "isolation")) {
                identity
                    .withArray("cells")
                    .addObject()
                    .put("table", table)
                    .put("value", "no_answer");
              }
            }),
        refused(
            "invalid.reference.history.gone",
            s -> {
              s.item("source", "media.poster").put("retired", true);
              s.replaced("source", "media.poster", "media.networks");
            },
            s -> s.root.withObject("/history").withArray("codes").removeAll()),
        refused(
            "invalid.reference.history.since-now",
            s -> {
              s.item("source", "media.poster").put("retired", true);
              s.replaced("source", "media.poster", "media.networks");
              ((ObjectNode) s.root.withObject("/history").withArray("codes").get(0))
                  .put("since", "2026.1");
            }));
  }

  private static Arguments refused(String key, Consumer<EditedSet> change) {
    return Arguments.of(key, (Consumer<EditedSet>) s -> {}, change);
  }

  /** First one set after the shipped one, then another after that one. */
  private static Arguments refused(
      String key, Consumer<EditedSet> before, Consumer<EditedSet> change) {
    return Arguments.of(key, before, change);
  }

  private static Consumer<EditedSet> withList(String code) {
    return s -> {
      ObjectNode list = s.root.withArray("codeLists").addObject().put("code", code);
      s.label(list, "label", code);
      ObjectNode item = list.withArray("items").addObject().put("code", "cat");
      s.label(item, "label", "cat");
    };
  }

  private static void raised(EditedSet s) {
    floor(s, 8);
  }

  private static void floor(EditedSet s, int ordinary) {
    ((ObjectNode) s.root.get("floors")).put("ordinary", ordinary);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusesWhatWouldMakeOlderFiguresMeanSomethingElse(
      String key, Consumer<EditedSet> before, Consumer<EditedSet> change) {
    EditedSet one = EditedSet.next().version("2026.5", "2026-10-01");
    before.accept(one);
    ReferenceSet older = key.equals("invalid.reference.version.older") ? SHIPPED : one.set();
    boolean fromShipped =
        key.equals("invalid.reference.list.gone") || key.equals("invalid.reference.table.changed");
    EditedSet next = fromShipped ? EditedSet.next() : EditedSet.of(older);
    next.version("2027.1", "2027-01-04");
    if (key.endsWith("reused")) {
      // back in use
      next.root.withArray("topics").forEach(t -> ((ObjectNode) t).remove("retired"));
      next.root
          .withArray("codeLists")
          .forEach(l -> l.withArray("items").forEach(i -> ((ObjectNode) i).remove("retired")));
    }
    change.accept(next);
    ReadSet read = next.read();
    ReferenceChanges changes = ReferenceChanges.between(older, read.set());
    assertThat(changes.refusals()).extracting(Invalid::key).contains(key);
    assertThat(read.refusals(changes))
        .allSatisfy(r -> assertThat(r.line()).isPositive())
        .extracting(ReferenceRefused::reason)
        .contains(key);
  }

  @Test
  void namesTheLineOfTheTable() {
    EditedSet next = EditedSet.next();
    next.in("tables", "father").put("maturityMonths", 4);
    ReadSet read = next.read();
    ReferenceRefused refused =
        read.refusals(ReferenceChanges.between(SHIPPED, read.set())).getFirst();
    List<String> lines = next.text().lines().toList();
    assertThat(lines.get(refused.line() - 1)).contains("\"code\" : \"father\"");
  }

  @Nested
  @DisplayName("A history")
  final class Histories {
    @Test
    void pointsSomewhere() {
      EditedSet set = EditedSet.next();
      set.item("source", "media.poster").put("retired", true);
      set.replaced("source", "media.poster", "media.radio");
      refuses(set, "invalid.reference.history.nowhere");
    }

    @Test
    void doesNotComeBackToItself() {
      EditedSet set = EditedSet.next();
      set.item("source", "media.poster").put("retired", true);
      set.item("source", "media.networks").put("retired", true);
      set.replaced("source", "media.poster", "media.networks");
      set.replaced("source", "media.networks", "media.poster");
      refuses(set, "invalid.reference.history.circle");
    }

    @Test
    void isOfWhatIsRetired() {
      EditedSet set = EditedSet.next();
      set.replaced("source", "media.poster", "media.networks");
      refuses(set, "invalid.reference.history.in-use");
    }

    @Test
    void saysWhereEveryValueWent() {
      EditedSet set = EditedSet.next().retireAndReplaceStructure("2027-03-31");
      set.root.withObject("/history").withArray("tables").get(0).withArray("values").remove(2);
      refuses(set, "invalid.reference.history.values");
    }

    @Test
    void isNotOfTheFuture() {
      EditedSet set = EditedSet.next().retireAndReplaceStructure("2027-03-31");
      ((ObjectNode) set.root.withObject("/history").withArray("tables").get(0))
          .put("since", "2028.1");
      refuses(set, "invalid.reference.history.since");
    }

    @Test
    void leavesOneOfTwoTablesThatCountTheSame() {
      EditedSet set = EditedSet.next().retireAndReplaceStructure("2027-03-31");
      set.in("tables", "structure").remove("retiredOn");
      set.root.remove("history");
      refuses(set, "invalid.reference.table.same");
    }

    private void refuses(EditedSet set, String reason) {
      assertThatThrownBy(set::set)
          .isInstanceOfSatisfying(
              ReferenceRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
  }
}
