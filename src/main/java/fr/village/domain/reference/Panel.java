package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one set of respondents said between two waves (ANONYMITY.md, rules 1e and 7): those who
 * answered every question of the panel both times, so that one n holds for all of them and no
 * difference of two n tells of anybody. Each question becomes a table.
 *
 * @param survey code of the questionnaire
 * @param from code of the first wave
 * @param to code of the second wave, at least one month later
 * @param maturityMonths months after a tranche's last entry when its answers are taken: the second
 *     wave's, and its tolerance
 * @param period said after the subject, such as "between arrival and 8 months"
 */
public record Panel(
    String code,
    Label period,
    String survey,
    String from,
    String to,
    int maturityMonths,
    List<PanelQuestion> scores) {
  /** What the formula of a panel's tables is called. */
  public static final String FORMULA = "panel";

  public static final String IMPROVED = "improved";
  public static final String SAME = "same";
  public static final String WORSE = "worse";
  public static final String NOT_IMPROVED = "not_improved";
  public static final String NO_ANSWER = "no_answer";

  private static final Label IMPROVED_LABEL = new Label("Mieux", "Better");
  private static final Label SAME_LABEL = new Label("Pareil", "The same");
  private static final Label WORSE_LABEL = new Label("Moins bien", "Less well");
  private static final Label NOT_IMPROVED_LABEL = new Label("Pas mieux", "Not better");
  private static final Label NO_ANSWER_LABEL =
      new Label("Pas de réponse complète", "No complete answer");

  private static final Label DEFINITION =
      new Label(
          "Une famille compte par son premier parent qui a répondu, aux deux temps et dans les délais,"
              + " à toutes les questions du panel\u202f; « mieux » et « moins bien » demandent la"
              + " différence fiable du questionnaire. Base\u202f: toutes les familles des tranches."
              + " Limite\u202f: qui n’a pas tout répondu est « pas de réponse complète », et rien ne"
              + " dit que la Maison est la cause.",
          "A family counts by its first parent who answered, at both waves and in time, every question"
              + " of the panel; “better” and “less well” take the questionnaire’s reliable change."
              + " Base: all families of the tranches. Limit: who did not answer everything is “no"
              + " complete answer”, and nothing says the Maison is the cause.");

  public Panel {
    code = Text.code("reference.panel", code);
    survey = Text.code("reference.panel.survey", survey);
    from = Text.code("reference.panel.wave", from);
    to = Text.code("reference.panel.wave", to);
    Check.range("reference.panel.maturity", maturityMonths, 1, 36);
    Check.that(!from.equals(to), "invalid.reference.panel.waves", code);
    scores = List.copyOf(scores);
    Check.that(!scores.isEmpty(), "invalid.reference.panel.questions", code);
    Unique.check(scores, PanelQuestion::dimension, "invalid.reference.panel.twice", code);
  }

  /** One per question. */
  public List<TableDefinition> tables() {
    return scores.stream().map(this::table).toList();
  }

  /** Code of the table of a question. */
  public String tableOf(PanelQuestion question) {
    return code + "." + question.dimension();
  }

  /** The question a table is of; empty when it is not one of this panel. */
  public Optional<PanelQuestion> question(String table) {
    return scores.stream().filter(q -> tableOf(q).equals(table)).findFirst();
  }

  /** That the same families did not answer, whatever the question; null for a single one. */
  @Nullable Identity identity() {
    return scores.size() < 2
        ? null
        : new Identity(
            code, scores.stream().map(q -> new CellReference(tableOf(q), NO_ANSWER)).toList());
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
                    new LevelCell(
                        NOT_IMPROVED, NOT_IMPROVED_LABEL, java.util.Set.of(SAME, WORSE)),
                    noAnswer))),
        FORMULA,
        DEFINITION);
  }
}
