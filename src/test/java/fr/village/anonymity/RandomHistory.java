package fr.village.anonymity;

import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A Maison lived at random, from a seed: families of skewed and correlated characteristics, groups
 * by quarter with one that dominates, late entries, corrections, departures, erasures, merges, and
 * files written now and then.
 */
final class RandomHistory {
  private static final LocalDate OPENING = LocalDate.of(2022, 1, 1);
  private static final List<String> STRUCTURES = List.of("a", "b", "c", "d");
  private static final List<String> DISTRESS = List.of("yes", "no", "na");

  final SampleNotebook notebook = new SampleNotebook();

  /** The ledger after each file. */
  final List<Ledger> files = new ArrayList<>();

  private final RandomAnswers answers = new RandomAnswers();
  private final Random random;
  private final int size;
  private final double skew;

  RandomHistory(long seed) {
    this(seed, SampleReference.SET);
  }

  /** One whose families also answer the panels of a set. */
  RandomHistory(long seed, ReferenceSet reference) {
    notebook.reference = reference;
    notebook.scores = answers;
    answers.draw(seed);
    random = new Random(seed);
    size = 2 + random.nextInt(24);
    skew = 0.2 + 0.6 * random.nextDouble();
  }

  /** Lives {@code quarters} quarters, writing files by these rules. */
  RandomHistory live(int quarters, ClosingRun run) {
    return live(quarters, run, run, OPENING);
  }

  /** As {@link #live(int, ClosingRun)}, by other rules from a day on. */
  RandomHistory live(int quarters, ClosingRun first, ClosingRun then, LocalDate from) {
    for (int q = 0; q < quarters; q++) {
      LocalDate start = OPENING.plusMonths(3L * q);
      int arrivals = random.nextInt(size + 1);
      for (int i = 0; i < arrivals; i++) {
        arrive(start.plusDays(random.nextInt(88)), q);
      }
      if (random.nextInt(3) == 0 && q > 0) {
        arrive(start.minusDays(1 + random.nextInt(80)), q - 1);
      }
      disturb();
      LocalDate today = start.plusMonths(3).plusDays(random.nextInt(60));
      if (random.nextInt(3) > 0 && !isBeforeLastFile(today)) {
        notebook.export(today.isBefore(from) ? first : then, today);
        files.add(notebook.ledger);
      }
    }
    LocalDate end = OPENING.plusMonths(3L * quarters + 3);
    notebook.export(then, end);
    files.add(notebook.ledger);
    return this;
  }

  private boolean isBeforeLastFile(LocalDate today) {
    LocalDate last = notebook.ledger.lastFileOn();
    return last != null && today.isBefore(last);
  }

  private void arrive(LocalDate on, int quarter) {
    String group = random.nextDouble() < skew ? "g" + quarter / 2 : "h" + random.nextInt(4);
    String structure = skewed(STRUCTURES);
    String distress = structure.equals("a") ? skewed(DISTRESS) : DISTRESS.get(random.nextInt(3));
    String key =
        notebook.arrive(
            on,
            random.nextInt(6) == 0 ? null : group,
            structure,
            distress,
            random.nextInt(4) == 0 ? "out" : "in",
            random.nextDouble() < 0.8 ? 1 : random.nextInt(4));
    answers.give(key, notebook);
  }

  /** One value most of the time, the others rarely. */
  private String skewed(List<String> values) {
    return random.nextDouble() < skew
        ? values.getFirst()
        : values.get(random.nextInt(values.size()));
  }

  private void disturb() {
    List<String> keys = new ArrayList<>(notebook.families.keySet());
    for (int i = 0; i < 3 && !keys.isEmpty(); i++) {
      String key = keys.get(random.nextInt(keys.size()));
      switch (random.nextInt(4)) {
        case 0 -> notebook.correct(key, "structure", STRUCTURES.get(random.nextInt(4)));
        case 1 -> {
          notebook.correct(key, "retention", "out");
          answers.give(key, notebook);
        }
        case 2 -> notebook.erase(key);
        default -> {
          FamilyEntry f = notebook.families.get(key);
          if (f != null) {
            notebook.families.put(
                key,
                new FamilyEntry(
                    key, f.enrolledOn().minusDays(random.nextInt(300)), f.groups(), f.tranche()));
          }
        }
      }
    }
  }
}
