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
import fr.village.workbook.format.Digests;
import fr.village.workbook.read.FileKind;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of files into a desk. Only what is new or has changed is read; what was read is kept
 * every few files, so that whoever stops it, or pulls the plug, goes on from there.
 */
final class Receiving {
  /** Files read before they are written down together: some seconds' work at most. */
  private static final int TOGETHER = 20;

  /** How a file is found again. */
  private record Mark(long bytes, Instant modified) {}

  private final Desk desk;
  private final Clock clock;
  private final Inbox inbox;
  private final String program;
  private final Map<String, KeptArrival> byPlace = new HashMap<>();
  private final Map<String, List<KeptArrival>> byContent = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<KeptWorkbook> workbooks = new ArrayList<>();
  private final List<KeptArrival> arrivals = new ArrayList<>();
  private final Map<String, KeptArrival> moves = new HashMap<>();
  private final List<Seen> unreachable = new ArrayList<>();
  private final List<String> readAgain = new ArrayList<>();
  private boolean replaced;
  private int read;

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
    int done = 0;
    try {
      for (Source source : sources) {
        progress.at(done, sources.size());
        boolean alone = shared.getOrDefault(source.file(), 1) == 1;
        String file = source.file().toAbsolutePath().toString();
        look(source, alone ? file : file + "!" + source.name());
        done++;
        if (workbooks.size() + arrivals.size() >= TOGETHER) {
          keep();
        }
      }
      progress.at(done, sources.size());
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
    KeptArrival known = byPlace.get(place);
    @Nullable Mark mark = mark(source.file());
    if (known != null
        && mark != null
        && known.bytes() == mark.bytes()
        && known.modified().equals(mark.modified())
        && known.program().equals(program)) {
      return;
    }
    String sha256 = mark == null ? "" : sha256(source, mark);
    List<KeptArrival> same = byContent.getOrDefault(sha256, List.of());
    if (mark == null || same.stream().noneMatch(a -> a.program().equals(program))) {
      Looked looked = inbox.look(source);
      read++;
      if (sha256.isEmpty() || mark == null) {
        unreachable.add(looked.seen());
        return;
      }
      workbooks.add(Keeping.workbook(looked.of(sha256), program));
      if (!same.isEmpty()) {
        readAgain.add(sha256);
      }
    }
    arrive(source, place, sha256, mark);
  }

  private void arrive(Source source, String place, String sha256, Mark mark) {
    KeptArrival known = byPlace.get(place);
    List<KeptArrival> same = byContent.getOrDefault(sha256, List.of());
    KeptArrival moved =
        known != null
            ? null
            : same.stream().filter(a -> !isThere(a.place())).findFirst().orElse(null);
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

  private static boolean isThere(String place) {
    int inside = place.lastIndexOf('!');
    return isFile(place) || (inside > 0 && isFile(place.substring(0, inside)));
  }

  /** The file of a place, which may be one in an archive; none that this system could not have. */
  static Optional<Path> fileOf(String place) {
    int inside = place.lastIndexOf('!');
    String file = inside > 0 && !isFile(place) ? place.substring(0, inside) : place;
    try {
      return Optional.of(Path.of(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isFile(String place) {
    try {
      return Files.exists(Path.of(place));
    } catch (InvalidPathException e) {
      // what is inside an archive may be called as no file of this system is
      return false;
    }
  }

  private String free(Source source) {
    String free = source.name();
    for (int n = 2; names.contains(free); n++) {
      free = source.name() + " (" + n + ")";
    }
    return free;
  }

  private static @Nullable Mark mark(Path file) {
    try {
      Instant modified = Files.getLastModifiedTime(file).toInstant();
      return new Mark(Files.size(file), modified.truncatedTo(ChronoUnit.MILLIS));
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Of the bytes, of what their beginning settles of that and their number; empty where they are
   * too many or the disk does not give them.
   */
  private static String sha256(Source source, Mark mark) {
    try {
      byte[] head = source.content().head(FileKind.HEAD);
      if (mark.bytes() > head.length && FileKind.of(head).isSettled()) {
        // a folder of photographs is not read to its end
        String beginning = HexFormat.of().formatHex(head) + " " + mark.bytes() + source.name();
        return Digests.sha256(beginning.getBytes(StandardCharsets.UTF_8));
      }
      return Digests.sha256(source.content().all(Limits.STANDARD.fileBytes()));
    } catch (IOException | Unreadable e) {
      return "";
    }
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
