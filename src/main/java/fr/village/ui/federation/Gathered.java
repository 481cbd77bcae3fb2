package fr.village.ui.federation;

import fr.village.federation.Arrival;
import fr.village.federation.Consolidation;
import fr.village.federation.Verdict;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the files dropped.
 *
 * @param at when
 * @param desk where it is kept; null for files only looked at
 */
public record Gathered(Consolidation consolidation, LocalTime at, @Nullable DeskFacts desk) {
  /** What is in the nature of e-mail attachments: nobody needs to do anything. */
  private static final Set<Verdict> USUAL =
      Set.of(Verdict.ACCEPTED, Verdict.HAND_FILLED, Verdict.DUPLICATE, Verdict.SUPERSEDED);

  /** Which files to show. */
  public enum Filter {
    ALL,
    TO_SEE,
    COUNTED
  }

  static boolean isUsual(Arrival arrival) {
    return USUAL.contains(arrival.verdict());
  }

  /** Files of a kind, those that want somebody first. */
  public List<Arrival> files(Filter filter) {
    return consolidation.arrivals().stream()
        .filter(
            a ->
                switch (filter) {
                  case ALL -> true;
                  case TO_SEE -> !isUsual(a);
                  case COUNTED -> a.verdict().isCounted();
                })
        .sorted(Comparator.comparing(Gathered::isUsual).thenComparing(Gathered::name))
        .toList();
  }

  private static String name(Arrival arrival) {
    var cover = arrival.file().cover();
    return cover == null ? "" : cover.houseName();
  }

  /** Whether there is anything to write. */
  public boolean counts() {
    return consolidation.cover().houses() > 0;
  }

  /** Whether no file has come yet. */
  public boolean isEmpty() {
    return consolidation.arrivals().isEmpty();
  }
}
