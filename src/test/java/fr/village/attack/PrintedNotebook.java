package fr.village.attack;

import fr.village.anonymity.PoolingNoise;
import fr.village.app.export.UnwrittenExport;
import fr.village.app.survey.SurveyLibrary;
import fr.village.store.dump.Document;
import fr.village.store.dump.Load;
import fr.village.workbook.Submission;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The same notebook on disk, whose files are printed as lines and not written: for many histories,
 * where writing workbooks would take most of the time. Loads without a backup first.
 */
final class PrintedNotebook extends LivedNotebook {
  private final UnwrittenExport printed;

  PrintedNotebook(Path folder, LocalDate day, long seed) {
    super(folder, day, seed);
    printed =
        new UnwrittenExport(app.references(), () -> version(random), new PoolingNoise(random));
  }

  @Override
  public void load(Dump dump) {
    Load load = new Load(session.change(), SurveyLibrary::read);
    Document document = load.read(new ByteArrayInputStream(dump.json()));
    session.write(
        stores -> {
          stores.load(load, document, true);
          return true;
        });
  }

  @Override
  public Letter export(LocalDate day) {
    moveTo(day);
    Submission submission = printed.export(session, day);
    return new Letter(null, new Workbook(UnwrittenExport.rows(submission)), submission);
  }

  @Override
  public void continueFrom(Letter last) {
    printed.continueFrom(session, (Submission) last.lines());
  }
}
