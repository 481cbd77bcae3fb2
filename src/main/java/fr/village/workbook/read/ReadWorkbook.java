package fr.village.workbook.read;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submission;
import fr.village.workbook.format.TableFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a workbook.
 *
 * @param submission all rows that could be read; nothing where the cover could not
 * @param contentDigest digest of all rows as they are now, empty where there is none
 * @param findings all that is to be said, in the order of the sheets
 * @param rows numbers of the rows of each table, from 1, in the submission's order before it sorts
 */
public record ReadWorkbook(
    @Nullable Submission submission,
    String contentDigest,
    List<Finding> findings,
    Map<TableFormat<?>, List<Integer>> rows) {

  public ReadWorkbook {
    findings = List.copyOf(findings);
    rows = Map.copyOf(rows);
  }

  /** Where nothing could be read but why. */
  public static ReadWorkbook nothing(Finding why) {
    return nothing(List.of(why));
  }

  static ReadWorkbook nothing(List<Finding> findings) {
    return new ReadWorkbook(null, "", findings, Map.of());
  }

  /** The most serious kind of finding, none where all is well. */
  public Optional<Kind> worst() {
    return findings.stream().map(Finding::kind).min(Kind::compareTo);
  }
}
