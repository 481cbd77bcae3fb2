package fr.village.app.export;

import fr.village.anonymity.Adoption;
import fr.village.anonymity.Advanced;
import fr.village.anonymity.ClosingRun;
import fr.village.anonymity.LedgerOlderThanWorkbook;
import fr.village.anonymity.LedgerVersion;
import fr.village.anonymity.NotebookFacts;
import fr.village.anonymity.PoolingNoise;
import fr.village.anonymity.UnauditedRun;
import fr.village.app.export.Prepared.Before;
import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.reference.ReferenceSet;
import fr.village.workbook.Submission;
import fr.village.workbook.format.Facts;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The export of a notebook but for the file itself: the same facts, closings and lines, printed as
 * rows instead of being written, searched and checked as a workbook. For thousands of histories,
 * where writing and the audit would take most of the time; what the rules let out is then attacked
 * before any auditor has stopped it.
 */
public final class UnwrittenExport {
  private final ReferenceSet reference;
  private final ClosingRun rules;
  private List<LedgerVersion> known = List.of();

  public UnwrittenExport(ReferenceSet reference, Supplier<UUID> versions, PoolingNoise noise) {
    this.reference = reference;
    rules = UnauditedRun.of(reference, versions, noise);
  }

  /** What the file of a day would say; the ledger is kept in the notebook. */
  public Submission export(NotebookSession notebook, LocalDate today) {
    Before before = Before.read(notebook);
    LedgerOlderThanWorkbook.check(before.ledger(), known);
    NotebookFacts facts = ExportFacts.of(before.content(), reference, before.tranches(), today);
    Advanced advanced = rules.advance(before.ledger(), facts, today);
    save(notebook, advanced);
    known = advanced.ledger().versions();
    return new SubmissionFactory(before.content(), reference, advanced.ledger(), today, "0")
        .submission(1);
  }

  /** As {@link ExportService#continueFrom}. */
  public void continueFrom(NotebookSession notebook, Submission last) {
    Before before = Before.read(notebook);
    NotebookFacts facts =
        ExportFacts.of(before.content(), reference, before.tranches(), last.cover().closing());
    save(
        notebook,
        Adoption.adopt(before.ledger(), facts.families(), PublishedBefore.of(last), reference));
  }

  private static void save(NotebookSession notebook, Advanced advanced) {
    Map<Id<Family>, Integer> tranches = new HashMap<>();
    advanced.assignments().forEach((family, tranche) -> tranches.put(Id.of(family), tranche));
    notebook.write(
        stores -> {
          stores.ledger().save(advanced.ledger());
          stores.ledger().assign(tranches);
          return true;
        });
  }

  /** Rows of each sheet by the codes of its columns, as a reader has them; no empty cells. */
  public static Map<String, List<Map<String, String>>> rows(Submission submission) {
    Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
    for (Part<?> part :
        List.of(
            new Part<>(Format1.FACTS, Facts.of(submission.cover())),
            new Part<>(Format1.INDICATORS, submission.indicators()),
            new Part<>(Format1.SCORES, submission.scores()),
            new Part<>(Format1.CROSSINGS, submission.crossings()),
            new Part<>(Format1.SESSIONS, submission.sessions()),
            new Part<>(Format1.ACTIVITIES, submission.activities()),
            new Part<>(Format1.POOLING, submission.pooling()))) {
      sheets.put(part.format().name(), rows(part));
    }
    return sheets;
  }

  private static List<Map<String, String>> rows(Part<?> part) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<?> cells : part.cells()) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        Object cell = cells.get(i);
        if (cell != null) {
          row.put(part.format().fields().get(i).code(), text(cell));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(Object cell) {
    return switch (cell) {
      case LocalDate day ->
          Long.toString(day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay());
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      default -> cell.toString();
    };
  }
}
