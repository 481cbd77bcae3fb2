package fr.village.federation;

import fr.village.workbook.ScoreLine;
import fr.village.workbook.Sheet;
import fr.village.workbook.Submission;
import fr.village.workbook.format.Dictionary;
import fr.village.workbook.format.DictionaryLine;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Located;
import fr.village.workbook.format.TableFormat;
import java.io.IOException;
import java.util.List;

/**
 * The long tables for statisticians: every line of Indicateurs, every line of Scores, and what
 * their columns mean. One Maison at a time; nothing is kept.
 */
public final class TidyTables {
  @Sheet(
      code = "Scores",
      name = "scores",
      title = "Scores",
      row = "Une ligne est un sujet de questionnaire d’une Maison, entre deux temps de mesure.")
  private static final class Scores {}

  private static final TableFormat<TidyLine> LINES = TableFormat.of(TidyLine.class);
  private static final TableFormat<Located<Place, ScoreLine>> SCORES =
      Format1.SCORES.after(Place.class).as(Scores.class);

  private final CsvTable<TidyLine> lines;
  private final CsvTable<Located<Place, ScoreLine>> scores;

  /** Writes the first line of both. */
  public TidyTables(Appendable lines, Appendable scores) throws IOException {
    this.lines = new CsvTable<>(LINES, lines);
    this.scores = new CsvTable<>(SCORES, scores);
  }

  public void add(Submission submission) throws IOException {
    for (var line : submission.indicators()) {
      lines.add(TidyLine.of(submission.cover(), line));
    }
    Place place = Place.of(submission.cover());
    for (ScoreLine line : submission.scores()) {
      scores.add(new Located<>(place, line));
    }
  }

  /** What each column of the two tables means, and each code of a closed list. */
  public static void dictionary(Appendable out) throws IOException {
    CsvTable<DictionaryLine> table = new CsvTable<>(Format1.DICTIONARY, out);
    for (DictionaryLine line : Dictionary.of(List.of(LINES, SCORES), TidyLine.class)) {
      table.add(line);
    }
  }
}
