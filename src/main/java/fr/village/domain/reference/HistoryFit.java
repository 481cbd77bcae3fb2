package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a history fits the set it is in. */
record HistoryFit(
    String version,
    List<CodeList> codeLists,
    List<TopicDefinition> topics,
    List<TableDefinition> tables) {

  /** Refuses an entry that points nowhere, or replaces what is still in use. */
  void check(History history) {
    history.codes().forEach(this::code);
    history.tables().forEach(this::table);
  }

  private void code(ReplacedCode entry) {
    since(entry.code(), entry.since());
    isRetired(entry.list(), entry.replacedBy());
    Check.that(
        isRetired(entry.list(), entry.code()),
        "invalid.reference.history.in-use",
        entry.list(),
        entry.code());
  }

  private boolean isRetired(String list, String code) {
    Optional<Boolean> retired =
        list.equals(ReplacedCode.TOPICS)
            ? find(topics, t -> t.code().equals(code)).map(TopicDefinition::retired)
            : find(codeLists, l -> l.code().equals(list))
                .flatMap(l -> l.item(code))
                .map(CodeItem::retired);
    return retired.orElseThrow(() -> nowhere(list, code));
  }

  private void table(ReplacedTable entry) {
    since(entry.table(), entry.since());
    TableDefinition old = tableOf(entry.table(), entry.table());
    TableDefinition now = tableOf(entry.table(), entry.replacedBy());
    Check.that(
        old.retiredOn() != null,
        "invalid.reference.history.in-use",
        entry.table(),
        entry.replacedBy());
    if (entry.values().isEmpty()) {
      return;
    }
    Check.that(
        old.unit().equals(now.unit()) && old.maturityMonths() == now.maturityMonths(),
        "invalid.reference.history.differs",
        entry.table(),
        entry.replacedBy());
    Set<String> from = new HashSet<>();
    Set<String> to = new HashSet<>();
    for (ReplacedValue value : entry.values()) {
      known(old, value.value());
      value.replacedBy().forEach(v -> known(now, v));
      if (!value.replacedBy().isEmpty()) {
        from.add(value.value());
      }
      to.addAll(value.replacedBy());
    }
    whole(old, from);
    whole(now, to);
  }

  private TableDefinition tableOf(String entry, String code) {
    return find(tables, t -> t.code().equals(code)).orElseThrow(() -> nowhere(entry, code));
  }

  private static void known(TableDefinition table, String value) {
    if (!table.values().contains(value)) {
      throw nowhere(table.code(), value);
    }
  }

  /** Both tables are partitions of all families: none of their values may be left out. */
  private static void whole(TableDefinition table, Set<String> named) {
    for (String value : table.values()) {
      Check.that(named.contains(value), "invalid.reference.history.values", table.code(), value);
    }
  }

  private void since(String code, String since) {
    Check.that(
        ReferenceVersion.compare(since, version) <= 0,
        "invalid.reference.history.since",
        code,
        since);
  }

  private static Invalid nowhere(String within, String code) {
    return new Invalid("invalid.reference.history.nowhere", within, code);
  }

  private static <T> Optional<T> find(List<T> all, java.util.function.Predicate<T> which) {
    return all.stream().filter(which).findFirst();
  }
}
