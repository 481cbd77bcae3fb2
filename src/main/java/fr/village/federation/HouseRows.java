package fr.village.federation;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.CrossingLine;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.ScoreLine;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Submission;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Located;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.TableFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rows of the Maisons themselves, each with its Maison before it. */
final class HouseRows {
  private static final TableFormat<Located<Place, Located<Interval, IndicatorLine>>> INDICATORS =
      Format1.INDICATORS.after(Interval.class).after(Place.class);
  private static final TableFormat<Located<Place, ScoreLine>> SCORES =
      Format1.SCORES.after(Place.class);
  private static final TableFormat<Located<Place, CrossingLine>> CROSSINGS =
      Format1.CROSSINGS.after(Place.class);
  private static final TableFormat<Located<Place, SessionLine>> SESSIONS =
      Format1.SESSIONS.after(Place.class);
  private static final TableFormat<Located<Place, ActivityLine>> ACTIVITIES =
      Format1.ACTIVITIES.after(Place.class);

  private HouseRows() {}

  /**
   * As sheets of the national workbook, in order.
   *
   * @param houses by code; gone through once for each sheet
   */
  static List<Part<?>> parts(Iterable<Submission> houses) {
    return List.of(
        new Part<>(INDICATORS, rows(houses, HouseRows::indicators)),
        new Part<>(SCORES, rows(houses, Submission::scores)),
        new Part<>(CROSSINGS, rows(houses, Submission::crossings)),
        new Part<>(SESSIONS, rows(houses, Submission::sessions)),
        new Part<>(ACTIVITIES, rows(houses, Submission::activities)));
  }

  private static List<Located<Interval, IndicatorLine>> indicators(Submission house) {
    return house.indicators().stream()
        .map(line -> new Located<>(Interval.of(house.cover(), line), line))
        .toList();
  }

  private static <R> List<Located<Place, R>> rows(
      Iterable<Submission> houses, Function<Submission, List<R>> rows) {
    List<Located<Place, R>> located = new ArrayList<>();
    for (Submission house : houses) {
      Place place = Place.of(house.cover());
      rows.apply(house).forEach(row -> located.add(new Located<>(place, row)));
    }
    return located;
  }
}
