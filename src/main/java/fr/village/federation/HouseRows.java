package fr.village.federation;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.Cover;
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

  private final List<Located<Place, Located<Interval, IndicatorLine>>> indicators =
      new ArrayList<>();
  private final List<Located<Place, ScoreLine>> scores = new ArrayList<>();
  private final List<Located<Place, CrossingLine>> crossings = new ArrayList<>();
  private final List<Located<Place, SessionLine>> sessions = new ArrayList<>();
  private final List<Located<Place, ActivityLine>> activities = new ArrayList<>();

  void add(Submission submission) {
    Cover cover = submission.cover();
    Place place = Place.of(cover);
    for (IndicatorLine line : submission.indicators()) {
      indicators.add(new Located<>(place, new Located<>(Interval.of(cover, line), line)));
    }
    submission.scores().forEach(line -> scores.add(new Located<>(place, line)));
    submission.crossings().forEach(line -> crossings.add(new Located<>(place, line)));
    submission.sessions().forEach(line -> sessions.add(new Located<>(place, line)));
    submission.activities().forEach(line -> activities.add(new Located<>(place, line)));
  }

  /** As sheets of the national workbook, in order. */
  List<Part<?>> parts() {
    return List.of(
        new Part<>(INDICATORS, indicators),
        new Part<>(SCORES, scores),
        new Part<>(CROSSINGS, crossings),
        new Part<>(SESSIONS, sessions),
        new Part<>(ACTIVITIES, activities));
  }
}
