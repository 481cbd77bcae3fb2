package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the federation decides for all Maisons, as versioned data: valid as a whole or refused.
 *
 * @param version such as {@code 2026.1}, greater than that of the set before it
 * @param issuedBy who answers for it; null for a set that does not say
 * @param tables those declared, then those made from panels
 * @param identities those declared, then those that follow from panels
 * @param history what became of older codes
 * @throws fr.village.domain.Invalid {@code invalid.reference.*} naming the line and the reason
 */
public record ReferenceSet(
    String version,
    LocalDate issuedOn,
    @Nullable String issuedBy,
    Floors floors,
    List<CodeList> codeLists,
    List<TopicDefinition> topics,
    List<TableDefinition> tables,
    List<SumDefinition> sums,
    List<Panel> panels,
    List<Crossing> crossings,
    List<Identity> identities,
    History history) {

  public ReferenceSet {
    version = Text.code("reference.version", version);
    Check.date("reference.issuedOn", issuedOn);
    issuedBy = issuedBy == null ? null : Text.line("reference.issuedBy", issuedBy);
    codeLists = List.copyOf(codeLists);
    topics = List.copyOf(topics);
    panels = List.copyOf(panels);
    crossings = List.copyOf(crossings);
    tables = withPanels(tables, panels);
    identities = identities(identities, panels);
    sums = List.copyOf(sums);
    Unique.check(codeLists, CodeList::code, "invalid.reference.list.twice", version);
    Unique.check(topics, TopicDefinition::code, "invalid.reference.topic.twice", version);
    Unique.check(tables, TableDefinition::code, "invalid.reference.table.twice", version);
    Unique.check(sums, SumDefinition::code, "invalid.reference.sum.twice", version);
    PoolingBudget.check(tables);
    Unique.check(panels, Panel::code, "invalid.reference.panel.twice", version);
    Unique.check(identities, Identity::code, "invalid.reference.identity.twice", version);
    for (Identity identity : identities) {
      identity.checkAgainst(tables);
    }
    Unique.check(crossings, Crossing::code, "invalid.reference.crossing.twice", version);
    for (Crossing crossing : crossings) {
      crossing.checkAgainst(tables);
    }
    // a file of before histories has none
    history = history == null ? History.NONE : history;
    new HistoryFit(version, codeLists, topics, tables).check(history);
  }

  /** One that replaced nothing yet. */
  public ReferenceSet(
      String version,
      LocalDate issuedOn,
      Floors floors,
      List<CodeList> codeLists,
      List<TopicDefinition> topics,
      List<TableDefinition> tables,
      List<SumDefinition> sums,
      List<Panel> panels,
      List<Crossing> crossings,
      List<Identity> identities) {
    this(
        version,
        issuedOn,
        null,
        floors,
        codeLists,
        topics,
        tables,
        sums,
        panels,
        crossings,
        identities,
        History.NONE);
  }

  /** As a file says it, without what is made from panels. */
  public List<TableDefinition> declaredTables() {
    return tables.stream().filter(t -> panelOf(t.code()).isEmpty()).toList();
  }

  /** As a file says it, without what is made from panels. */
  public List<Identity> declaredIdentities() {
    List<Identity> made = panels.stream().map(Panel::identity).filter(Objects::nonNull).toList();
    return identities.stream().filter(i -> !made.contains(i)).toList();
  }

  /** The declared tables, then those of the panels, where they are not there already. */
  private static List<TableDefinition> withPanels(
      List<TableDefinition> declared, List<Panel> panels) {
    return with(declared, panels.stream().flatMap(p -> p.tables().stream()));
  }

  private static List<Identity> identities(List<Identity> declared, List<Panel> panels) {
    return with(declared, panels.stream().map(Panel::identity).filter(Objects::nonNull));
  }

  /** What is made from panels is made again when a set is copied: the same, not twice. */
  private static <T> List<T> with(List<T> declared, Stream<T> made) {
    List<T> all = new ArrayList<>(declared);
    made.filter(m -> !declared.contains(m)).forEach(all::add);
    return List.copyOf(all);
  }

  public Optional<Crossing> crossing(String code) {
    return crossings.stream().filter(c -> c.code().equals(code)).findFirst();
  }

  /** The panel a table is made from; empty for a declared table. */
  public Optional<Panel> panelOf(String table) {
    for (Panel panel : panels) {
      if (panel.question(table).isPresent()) {
        return Optional.of(panel);
      }
    }
    return Optional.empty();
  }

  public Optional<CodeList> codeList(String code) {
    return codeLists.stream().filter(l -> l.code().equals(code)).findFirst();
  }

  public Optional<TopicDefinition> topic(String code) {
    return topics.stream().filter(t -> t.code().equals(code)).findFirst();
  }

  public Optional<TableDefinition> table(String code) {
    return tables.stream().filter(t -> t.code().equals(code)).findFirst();
  }

  public Optional<SumDefinition> sum(String code) {
    return sums.stream().filter(s -> s.code().equals(code)).findFirst();
  }
}
