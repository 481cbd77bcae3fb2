package fr.village.federation;

import fr.village.workbook.Submission;
import fr.village.workbook.format.Book;
import fr.village.workbook.format.Fact;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Located;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.TableFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The national workbook, sheet by sheet. */
final class NationalBook {
  private static final TableFormat<Fact> FACTS =
      Format1.FACTS.under(
          "D’où viennent ces chiffres.",
          List.of(
              "Ce classeur met ensemble les envois des Maisons ; il ne contient rien d’autre.",
              "Un nombre « au moins … au plus » dit tout ce qu’on sait : ce qui est publié, et"
                  + " toutes les familles qui ne le sont pas encore.",
              "La feuille Journal dit ce qui a été fait de chaque fichier du dossier."));
  private static final TableFormat<NationalFigure> FIGURES = TableFormat.of(NationalFigure.class);
  private static final TableFormat<NationalScore> SCORES = TableFormat.of(NationalScore.class);
  private static final TableFormat<NationalCrossing> CROSSINGS =
      TableFormat.of(NationalCrossing.class);
  private static final TableFormat<NationalPooling> ESTIMATES =
      TableFormat.of(NationalPooling.class);
  private static final TableFormat<PublishedBeside> PUBLISHED =
      TableFormat.of(PublishedBeside.class);
  private static final TableFormat<Located<Place, HouseBeside>> BESIDE =
      TableFormat.of(HouseBeside.class).after(Place.class);
  private static final TableFormat<HouseLine> HOUSES = TableFormat.of(HouseLine.class);
  private static final TableFormat<JournalLine> JOURNAL = TableFormat.of(JournalLine.class);

  /** What a workbook without any Maison is dated, as it must carry some day. */
  private static final LocalDate NO_CLOSING = LocalDate.of(2000, 1, 1);

  private NationalBook() {}

  /**
   * @param counted what the Maisons counted sent, by code; gone through once for each of their
   *     sheets, so that they need not be in memory together
   * @param houses every Maison known, counted or not
   * @param arrivals every file seen
   */
  static Book of(
      NationalCover cover,
      NationalPicture picture,
      Iterable<Submission> counted,
      List<HouseLine> houses,
      List<Arrival> arrivals) {
    ScopeSums national = picture.national();
    List<Part<?>> parts = new ArrayList<>();
    parts.add(new Part<>(FIGURES, national.figures()));
    parts.add(new Part<>(SCORES, national.scores()));
    parts.add(new Part<>(CROSSINGS, national.crossings()));
    parts.add(new Part<>(ESTIMATES, national.estimates()));
    parts.add(new Part<>(PUBLISHED, picture.publishedBesideEstimates()));
    parts.addAll(ScopeParts.of(picture));
    parts.add(new Part<>(BESIDE, picture.besideOthers()));
    parts.add(new Part<>(HOUSES, houses));
    parts.addAll(HouseRows.parts(counted));
    parts.add(new Part<>(JOURNAL, new Journal().lines(arrivals)));
    LocalDate closing = cover.closing();
    return Format1.book(
        "Maisons des 1000 premiers jours, consolidation nationale",
        closing == null ? NO_CLOSING : closing,
        NationalSummary.of(cover, picture),
        FACTS,
        cover,
        parts);
  }
}
