package fr.village.app.federation;

import fr.village.app.tasks.Progress;
import fr.village.federation.Inbox;
import fr.village.federation.Looked;
import fr.village.federation.Seen;
import fr.village.federation.Source;
import fr.village.store.Desk;
import fr.village.store.desk.DeskStores;
import fr.village.store.desk.KeptArrival;
import fr.village.store.desk.KeptWorkbook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of files into a desk. Only what is new or has changed is read; what was read is kept
 * every few files, so that whoever stops it, or pulls the plug, goes on from there.
 */
final class Receiving {
  /** Files read before they are written down together: some seconds' work at most. */
  private static final int TOGETHER = 20;

  /**
   * A file to be read, or one like it, with nothing said of it yet.
   *
   * @param isRead whether it is the one of several alike that is read
   */
  private record Waiting(
      Source source, String place, String sha256, @Nullable Mark mark, boolean isRead) {}

  private final Desk desk;
  private final Clock clock;
  private final Inbox inbox;
  private final String program;
  private final Map<String, KeptArrival> byPlace = new HashMap<>();
  private final Map<String, List<KeptArrival>> byContent = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<KeptWorkbook> workbooks = new ArrayList<>();
  private final List<KeptArrival> arrivals = new ArrayList<>();
  private final Map<String, KeptArrival> moves = new HashMap<>();
  private final List<Seen> unreachable = new ArrayList<>();
  private final List<String> readAgain = new ArrayList<>();
  private boolean replaced;
  private int read;

  /** Files of which all is known. */
  private int settled;

  Receiving(Desk desk, Clock clock, Inbox inbox, String program) {
    this.desk = desk;
    this.clock = clock;
    this.inbox = inbox;
    this.program = program;
  }

  /** Files that the disk would not give: looked at again the next time. */
  List<Seen> unreachable() {
    return unreachable;
  }

  /** SHA-256 of what another program had read before. */
  List<String> readAgain() {
    return readAgain;
  }

  Received receive(List<Source> sources, Progress progress) {
    desk.read(DeskStores.with(stores -> stores.arrivals().all())).forEach(this::know);
    Map<Path, Integer> shared = new HashMap<>();
    sources.forEach(source -> shared.merge(source.file(), 1, Integer::sum));
    try {
      for (Source source : sources) {
        progress.at(settled, sources.size());
        boolean alone = shared.getOrDefault(source.file(), 1) == 1;
        String file = source.file().toAbsolutePath().toString();
        look(source, alone ? file : file + "!" + source.name());
        if (waiting.size() >= TOGETHER) {
          readWaiting(progress, sources.size());
        }
        if (workbooks.size() + arrivals.size() >= TOGETHER) {
          keep();
        }
      }
      readWaiting(progress, sources.size());
      progress.at(settled, sources.size());
    } finally {
      // whoever stops it keeps what was read
      keep();
    }
    return new Received(sources.size(), read, unreachable.size());
  }

  private void know(KeptArrival arrival) {
    KeptArrival before = byPlace.put(arrival.place(), arrival);
    if (before != null) {
      byContent.getOrDefault(before.sha256(), new ArrayList<>()).remove(before);
    }
    byContent.computeIfAbsent(arrival.sha256(), sha256 -> new ArrayList<>()).add(arrival);
    names.add(arrival.name());
  }

  private void look(Source source, String place) {
    KeptArrival before = byPlace.get(place);
    @Nullable Mark mark = Mark.of(source.file());
    if (before != null
        && mark != null
        && before.bytes() == mark.bytes()
        && before.modified().equals(mark.modified())
        && before.program().equals(program)) {
      settled++;
      return;
    }
    String sha256 = mark == null ? "" : mark.sha256(source);
    List<KeptArrival> same = byContent.getOrDefault(sha256, List.of());
    boolean known = same.stream().anyMatch(a -> a.program().equals(program));
    if (mark == null || (!known && !isWaiting(sha256))) {
      waiting.add(new Waiting(source, place, sha256, mark, true));
    } else if (known) {
      arrive(source, place, sha256, mark);
    } else {
      // its twin is being read
      waiting.add(new Waiting(source, place, sha256, mark, false));
    }
  }

  private boolean isWaiting(String sha256) {
    return !sha256.isEmpty() && waiting.stream().anyMatch(w -> w.sha256().equals(sha256));
  }

  /** Reads what waits, on all processors. */
  private void readWaiting(Progress progress, int all) {
    List<Waiting> toRead = waiting.stream().filter(Waiting::isRead).toList();
    List<Waiting> twins = waiting.stream().filter(w -> !w.isRead()).toList();
    waiting.clear();
    inbox.each(
        toRead.stream().map(Waiting::source).toList(),
        (looked, i) -> {
          progress.at(settled, all);
          arrive(toRead.get(i), looked);
        });
    for (Waiting twin : twins) {
      arrive(twin.source(), twin.place(), twin.sha256(), Objects.requireNonNull(twin.mark()));
    }
  }

  private void arrive(Waiting one, Looked looked) {
    read++;
    Mark mark = one.mark();
    if (one.sha256().isEmpty() || mark == null) {
      settled++;
      unreachable.add(looked.seen());
      return;
    }
    workbooks.add(Keeping.workbook(looked.of(one.sha256()), program));
    if (!byContent.getOrDefault(one.sha256(), List.of()).isEmpty()) {
      readAgain.add(one.sha256());
    }
    arrive(one.source(), one.place(), one.sha256(), mark);
  }

  private void arrive(Source source, String place, String sha256, Mark mark) {
    settled++;
    KeptArrival known = byPlace.get(place);
    List<KeptArrival> same = byContent.getOrDefault(sha256, List.of());
    KeptArrival moved =
        known != null
            ? null
            : same.stream().filter(a -> !Places.isThere(a.place())).findFirst().orElse(null);
    String name = known != null ? known.name() : moved != null ? moved.name() : free(source);
    KeptArrival arrival =
        new KeptArrival(place, name, sha256, mark.bytes(), mark.modified(), program);
    if (moved != null) {
      byPlace.remove(moved.place());
      same.remove(moved);
      moves.put(moved.place(), arrival);
    } else {
      replaced |= known != null && !known.sha256().equals(sha256);
      arrivals.add(arrival);
    }
    know(arrival);
  }

  private String free(Source source) {
    String free = source.name();
    for (int n = 2; names.contains(free); n++) {
      free = source.name() + " (" + n + ")";
    }
    return free;
  }

  private void keep() {
    if (workbooks.isEmpty() && arrivals.isEmpty() && moves.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    desk.write(
        DeskStores.with(
            stores -> {
              workbooks.forEach(workbook -> stores.workbooks().save(workbook, now));
              moves.forEach(
                  (from, to) -> stores.arrivals().move(from, to.place(), to.modified(), now));
              arrivals.forEach(arrival -> stores.arrivals().save(arrival, now));
              if (replaced) {
                stores.arrivals().forgetOrphans();
              }
              return true;
            }));
    workbooks.clear();
    arrivals.clear();
    moves.clear();
    replaced = false;
  }
}
