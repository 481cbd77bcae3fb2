package fr.village.app.federation;

import fr.village.federation.Seen;
import fr.village.federation.SubmissionBytes;
import fr.village.federation.Submissions;
import fr.village.store.desk.DeskStores;
import fr.village.workbook.Cover;
import fr.village.workbook.Submission;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The rows a desk keeps, made of their bytes a little ahead of whoever asks, on all processors. As
 * they were last made while there is room: the next figures are near.
 */
final class KeptSubmissions {
  /** Made before they are asked for: enough for every processor, little in memory. */
  private static final int AHEAD = 16;

  private final SubmissionBytes bytes = new SubmissionBytes();
  private final Map<String, SoftReference<Submission>> made = new HashMap<>();

  /** What another program read in a file is no more what it says. */
  void forget(String sha256) {
    made.remove(sha256);
  }

  Cover cover(byte[] cover) {
    return bytes.cover(cover);
  }

  private @Nullable Submission made(Seen file) {
    SoftReference<Submission> kept = made.get(file.sha256());
    return kept == null ? null : kept.get();
  }

  Reading reading(DeskStores stores) {
    return new Reading(stores);
  }

  /** One going through the files that count; the store is only touched by whoever asks. */
  final class Reading implements Submissions, AutoCloseable {
    private final DeskStores stores;
    private final Deque<Seen> coming = new ArrayDeque<>();
    private final Map<String, Future<Submission>> begun = new HashMap<>();
    private final ExecutorService threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("rows-", 1).factory());

    private Reading(DeskStores stores) {
      this.stores = stores;
    }

    @Override
    public void announce(List<Seen> files) {
      coming.addAll(files);
    }

    @Override
    public Submission of(Seen file) throws IOException {
      begin();
      Future<Submission> own = begun.remove(file.sha256());
      Submission known = own == null ? made(file) : result(own);
      Submission rows =
          known == null
              ? bytes.submission(Objects.requireNonNull(file.cover()), content(file))
              : known;
      made.put(file.sha256(), new SoftReference<>(rows));
      return rows;
    }

    private void begin() throws IOException {
      while (begun.size() < AHEAD && !coming.isEmpty()) {
        Seen next = coming.remove();
        if (made(next) == null) {
          Cover cover = Objects.requireNonNull(next.cover());
          byte[] content = content(next);
          begun.put(next.sha256(), threads.submit(() -> bytes.submission(cover, content)));
        }
      }
    }

    private byte[] content(Seen file) throws IOException {
      return stores
          .workbooks()
          .content(file.sha256())
          .orElseThrow(() -> new IOException("no rows kept of a file that counts"));
    }

    private static Submission result(Future<Submission> rows) {
      try {
        return rows.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }
}
