package fr.village.app.export;

import fr.village.anonymity.leak.Finding;
import fr.village.anonymity.leak.FoundText;
import fr.village.anonymity.leak.LeakScan;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submission;
import fr.village.workbook.check.PackageString;
import fr.village.workbook.check.WorkbookCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The last step before a file gets its name (ANONYMITY.md, rule 8): nothing of the notebook is in
 * it, and it passes the check anybody can make of it.
 */
final class LeakGate {
  private final ReferenceSet reference;

  LeakGate(ReferenceSet reference) {
    this.reference = reference;
  }

  /**
   * @throws ExportStopped naming sheets and cells
   */
  void check(NotebookContent content, Submission submission, byte[] workbook) {
    LeakScan scan = new LeakScan(ForbiddenTerms.of(content), Set.of());
    // most cells say what another one said
    Map<String, Boolean> looked = new HashMap<>();
    List<PackageString> suspects =
        FormatTexts.strings(workbook).stream()
            .filter(found -> looked.computeIfAbsent(found.text(), scan::finds))
            .toList();
    List<Finding> leaks = scan.scan(notOfTheFormat(suspects, submission));
    if (!leaks.isEmpty()) {
      throw ExportStopped.leak(leaks);
    }
    List<String> faults =
        WorkbookCheck.check(workbook).findings().stream()
            .filter(finding -> finding.kind() != Kind.NOTE)
            .map(finding -> finding.sheet() + " " + finding.row() + " " + finding.key())
            .toList();
    if (!faults.isEmpty()) {
      throw new ExportStopped(faults);
    }
  }

  /**
   * What the format says by itself takes long to know, so it is asked only when a word of it is
   * also somebody's name.
   */
  private List<FoundText> notOfTheFormat(List<PackageString> suspects, Submission submission) {
    if (suspects.isEmpty()) {
      return List.of();
    }
    FormatTexts format = FormatTexts.of(reference, submission);
    return suspects.stream()
        .filter(found -> !format.has(found.text()))
        .map(found -> new FoundText(where(found), found.text()))
        .toList();
  }

  private static String where(PackageString found) {
    String sheet = found.sheet().isEmpty() ? found.part() : found.sheet();
    return sheet + " " + found.place();
  }
}
