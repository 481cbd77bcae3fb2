package fr.village.federation;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.Cover;
import fr.village.workbook.CrossingLine;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.ScoreLine;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.format.Book;
import fr.village.workbook.format.Fact;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Located;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.TableFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The Maisons of many files put together. A first pass decides what counts, a second reads the
 * files that count, one at a time, in the order of the house codes.
 */
public final class Consolidation {
  private static final TableFormat<Located<Place, Located<Interval, IndicatorLine>>> INDICATORS =
      Format1.INDICATORS.after(Interval.class).after(Place.class);
  private static final TableFormat<Located<Place, ScoreLine>> SCORES =
      Format1.SCORES.after(Place.class);
  private static final TableFormat<NationalScore> POOLED = TableFormat.of(NationalScore.class);
  private static final TableFormat<Located<Place, CrossingLine>> CROSSINGS =
      Format1.CROSSINGS.after(Place.class);
  private static final TableFormat<NationalCrossing> CROSSED =
      TableFormat.of(NationalCrossing.class);
  private static final TableFormat<Located<Place, SessionLine>> SESSIONS =
      Format1.SESSIONS.after(Place.class);
  private static final TableFormat<Located<Place, ActivityLine>> ACTIVITIES =
      Format1.ACTIVITIES.after(Place.class);
  private static final TableFormat<Fact> FACTS =
      Format1.FACTS.under(
          "D’où viennent ces chiffres.",
          List.of(
              "Ce classeur met ensemble les envois des Maisons ; il ne contient rien d’autre.",
              "Un nombre « au moins … au plus » dit tout ce qu’on sait : ce qui est publié, et"
                  + " toutes les familles qui ne le sont pas encore.",
              "La feuille Journal dit ce qui a été fait de chaque fichier du dossier."));
  private static final TableFormat<NationalFigure> FIGURES = TableFormat.of(NationalFigure.class);
  private static final TableFormat<NationalPooling> ESTIMATES =
      TableFormat.of(NationalPooling.class);
  private static final TableFormat<RegionLine> REGIONS = TableFormat.of(RegionLine.class);
  private static final TableFormat<HouseLine> HOUSES = TableFormat.of(HouseLine.class);
  private static final TableFormat<JournalLine> JOURNAL = TableFormat.of(JournalLine.class);

  /** What a workbook without any Maison is dated, as it must carry some day. */
  private static final LocalDate NO_CLOSING = LocalDate.of(2000, 1, 1);

  private final List<Arrival> arrivals;
  private final String programVersion;
  private final NationalSums sums = new NationalSums();
  private final PoolingSums pooling = new PoolingSums();
  private final ScoreSums scores = new ScoreSums();
  private final Map<List<String>, NationalCrossing> crossings = new LinkedHashMap<>();
  private final List<Located<Place, CrossingLine>> crossingLines = new ArrayList<>();
  private final Map<String, HouseLine> houses = new TreeMap<>();
  private final Map<String, RegionLine> regions = new TreeMap<>();
  private final List<Located<Place, Located<Interval, IndicatorLine>>> indicators =
      new ArrayList<>();
  private final List<Located<Place, ScoreLine>> scoreLines = new ArrayList<>();
  private final List<Located<Place, SessionLine>> sessions = new ArrayList<>();
  private final List<Located<Place, ActivityLine>> activities = new ArrayList<>();
  private @Nullable LocalDate closing;
  private int families;

  private Consolidation(List<Arrival> arrivals, String programVersion) {
    this.arrivals = arrivals;
    this.programVersion = programVersion;
  }

  /**
   * The files of a folder and its sub-folders.
   *
   * @throws IOException where the folder cannot be read, or a file that counted in the first pass
   *     is gone in the second
   */
  public static Consolidation of(Path folder, Decisions decisions, String programVersion)
      throws IOException {
    return gather(Source.ofFolder(folder), decisions, programVersion, Steps.NONE);
  }

  /**
   * Files, and those of folders and their sub-folders.
   *
   * @throws IOException where a file that counted in the first pass is gone in the second
   */
  public static Consolidation of(
      List<Path> paths, Decisions decisions, String programVersion, Steps steps)
      throws IOException {
    return gather(Source.ofAll(paths), decisions, programVersion, steps);
  }

  private static Consolidation gather(
      List<Source> sources, Decisions decisions, String programVersion, Steps steps)
      throws IOException {
    List<Arrival> arrivals = new Inbox().read(sources, decisions, steps);
    Consolidation consolidation = new Consolidation(arrivals, programVersion);
    List<Arrival> counted =
        arrivals.stream()
            .filter(arrival -> arrival.verdict().isCounted())
            .sorted(Comparator.comparing(arrival -> cover(arrival).houseCode()))
            .toList();
    consolidation.closing =
        counted.stream().map(a -> cover(a).closing()).max(Comparator.naturalOrder()).orElse(null);
    Map<String, Source> files = new HashMap<>();
    sources.forEach(source -> files.put(source.name(), source));
    for (Arrival arrival : counted) {
      steps.at(sources.size(), sources.size());
      consolidation.add(
          read(Objects.requireNonNull(files.get(arrival.file().path())), arrival.file()));
    }
    consolidation.addMissingHouses();
    return consolidation;
  }

  private static Submission read(Source source, Seen seen) throws IOException {
    Submission submission = source.workbook().submission();
    if (submission == null || !submission.cover().equals(seen.cover())) {
      throw new IOException(seen.path());
    }
    return submission;
  }

  private static Cover cover(Arrival arrival) {
    return Objects.requireNonNull(arrival.file().cover());
  }

  private void add(Submission submission) {
    Cover cover = submission.cover();
    Place place = Place.of(cover);
    sums.add(submission);
    pooling.add(submission);
    scores.add(submission);
    submission.crossings().forEach(line -> add(place, line));
    submission.scores().forEach(line -> scoreLines.add(new Located<>(place, line)));
    families += cover.frozenFamilies(null);
    for (IndicatorLine line : submission.indicators()) {
      indicators.add(new Located<>(place, new Located<>(Interval.of(cover, line), line)));
    }
    submission.sessions().forEach(line -> sessions.add(new Located<>(place, line)));
    submission.activities().forEach(line -> activities.add(new Located<>(place, line)));
    regions.merge(cover.region(), region(submission), RegionLine::plus);
    int published =
        (int) submission.indicators().stream().filter(l -> l.status() == Status.PUBLISHED).count();
    houses.put(
        cover.houseCode(),
        house(
            cover,
            cover.closing().equals(closing) ? HouseState.UP_TO_DATE : HouseState.LATE,
            published,
            submission.indicators().size() - published));
  }

  private void add(Place place, CrossingLine line) {
    crossingLines.add(new Located<>(place, line));
    Integer count = line.count();
    Integer base = line.base();
    if (count != null && base != null) {
      crossings.merge(
          List.of(line.crossing(), line.row(), line.column()),
          new NationalCrossing(
              line.crossing(),
              line.label(),
              line.row(),
              line.rowLabel(),
              line.column(),
              line.columnLabel(),
              count,
              base,
              1),
          NationalCrossing::plus);
    }
  }

  private static RegionLine region(Submission submission) {
    List<ActivityLine> lines = submission.activities();
    return new RegionLine(
        submission.cover().region(),
        1,
        submission.cover().frozenFamilies(null),
        lines.stream().mapToInt(ActivityLine::held).sum(),
        lines.stream().map(ActivityLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private HouseLine house(
      Cover cover, HouseState state, @Nullable Integer published, @Nullable Integer notYet) {
    boolean counted = state != HouseState.MISSING;
    int files =
        (int)
            arrivals.stream()
                .map(arrival -> arrival.file().cover())
                .filter(other -> other != null && other.houseCode().equals(cover.houseCode()))
                .count();
    return new HouseLine(
        cover.houseCode(),
        cover.houseName(),
        cover.departement(),
        cover.region(),
        cover.carrierLabel(),
        state,
        cover.isByHand() ? "oui" : null,
        counted ? cover.closing() : null,
        counted ? cover.revision() : null,
        counted ? cover.frozenFamilies(null) : null,
        published,
        notYet,
        files);
  }

  /** Maisons known only from files that do not count. */
  private void addMissingHouses() {
    Map<String, Cover> others = new LinkedHashMap<>();
    arrivals.stream()
        .map(arrival -> arrival.file().cover())
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Cover::closing).reversed().thenComparing(Cover::houseName))
        .forEach(cover -> others.putIfAbsent(cover.houseCode(), cover));
    others.forEach(
        (code, cover) ->
            houses.computeIfAbsent(code, c -> house(cover, HouseState.MISSING, null, null)));
  }

  /** Every file seen, by path. */
  public List<Arrival> arrivals() {
    return arrivals;
  }

  public List<HouseLine> houses() {
    return List.copyOf(houses.values());
  }

  public List<RegionLine> regions() {
    return List.copyOf(regions.values());
  }

  public List<NationalFigure> figures() {
    return sums.figures();
  }

  /** Questions whose means some Maison publishes, over all that do. */
  public List<NationalScore> scores() {
    return scores.scores();
  }

  /** Sensitive answers estimated from values with noise; none under 10 Maisons. */
  public List<NationalPooling> estimates() {
    return pooling.estimates();
  }

  public NationalCover cover() {
    int counted =
        (int) houses.values().stream().filter(h -> h.state() != HouseState.MISSING).count();
    int byHand = (int) arrivals.stream().filter(a -> a.verdict() == Verdict.HAND_FILLED).count();
    return new NationalCover(closing, counted, byHand, families, arrivals.size(), programVersion);
  }

  /** The national workbook. */
  public Book book() {
    List<NationalFigure> figures = figures();
    return Format1.book(
        "Maisons des 1000 premiers jours, consolidation nationale",
        closing == null ? NO_CLOSING : closing,
        NationalSummary.of(cover(), regions(), figures, estimates()),
        FACTS,
        cover(),
        List.of(
            new Part<>(FIGURES, figures),
            new Part<>(POOLED, scores()),
            new Part<>(CROSSED, List.copyOf(crossings.values())),
            new Part<>(ESTIMATES, estimates()),
            new Part<>(REGIONS, regions()),
            new Part<>(HOUSES, houses()),
            new Part<>(INDICATORS, indicators),
            new Part<>(SCORES, scoreLines),
            new Part<>(CROSSINGS, crossingLines),
            new Part<>(SESSIONS, sessions),
            new Part<>(ACTIVITIES, activities),
            new Part<>(JOURNAL, new Journal().lines(arrivals))));
  }
}
