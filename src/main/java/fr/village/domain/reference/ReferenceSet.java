package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the federation decides for all Maisons, as versioned data: valid as a whole or refused.
 *
 * @param version such as {@code 2026.1}
 * @throws fr.village.domain.Invalid {@code invalid.reference.*} naming the line and the reason
 */
public record ReferenceSet(
    String version,
    LocalDate issuedOn,
    Floors floors,
    List<CodeList> codeLists,
    List<TopicDefinition> topics,
    List<TableDefinition> tables,
    List<SumDefinition> sums) {

  public ReferenceSet {
    version = Text.code("reference.version", version);
    Check.date("reference.issuedOn", issuedOn);
    codeLists = List.copyOf(codeLists);
    topics = List.copyOf(topics);
    tables = List.copyOf(tables);
    sums = List.copyOf(sums);
    Unique.check(codeLists, CodeList::code, "invalid.reference.list.twice", version);
    Unique.check(topics, TopicDefinition::code, "invalid.reference.topic.twice", version);
    Unique.check(tables, TableDefinition::code, "invalid.reference.table.twice", version);
    Unique.check(sums, SumDefinition::code, "invalid.reference.sum.twice", version);
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
