package fr.village.recount;

import fr.village.domain.reference.Panel;
import fr.village.domain.reference.PanelQuestion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who answered every question of a panel, and what. */
final class Respondents {
  private final Map<String, Questionnaire> questionnaires = new HashMap<>();

  /** What one respondent scored at two waves; the same twice where there is one wave alone. */
  record Pair(double before, double after) {}

  Respondents(JsonNode dump) {
    for (JsonNode definition : Dumped.all(dump, "surveyDefinitions")) {
      questionnaires.put(Dumped.id(definition, "code"), Questionnaire.of(definition, dump));
    }
  }

  /** The value of a family in the table of a question. */
  String value(Panel panel, String table, DumpedFamily family, LocalDate asOf) {
    String dimension = panel.question(table).orElseThrow().dimension();
    Questionnaire asked = asked(panel);
    Pair pair = pairs(panel, family, asOf).get(dimension);
    if (asked == null || pair == null) {
      return Panel.NO_ANSWER;
    }
    boolean opinion = panel.opinions().stream().anyMatch(q -> q.dimension().equals(dimension));
    if (opinion) {
      return asked.isFavourable(dimension, pair.after()) ? Panel.FAVOURABLE : Panel.UNFAVOURABLE;
    }
    return asked.change(dimension, pair.before(), pair.after());
  }

  /** Of the first parent who answered everything, by dimension; nothing where nobody did. */
  Map<String, Pair> pairs(Panel panel, DumpedFamily family, LocalDate asOf) {
    Questionnaire asked = asked(panel);
    if (asked != null) {
      for (JsonNode parent : family.parents()) {
        Map<String, Pair> pairs =
            pairs(asked, panel, Dumped.id(parent, "id"), family.entered(), asOf);
        if (pairs.size() == panel.questions().size()) {
          return pairs;
        }
      }
    }
    return Map.of();
  }

  private static Map<String, Pair> pairs(
      Questionnaire asked, Panel panel, String person, LocalDate entered, LocalDate asOf) {
    Map<String, Integer> second = asked.sheet(person, panel.to(), entered, asOf);
    String from = panel.from();
    Map<String, Integer> first = from == null ? second : asked.sheet(person, from, entered, asOf);
    Map<String, Pair> pairs = new HashMap<>();
    if (first == null || second == null) {
      return pairs;
    }
    for (PanelQuestion question : panel.questions()) {
      Double before = asked.score(question.dimension(), first);
      Double after = asked.score(question.dimension(), second);
      if (before != null && after != null) {
        pairs.put(question.dimension(), new Pair(before, after));
      }
    }
    return pairs;
  }

  private @Nullable Questionnaire asked(Panel panel) {
    return questionnaires.get(panel.survey());
  }
}
