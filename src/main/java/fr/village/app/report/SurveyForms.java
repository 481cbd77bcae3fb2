package fr.village.app.report;

import fr.village.app.session.NotebookSession;
import fr.village.app.survey.Due;
import fr.village.app.survey.DueService;
import fr.village.app.survey.SheetService;
import fr.village.app.survey.SurveyLibrary;
import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyWave;
import fr.village.i18n.Messages;
import fr.village.report.Block;
import fr.village.report.Block.Align;
import fr.village.report.Block.Column;
import fr.village.report.Block.Row;
import fr.village.report.Block.Style;
import fr.village.report.Document;
import fr.village.report.Words;
import fr.village.report.paper.SurveyForm;
import fr.village.report.paper.Tongue;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questionnaires on paper for the parents who are due, with their letters; or empty ones. */
public final class SurveyForms {
  private final NotebookSession notebook;
  private final SurveyLibrary library = new SurveyLibrary();

  public SurveyForms(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /**
   * One form for each parent due who agreed, behind a list of whose letters are whose; without
   * anybody due, or without a group named, one empty form of each time.
   *
   * @param group only its parents; null for empty forms
   */
  public Document forms(@Nullable String group, Messages messages) {
    Tongue tongue = Tongue.of(messages);
    return group == null ? empty(tongue) : ofGroup(group, tongue);
  }

  private Document empty(Tongue tongue) {
    List<Block> blocks = new ArrayList<>();
    for (Survey survey : notebook.read(library::asked)) {
      for (SurveyWave wave : survey.waves()) {
        form(blocks, new SurveyForm(survey, wave, null), tongue);
      }
    }
    Check.that(!blocks.isEmpty(), "paper.survey.none");
    return document(blocks, tongue);
  }

  private Document ofGroup(String group, Tongue tongue) {
    Due.Lists lists = new DueService(notebook, library).today();
    List<Due> due =
        Stream.concat(lists.now().stream(), lists.late().stream())
            .filter(d -> d.who().group().equals(group))
            .toList();
    Check.that(!due.isEmpty(), "paper.survey.nobody", group);
    Map<Id<Person>, String> letters = letters(due);
    List<Block> blocks = new ArrayList<>(cover(due, letters, tongue));
    blocks.add(new Block.PageBreak());
    List<Block> sheets = new ArrayList<>();
    for (Due one : due) {
      Survey survey =
          notebook.read(s -> library.find(s, one.survey(), one.version())).orElseThrow();
      String code = Objects.requireNonNull(letters.get(one.who().person()));
      form(sheets, new SurveyForm(survey, one.window().wave(), code), tongue);
    }
    blocks.addAll(sheets);
    return document(blocks, tongue);
  }

  private Map<Id<Person>, String> letters(List<Due> due) {
    List<Id<Person>> people = due.stream().map(d -> d.who().person()).distinct().toList();
    return new SheetService(notebook, library, new SecureRandom()).letters(people);
  }

  /** Stays with the facilitator: whose letters are whose. */
  private static List<Block> cover(List<Due> due, Map<Id<Person>, String> letters, Tongue tongue) {
    List<Row> rows =
        due.stream()
            .map(
                d ->
                    new Row(
                        List.of(
                            Words.strong(Objects.requireNonNull(letters.get(d.who().person()))),
                            Words.plain(d.who().firstName()),
                            Words.plain(tongue.text(d.window().wave().label()))),
                        false))
            .toList();
    return List.of(
        new Block.Heading(1, tongue.text("paper.survey.cover")),
        tongue.paragraph(Style.FRAMED, "paper.survey.cover.keep"),
        new Block.Table(
            null,
            List.of(
                new Column(tongue.text("paper.survey.letters"), 2, Align.START),
                new Column(tongue.text("paper.attendance.first-name"), 4, Align.START),
                new Column(tongue.text("paper.survey.time"), 3, Align.START)),
            true,
            0,
            rows));
  }

  private static void form(List<Block> blocks, SurveyForm form, Tongue tongue) {
    if (!blocks.isEmpty()) {
      blocks.add(new Block.PageBreak());
    }
    blocks.addAll(form.blocks(tongue));
  }

  private Document document(List<Block> blocks, Tongue tongue) {
    return Document.of(
        tongue.text("paper.survey.title"),
        tongue.locale(),
        notebook.house().name(),
        notebook.today(),
        blocks);
  }
}
