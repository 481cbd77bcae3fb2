package fr.village.app.survey;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyText;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.SurveyDefinitions;
import fr.village.store.Stores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questionnaires of a notebook: the one shipped, and those received. A version is read once;
 * touched from the notebook's thread.
 */
public final class SurveyLibrary {
  private final Map<SurveyText, Survey> read = new HashMap<>();

  /**
   * Reads a file that may be anybody's.
   *
   * @throws Invalid {@code invalid.survey.file} with the line
   */
  public static Survey read(String text) {
    try {
      return SurveyDefinitions.load(text);
    } catch (ReferenceRefused e) {
      throw new Invalid("invalid.survey.file", Integer.toString(e.line()));
    }
  }

  /** Those that parents are asked now: the newest version of each, unless it is laid aside. */
  public List<Survey> asked(Stores stores) {
    return newest(stores).stream()
        .filter(SurveyShelf.Line::active)
        .map(SurveyShelf.Line::survey)
        .toList();
  }

  /** The newest version of each, asked or laid aside, by code. */
  List<SurveyShelf.Line> newest(Stores stores) {
    Map<String, SurveyText> newest = new HashMap<>();
    texts(stores)
        .forEach(t -> newest.merge(t.code(), t, (a, b) -> a.version() > b.version() ? a : b));
    return newest.values().stream()
        .sorted(Comparator.comparing(SurveyText::code))
        .map(t -> new SurveyShelf.Line(survey(t), t.active()))
        .toList();
  }

  /** Every version, the one shipped too, by code and version. */
  public List<Survey> all(Stores stores) {
    return texts(stores).stream()
        .sorted(Comparator.comparing(SurveyText::code).thenComparing(SurveyText::version))
        .map(this::survey)
        .toList();
  }

  /** The version answers were given under. */
  public Optional<Survey> find(Stores stores, String code, int version) {
    return text(stores, code, version).map(this::survey);
  }

  /** The newest version asked now. */
  public Optional<Survey> asked(Stores stores, String code) {
    return asked(stores).stream().filter(s -> s.code().equals(code)).findFirst();
  }

  /**
   * Takes a file in; from then on parents are asked it.
   *
   * @return whether it was not there yet
   * @throws ReferenceRefused naming the line and the reason; nothing is changed
   * @throws Invalid {@code invalid.survey.version.known}
   */
  public boolean add(Stores stores, String text) {
    Survey survey = SurveyDefinitions.load(text);
    SurveyText file = new SurveyText(survey.code(), survey.version(), text, true);
    Optional<SurveyText> known = text(stores, survey.code(), survey.version());
    Check.that(
        known.isEmpty() || known.get().text().equals(text),
        "invalid.survey.version.known",
        survey.code(),
        Integer.toString(survey.version()));
    return stores.surveyDefinitions().keep(file);
  }

  /** Lays a questionnaire aside, or asks it again; says whether that changed anything. */
  public boolean ask(Stores stores, Survey survey, boolean active) {
    SurveyText text = text(stores, survey.code(), survey.version()).orElseThrow();
    return stores
        .surveyDefinitions()
        .keep(new SurveyText(text.code(), text.version(), text.text(), active));
  }

  /** Keeps the file of a version in the notebook, before an answer names it. */
  void keep(Stores stores, Survey survey) {
    stores.surveyDefinitions().keep(text(stores, survey.code(), survey.version()).orElseThrow());
  }

  private Optional<SurveyText> text(Stores stores, String code, int version) {
    return texts(stores).stream()
        .filter(t -> t.code().equals(code) && t.version() == version)
        .findFirst();
  }

  private List<SurveyText> texts(Stores stores) {
    List<SurveyText> texts = new ArrayList<>(stores.surveyDefinitions().all());
    Survey shipped = shipped();
    if (texts.stream()
        .noneMatch(t -> t.code().equals(shipped.code()) && t.version() == shipped.version())) {
      texts.add(
          new SurveyText(shipped.code(), shipped.version(), SurveyDefinitions.builtInText(), true));
    }
    return texts;
  }

  private Survey shipped() {
    SurveyText any = new SurveyText("shipped", 1, "", true);
    return read.computeIfAbsent(any, t -> SurveyDefinitions.builtIn());
  }

  private Survey survey(SurveyText text) {
    return read.computeIfAbsent(
        new SurveyText(text.code(), text.version(), text.text(), true),
        t -> SurveyDefinitions.kept(t.text()));
  }
}
