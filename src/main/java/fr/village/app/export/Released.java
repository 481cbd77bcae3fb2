package fr.village.app.export;

import fr.village.anonymity.Ledger;
import fr.village.anonymity.Published;
import fr.village.anonymity.leak.Finding;
import fr.village.anonymity.leak.FoundText;
import fr.village.anonymity.leak.LeakScan;
import fr.village.app.session.NotebookSession;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.workbook.ActivityLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What this notebook has released so far, for every outlet beside the workbook (ANONYMITY.md, rule
 * 11). Reading it releases nothing.
 *
 * @param activities what was done, which describes no family, year by year
 * @param closing the last one handled; null when nothing was ever sent
 */
public record Released(
    NotebookContent content,
    Published published,
    List<ActivityLine> activities,
    @Nullable LocalDate closing) {

  /**
   * @param until sessions after it are not counted
   */
  public static Released read(NotebookSession notebook, ReferenceSet reference, LocalDate until) {
    return notebook.read(
        stores -> {
          Ledger ledger = stores.ledger().read();
          NotebookContent content = stores.content().readAll();
          Published published = new Published(ledger, reference);
          return new Released(
              content, published, Activities.of(content, published, until), ledger.handledUntil());
        });
  }

  /**
   * Refuses texts that hold something of the notebook (rule 8).
   *
   * @param texts every text of the document
   * @param known every text a document of this kind can hold whatever the notebook says; their
   *     numbers and months may differ
   * @throws ExportStopped naming what kind of thing was found where
   */
  public void check(List<FoundText> texts, Collection<String> known) {
    Set<String> shapes = new HashSet<>();
    known.forEach(text -> shapes.add(FormatTexts.shape(text)));
    List<Finding> leaks =
        new LeakScan(ForbiddenTerms.of(content), Set.of())
            .scan(
                texts.stream().filter(t -> !shapes.contains(FormatTexts.shape(t.text()))).toList());
    if (!leaks.isEmpty()) {
      throw ExportStopped.leak(leaks);
    }
  }
}
