package fr.village.app.sample;

import com.github.f4b6a3.uuid.factory.standard.RandomBasedFactory;
import fr.village.app.export.ExportService;
import fr.village.app.export.KnownLedgers;
import fr.village.app.notebook.OpenNotebook;
import fr.village.demo.DemoMaisons;
import fr.village.demo.DemoRequest;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.key.Passphrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
  /** Opens every sample notebook: public, since everything in them is invented. */
  public static final String PASSPHRASE = "exemple";

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
   * Makes {@code carnets/*.village} and {@code envois/*.xlsx} in a folder.
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
      try (OpenNotebook open = write(content, notebook, request.today(), random)) {
        told.accept(new Made.MadeNotebook(notebook));
        Path workbook = export(open, request.today(), envois, random);
        told.accept(new Made.MadeWorkbook(workbook));
      }
    }
  }

  /** Makes the first sample Maison alone, open: what the first screen offers. */
  public OpenNotebook example(DemoRequest request, Path notebook) {
    return write(
        DemoMaisons.arras(request, reference.topics()),
        notebook,
        request.today(),
        new Random(request.seed()));
  }

  private OpenNotebook write(
      NotebookContent content, Path notebook, LocalDate today, Random random) {
    Clock clock =
        Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
      Notebooks.Created created =
          notebooks
              .at(clock)
              .create(notebook, passphrase, content.facilitators().getFirst().id().value());
      created.recoveryWords().close();
      Change change =
          new Change(clock, content.facilitators().getFirst().id(), new Ids(clock, random));
      OpenNotebook open = new OpenNotebook(created.notebook(), clock, change);
      open.write(
          stores -> {
            stores.content().writeAll(content);
            return true;
          });
      return open;
    }
  }

  private Path export(OpenNotebook notebook, LocalDate today, Path envois, Random random) {
    RandomBasedFactory versions = new RandomBasedFactory(random);
    return new ExportService(reference, versions::create, KnownLedgers.NONE)
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
