package fr.village.workbook.read;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.InvalidLine;
import fr.village.workbook.Submission;
import fr.village.workbook.blank.BlankFact;
import fr.village.workbook.blank.BlankFormat;
import fr.village.workbook.blank.FilledActivities;
import fr.village.workbook.blank.FilledFacts;
import fr.village.workbook.blank.FilledLevels;
import fr.village.workbook.blank.FilledLine;
import fr.village.workbook.blank.Typed;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Seal;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.RawSheet.RawRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a blank workbook a person filled in; what she does not fill in must be as it was sent. */
final class HandFilledReader {
  private static final int MOST_FAMILIES = 20_000;

  /** What is said of a submission, and what is said of a blank workbook instead. */
  private static final Map<String, String> WORDS =
      Map.of(
          "workbook.formula", "workbook.blank.formula",
          "workbook.cell-error", "workbook.blank.not-count",
          "workbook.number-huge", "workbook.blank.not-count",
          "workbook.row-modified", "workbook.blank.row-modified",
          "workbook.row-added", "workbook.blank.row-added",
          "workbook.row-removed", "workbook.blank.row-removed",
          "workbook.cell-outside", "workbook.blank.outside",
          "workbook.text-removed", "workbook.blank.text-removed",
          "workbook.column-missing", "workbook.blank.column-missing",
          "workbook.sheet-missing", "workbook.blank.sheet-missing");

  private final Map<TableFormat<?>, RawSheet> tables;
  private final Map<String, RawSheet> others;
  private final Consumer<Finding> findings;

  /**
   * @param others sheets that are no table, by name
   */
  HandFilledReader(
      Map<TableFormat<?>, RawSheet> tables,
      Map<String, RawSheet> others,
      Consumer<Finding> findings) {
    this.tables = tables;
    this.others = others;
    this.findings = finding -> findings.accept(ofBlank(finding));
  }

  /** Whether it is a blank workbook, filled in or not: a table no submission has. */
  static boolean knows(Map<TableFormat<?>, RawSheet> tables) {
    return tables.containsKey(BlankFormat.LINES) && !tables.containsKey(Format1.INDICATORS);
  }

  /** Nothing in a blank workbook was sent before it was filled in: what is wrong can be mended. */
  static Finding ofBlank(Finding finding) {
    String key = WORDS.getOrDefault(finding.key(), finding.key());
    Kind kind = finding.kind() == Kind.MODIFIED ? Kind.WRONG : finding.kind();
    return new Finding(
        kind, finding.sheet(), finding.row(), finding.column(), key, finding.arguments());
  }

  /**
   * The submission; nothing where the cover could not be made.
   *
   * @param values of facts that have one, by the facts' codes
   * @param rows takes the rows of the submission's lines
   */
  @Nullable Submission read(
      RawSheet facts, Map<String, Object> values, Map<TableFormat<?>, List<Integer>> rows) {
    if (!isByHand(values)) {
      findings.accept(Finding.of(Kind.WRONG, "workbook.blank.mixed").in(Format1.FACTS.name()));
      return null;
    }
    FilledFacts filled =
        new FilledFacts(
            values,
            entries(),
            (code, said) ->
                findings.accept(
                    Finding.of(Kind.WRONG, said.key(), said.arguments().toArray())
                        .in(facts.name())
                        .at(row(facts, code), header(Format1.FACTS, "value"))));
    if (!filled.isTouched()) {
      findings.accept(Finding.of(Kind.WRONG, "workbook.blank.untouched").in(Format1.FACTS.name()));
      return null;
    }
    checkSeals();
    Cover cover = filled.cover();
    if (cover == null) {
      return null;
    }
    FilledLevels levels = new FilledLevels(cover, filled.tranche(), findings);
    List<IndicatorLine> indicators = new ArrayList<>(levels.of(lines()));
    indicators.add(levels.enrolled());
    rows.put(Format1.INDICATORS, levels.rows());
    List<ActivityLine> activities = activities(cover, rows);
    return new Submission(cover, indicators, List.of(), activities);
  }

  /** The mark is there, and nothing that only Village writes. */
  private boolean isByHand(Map<String, Object> values) {
    boolean village =
        FilledFacts.ofVillage().stream().anyMatch(values::containsKey)
            || Format1.DATA.stream().anyMatch(tables::containsKey);
    return BlankFact.BY_HAND.equals(values.get(BlankFact.ORIGIN)) && !village;
  }

  private Set<String> entries() {
    Set<String> entries = new HashSet<>();
    RawSheet lists = others.get(BlankFormat.LISTS);
    if (lists != null) {
      lists.loose().forEach(cell -> entries.add(cell.value().toString()));
    }
    return entries;
  }

  private void checkSeals() {
    if (!tables.containsKey(Format1.SEALS)) {
      missing(Format1.SEALS.name());
      return;
    }
    SealCheck check = new SealCheck(seals(), findings);
    List<TableFormat<?>> all = List.of(Format1.FACTS, BlankFormat.LINES, BlankFormat.ACTIVITIES);
    for (TableFormat<?> format : all) {
      RawSheet sheet = tables.get(format);
      if (sheet == null) {
        missing(format.name());
      } else {
        check.compareLoose(sheet, format.name(), "workbook.cell-outside");
        check.compare(fixed(sheet, format), format);
      }
    }
    for (String name : BlankFormat.OTHERS) {
      RawSheet sheet = others.get(name);
      if (sheet == null) {
        missing(name);
      } else {
        check.compareLoose(sheet, name, "workbook.cell-outside");
      }
    }
  }

  private void missing(String sheet) {
    findings.accept(Finding.of(Kind.WRONG, "workbook.sheet-missing").in(sheet));
  }

  private List<Seal> seals() {
    RawSheet sheet = tables.get(Format1.SEALS);
    List<Seal> seals = new ArrayList<>();
    if (sheet != null) {
      for (RawRow row : sheet.rows()) {
        try {
          seals.add(Format1.SEALS.row(row.cells()));
        } catch (InvalidLine invalid) {
          findings.accept(
              Finding.of(Kind.WRONG, "workbook.row-modified")
                  .in(sheet.name())
                  .at(row.number(), null));
        }
      }
    }
    return seals;
  }

  private static RawSheet fixed(RawSheet sheet, TableFormat<?> format) {
    List<RawRow> rows =
        sheet.rows().stream()
            .map(row -> new RawRow(row.number(), BlankFormat.fixed(format, row.cells())))
            .toList();
    return new RawSheet(sheet.name(), sheet.table(), rows, sheet.loose(), sheet.cells());
  }

  private List<FilledLine> lines() {
    RawSheet sheet = tables.get(BlankFormat.LINES);
    List<FilledLine> lines = new ArrayList<>();
    int column = BlankFormat.LINES.indexOf("count");
    for (RawRow row : sheet == null ? List.<RawRow>of() : sheet.rows()) {
      decoded(BlankFormat.LINES, row)
          .ifPresent(
              line -> {
                Object cell = row.cells().get(column);
                boolean empty = cell == null || Typed.text(cell).isEmpty();
                Optional<Integer> count =
                    cell == null ? Optional.empty() : Typed.count(cell, MOST_FAMILIES);
                boolean unreadable = !empty && count.isEmpty();
                if (unreadable) {
                  findings.accept(
                      Finding.of(Kind.WRONG, "workbook.blank.not-count")
                          .in(BlankFormat.LINES.name())
                          .at(row.number(), header(BlankFormat.LINES, "count")));
                }
                lines.add(new FilledLine(line, row.number(), count.orElse(null), unreadable));
              });
    }
    return lines;
  }

  private List<ActivityLine> activities(Cover cover, Map<TableFormat<?>, List<Integer>> rows) {
    RawSheet sheet = tables.get(BlankFormat.ACTIVITIES);
    FilledActivities filled = new FilledActivities(cover.closing().getYear(), findings);
    List<ActivityLine> activities = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (RawRow row : sheet == null ? List.<RawRow>of() : sheet.rows()) {
      decoded(BlankFormat.ACTIVITIES, row)
          .flatMap(fixed -> filled.of(fixed, row.number(), row.cells()))
          .ifPresent(
              line -> {
                activities.add(line);
                numbers.add(row.number());
              });
    }
    rows.put(Format1.ACTIVITIES, numbers);
    return activities;
  }

  /** The row as it was before it was filled in; a changed one is said of by its seal. */
  private static <R> Optional<R> decoded(TableFormat<R> format, RawRow row) {
    try {
      return Optional.of(format.row(BlankFormat.fixed(format, row.cells())));
    } catch (InvalidLine invalid) {
      return Optional.empty();
    }
  }

  private static String header(TableFormat<?> format, String column) {
    return format.fields().get(format.indexOf(column)).header();
  }

  private static @Nullable Integer row(RawSheet facts, String code) {
    int column = Format1.FACTS.indexOf("fact");
    return facts.rows().stream()
        .filter(row -> code.equals(row.cells().get(column)))
        .map(RawRow::number)
        .findFirst()
        .orElse(null);
  }
}
