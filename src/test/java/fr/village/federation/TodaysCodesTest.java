package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.village.reference.EditedSet;
import fr.village.workbook.CoverBuilder;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Tranche;
import fr.village.workbook.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The federation cut "other" in two: older workbooks and newer ones together. */
final class TodaysCodesTest {
  private static final LocalDate CLOSING = LocalDate.of(2026, 6, 30);
  private static final TodaysCodes CODES =
      new TodaysCodes(EditedSet.next().retireAndReplaceStructure("2027-03-31").set());
  private static final FigureKey SINGLE =
      new FigureKey("structure2", "single", null, "single_parent");
  private static final FigureKey NOT_SINGLE =
      new FigureKey("structure2", "single", null, "not_single");

  /** 35 of 40 families, at both levels. */
  private static final Submission OLDER =
      house(
          "OLD-1",
          40,
          line("structure", "detail", "single_parent", 10, 35, 5),
          line("structure", "detail", "two_parents", 20, 35, 5),
          line("structure", "detail", "other", 5, 35, 5),
          line("structure", "single", "single_parent", 10, 35, 5),
          line("structure", "single", "not_single", 25, 35, 5));

  private static final Submission NEWER =
      house(
          "NEW-1",
          20,
          line("structure2", "detail", "single_parent", 8, 20, 0),
          line("structure2", "detail", "two_parents", 6, 20, 0),
          line("structure2", "detail", "shared_custody", 6, 20, 0),
          line("structure2", "detail", "other", 0, 20, 0),
          line("structure2", "single", "single_parent", 8, 20, 0),
          line("structure2", "single", "not_single", 12, 20, 0));

  @Test
  @DisplayName("what still means the same adds up, each family once")
  void addsUp() {
    assertThat(figures(OLDER, NEWER))
        .extracting(f -> f.key(), NationalFigure::low, NationalFigure::high, NationalFigure::base)
        .contains(tuple(SINGLE, 18, 23, 55), tuple(NOT_SINGLE, 37, 42, 55));
    assertThat(figures(OLDER, NEWER)).noneMatch(f -> f.table().equals("structure"));
    assertThat(figures(OLDER)).hasSize(2);
  }

  @Test
  @DisplayName("what Maisons say under a set that replaced nothing stays as it is")
  void nothingReplaced() {
    assertThat(new TodaysCodes(EditedSet.next().set()).of(OLDER)).isSameAs(OLDER);
    assertThat(CODES.of(NEWER)).isSameAs(NEWER);
  }

  /** 60 of its 100 families before, 20 since, 20 in neither. */
  @Test
  @DisplayName("a Maison that took the new set in between says both")
  void tookItInBetween() {
    Submission both =
        house(
            "ARR-1",
            100,
            line("structure2", "single", "single_parent", 5, 20, 80),
            line("structure2", "single", "not_single", 15, 20, 80),
            line("structure", "single", "single_parent", 15, 60, 40),
            line("structure", "single", "not_single", 45, 60, 40));
    List<IndicatorLine> otherWay = new ArrayList<>(both.indicators().reversed());
    Submission turned = house("ARR-1", 100, otherWay.toArray(IndicatorLine[]::new));
    for (Submission sent : List.of(both, turned)) {
      assertThat(figures(sent))
          .extracting(f -> f.key(), NationalFigure::low, NationalFigure::high, NationalFigure::base)
          .containsExactlyInAnyOrder(tuple(SINGLE, 20, 40, 80), tuple(NOT_SINGLE, 60, 80, 80));
    }
    Submission notYet =
        house(
            "ARR-1",
            100,
            line("structure2", "single", "single_parent", null, null, 100),
            line("structure2", "single", "not_single", null, null, 100),
            line("structure", "single", "single_parent", 15, 60, 40),
            line("structure", "single", "not_single", 45, 60, 40));
    assertThat(figures(notYet))
        .extracting(f -> f.key(), NationalFigure::low, NationalFigure::high, NationalFigure::base)
        .contains(tuple(SINGLE, 15, 55, 60));
  }

  @Test
  @DisplayName("of two levels that are one today, the one with more families counts")
  void theFullerLevel() {
    Submission sent =
        house(
            "OLD-1",
            40,
            line("structure", "detail", "single_parent", null, null, 40),
            line("structure", "detail", "two_parents", null, null, 40),
            line("structure", "detail", "other", null, null, 40),
            line("structure", "single", "single_parent", 10, 35, 5),
            line("structure", "single", "not_single", 25, 35, 5));
    assertThat(figures(sent))
        .extracting(f -> f.key(), NationalFigure::low, NationalFigure::high)
        .containsExactlyInAnyOrder(tuple(SINGLE, 10, 15), tuple(NOT_SINGLE, 25, 30));
  }

  @Test
  @DisplayName("a figure leads to the rows of the older workbook")
  void rows() {
    Contribution from = Contribution.of(OLDER, NOT_SINGLE, Unit.FAMILIES, CODES);
    assertThat(from.interval()).isEqualTo(new Interval(25, 30));
    assertThat(from.row()).as("two parents, the second row").isEqualTo(9);
    assertThat(Contribution.of(NEWER, NOT_SINGLE, Unit.FAMILIES, CODES).row()).isEqualTo(13);
  }

  @Test
  @DisplayName("what no set ever said is left as it stands")
  void written() {
    Submission strange =
        house(
            "OLD-1",
            40,
            line("structure", "single", "single_parent", 30, 35, 5),
            line("structure", "single", "not_single", 30, 35, 5),
            line("structure", "detail", "of_the_moon", 35, 35, 5));
    assertThat(CODES.of(strange).indicators())
        .containsExactlyInAnyOrderElementsOf(strange.indicators());
  }

  @Test
  @DisplayName("values with noise go over where a value is one value today")
  void pooling() {
    EditedSet set = EditedSet.next();
    set.in("tables", "distress").put("retiredOn", "2027-03-31");
    var table = set.in("tables", "distress").deepCopy().put("code", "distress2");
    table.remove("retiredOn");
    set.root.withArray("tables").add(table);
    var entry = set.history("tables").put("table", "distress").put("replacedBy", "distress2");
    var values = entry.put("since", "2027.1").putArray("values");
    for (String value : List.of("yes", "no", "no_answer")) {
      set.value(values, value, value);
    }
    Submission sent = house("OLD-1", 40);
    PoolingLine noisy = new PoolingLine("distress", "Mal-être", "yes", "oui", 1, CLOSING, 40, -3);
    Submission with =
        new Submission(
            sent.cover(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(noisy));
    assertThat(new TodaysCodes(set.set()).of(with).pooling())
        .extracting(PoolingLine::table, PoolingLine::value, PoolingLine::noisy)
        .containsExactly(tuple("distress2", "yes", -3));
  }

  private static List<NationalFigure> figures(Submission... sent) {
    NationalPicture picture = new NationalPicture();
    List.of(sent).forEach(one -> picture.add(CODES.of(one)));
    return picture.national().figures();
  }

  private static Submission house(String code, int families, IndicatorLine... lines) {
    CoverBuilder cover =
        new CoverBuilder()
            .house(code, "Maison " + code, "62", "Pas-de-Calais", "Hauts-de-France")
            .notebook(new UUID(1, code.hashCode()))
            .tranches(List.of(new Tranche(1, families, LocalDate.of(2025, 6, 30))));
    return new Submission(cover.build(), List.of(lines), List.of(), List.of());
  }

  private static IndicatorLine line(
      String table,
      String level,
      String value,
      @Nullable Integer count,
      @Nullable Integer base,
      int later) {
    return new IndicatorLine(
        table,
        level,
        "Structure",
        Sensitivity.ORDINARY,
        Measure.COUNT,
        Unit.FAMILIES,
        null,
        value,
        value,
        count,
        base,
        count == null ? null : CLOSING,
        later,
        count == null ? Status.NOT_YET : Status.PUBLISHED);
  }
}
