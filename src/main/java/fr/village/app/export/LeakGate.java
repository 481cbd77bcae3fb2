package fr.village.app.export;

import fr.village.anonymity.leak.Finding;
import fr.village.anonymity.leak.FoundText;
import fr.village.anonymity.leak.LeakScan;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.workbook.Cover;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Submission;
import fr.village.workbook.Texts;
import fr.village.workbook.check.PackageString;
import fr.village.workbook.check.PackageStrings;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.read.Unreadable;
import fr.village.workbook.write.WorkbookWriter;
import java.util.HashSet;
import java.util.List;
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
    LeakScan scan = new LeakScan(ForbiddenTerms.of(content), exempt(submission));
    List<Finding> leaks =
        scan.scan(
            strings(workbook).stream()
                .map(found -> new FoundText(where(found), found.text()))
                .toList());
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
   * Strings that are the format's, the reference set's or the register's: those of a workbook of
   * this Maison without any line, and every label and code.
   */
  private Set<String> exempt(Submission submission) {
    Submission bare =
        new Submission(anonymousContact(submission.cover()), List.of(), List.of(), List.of());
    Set<String> exempt = new HashSet<>();
    strings(WorkbookWriter.write(bare)).forEach(found -> exempt.add(found.text()));
    reference.codeLists().forEach(list -> addList(exempt, list));
    reference.topics().forEach(topic -> add(exempt, topic.code(), topic.label()));
    reference.sums().forEach(sum -> add(exempt, sum.code(), sum.label()));
    reference
        .tables()
        .forEach(
            table -> {
              add(exempt, table.code(), table.label());
              table
                  .levels()
                  .forEach(
                      level -> {
                        exempt.add(level.code());
                        level.cells().forEach(cell -> addCell(exempt, cell));
                      });
            });
    addJoined(exempt, submission);
    return exempt;
  }

  /** Cells that list several topics: exempt when each topic is. */
  private static void addJoined(Set<String> exempt, Submission submission) {
    for (SessionLine line : submission.sessions()) {
      for (List<String> topics : List.of(line.topics(), line.topicLabels())) {
        if (exempt.containsAll(topics)) {
          exempt.add(String.join(Texts.SEPARATOR, topics));
        }
      }
    }
  }

  private static Cover anonymousContact(Cover cover) {
    return cover.withContact("-");
  }

  private static void addList(Set<String> exempt, CodeList list) {
    add(exempt, list.code(), list.label());
    for (CodeItem item : list.items()) {
      add(exempt, item.code(), item.label());
    }
  }

  private static void addCell(Set<String> exempt, LevelCell cell) {
    add(exempt, cell.code(), cell.label());
  }

  private static void add(Set<String> exempt, String code, Label label) {
    exempt.add(code);
    exempt.add(label.fr());
  }

  private static String where(PackageString found) {
    String sheet = found.sheet().isEmpty() ? found.part() : found.sheet();
    return sheet + " " + found.place();
  }

  private static List<PackageString> strings(byte[] workbook) {
    try {
      return PackageStrings.of(workbook);
    } catch (Unreadable e) {
      throw new IllegalStateException("a workbook just written", e);
    }
  }
}
