package fr.village.app.transfer;

import fr.village.app.notebook.NotebookService;
import fr.village.app.notebook.OpenNotebook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The open format: everything out of a notebook, everything into it. */
public final class TransferService {
  private final NotebookService notebooks;

  public TransferService(NotebookService notebooks) {
    this.notebooks = notebooks;
  }

  /**
   * Writes the whole notebook in clear to a new file.
   *
   * @throws UncheckedIOException when the file exists or cannot be written
   */
  public void dump(OpenNotebook notebook, Path file) {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      notebook.read(
          stores -> {
            stores.dump().writeTo(out);
            return true;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
