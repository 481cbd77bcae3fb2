package fr.village.app.transfer;

import fr.village.app.session.NotebookKeeping;
import fr.village.app.session.NotebookSession;
import fr.village.app.survey.SurveyLibrary;
import fr.village.store.dump.Document;
import fr.village.store.dump.Load;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The open format: everything out of a notebook, everything into it. */
public final class TransferService {
  private final NotebookKeeping keeping;

  public TransferService(NotebookKeeping keeping) {
    this.keeping = keeping;
  }

  /**
   * Writes the whole notebook in clear to a new file only its owner may read.
   *
   * @throws UncheckedIOException when the file exists or cannot be written
   */
  public void dump(NotebookSession notebook, Path file) {
    try (OutputStream out = Files.newOutputStream(PrivateFile.create(file))) {
      notebook.read(
          stores -> {
            stores.dump().writeTo(out);
            return true;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads a whole notebook; all of it or nothing. What is replaced is in a backup first.
   *
   * @param replace whether what the notebook holds may go
   * @throws fr.village.store.dump.LoadRefused with every reason; nothing is changed
   * @throws UncheckedIOException when the file cannot be read
   */
  public void load(NotebookSession notebook, Path file, boolean replace) {
    Load load = new Load(notebook.change(), SurveyLibrary::read);
    Document document;
    try (InputStream in = Files.newInputStream(file)) {
      document = load.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (replace) {
      keeping.backup(notebook);
    }
    notebook.write(
        stores -> {
          stores.load(load, document, replace);
          return true;
        });
    notebook.readAgain();
  }
}
