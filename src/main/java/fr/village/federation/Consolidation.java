package fr.village.federation;

import fr.village.federation.register.Register;
import fr.village.workbook.Cover;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.format.Book;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Maisons of many files put together. A first pass decides what counts, a second reads the
 * files that count, one at a time, in the order of the house codes.
 */
public final class Consolidation {
  private static final Set<Verdict> REPLACED = Set.of(Verdict.SUPERSEDED, Verdict.DUPLICATE);

  private final List<Arrival> arrivals;
  private final Map<String, List<Arrival>> byHouse;
  private final Register register;
  private final TodaysCodes codes;
  private final String programVersion;
  private final NationalPicture picture = new NationalPicture();
  private final List<Submission> counted = new ArrayList<>();
  private final Map<String, HouseLine> houses = new TreeMap<>();
  private @Nullable LocalDate closing;

  private Consolidation(
      List<Arrival> arrivals, Register register, TodaysCodes codes, String programVersion) {
    this.arrivals = arrivals;
    this.byHouse =
        arrivals.stream()
            .filter(arrival -> arrival.file().cover() != null)
            .collect(Collectors.groupingBy(arrival -> cover(arrival).houseCode()));
    this.register = register;
    this.codes = codes;
    this.programVersion = programVersion;
  }

  /**
   * The files of a folder and its sub-folders.
   *
   * @throws IOException where the folder cannot be read, or a file that counted in the first pass
   *     is gone in the second
   */
  public static Consolidation of(
      Path folder, Decisions decisions, TodaysCodes codes, String programVersion)
      throws IOException {
    return gather(Source.ofFolder(folder), decisions, codes, programVersion, Steps.NONE);
  }

  /**
   * Files, and those of folders and their sub-folders.
   *
   * @throws IOException where a file that counted in the first pass is gone in the second
   */
  public static Consolidation of(
      List<Path> paths, Decisions decisions, TodaysCodes codes, String programVersion, Steps steps)
      throws IOException {
    return gather(Source.ofAll(paths), decisions, codes, programVersion, steps);
  }

  private static Consolidation gather(
      List<Source> sources,
      Decisions decisions,
      TodaysCodes codes,
      String programVersion,
      Steps steps)
      throws IOException {
    List<Arrival> arrivals = new Inbox().read(sources, decisions, steps);
    Map<String, Source> files = new HashMap<>();
    sources.forEach(source -> files.put(source.name(), source));
    return of(
        arrivals,
        seen -> read(Objects.requireNonNull(files.get(seen.path())), seen),
        Register.NONE,
        codes,
        programVersion,
        steps);
  }

  /**
   * Files already judged; the rows of those that count are asked for one file at a time, in the
   * order of the house codes.
   *
   * @param register says where the Maisons it lists are
   * @param codes of the federation's current reference set
   * @throws IOException where the rows of one are no more to be had
   */
  public static Consolidation of(
      List<Arrival> arrivals,
      Submissions submissions,
      Register register,
      TodaysCodes codes,
      String programVersion,
      Steps steps)
      throws IOException {
    Consolidation consolidation = new Consolidation(arrivals, register, codes, programVersion);
    List<Arrival> counted =
        arrivals.stream()
            .filter(arrival -> arrival.verdict().isCounted())
            .sorted(Comparator.comparing(arrival -> cover(arrival).houseCode()))
            .toList();
    consolidation.closing =
        counted.stream().map(a -> cover(a).closing()).max(Comparator.naturalOrder()).orElse(null);
    submissions.announce(counted.stream().map(Arrival::file).toList());
    for (Arrival arrival : counted) {
      steps.at(arrivals.size(), arrivals.size());
      consolidation.add(register.corrected(submissions.of(arrival.file())));
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
    picture.add(codes.of(submission));
    counted.add(submission);
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

  private HouseLine house(
      Cover cover, HouseState state, @Nullable Integer published, @Nullable Integer notYet) {
    boolean counted = state != HouseState.MISSING;
    List<Arrival> files = byHouse.getOrDefault(cover.houseCode(), List.of());
    int replaced = (int) files.stream().filter(file -> REPLACED.contains(file.verdict())).count();
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
        files.size(),
        replaced);
  }

  /** Maisons known only from files that do not count, or from the register alone. */
  private void addMissingHouses() {
    Map<String, Cover> others = new LinkedHashMap<>();
    arrivals.stream()
        .map(arrival -> arrival.file().cover())
        .filter(Objects::nonNull)
        .map(register::corrected)
        .sorted(Comparator.comparing(Cover::closing).reversed().thenComparing(Cover::houseName))
        .forEach(cover -> others.putIfAbsent(cover.houseCode(), cover));
    others.forEach(
        (code, cover) ->
            houses.computeIfAbsent(code, c -> house(cover, HouseState.MISSING, null, null)));
    register
        .houses()
        .forEach(house -> houses.computeIfAbsent(house.code(), code -> HouseLine.never(house)));
  }

  /** Every file seen, by path. */
  public List<Arrival> arrivals() {
    return arrivals;
  }

  public List<HouseLine> houses() {
    return List.copyOf(houses.values());
  }

  /** What the Maisons counted say together, at every scale. */
  public NationalPicture picture() {
    return picture;
  }

  public List<RegionLine> regions() {
    return picture.regions();
  }

  public List<NationalFigure> figures() {
    return picture.national().figures();
  }

  /** Questions whose means some Maison publishes, over all that do. */
  public List<NationalScore> scores() {
    return picture.national().scores();
  }

  /** Sensitive answers estimated from values with noise; none under 10 Maisons. */
  public List<NationalPooling> estimates() {
    return picture.national().estimates();
  }

  /** What the Maisons counted sent, in the order of their codes. */
  public Iterable<Submission> counted() {
    return List.copyOf(counted);
  }

  /** What the Maisons counted add to a figure, in the order of their codes. */
  public List<Contribution> contributions(NationalFigure figure) {
    return counted.stream()
        .map(house -> Contribution.of(house, figure.key(), figure.unit(), codes))
        .toList();
  }

  public NationalCover cover() {
    ScopeSums national = picture.national();
    int byHand = (int) arrivals.stream().filter(a -> a.verdict() == Verdict.HAND_FILLED).count();
    return new NationalCover(
        closing, national.houses(), byHand, national.families(), arrivals.size(), programVersion);
  }

  /** The national workbook. */
  public Book book() {
    return NationalBook.of(cover(), picture, counted, houses(), arrivals);
  }
}
