package fr.village.app.federation;

import fr.village.anonymity.Closings;
import fr.village.domain.reference.ReferenceSet;
import fr.village.workbook.blank.BlankForm;
import fr.village.workbook.write.AtomicFile;
import fr.village.workbook.write.BlankWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Writes the blank workbook for Maisons that do not use Village. */
public final class BlankService {
  /** What it is called in a folder. */
  private static final String NAME = "M1000J_classeur-vierge.xlsx";

  /** Closings to choose from: the last one, those of a year before it and of two years after. */
  private static final int BEFORE = 4;

  private static final int AFTER = 8;

  private final Supplier<ReferenceSet> reference;

  public BlankService(Supplier<ReferenceSet> reference) {
    this.reference = reference;
  }

  /**
   * @param out a file, written whole or not at all, or a folder
   * @return the file
   * @throws UncheckedIOException when it cannot be written
   */
  public Path write(LocalDate today, Path out) {
    Path file = Files.isDirectory(out) ? out.resolve(NAME) : out;
    try {
      LocalDate last = Closings.onOrBefore(today);
      BlankForm form = BlankForm.of(reference.get(), last, closings(last));
      AtomicFile.write(file, BlankWriter.write(form));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<LocalDate> closings(LocalDate last) {
    LocalDate before = last.minusMonths(3L * BEFORE + 1);
    LocalDate until = last.plusMonths(3L * AFTER + 1);
    return Closings.between(before, until).stream().filter(c -> c.isBefore(until)).toList();
  }
}
