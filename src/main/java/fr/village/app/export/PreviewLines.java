package fr.village.app.export;

import fr.village.anonymity.Closings;
import fr.village.anonymity.FamilyEntry;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.NotebookFacts;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the Maison's true totals, and the reason of each "pas encore", beside a file's lines. */
final class PreviewLines {
  private final ReferenceSet reference;
  private final Ledger ledger;
  private final NotebookFacts facts;
  private final LocalDate today;
  private final List<FamilyEntry> families;
  private final Map<String, Map<String, Integer>> counted = new HashMap<>();

  /**
   * @param ledger as the file prints it
   */
  PreviewLines(ReferenceSet reference, Ledger ledger, NotebookFacts facts, LocalDate today) {
    this.reference = reference;
    this.ledger = ledger;
    this.facts = facts;
    this.today = today;
    this.families = facts.families().stream().filter(f -> !f.enrolledOn().isAfter(today)).toList();
  }

  List<PreviewLine> of(List<IndicatorLine> lines) {
    return lines.stream()
        .map(
            line ->
                new PreviewLine(
                    line, total(line), line.status() == Status.PUBLISHED ? null : reason(line)))
        .toList();
  }

  private @Nullable Integer total(IndicatorLine line) {
    if (line.year() != null) {
      return null;
    }
    if (line.table().equals(SubmissionFactory.ENROLLED)) {
      return families.size();
    }
    return reference
        .table(line.table())
        .map(table -> cell(table, line))
        .or(() -> reference.sum(line.table()).map(this::people))
        .orElse(null);
  }

  private int cell(TableDefinition table, IndicatorLine line) {
    Map<String, Integer> values = counted.computeIfAbsent(table.code(), code -> values(table));
    if (line.measure() == Measure.ANSWERED) {
      return families.size() - values.getOrDefault(table.unstated(), 0);
    }
    return table.levels().stream()
        .filter(level -> level.code().equals(line.level()))
        .flatMap(level -> level.cells().stream())
        .filter(cell -> cell.code().equals(line.value()))
        .map(LevelCell::values)
        .flatMap(Set::stream)
        .mapToInt(value -> values.getOrDefault(value, 0))
        .sum();
  }

  private Map<String, Integer> values(TableDefinition table) {
    Map<String, Integer> values = new HashMap<>();
    families.forEach(
        f -> values.merge(facts.classifier().valueOf(f.key(), table, today), 1, Integer::sum));
    return values;
  }

  private int people(SumDefinition sum) {
    return families.stream().mapToInt(f -> facts.people().peopleOf(f.key(), sum, today)).sum();
  }

  private Reason reason(IndicatorLine line) {
    if (ledger.tranches().isEmpty()) {
      return new Reason.NoTranche(reference.floors().tranche());
    }
    boolean frozen =
        ledger.frozenTables().stream().anyMatch(f -> f.table().equals(line.table()))
            || ledger.frozenSums().stream().anyMatch(f -> f.sum().equals(line.table()));
    LocalDate entry = ledger.tranches().getFirst().lastEntryOn();
    int months = maturity(line.table());
    if (!frozen && months > 0 && entry != null) {
      return new Reason.TooEarly(months, closing(entry.plusMonths(months)));
    }
    boolean sensitive =
        reference.table(line.table()).filter(TableDefinition::isSensitive).isPresent();
    return new Reason.TooFew(
        sensitive ? reference.floors().sensitive() : reference.floors().ordinary(), sensitive);
  }

  /** The closing a table can be taken at: one that is still to come. */
  private LocalDate closing(LocalDate mature) {
    LocalDate tomorrow = today.plusDays(1);
    return Closings.onOrAfter(mature.isBefore(tomorrow) ? tomorrow : mature);
  }

  private int maturity(String code) {
    return reference
        .table(code)
        .map(TableDefinition::maturityMonths)
        .or(() -> reference.sum(code).map(SumDefinition::maturityMonths))
        .orElse(0);
  }
}
