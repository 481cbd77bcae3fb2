package fr.village.reference;

import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import fr.village.indicators.IndicatorDefinition;
import fr.village.indicators.Indicators;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of the documentation made from the data. */
final class IndicatorPage {
  private final ReferenceSet set;
  private final Indicators indicators;
  private final StringBuilder page = new StringBuilder();

  IndicatorPage(ReferenceSet set, Indicators indicators) {
    this.set = set;
    this.indicators = indicators;
  }

  String text() {
    say("# Indicators and tables");
    say("");
    say("Made from `reference-set-1.json` (version " + set.version() + ") and `indicators-1.json`");
    say("by a test; run it with `-Dvillage.pages=write` after changing either.");
    say("");
    say("## On the Maison’s own screens");
    say("");
    say(
        "True totals, since the opening and by calendar year, or of any period and any group."
            + " They");
    say(
        "never leave the laptop. Each figure has its list: what it counts, and what is in its"
            + " base");
    say("only, counted again by the same rules.");
    say("");
    say(
        "What the Maison cost and who gave it their time is noted by calendar year: it is told of"
            + " periods");
    say(
        "made of whole years that are over, each with its budget. Of any other period there is no"
            + " value,");
    say(
        "and `why` says why: `NOT_WHOLE_YEARS`, `NOT_NOTED`, `ONE_GROUP` or, of people,"
            + " `SEVERAL_YEARS`.");
    say("");
    say(
        "Questionnaires give one more kind, the outcomes: per dimension and two waves, parents with"
            + " a");
    say(
        "score at both (`pairs`) and without (`missing`), the means `before` and `after`, the"
            + " mean");
    say(
        "`change`, and how many `improved`, stayed the `same` or got `worse` by the"
            + " questionnaire’s");
    say("reliable change. Under 11 pairs they are to be read with caution.");
    indicators.definitions().forEach(this::indicator);
    say("");
    say("## What may leave: tables");
    say("");
    say("A value of every family, frozen once per tranche at the last entry plus the maturity.");
    say("A level leaves whole or not at all; the levels are listed finest first.");
    set.tables().forEach(this::table);
    say("");
    say("## What may leave: sums over whole tranches");
    say("");
    set.sums().forEach(this::sum);
    say("");
    say("## Code lists");
    say("");
    say("A code with a dot, such as `services.caf`, counts in tables as its head, `services`.");
    set.codeLists().forEach(this::list);
    say("");
    say("## Topics");
    say("| code | français | English | weeks of age |");
    say("| --- | --- | --- | --- |");
    set.topics()
        .forEach(t -> say(row(t.code(), t.label(), t.ageFromWeeks() + " to " + t.ageToWeeks())));
    return page.toString();
  }

  private void indicator(IndicatorDefinition d) {
    title(d.code(), d.label(), d.sensitive());
    both("What", d.definition());
    Label base = d.base();
    if (base != null) {
      both("Base", base);
    }
    both("Limits", d.limits());
    say("- Unit `" + d.unit() + "`, " + measure(d) + ", formula `" + d.formula() + "`" + lines(d));
  }

  private static String measure(IndicatorDefinition d) {
    return switch (d.measure()) {
      case COUNT -> d.base() == null ? "a count" : "a count with its share of the base";
      case HOURS -> "minutes told in hours";
      case RATE -> "the share of the base";
      case MEAN -> "divided by the base";
      case HOURLY -> "divided by the hours of the base, which is minutes";
    };
  }

  private static String lines(IndicatorDefinition d) {
    if (d.codeList() != null) {
      return "; lines: the codes of `" + d.codeList() + "` that occur.";
    }
    return d.lines().isEmpty()
        ? "."
        : d.lines().stream()
            .map(l -> "`" + l.code() + "` " + l.label().en())
            .collect(Collectors.joining(", ", "; lines: ", "."));
  }

  private void table(TableDefinition table) {
    title(table.code(), table.label(), table.isSensitive());
    both("What", table.definition());
    say(
        "- Unit `%s`, maturity %d months, formula `%s`."
            .formatted(table.unit(), table.maturityMonths(), table.formula()));
    table.levels().forEach(this::level);
  }

  private void level(Level level) {
    say(
        "- Level `"
            + level.code()
            + "`: "
            + level.cells().stream().map(IndicatorPage::cell).collect(Collectors.joining(" | ")));
  }

  private static String cell(LevelCell cell) {
    String made = cell.values().size() == 1 ? "" : " = " + String.join(" + ", cell.values());
    return "`" + cell.code() + "`" + made + " (" + cell.label().fr() + ")";
  }

  private void sum(SumDefinition sum) {
    title(sum.code(), sum.label(), false);
    both("What", sum.definition());
    say("- Maturity %d months, formula `%s`.".formatted(sum.maturityMonths(), sum.formula()));
  }

  private void list(CodeList list) {
    say("");
    say("### `" + list.code() + "` " + list.label().fr() + " · " + list.label().en());
    say("");
    say("| code | français | English |");
    say("| --- | --- | --- |");
    list.items().forEach(i -> say("| `" + i.code() + "` | " + words(i.label()) + " |"));
  }

  private void title(String code, Label label, boolean sensitive) {
    say("");
    say("### " + label.fr() + " · " + label.en());
    say("");
    say("`" + code + "`" + (sensitive ? ", sensitive" : ""));
    say("");
  }

  private void both(String what, Label label) {
    say("- " + what + ": " + label.en());
    say("  *" + label.fr() + "*");
  }

  private static String row(String code, Label label, String last) {
    return String.format(Locale.ROOT, "| `%s` | %s | %s |", code, words(label), last);
  }

  private static String words(Label label) {
    return label.fr() + " | " + label.en();
  }

  private void say(String line) {
    page.append(line).append('\n');
  }
}
