package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one set of respondents said at one wave or two (ANONYMITY.md, rules 1d, 1e and 7): those who
 * answered every question of the panel, so that one n holds for all of them and no difference of
 * two n tells of anybody. Each question becomes a table.
 *
 * @param survey code of the questionnaire
 * @param from code of the first wave; null where the panel is asked opinions alone
 * @param to code of the second wave, or the only one
 * @param maturityMonths months after a tranche's last entry when its answers are taken: the second
 *     wave's, and its tolerance
 * @param scores subjects measured at both waves, whose change is read
 * @param opinions subjects of the second wave that are harmless if unanimous (rule 1d)
 * @param period said after the subject, such as "between arrival and 8 months"
 */
public record Panel(
    String code,
    Label period,
    String survey,
    @Nullable String from,
    String to,
    int maturityMonths,
    List<PanelQuestion> scores,
    List<PanelQuestion> opinions,
    @Nullable LocalDate retiredOn)
    implements Retirable {
  /** What the formula of a panel's tables is called. */
  public static final String FORMULA = "panel";

  public static final String IMPROVED = "improved";
  public static final String SAME = "same";
  public static final String WORSE = "worse";
  public static final String NOT_IMPROVED = "not_improved";
  public static final String NO_ANSWER = "no_answer";

  public static final String FAVOURABLE = "favourable";
  public static final String UNFAVOURABLE = "unfavourable";

  private static final Label FAVOURABLE_LABEL = new Label("Oui", "Yes");
  private static final Label UNFAVOURABLE_LABEL =
      new Label("Non ou entre les deux", "No or in between");
  private static final Label IMPROVED_LABEL = new Label("Mieux", "Better");
  private static final Label SAME_LABEL = new Label("Pareil", "The same");
  private static final Label WORSE_LABEL = new Label("Moins bien", "Less well");
  private static final Label NOT_IMPROVED_LABEL = new Label("Pas mieux", "Not better");
  private static final Label NO_ANSWER_LABEL =
      new Label("Pas de réponse complète", "No complete answer");

  private static final Label OPINION =
      new Label(
          "Une famille compte par son premier parent qui a répondu, dans les délais, à toutes les"
              + " questions du panel\u202f; partent combien ont répondu, et par paliers de cinq"
              + " combien n’ont pas répondu oui. Base\u202f: toutes les familles des tranches."
              + " Limite\u202f: ce que disent ceux qui ont tout répondu.",
          "A family counts by its first parent who answered every question of the panel in time;"
              + " how many answered leaves, and in bands of five how many did not say yes. Base:"
              + " all families of the tranches. Limit: what those say who answered everything.");

  private static final Label DEFINITION =
      new Label(
          "Une famille compte par son premier parent qui a répondu, aux deux temps et dans les"
              + " délais, à toutes les questions du panel\u202f; « mieux » et « moins bien »"
              + " demandent la différence fiable du questionnaire. Base\u202f: toutes les familles"
              + " des tranches. Limite\u202f: qui n’a pas tout répondu est « pas de réponse"
              + " complète », et rien ne dit que la Maison est la cause.",
          "A family counts by its first parent who answered, at both waves and in time, every"
              + " question of the panel; “better” and “less well” take the questionnaire’s reliable"
              + " change. Base: all families of the tranches. Limit: who did not answer everything"
              + " is “no complete answer”, and nothing says the Maison is the cause.");

  public Panel {
    code = Text.code("reference.panel", code);
    survey = Text.code("reference.panel.survey", survey);
    from = from == null ? null : Text.code("reference.panel.wave", from);
    to = Text.code("reference.panel.wave", to);
    Check.range("reference.panel.maturity", maturityMonths, 1, 36);
    Check.that(!to.equals(from), "invalid.reference.panel.waves", code);
    scores = List.copyOf(scores);
    opinions = List.copyOf(opinions);
    Check.that(!scores.isEmpty() || !opinions.isEmpty(), "invalid.reference.panel.questions", code);
    Check.that(scores.isEmpty() == (from == null), "invalid.reference.panel.waves", code);
    Unique.check(
        Stream.concat(scores.stream(), opinions.stream()).toList(),
        PanelQuestion::dimension,
        "invalid.reference.panel.twice",
        code);
  }

  /** One in use. */
  public Panel(
      String code,
      Label period,
      String survey,
      @Nullable String from,
      String to,
      int maturityMonths,
      List<PanelQuestion> scores,
      List<PanelQuestion> opinions) {
    this(code, period, survey, from, to, maturityMonths, scores, opinions, null);
  }

  /** Whether another is of the same questionnaire at the same waves: of the same answers. */
  public boolean isOfSameAnswers(Panel other) {
    return survey.equals(other.survey) && Objects.equals(from, other.from) && to.equals(other.to);
  }

  /** All of what is asked; who leaves one out answered none. */
  public List<PanelQuestion> questions() {
    return Stream.concat(scores.stream(), opinions.stream()).toList();
  }

  /** One per question. */
  public List<TableDefinition> tables() {
    return Stream.concat(
            scores.stream().map(this::table), opinions.stream().map(this::opinionTable))
        .toList();
  }

  /** Code of the table of a question. */
  public String tableOf(PanelQuestion question) {
    return code + "." + question.dimension();
  }

  /** The question a table is of; empty when it is not one of this panel. */
  public Optional<PanelQuestion> question(String table) {
    // asked for each family and table: without making a text for each question
    if (!table.startsWith(code) || !table.startsWith(".", code.length())) {
      return Optional.empty();
    }
    String dimension = table.substring(code.length() + 1);
    return Stream.concat(scores.stream(), opinions.stream())
        .filter(q -> q.dimension().equals(dimension))
        .findFirst();
  }

  /** That the same families did not answer, whatever the question; null for a single one. */
  @Nullable Identity identity() {
    return questions().size() < 2
        ? null
        : new Identity(
            code, questions().stream().map(q -> new CellReference(tableOf(q), NO_ANSWER)).toList());
  }

  private TableDefinition table(PanelQuestion question) {
    LevelCell improved = LevelCell.finest(IMPROVED, IMPROVED_LABEL);
    LevelCell noAnswer = LevelCell.finest(NO_ANSWER, NO_ANSWER_LABEL);
    return new TableDefinition(
        tableOf(question),
        new Label(
            question.label().fr() + ", " + period.fr(), question.label().en() + ", " + period.en()),
        Sensitivity.SENSITIVE,
        "family",
        maturityMonths,
        NO_ANSWER,
        question.pooled() ? IMPROVED : null,
        null,
        List.of(
            new Level(
                "detail",
                List.of(
                    improved,
                    LevelCell.finest(SAME, SAME_LABEL),
                    LevelCell.finest(WORSE, WORSE_LABEL),
                    noAnswer)),
            new Level(
                IMPROVED,
                List.of(
                    improved,
                    new LevelCell(NOT_IMPROVED, NOT_IMPROVED_LABEL, java.util.Set.of(SAME, WORSE)),
                    noAnswer))),
        FORMULA,
        DEFINITION,
        retiredOn);
  }

  private TableDefinition opinionTable(PanelQuestion question) {
    return new TableDefinition(
        tableOf(question),
        new Label(
            question.label().fr() + ", " + period.fr(), question.label().en() + ", " + period.en()),
        Sensitivity.SENSITIVE,
        "family",
        maturityMonths,
        NO_ANSWER,
        question.pooled() ? UNFAVOURABLE : null,
        UNFAVOURABLE,
        List.of(
            new Level(
                "detail",
                List.of(
                    LevelCell.finest(FAVOURABLE, FAVOURABLE_LABEL),
                    LevelCell.finest(UNFAVOURABLE, UNFAVOURABLE_LABEL),
                    LevelCell.finest(NO_ANSWER, NO_ANSWER_LABEL)))),
        FORMULA,
        OPINION,
        retiredOn);
  }
}
