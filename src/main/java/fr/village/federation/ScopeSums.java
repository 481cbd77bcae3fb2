package fr.village.federation;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.Submission;
import java.math.BigDecimal;
import java.util.List;

/**
 * The sums over the Maisons of one scope; the same for all of them. Maisons are added one at a time
 * and only sums are kept.
 */
public final class ScopeSums {
  private final Scope scope;
  private final NationalSums figures = new NationalSums();
  private final ScoreSums scores = new ScoreSums();
  private final PoolingSums pooling = new PoolingSums();
  private final CrossingSums crossings = new CrossingSums();
  private int houses;
  private int withoutTranche;
  private int families;
  private int held;
  private BigDecimal hours = BigDecimal.ZERO;

  ScopeSums(Scope scope) {
    this.scope = scope;
  }

  /** What one Maison says by itself. */
  public static ScopeSums ofHouse(Submission submission) {
    ScopeSums sums = new ScopeSums(Scope.of(submission.cover()));
    sums.add(submission, KeyedLine.of(submission));
    return sums;
  }

  /**
   * @param lines of that submission
   */
  void add(Submission submission, List<KeyedLine> lines) {
    figures.add(submission.cover(), lines);
    scores.add(submission);
    pooling.add(submission);
    crossings.add(submission);
    houses++;
    withoutTranche += submission.cover().tranches().isEmpty() ? 1 : 0;
    families += submission.cover().frozenFamilies(null);
    for (ActivityLine line : submission.activities()) {
      held += line.held();
      hours = hours.add(line.hours());
    }
  }

  public Scope scope() {
    return scope;
  }

  public List<NationalFigure> figures() {
    return figures.figures();
  }

  /** Questions whose means some Maison publishes. */
  public List<NationalScore> scores() {
    return scores.scores();
  }

  /** How unlike the Maisons are in what they publish of a question, from 2 Maisons. */
  public List<ScoreDifference> differences() {
    return scores.differences();
  }

  /** Sensitive answers estimated from values with noise; none under 10 Maisons. */
  public List<NationalPooling> estimates() {
    return pooling.estimates();
  }

  public List<NationalCrossing> crossings() {
    return crossings.crossings();
  }

  public int houses() {
    return houses;
  }

  /** Maisons counted none of whose families is in a tranche yet. */
  public int housesWithoutTranche() {
    return withoutTranche;
  }

  /** Families of the tranches. */
  public int families() {
    return families;
  }

  /** Sessions and activities held. */
  public int held() {
    return held;
  }

  /** Of what was held. */
  public BigDecimal hours() {
    return hours;
  }
}
