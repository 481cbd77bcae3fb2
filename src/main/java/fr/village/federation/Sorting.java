package fr.village.federation;

import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Decides what becomes of the files of a folder. Neither their order nor their names matter: names
 * only tell apart files that are the same to the last byte.
 */
public final class Sorting {
  /** What speaks for a file against others of its notebook: the first one counts. */
  private final Comparator<Seen> preference =
      Comparator.comparing((Seen file) -> cover(file).closing())
          .thenComparing(file -> !cover(file).isByHand())
          .thenComparing(file -> cover(file).revision())
          .thenComparing(this::isAccepted)
          .reversed()
          .thenComparing(Seen::contentDigest)
          .thenComparing(Seen::sha256)
          .thenComparing(Seen::path);

  /** What is said of figures that may tell about a family. */
  private static final Set<String> DISCLOSING =
      Set.of(
          "workbook.below-floor",
          "workbook.floor-lowered",
          "workbook.tranche-small",
          "workbook.score-means");

  private final Decisions decisions;
  private final List<Arrival> arrivals = new ArrayList<>();

  /** Notes of accepted files by what these say: a copy saved anew is accepted with them. */
  private final Map<String, String> notes = new HashMap<>();

  private Sorting(Decisions decisions) {
    this.decisions = decisions;
  }

  /** One arrival per file, by path. */
  public static List<Arrival> decide(List<Seen> files, Decisions decisions) {
    Sorting sorting = new Sorting(decisions);
    sorting.findAccepted(files);
    Map<String, List<Seen>> sound = new TreeMap<>();
    for (Seen file : files) {
      Verdict verdict = verdict(file);
      if (sorting.isDecided(file)) {
        continue;
      }
      if (verdict == Verdict.ACCEPTED || sorting.isAccepted(file)) {
        sound.computeIfAbsent(cover(file).houseCode(), code -> new ArrayList<>()).add(file);
      } else {
        // the first finding of the worst kind says why
        Kind worst = worst(file);
        Finding why =
            file.findings().stream().filter(f -> f.kind() == worst).findFirst().orElseThrow();
        sorting.add(file, verdict, why.key(), why.arguments().toArray());
      }
    }
    sound.forEach(sorting::decideKnown);
    return sorting.arrivals.stream().sorted(Comparator.comparing(a -> a.file().path())).toList();
  }

  /**
   * Whether a person can make a file count that does not by itself: one that was modified after it
   * left and can still be read, nothing else. What goes against the floors stays out: parents were
   * promised them.
   */
  public static boolean canBeAccepted(Seen file) {
    return worst(file) == Kind.MODIFIED
        && file.cover() != null
        && !file.contentDigest().isEmpty()
        && file.findings().stream().map(Finding::key).noneMatch(DISCLOSING::contains);
  }

  private void findAccepted(List<Seen> files) {
    // by SHA-256, so that of two notes for one content the same one stands whatever the order
    files.stream()
        .filter(file -> decisions.accepted().containsKey(file.sha256()))
        .filter(Sorting::canBeAccepted)
        .sorted(Comparator.comparing(Seen::sha256))
        .forEach(
            file ->
                notes.putIfAbsent(
                    file.contentDigest(),
                    Objects.requireNonNull(decisions.accepted().get(file.sha256()))));
  }

  private boolean isAccepted(Seen file) {
    return canBeAccepted(file) && notes.containsKey(file.contentDigest());
  }

  /** Whether somebody put the file aside. */
  private boolean isDecided(Seen file) {
    String ignored = decisions.ignored().get(file.sha256());
    String refused = decisions.refused().get(file.sha256());
    if (ignored != null) {
      add(
          file,
          Verdict.IGNORED,
          ignored.isEmpty() ? "federation.why.ignored-unsaid" : "federation.why.ignored",
          ignored);
    } else if (refused != null) {
      add(
          file,
          Verdict.REFUSED,
          refused.isEmpty() ? "federation.why.refused-unsaid" : "federation.why.refused",
          refused);
    }
    return ignored != null || refused != null;
  }

  private void decideKnown(String code, List<Seen> files) {
    String stranger = decisions.strangers().get(code);
    if (decisions.knows(code)) {
      decideHouse(code, files);
    } else if (stranger == null) {
      files.forEach(f -> add(f, Verdict.UNKNOWN_HOUSE, "federation.why.unknown-house", code));
    } else {
      files.forEach(
          f ->
              add(
                  f,
                  Verdict.REFUSED,
                  stranger.isEmpty() ? "federation.why.stranger-unsaid" : "federation.why.stranger",
                  stranger,
                  code));
    }
  }

  private static Verdict verdict(Seen file) {
    return switch (worst(file)) {
      case UNREADABLE -> Verdict.UNREADABLE;
      case PERSONAL -> Verdict.PERSONAL;
      case FOREIGN -> Verdict.NOT_SUBMISSION;
      case NEWER -> Verdict.NEWER_FORMAT;
      case MODIFIED -> Verdict.MODIFIED;
      case WRONG -> Verdict.REFUSED;
      case NOTE -> Verdict.ACCEPTED;
    };
  }

  private static Kind worst(Seen file) {
    return file.findings().stream()
        .map(Finding::kind)
        .min(Comparator.naturalOrder())
        .orElse(Kind.NOTE);
  }

  private void decideHouse(String code, List<Seen> files) {
    Map<UUID, List<Seen>> notebooks =
        files.stream()
            .filter(file -> !cover(file).isByHand())
            .collect(Collectors.groupingBy(file -> cover(file).notebook()));
    UUID known =
        notebooks.isEmpty()
            ? Cover.byHand(code)
            : decisions.notebooks().getOrDefault(code, eldest(notebooks));
    // what was filled in by hand comes beside the notebook, before or after it
    List<Seen> own = new ArrayList<>();
    for (Seen file : files) {
      if (cover(file).isByHand() || cover(file).notebook().equals(known)) {
        own.add(file);
      } else {
        add(file, Verdict.NEW_NOTEBOOK, "federation.why.new-notebook");
      }
    }
    if (!own.isEmpty()) {
      decideNotebook(own);
    }
  }

  /** The notebook whose first closing among these files is the earliest. */
  private static UUID eldest(Map<UUID, List<Seen>> notebooks) {
    return notebooks.entrySet().stream()
        .min(
            Comparator.comparing(
                    (Map.Entry<UUID, List<Seen>> notebook) ->
                        notebook.getValue().stream()
                            .map(file -> cover(file).closing())
                            .min(Comparator.naturalOrder())
                            .orElseThrow())
                .thenComparing(notebook -> notebook.getKey().toString()))
        .orElseThrow()
        .getKey();
  }

  private void decideNotebook(List<Seen> files) {
    List<Seen> ordered = files.stream().sorted(preference).toList();
    Seen best = ordered.getFirst();
    Cover counted = cover(best);
    String note = isAccepted(best) ? notes.get(best.contentDigest()) : null;
    if (counted.isByHand()) {
      add(best, Verdict.HAND_FILLED, "federation.why.hand-filled");
    } else if (note == null) {
      add(best, Verdict.ACCEPTED, "federation.why.accepted");
    } else {
      add(best, Verdict.ACCEPTED, "federation.why.accepted-knowingly", note);
    }
    Set<String> contents = new HashSet<>(Set.of(best.contentDigest()));
    for (Seen file : ordered.subList(1, ordered.size())) {
      Cover cover = cover(file);
      boolean rival =
          cover.closing().equals(counted.closing())
              && cover.revision() == counted.revision()
              && cover.isByHand() == counted.isByHand();
      if (!contents.add(file.contentDigest())) {
        add(file, Verdict.DUPLICATE, "federation.why.duplicate");
      } else if (rival && isAccepted(best) && !isAccepted(file)) {
        add(file, Verdict.SUPERSEDED, "federation.why.set-aside");
      } else if (rival) {
        add(file, Verdict.SUPERSEDED, "federation.why.rival");
      } else {
        add(
            file,
            Verdict.SUPERSEDED,
            "federation.why.superseded",
            counted.closing(),
            counted.revision());
      }
    }
  }

  private void add(Seen file, Verdict verdict, String reason, Object... arguments) {
    arrivals.add(new Arrival(file, verdict, reason, List.of(arguments)));
  }

  private static Cover cover(Seen file) {
    return Objects.requireNonNull(file.cover());
  }
}
