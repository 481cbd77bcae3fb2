package fr.village.anonymity;

import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A notebook in memory that exports, keeps its ledger, and can be corrected as people do. */
final class SampleNotebook {
  final Map<String, FamilyEntry> families = new LinkedHashMap<>();
  final Map<String, Map<String, String>> values = new HashMap<>();
  final Map<String, Integer> children = new HashMap<>();
  final List<SessionFact> sessions = new ArrayList<>();
  final List<YearFact> years = new ArrayList<>();
  private final AtomicLong ids = new AtomicLong();
  ScoreReader scores = ScoreReader.NONE;

  /** Under which name the answer to a table is kept. */
  UnaryOperator<String> named = UnaryOperator.identity();

  PoolingNoise noise = new PoolingNoise(new Random(1000));
  ReferenceSet reference = SampleReference.SET;
  Ledger ledger = Ledger.EMPTY;
  private int next = 1;

  String arrive(LocalDate on, @Nullable String group, String structure) {
    return arrive(on, group, structure, "no", "in", 1);
  }

  String arrive(
      LocalDate on,
      @Nullable String group,
      String structure,
      String distress,
      String retention,
      int kids) {
    String key = "f" + next++;
    families.put(key, new FamilyEntry(key, on, group == null ? Set.of() : Set.of(group), null));
    values.put(
        key,
        new HashMap<>(
            Map.of("structure", structure, "distress", distress, "retention", retention)));
    children.put(key, kids);
    return key;
  }

  void arrive(int count, LocalDate on, @Nullable String group, String structure) {
    for (int i = 0; i < count; i++) {
      arrive(on, group, structure);
    }
  }

  void correct(String key, String table, String value) {
    Objects.requireNonNull(values.get(key)).put(table, value);
  }

  void erase(String key) {
    families.remove(key);
  }

  NotebookFacts facts() {
    return new NotebookFacts(
        List.copyOf(families.values()),
        (key, table, asOf) ->
            Objects.requireNonNull(
                Objects.requireNonNull(values.get(key)).get(named.apply(table.code()))),
        (key, sum, asOf) -> Objects.requireNonNull(children.get(key)),
        scores,
        sessions,
        years);
  }

  ClosingRun run() {
    return new ClosingRun(reference, () -> new UUID(0, ids.incrementAndGet()), noise);
  }

  void export(LocalDate today) {
    export(run(), today);
  }

  void export(ClosingRun run, LocalDate today) {
    save(run.advance(ledger, facts(), today));
  }

  void save(Advanced advanced) {
    ledger = advanced.ledger();
    advanced
        .assignments()
        .forEach(
            (key, tranche) ->
                families.computeIfPresent(
                    key, (k, f) -> new FamilyEntry(k, f.enrolledOn(), f.groups(), tranche)));
  }

  Published published() {
    return new Published(ledger, reference);
  }

  /** All a file prints of the ledger. */
  List<Object> printed() {
    Published p = published();
    return List.of(
        p.lines(),
        p.sums(),
        p.enrolled(),
        p.sessionRows(),
        p.participation(),
        p.pooling(),
        p.scores(),
        p.crossings(),
        p.outcomes(),
        Objects.requireNonNull(ledger.version()));
  }

  @Nullable Integer count(String table, String level, @Nullable Integer year, String value) {
    return published().lines().stream()
        .filter(l -> l.table().equals(table) && l.level().equals(level))
        .filter(l -> Objects.equals(l.year(), year) && l.value().equals(value))
        .findFirst()
        .map(PublishedLine::count)
        .orElse(null);
  }
}
