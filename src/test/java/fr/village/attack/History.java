package fr.village.attack;

import fr.village.attack.Dump.Element;
import fr.village.reference.EditedSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * A Maison lived at random on an encrypted notebook, all of it from a seed: correlated and skewed
 * families, one dominant group, late entries, corrections, departures, returns, erasures, merges,
 * the purge after two years, older contents put back; and a file now and then.
 */
final class History {
  private static final LocalDate OPENING = LocalDate.of(2022, 1, 1);
  private static final List<String> STRUCTURES =
      List.of("two_parents", "single_parent", "shared_custody", "other");
  private static final List<String> SOURCES =
      List.of("maternity", "health.pmi", "services.caf", "word_of_mouth", "media.poster", "other");

  /** A file and the notebook it was written from, ledger after it included. */
  record Sent(LocalDate day, Desk.Letter letter, Dump dump) {
    Workbook workbook() {
      return letter.workbook();
    }
  }

  final long seed;
  final List<Sent> sent = new ArrayList<>();

  /** Contents put back without a file being written before the last workbook was loaded. */
  int refusals;

  private final Random random;
  private final int quarters;
  private final int size;
  private final double skew;
  private final boolean surveys;

  /** The quarter in which the federation's next set is adopted; none in most histories. */
  private final int adoption;

  private Maison maison;
  private final List<String> groups = new ArrayList<>();
  private final List<Due> toAnswer = new ArrayList<>();

  /** A family that answers questionnaires, from the day it came. */
  private record Due(String family, LocalDate entered) {}

  History(long seed) {
    this.seed = seed;
    random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    quarters = 5 + random.nextInt(8);
    size = random.nextInt(4) == 0 ? 2 + random.nextInt(5) : 10 + random.nextInt(24);
    skew = 0.2 + 0.7 * random.nextDouble();
    surveys = random.nextInt(3) == 0;
    // drawn apart, so that a seed goes on meaning the same history
    Random apart = new Random(seed);
    adoption = apart.nextInt(3) == 0 ? 1 + apart.nextInt(quarters - 1) : -1;
    maison = new Maison(Dump.of(new Element()), random);
  }

  /** On an encrypted notebook in an empty folder, with real files. */
  History live(Path folder) {
    return live(new LivedNotebook(folder, OPENING, seed));
  }

  /** The same, with lines instead of files. */
  History print(Path folder) {
    return live(new PrintedNotebook(folder, OPENING, seed));
  }

  private History live(Desk made) {
    try (Desk notebook = made) {
      maison = new Maison(notebook.dump(), random);
      maison.dump.house().with("openedOn", OPENING.toString());
      for (int q = 0; q < quarters; q++) {
        LocalDate start = OPENING.plusMonths(3L * q);
        if (q == adoption) {
          adopt(start);
        }
        quarter(q, start);
        LocalDate day = start.plusMonths(3).plusDays(random.nextInt(50));
        if (q == quarters - 1 || random.nextInt(2) == 0) {
          file(notebook, day);
        }
        if (sent.size() > 1 && random.nextInt(14) == 0) {
          putBack(notebook, day.plusDays(5));
        }
      }
    }
    return this;
  }

  /** Structure cut otherwise from that day on, floors raised, a sum and a panel retired. */
  private void adopt(LocalDate day) {
    maison.dump.add(
        "referenceSets",
        new Element()
            .with("version", "2026.5")
            .with("content", EditedSet.adoptedOn(day))
            .with("importedAt", day + "T09:00:00.000Z"));
  }

  private void file(Desk notebook, LocalDate day) {
    toAnswer.forEach(
        due -> new Answers(maison, random, skew).give(due.family(), due.entered(), day));
    notebook.moveTo(day);
    notebook.load(maison.dump);
    Desk.Letter letter = notebook.export(day);
    Dump after = notebook.dump();
    sent.add(new Sent(day, letter, after.copy()));
    maison = new Maison(after, random);
  }

  /** An older content: no file of it until the last workbook is loaded. */
  private void putBack(Desk notebook, LocalDate day) {
    int known = random.nextInt(sent.size() - 1);
    Dump older = sent.get(known).dump().copy();
    // the set is adopted again before anything else is done
    older.all("referenceSets").clear();
    maison.dump.all("referenceSets").forEach(e -> older.add("referenceSets", e));
    notebook.moveTo(day);
    notebook.load(older);
    try {
      notebook.export(day);
      throw new AssertionError("a file of an older content, seed " + seed);
    } catch (fr.village.anonymity.ExportRefused expected) {
      refusals++;
    }
    for (Sent missed : sent.subList(known + 1, sent.size())) {
      notebook.continueFrom(missed.letter());
    }
    maison = new Maison(notebook.dump(), random);
    groups.retainAll(maison.dump.all("groups").stream().map(g -> g.text("id")).toList());
  }

  private void quarter(int q, LocalDate start) {
    if (groups.isEmpty() || q % 3 == 0) {
      int number =
          1 + maison.dump.all("groups").stream().mapToInt(g -> g.number("number")).max().orElse(0);
      groups.add(maison.group(number, start));
    }
    int arrivals = random.nextInt(size + 1);
    for (int i = 0; i < arrivals; i++) {
      arrive(start.plusDays(random.nextInt(85)));
    }
    if (q > 0 && random.nextInt(3) == 0) {
      arrive(start.minusDays(1 + random.nextInt(80)));
    }
    for (int i = 0; i < 3; i++) {
      disturb(start.plusDays(85));
    }
    purge(start.plusDays(85));
    for (String group : groups) {
      meet(group, start.plusDays(40 + random.nextInt(20)));
    }
  }

  private void arrive(LocalDate on) {
    List<String> open =
        maison.dump.all("groups").stream()
            .filter(g -> !LocalDate.parse(g.text("startsOn")).isAfter(on))
            .map(g -> g.text("id"))
            .toList();
    String group = open.isEmpty() ? groups.getFirst() : chosen(open);
    String structure = skewed(STRUCTURES);
    boolean alone = structure.equals("single_parent");
    boolean silent = random.nextInt(5) == 0;
    String family =
        maison.family(
            new Maison.Said(
                structure,
                skewed(SOURCES),
                random.nextInt(9) == 0 ? null : (Boolean) (random.nextDouble() < skew),
                on.getYear() - (alone ? 19 + random.nextInt(8) : 22 + random.nextInt(18)),
                silent ? null : (Boolean) (random.nextDouble() < (alone ? skew : 0.2)),
                silent ? null : (Boolean) (random.nextDouble() < (alone ? skew : 0.3)),
                random.nextInt(9)),
            group,
            on);
    if (surveys && random.nextDouble() < 0.8) {
      toAnswer.add(new Due(family, on));
    }
  }

  /** The last group most of the time: the one that dominates. */
  private String chosen(List<String> open) {
    return random.nextDouble() < skew ? open.getLast() : open.get(random.nextInt(open.size()));
  }

  private <T> T skewed(List<T> values) {
    return random.nextDouble() < skew
        ? values.getFirst()
        : values.get(random.nextInt(values.size()));
  }

  private void disturb(LocalDate day) {
    List<Element> families = maison.dump.all("families");
    if (families.isEmpty()) {
      return;
    }
    Element family = families.get(random.nextInt(families.size()));
    String id = family.text("id");
    switch (random.nextInt(6)) {
      case 0 -> family.with("structure", skewed(STRUCTURES)).with("source", skewed(SOURCES));
      case 1 -> leave(id, day);
      case 2 -> returnTo(id, day);
      case 3 -> maison.dump.erase(id);
      case 4 -> merge(id);
      default ->
          maison.dump.all("situations").stream()
              .filter(s -> s.is("familyId", id))
              .forEach(s -> s.with("distress", random.nextBoolean()));
    }
  }

  private void leave(String family, LocalDate day) {
    maison.dump.all("enrolments").stream()
        .filter(e -> e.is("familyId", family) && !e.containsKey("leftOn"))
        .filter(e -> LocalDate.parse(e.text("enteredOn")).isBefore(day))
        .forEach(e -> e.with("leftOn", day.toString()).with("exitReason", "moved"));
  }

  private void returnTo(String family, LocalDate day) {
    leave(family, day.minusDays(20));
    String group = groups.getLast();
    boolean there =
        maison.dump.all("enrolments").stream()
            .anyMatch(e -> e.is("familyId", family) && e.is("groupId", group));
    if (!there) {
      maison.enrol(family, group, day);
    }
  }

  /** Two files of one family: the child of the second goes to the first. */
  private void merge(String into) {
    List<Element> families = maison.dump.all("families");
    String other = families.get(random.nextInt(families.size())).text("id");
    if (!other.equals(into)) {
      maison.dump.all("children").stream()
          .filter(c -> c.is("familyId", other))
          .forEach(c -> c.with("familyId", into).with("position", null));
      maison.dump.erase(other);
    }
  }

  /** Whoever left two years ago. */
  private void purge(LocalDate day) {
    LocalDate before = day.minusMonths(24);
    List<String> gone =
        maison.dump.all("families").stream()
            .map(f -> f.text("id"))
            .filter(
                f ->
                    maison.dump.all("enrolments").stream()
                        .filter(e -> e.is("familyId", f))
                        .allMatch(
                            e ->
                                e.containsKey("leftOn")
                                    && LocalDate.parse(e.text("leftOn")).isBefore(before)))
            .toList();
    gone.forEach(maison.dump::erase);
  }

  private void meet(String group, LocalDate day) {
    List<String> members =
        maison.dump.all("enrolments").stream()
            .filter(e -> e.is("groupId", group) && !e.containsKey("leftOn"))
            .filter(e -> !LocalDate.parse(Objects.requireNonNull(e.text("enteredOn"))).isAfter(day))
            .map(e -> e.text("familyId"))
            .distinct()
            .filter(f -> random.nextInt(3) > 0)
            .toList();
    maison.session(group, day, members);
  }
}
