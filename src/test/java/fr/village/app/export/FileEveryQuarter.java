package fr.village.app.export;

import fr.village.anonymity.Advanced;
import fr.village.anonymity.ClosingRun;
import fr.village.anonymity.Closings;
import fr.village.anonymity.FamilyEntry;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.NotebookFacts;
import fr.village.anonymity.PoolingNoise;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.reference.ReferenceSet;
import fr.village.workbook.IndicatorLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A Maison that makes a file at every closing, by the rules, the check and the audit of the real
 * one; only the workbook itself is not written.
 *
 * @param ledger after the last closing
 * @param families that entered by then, with their tranche
 * @param lines of the last file's sheet Indicateurs
 */
public record FileEveryQuarter(
    Ledger ledger, List<FamilyEntry> families, List<IndicatorLine> lines) {
  private static final String VERSION = "0";

  /**
   * @param today the last file is that of the last closing on that day or before
   * @param as what is to be another way than the notebook has it
   */
  public static FileEveryQuarter of(
      NotebookContent content,
      ReferenceSet reference,
      LocalDate today,
      UnaryOperator<NotebookFacts> as) {
    PoolingNoise noise = new PoolingNoise(new Random(1));
    ClosingRun run = new ClosingRun(reference, UUID::randomUUID, noise);
    Map<Id<Family>, Integer> tranches = new HashMap<>();
    Ledger ledger = Ledger.EMPTY;
    LocalDate opened = Objects.requireNonNull(content.house().openedOn());
    for (LocalDate closing : Closings.between(opened, today)) {
      NotebookFacts facts = ExportFacts.of(content, reference, tranches, closing);
      Advanced advanced = run.advance(ledger, as.apply(facts), closing);
      ledger = advanced.ledger();
      advanced.assignments().forEach((family, tranche) -> tranches.put(Id.of(family), tranche));
    }
    LocalDate last = Closings.onOrBefore(today);
    NotebookFacts facts = ExportFacts.of(content, reference, tranches, last);
    return new FileEveryQuarter(
        ledger,
        facts.families().stream().filter(f -> !f.enrolledOn().isAfter(last)).toList(),
        new SubmissionFactory(content, reference, reference.floors(), ledger, last, VERSION)
            .submission(1)
            .indicators());
  }
}
