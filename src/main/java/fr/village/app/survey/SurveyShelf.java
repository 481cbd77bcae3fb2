package fr.village.app.survey;

import fr.village.app.session.NotebookSession;
import fr.village.domain.survey.Survey;
import fr.village.reference.SurveyDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The questionnaires of an open notebook: what is asked, what is laid aside, what comes new. */
public final class SurveyShelf {
  /** A questionnaire is a few pages. */
  private static final long MAX_BYTES = 2_000_000;

  /** The newest version of a questionnaire. */
  public record Line(Survey survey, boolean active) {}

  private final NotebookSession notebook;
  private final SurveyLibrary library;

  public SurveyShelf(NotebookSession notebook, SurveyLibrary library) {
    this.notebook = notebook;
    this.library = library;
  }

  /** By code. */
  public List<Line> lines() {
    return notebook.read(library::newest);
  }

  /**
   * Takes a file in; from then on parents are asked it.
   *
   * @throws IOException when it cannot be read
   * @throws fr.village.reference.ReferenceRefused naming the line and the reason
   * @throws fr.village.domain.Invalid {@code invalid.survey.version.known}
   */
  public Survey add(Path file) throws IOException {
    String text = Files.size(file) > MAX_BYTES ? "" : Files.readString(file);
    Survey survey = SurveyDefinitions.load(text);
    notebook.write(stores -> library.add(stores, text));
    return survey;
  }

  /** Takes a version away again; one that was answered stays. */
  public boolean takeOut(Survey survey) {
    return notebook.write(
        stores -> stores.surveyDefinitions().removeUnused(survey.code(), survey.version()));
  }

  /** Lays a questionnaire aside, or asks it again; says whether that changed anything. */
  public boolean ask(Survey survey, boolean active) {
    return notebook.write(stores -> library.ask(stores, survey, active));
  }
}
