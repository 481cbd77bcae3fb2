package fr.village.federation.letters;

import fr.village.federation.Arrival;
import fr.village.i18n.Messages;
import fr.village.workbook.Finding;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.write.WorkbookWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A small workbook that names every cell to correct of a file that does not count. */
public final class Corrections {
  private static final TableFormat<CorrectionLine> FORMAT = TableFormat.of(CorrectionLine.class);

  private final Messages texts = Messages.of(Locale.FRENCH);

  /** Whether something is wrong at a place that can be named. */
  public static boolean hasPlaces(Arrival arrival) {
    return Letters.findings(arrival).stream().anyMatch(finding -> finding.sheet() != null);
  }

  /**
   * The Excel file; none where nothing is wrong with the file itself.
   *
   * @param day what it is dated
   */
  public Optional<byte[]> of(Arrival arrival, LocalDate day) {
    List<CorrectionLine> lines = Letters.findings(arrival).stream().map(this::line).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(WorkbookWriter.tables("À corriger", day, List.of(new Part<>(FORMAT, lines))));
  }

  private CorrectionLine line(Finding finding) {
    return new CorrectionLine(
        finding.sheet(),
        finding.row(),
        finding.column(),
        texts.text(finding.key(), Letters.written(finding.arguments())),
        todo(finding));
  }

  private String todo(Finding finding) {
    return switch (finding.kind()) {
      case MODIFIED -> texts.text("federation.correction.modified");
      case WRONG -> texts.text("federation.correction.wrong");
      default -> texts.text("federation.correction.again");
    };
  }
}
