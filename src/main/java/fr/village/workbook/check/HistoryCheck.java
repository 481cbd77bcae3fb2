package fr.village.workbook.check;

import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submission;
import fr.village.workbook.read.ReadWorkbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges workbooks together: those of one notebook, in the order they were made, each against the
 * one before it. What holds from each to the next holds between any two of them: windows add up,
 * and what is frozen stays.
 */
public final class HistoryCheck {
  private static final Comparator<Cover> ORDER =
      Comparator.comparing(Cover::closing).thenComparing(Cover::revision);

  private HistoryCheck() {}

  /**
   * What is to be said of a workbook beside others.
   *
   * @param before place, in the list given, of the one it was compared with; null for the first of
   *     its notebook, and for what cannot be read
   */
  public record Compared(@Nullable Integer before, List<Finding> findings) {
    static final Compared WITH_NOTHING = new Compared(null, List.of());

    public Compared {
      findings = List.copyOf(findings);
    }
  }

  /** One for each workbook, in the order given. */
  public static List<Compared> check(List<ReadWorkbook> workbooks) {
    return IntStream.range(0, workbooks.size()).mapToObj(i -> compared(workbooks, i)).toList();
  }

  private static Compared compared(List<ReadWorkbook> workbooks, int index) {
    Submission later = workbooks.get(index).submission();
    if (later == null) {
      return Compared.WITH_NOTHING;
    }
    Integer before = before(workbooks, index, later.cover());
    List<Finding> findings = new ArrayList<>();
    if (before == null) {
      return new Compared(null, newNotebook(workbooks, later.cover()));
    }
    ReadWorkbook earlier = workbooks.get(before);
    Submission old = Objects.requireNonNull(earlier.submission());
    if (ORDER.compare(old.cover(), later.cover()) == 0
        && !earlier.contentDigest().equals(workbooks.get(index).contentDigest())) {
      findings.add(Finding.of(Kind.WRONG, "workbook.difference.revision", old.fileName()));
    }
    findings.addAll(
        later.cover().isByHand()
            ? HandFilledDifference.check(old, workbooks.get(index))
            : DifferenceCheck.check(old, workbooks.get(index)));
    return new Compared(before, findings);
  }

  /** The last one before it of the same notebook; of equals, the one given before. */
  private static @Nullable Integer before(List<ReadWorkbook> workbooks, int index, Cover later) {
    Integer best = null;
    Cover bestCover = null;
    for (int i = 0; i < workbooks.size(); i++) {
      Submission other = workbooks.get(i).submission();
      if (i != index && other != null && other.cover().notebook().equals(later.notebook())) {
        int order = ORDER.compare(other.cover(), later);
        boolean isBefore = order < 0 || (order == 0 && i < index);
        if (isBefore && (bestCover == null || ORDER.compare(other.cover(), bestCover) >= 0)) {
          best = i;
          bestCover = other.cover();
        }
      }
    }
    return best;
  }

  /** A Maison's code under another notebook: for a person to decide on. */
  private static List<Finding> newNotebook(List<ReadWorkbook> workbooks, Cover cover) {
    return workbooks.stream()
        .map(ReadWorkbook::submission)
        .filter(Objects::nonNull)
        .filter(s -> s.cover().houseCode().equals(cover.houseCode()))
        .filter(s -> !s.cover().notebook().equals(cover.notebook()))
        .filter(s -> ORDER.compare(s.cover(), cover) <= 0)
        .map(s -> Finding.of(Kind.NOTE, "workbook.difference.notebook", s.fileName()))
        .limit(1)
        .toList();
  }
}
