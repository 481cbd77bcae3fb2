package fr.village.federation;

import static fr.village.federation.Houses.SINGLE;
import static fr.village.federation.Houses.house;
import static fr.village.federation.Houses.line;
import static fr.village.federation.Houses.picture;
import static fr.village.federation.Houses.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.village.workbook.Submission;
import fr.village.workbook.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NationalPictureTest {
  private static final Submission ARRAS =
      house("ARR", "62", "Pas-de-Calais", "Hauts-de-France", "commune", 120, single(40, 100, 20));
  private static final Submission LILLE =
      house("LIL", "59", "Nord", "Hauts-de-France", "hospital", 30, single(null, null, 30));
  private static final Submission ROUEN =
      house("ROU", "76", "Seine-Maritime", "Normandie", "commune", 15);

  private static NationalFigure figure(ScopeSums sums) {
    return sums.figures().stream().filter(f -> f.key().equals(SINGLE)).findFirst().orElseThrow();
  }

  /**
   * Hauts-de-France: 40 … 60 and 0 … 30. Communes: 40 … 60, and Rouen, which does not have the
   * table, 0 … 15. Nord: 0 … 30. Normandie has no such line at all.
   */
  @Test
  @DisplayName("the same figures for France, a region, a département, a type of carrier, a Maison")
  void everyScale() {
    NationalPicture picture = picture(ARRAS, LILLE, ROUEN);
    assertThat(picture.scopes(ScopeKind.REGION))
        .extracting(s -> s.scope().label(), ScopeSums::houses, ScopeSums::families)
        .containsExactly(tuple("Hauts-de-France", 2, 150), tuple("Normandie", 1, 15));
    assertThat(
            List.of(
                figure(picture.national()),
                figure(picture.scopes(ScopeKind.REGION).getFirst()),
                figure(picture.scopes(ScopeKind.DEPARTEMENT).getFirst()),
                figure(picture.scopes(ScopeKind.CARRIER).getFirst()),
                figure(ScopeSums.ofHouse(ARRAS))))
        .extracting(
            NationalFigure::low,
            NationalFigure::high,
            NationalFigure::share,
            NationalFigure::coverage,
            NationalFigure::publishing,
            NationalFigure::houses)
        .containsExactly(
            tuple(40, 105, 40, 61, 1, 3),
            tuple(40, 90, 40, 67, 1, 2),
            tuple(0, 30, null, null, 0, 1),
            tuple(40, 75, 40, 74, 1, 2),
            tuple(40, 60, 40, 83, 1, 1));
    assertThat(picture.scopes(ScopeKind.REGION).getLast().figures()).isEmpty();
  }

  @Property(tries = 100)
  @Label("regions together, or carriers, are France: bases, families, Maisons, lower ends")
  void partsAreTheWhole(@ForAll long seed) {
    Random random = new Random(seed);
    NationalPicture picture = new NationalPicture();
    for (int i = 0; i < 30; i++) {
      int families = 15 + random.nextInt(200);
      int base = random.nextInt(families + 1);
      int count = random.nextInt(base + 1);
      picture.add(
          house(
              "H-" + (100 + i),
              "" + (10 + random.nextInt(9)),
              "D",
              "Région " + random.nextInt(4),
              "porteur-" + random.nextInt(3),
              families,
              base < 15 ? single(null, null, families) : single(count, base, families - base)));
    }
    NationalFigure national = figure(picture.national());
    for (ScopeKind kind : List.of(ScopeKind.REGION, ScopeKind.DEPARTEMENT, ScopeKind.CARRIER)) {
      List<NationalFigure> parts =
          picture.scopes(kind).stream().map(NationalPictureTest::figure).toList();
      assertThat(parts.stream().mapToInt(NationalFigure::low).sum()).isEqualTo(national.low());
      assertThat(parts.stream().mapToInt(f -> f.high() == null ? 0 : f.high()).sum())
          .isEqualTo(national.high());
      assertThat(parts.stream().mapToInt(NationalFigure::frozen).sum())
          .isEqualTo(national.frozen());
      assertThat(parts.stream().mapToInt(NationalFigure::houses).sum()).isEqualTo(30);
    }
  }

  @Test
  @DisplayName("a figure leads back to its Maisons and their rows, and to those that lack it")
  void contributions() {
    List<Contribution> all =
        List.of(ARRAS, LILLE, ROUEN).stream()
            .map(s -> Contribution.of(s, SINGLE, Unit.FAMILIES, Codes.BUILT_IN))
            .toList();
    assertThat(all)
        .extracting(c -> c.place().house(), Contribution::row, Contribution::interval)
        .containsExactly(
            tuple("ARR", 8, new Interval(40, 60)),
            tuple("LIL", 8, new Interval(0, 30)),
            tuple("ROU", null, new Interval(0, 15)));
    NationalFigure national = figure(picture(ARRAS, LILLE, ROUEN).national());
    Interval sum = all.stream().map(Contribution::interval).reduce(Interval::plus).orElseThrow();
    assertThat(sum).isEqualTo(new Interval(national.low(), national.high()));
  }

  private static Submission[] sixOrLess(int publishing) {
    List<Submission> houses = new ArrayList<>();
    for (int i = 0; i < publishing; i++) {
      // 10, 20, 30 … of 100
      int count = 10 * (i + 1);
      String code = "H-" + (9 - i) + "00";
      houses.add(house(code, 100, single(count, 100, 0), line("other", 100 - count, 100, 0)));
    }
    return houses.toArray(Submission[]::new);
  }

  @Test
  @DisplayName("a Maison stands beside five others or more, by code, never by figure")
  void beside() {
    assertThat(picture(sixOrLess(5)).besideOthers()).isEmpty();
    // the Maison of 10 %: others 20 … 60, quarters 30, 40, 50; the one of 60 %: others 10 … 50
    assertThat(picture(sixOrLess(6)).besideOthers())
        .filteredOn(line -> line.row().value().equals("single"))
        .extracting(
            line -> line.place().house(),
            line -> line.row().share(),
            line -> line.row().nationalShare(),
            line -> line.row().firstQuarter(),
            line -> line.row().median(),
            line -> line.row().thirdQuarter(),
            line -> line.row().others())
        .containsExactly(
            tuple("H-400", 60, 35, 20, 30, 40, 5),
            tuple("H-500", 50, 35, 20, 30, 40, 5),
            tuple("H-600", 40, 35, 20, 30, 50, 5),
            tuple("H-700", 30, 35, 20, 40, 50, 5),
            tuple("H-800", 20, 35, 30, 40, 50, 5),
            tuple("H-900", 10, 35, 30, 40, 50, 5));
  }

  @Test
  @DisplayName("quarters lie between the two values around them, as in spreadsheets")
  void quantiles() {
    assertThat(ShareSpread.quantile(new double[] {10, 20, 30, 40}, 0.25)).isEqualTo(18);
    assertThat(ShareSpread.quantile(new double[] {10, 20, 30, 40}, 0.5)).isEqualTo(25);
    assertThat(ShareSpread.quantile(new double[] {7}, 0.75)).isEqualTo(7);
  }

  @Test
  @DisplayName("every region is on the map once, at its place or elsewhere, however it is written")
  void map() {
    List<RegionLine> regions =
        List.of(
            region("Hauts-de-France", 2, 1380),
            region("Provence-Alpes-Cote d'Azur", 1, 40),
            region("Saint-Martin", 1, 20));
    List<RegionMapRow> rows = RegionMapRow.map(regions);
    assertThat(rows.getFirst().centre())
        .isEqualTo("Hauts-de-France\n2 Maisons\n1\u202f380 familles");
    assertThat(rows.get(4).east()).isEqualTo("Provence-Alpes-Côte d’Azur\n1 Maison\n40 familles");
    assertThat(rows.get(4).far()).isEqualTo("Corse\n–");
    assertThat(rows.getLast().band()).isEqualTo("Ailleurs");
    assertThat(rows.getLast().west()).isEqualTo("Saint-Martin\n1 Maison\n20 familles");
  }

  private static RegionLine region(String name, int houses, int families) {
    return new RegionLine(name, houses, families, 0, BigDecimal.ZERO);
  }
}
