package fr.village.reference;

import fr.village.domain.survey.Survey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads questionnaires, format 1: {@code survey-definition.schema.json} beside this class. */
public final class SurveyDefinitions {
  /** Says a {@link ReferenceRefused} of a questionnaire: the line as text, the reason. */
  public static final String REFUSED = "survey.refused";

  private static final String SHIPPED = "survey-village-impact-1.json";
  private static final String SCHEMA = "survey-definition.schema.json";

  private SurveyDefinitions() {}

  /** The questionnaire shipped with the program. */
  public static Survey builtIn() {
    return LocatedJson.shipped(SHIPPED).to(Survey.class);
  }

  /** Its file, letter for letter, as a notebook keeps it. */
  public static String builtInText() {
    try (InputStream in = LocatedJson.resource(SHIPPED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a questionnaire from UTF-8 JSON; the stream is not closed.
   *
   * @throws ReferenceRefused naming the line and the reason of the first thing wrong
   * @throws UncheckedIOException when the stream cannot be read
   */
  public static Survey load(InputStream in) {
    return LocatedJson.read(in, SCHEMA).to(Survey.class);
  }

  /** As {@link #load(InputStream)}, of a text such as a notebook keeps. */
  public static Survey load(String text) {
    return load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads again what was read as good before, without holding it against its schema. */
  public static Survey kept(String text) {
    return LocatedJson.kept(text).to(Survey.class);
  }
}
