package fr.village.app.export;

import fr.village.anonymity.Waiting;
import fr.village.domain.reference.ReferenceSet;
import fr.village.workbook.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook written now would hold; nothing was kept of making it. All its cells are those of
 * the file but one: where the ledger changes, its version is drawn when the file is written.
 *
 * @param changed whether it says something the last one did not
 * @param waiting families in no tranche yet
 * @param replaces the last one that left; null before the first
 * @param lines of the sheet Indicateurs, in its order, beside the Maison's own totals
 * @param reference the words of its codes
 */
public record Preview(
    Submission submission,
    boolean changed,
    Waiting waiting,
    @Nullable Sent replaces,
    List<PreviewLine> lines,
    StaysHere stays,
    ReferenceSet reference) {
  public Preview {
    lines = List.copyOf(lines);
  }

  /** Lines of Indicateurs that leave with a value. */
  public int leaving() {
    return (int) lines.stream().filter(PreviewLine::leaves).count();
  }
}
