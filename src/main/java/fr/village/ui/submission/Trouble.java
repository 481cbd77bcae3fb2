package fr.village.ui.submission;

import fr.village.anonymity.EarlierThanLastFile;
import fr.village.anonymity.ExportRefused;
import fr.village.anonymity.LedgerDamaged;
import fr.village.anonymity.LedgerOlderThanWorkbook;
import fr.village.anonymity.PromiseBroken;
import fr.village.app.export.ExportStopped;
import fr.village.app.export.NotThisMaison;
import fr.village.ui.common.Said;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Why no workbook is written: what happened, with what to do about it, and what was kept.
 *
 * @param places cells of the workbook in cause
 * @param byWorkbook whether the last workbook leads out of it
 */
public record Trouble(Said title, Said what, Said kept, List<String> places, boolean byWorkbook) {
  private static final Said NOTHING_DONE = Said.of("submission.trouble.kept");

  public Trouble {
    places = List.copyOf(places);
  }

  static Trouble of(ExportRefused refused) {
    Said title =
        switch (refused) {
          case LedgerOlderThanWorkbook e -> Said.of("submission.trouble.older");
          case EarlierThanLastFile e -> Said.of("submission.trouble.earlier");
          case LedgerDamaged e -> Said.of("submission.trouble.ledger");
          case PromiseBroken e -> Said.of("submission.trouble.promise");
        };
    boolean byWorkbook =
        refused instanceof LedgerOlderThanWorkbook || refused instanceof LedgerDamaged;
    Said what = new Said(refused.key(), refused.arguments());
    return new Trouble(title, what, NOTHING_DONE, List.of(), byWorkbook);
  }

  static Trouble of(ExportStopped stopped) {
    return new Trouble(
        Said.of("submission.trouble.stopped"),
        Said.of("submission.trouble.stopped.text"),
        NOTHING_DONE,
        stopped.places(),
        false);
  }

  static Trouble of(NotThisMaison stranger) {
    return new Trouble(
        Said.of("submission.trouble.stranger"),
        Said.of("submission.trouble.stranger.text"),
        NOTHING_DONE,
        List.of(),
        true);
  }

  /** The workbook to continue from cannot be read. */
  static Trouble unreadable(UncheckedIOException e) {
    return new Trouble(
        Said.of("submission.trouble.unreadable"),
        Said.of("submission.trouble.unreadable.text"),
        NOTHING_DONE,
        List.of(),
        true);
  }
}
