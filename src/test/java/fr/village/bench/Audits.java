package fr.village.bench;

import fr.village.anonymity.ClosingRun;
import fr.village.anonymity.FamilyEntry;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.NotebookFacts;
import fr.village.anonymity.PoolingNoise;
import fr.village.anonymity.ScoreReader;
import fr.village.anonymity.audit.Auditor;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.domain.reference.CellReference;
import fr.village.domain.reference.Identity;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import fr.village.reference.ReferenceSets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * The audit over ledgers of 10, 40 and 100 tranches of the real reference set: a Maison that closes
 * a tranche every quarter for 25 years. The floor of the longer ones is the time of ten tranches,
 * as many times as they are longer.
 */
final class Audits {
  private static final LocalDate OPENING = LocalDate.of(2001, 1, 1);
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 20;
  private static final double NEAR_LINEAR = 2;
  private static final List<Integer> TRANCHES = List.of(10, 40, 100);

  private final BenchNotebooks notebooks;
  private final ReferenceSet reference = ReferenceSets.builtIn();
  private final Auditor auditor = new Auditor(reference);

  private record Measured(int tranches, Ledger ledger, Timings timings) {
    Measured(int tranches, Ledger ledger) {
      this(tranches, ledger, new Timings());
    }
  }

  Audits(BenchNotebooks notebooks) {
    this.notebooks = notebooks;
  }

  void measure(Table table) throws IOException, Refusal {
    List<Measured> all = TRANCHES.stream().map(t -> new Measured(t, ledger(t))).toList();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      for (Measured one : all) {
        long took = audit(one.ledger());
        if (i >= WARM_UP) {
          one.timings().add(took);
        }
      }
    }
    double ten = all.getFirst().timings().p50();
    table.add(Row.information("audit over 10 tranches, p50", ten, null, "ms"));
    for (Measured one : all.subList(1, all.size())) {
      table.add(
          Row.ratio(
              "audit over " + one.tranches() + " tranches, p50",
              one.timings().p50(),
              ten * one.tranches() / 10,
              "ms",
              NEAR_LINEAR));
    }
    tenYears(table);
  }

  private long audit(Ledger ledger) {
    long from = System.nanoTime();
    if (auditor.audit(ledger).isPresent()) {
      throw new IllegalStateException(auditor.audit(ledger).orElseThrow().place());
    }
    return System.nanoTime() - from;
  }

  private void tenYears(Table table) throws IOException, Refusal {
    try (OpenedNotebook opened = OpenedNotebook.of(notebooks, notebooks.tenYears(), "audit")) {
      NotebookSession session = opened.session();
      opened
          .app()
          .exports()
          .export(session, session.today(), opened.folder().resolve("envoi.xlsx"));
      Ledger ledger = session.read(stores -> stores.ledger().read());
      Timings timings = new Timings();
      for (int i = 0; i < WARM_UP + ROUNDS; i++) {
        long took = audit(ledger);
        if (i >= WARM_UP) {
          timings.add(took);
        }
      }
      String name =
          "audit of 10 years, %d tranches, %d releases, p50"
              .formatted(ledger.tranches().size(), ledger.releases().size());
      table.add(Row.information(name, timings.p50(), null, "ms"));
    }
  }

  /** A quarter's families at every closing, of skewed values, so that some windows merge. */
  private Ledger ledger(int tranches) {
    Random random = new Random(1000);
    List<FamilyEntry> families = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (int q = 0; q < tranches; q++) {
      int arrivals = 15 + random.nextInt(26);
      for (int f = 0; f < arrivals; f++) {
        String key = "q" + q + "f" + f;
        families.add(
            new FamilyEntry(
                key, OPENING.plusMonths(3L * q).plusDays(random.nextInt(80)), Set.of(), null));
        for (TableDefinition t : reference.tables()) {
          List<String> of = t.values();
          int first = random.nextInt(of.size());
          values.put(key + t.code(), of.get(Math.min(first, random.nextInt(of.size()))));
        }
        for (Identity identity : reference.identities()) {
          share(reference, identity, key, random.nextInt(3) == 0, values);
        }
      }
    }
    NotebookFacts facts =
        new NotebookFacts(
            families,
            (key, t, asOf) -> values.getOrDefault(key + t.code(), t.unstated()),
            (key, sum, asOf) -> 1,
            ScoreReader.NONE,
            List.of(),
            List.of());
    LocalDate end = OPENING.plusMonths(3L * tranches).minusDays(1);
    ClosingRun run = new ClosingRun(reference, UUID::randomUUID, new PoolingNoise(random));
    Ledger ledger = run.advance(Ledger.EMPTY, facts, end).ledger();
    if (ledger.tranches().size() != tranches) {
      throw new IllegalStateException(ledger.tranches().size() + " tranches");
    }
    return ledger;
  }

  /** A family is in all cells that are the same, or in none. */
  private static void share(
      ReferenceSet reference,
      Identity identity,
      String key,
      boolean within,
      Map<String, String> values) {
    for (CellReference cell : identity.cells()) {
      String of = key + cell.table();
      if (within) {
        values.put(of, cell.value());
      } else if (cell.value().equals(values.get(of))) {
        String other =
            reference.table(cell.table()).orElseThrow().values().stream()
                .filter(v -> !v.equals(cell.value()))
                .findFirst()
                .orElseThrow();
        values.put(of, other);
      }
    }
  }
}
