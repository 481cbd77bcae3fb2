package fr.village.app.sample;

import com.github.f4b6a3.uuid.factory.standard.RandomBasedFactory;
import fr.village.anonymity.Closings;
import fr.village.anonymity.PoolingNoise;
import fr.village.app.export.ExportService;
import fr.village.app.export.KnownLedgers;
import fr.village.app.reference.ReferenceLibrary;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.demo.DemoMaisons;
import fr.village.demo.DemoRequest;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes sample Maisons to notebooks, and their workbooks. The same seed and day give the same
 * dumps and workbooks; the notebooks' keys are random all the same.
 */
public final class SampleService {
  /** Folder of workbooks that later ones replace. */
  public static final String EARLIER = "envois-precedents";

  private final ReferenceSet reference;
  private final NotebooksAt notebooks;

  /** Notebooks made by a clock: a sample lives on its own day. */
  @FunctionalInterface
  public interface NotebooksAt {
    Notebooks at(Clock clock);
  }

  public SampleService(ReferenceSet reference, NotebooksAt notebooks) {
    this.reference = reference;
    this.notebooks = notebooks;
  }

  /** What was made, told while it is made. */
  public sealed interface Made {
    Path path();

    /** A notebook. */
    record MadeNotebook(Path path) implements Made {}

    /** Its workbook. */
    record MadeWorkbook(Path path) implements Made {}
  }

  /**
   * Makes {@code carnets/*.village} and {@code envois/*.xlsx} in a folder, and {@value #EARLIER} of
   * the Maisons that had already sent a workbook the quarter before.
   *
   * @throws UncheckedIOException when a folder cannot be made
   */
  public void make(DemoRequest request, Path folder, Consumer<Made> told) {
    Path carnets = directory(folder.resolve("carnets"));
    Path envois = directory(folder.resolve("envois"));
    List<Supplier<NotebookContent>> maisons = DemoMaisons.of(request, reference.topics());
    for (int i = 0; i < maisons.size(); i++) {
      NotebookContent content = maisons.get(i).get();
      Path notebook = carnets.resolve(content.house().code().value() + ".village");
      Random random = new Random(request.seed() * 1_000_003 + i);
      NotebookSession open = write(content, notebook, request.today(), random);
      try {
        told.accept(new Made.MadeNotebook(notebook));
        LocalDate before = before(request.today());
        LocalDate opened = content.house().openedOn();
        if (Mailbox.sendsTwice(i) && opened != null && opened.isBefore(before)) {
          Path earlier = directory(folder.resolve(EARLIER));
          told.accept(new Made.MadeWorkbook(export(open, before, earlier, random)));
        }
        Path workbook = export(open, request.today(), envois, random);
        told.accept(new Made.MadeWorkbook(workbook));
      } finally {
        open.abandon();
      }
    }
  }

  /** The closing before the last one. */
  private static LocalDate before(LocalDate today) {
    return Closings.onOrBefore(Closings.onOrBefore(today).minusDays(1));
  }

  private NotebookSession write(
      NotebookContent content, Path notebook, LocalDate today, Random random) {
    Instant noon = today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    Clock clock = Clock.fixed(noon, content.house().territory().zone());
    Change change = new Change(clock, null, new Ids(clock, random));
    return SampleNotebook.make(notebooks.at(clock), notebook, content, change);
  }

  private Path export(NotebookSession notebook, LocalDate today, Path envois, Random random) {
    RandomBasedFactory versions = new RandomBasedFactory(random);
    // a made-up family has nothing to hide: the noise is drawn from the seed too
    PoolingNoise noise = new PoolingNoise(random);
    return new ExportService(
            ReferenceLibrary.always(reference), versions::create, noise, KnownLedgers.NONE)
        .export(notebook, today, envois)
        .file();
  }

  private static Path directory(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
