package fr.village.bench;

import fr.village.anonymity.NotebookFacts;
import fr.village.domain.reference.TableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The same families with every value of an ordinary table as frequent as its others. */
final class EvenAnswers implements UnaryOperator<NotebookFacts> {
  private final Random random;
  private final Map<List<String>, Integer> drawn = new HashMap<>();

  EvenAnswers(long seed) {
    this.random = new Random(seed);
  }

  @Override
  public NotebookFacts apply(NotebookFacts facts) {
    return new NotebookFacts(
        facts.families(),
        (family, table, asOf) ->
            table.isSensitive()
                ? facts.classifier().valueOf(family, table, asOf)
                : value(family, table),
        (family, sum, asOf) -> draw(family, sum.code(), 2),
        facts.scores(),
        facts.sessions(),
        facts.years());
  }

  private String value(String family, TableDefinition table) {
    List<String> values = table.values();
    return values.get(draw(family, table.code(), values.size()));
  }

  private int draw(String family, String code, int of) {
    return drawn.computeIfAbsent(List.of(family, code), k -> random.nextInt(of));
  }
}
