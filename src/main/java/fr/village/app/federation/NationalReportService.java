package fr.village.app.federation;

import fr.village.federation.NationalPicture;
import fr.village.i18n.Messages;
import fr.village.report.Document;
import fr.village.report.national.NationalBilan;
import fr.village.report.paper.Tongue;
import java.time.LocalDate;

/** The national bilan; {@link fr.village.app.report.ReportFile} writes it as PDF or DOCX. */
public final class NationalReportService {

  /**
   * Makes it of what the Maisons counted have released, and of nothing else.
   *
   * @param closing the latest one of the Maisons counted
   * @param full all of it, or what fits on one page
   */
  public Document make(
      NationalPicture picture, LocalDate closing, boolean full, Messages messages) {
    NationalBilan bilan = new NationalBilan(NationalReportFacts.of(picture, closing));
    Tongue tongue = Tongue.of(messages);
    return full ? bilan.full(tongue) : bilan.page(tongue);
  }
}
