package fr.village.indicators;

import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.Label;
import fr.village.domain.session.CustomTopic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines an indicator has: its own, those of a code list, or one alone. */
final class Lines {
  /**
   * One figure to tell.
   *
   * @param code where it was counted, and how the value is called
   * @param baseCode where its base was counted
   */
  record Line(String code, String figure, String baseFigure, Label label) {}

  private static final Label NOT_STATED = new Label("non renseigné", "not stated");

  /** Each of their lines has a base of its own. */
  private static final Set<String> OWN_BASES = Set.of("retention_curve");

  private final Records records;
  private final Figures figures;
  private final SurveyLines surveys;

  Lines(Records records, Figures figures) {
    this.records = records;
    this.figures = figures;
    this.surveys = new SurveyLines(records.surveys(), figures);
  }

  List<Line> of(IndicatorDefinition definition) {
    String list = definition.codeList();
    if (SurveyLines.isOf(definition)) {
      return surveys.of(definition);
    }
    if (list != null) {
      return counted(definition, labels(list));
    }
    if (definition.lines().isEmpty()) {
      String formula = definition.formula();
      return List.of(new Line(definition.code(), formula, formula, definition.label()));
    }
    return definition.lines().stream()
        .map(line -> line(definition, line.code(), line.label()))
        .toList();
  }

  /** Lists are long: only what occurs is told, in the list's order, then what is in no list. */
  private List<Line> counted(IndicatorDefinition definition, Map<String, Label> labels) {
    String prefix = definition.formula() + ".";
    Set<String> counted = figures.counted(prefix);
    List<Line> lines = new ArrayList<>();
    labels.forEach(
        (code, label) -> {
          if (counted.remove(prefix + code)) {
            lines.add(line(definition, code, label));
          }
        });
    for (String figure : counted) {
      String code = figure.substring(prefix.length());
      lines.add(line(definition, code, new Label(code, code)));
    }
    return lines;
  }

  private Map<String, Label> labels(String list) {
    Map<String, Label> labels = new LinkedHashMap<>();
    if (list.equals(IndicatorDefinition.TOPICS)) {
      records.reference().topics().forEach(t -> labels.put(t.code(), t.label()));
      records.content().customTopics().stream()
          .sorted(Comparator.comparing(CustomTopic::code))
          .forEach(t -> labels.put(t.code(), new Label(t.label(), t.label())));
    } else {
      records.reference().codeList(list).stream()
          .flatMap(l -> l.items().stream())
          .forEach((CodeItem i) -> labels.put(i.code(), i.label()));
      labels.put(EntryCounter.NOT_STATED, NOT_STATED);
    }
    return labels;
  }

  /** The line a code names; one that no definition knows is a figure without a base. */
  Line line(List<IndicatorDefinition> definitions, String code) {
    for (IndicatorDefinition definition : definitions) {
      if (code.equals(definition.code())) {
        List<Line> lines = of(definition);
        return lines.isEmpty()
            ? new Line(code, definition.formula(), definition.formula(), definition.label())
            : lines.getFirst();
      }
      if (code.startsWith(definition.code() + ".")) {
        String rest = code.substring(definition.code().length() + 1);
        return line(definition, rest, definition.label());
      }
    }
    return new Line(code, code, "", new Label(code, code));
  }

  static Line line(IndicatorDefinition definition, String code, Label label) {
    String figure = definition.formula() + "." + code;
    boolean own =
        code.equals(EntryCounter.NOT_STATED)
            || OWN_BASES.contains(definition.formula())
            || SurveyLines.isOf(definition);
    return new Line(
        definition.code() + "." + code,
        figure,
        own ? figure : definition.formula(),
        new Label(
            definition.label().fr() + "\u202f: " + label.fr(),
            definition.label().en() + ": " + label.en()));
  }
}
