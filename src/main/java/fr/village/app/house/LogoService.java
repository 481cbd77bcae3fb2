package fr.village.app.house;

import fr.village.app.report.LogoFile;
import fr.village.app.session.NotebookSession;
import fr.village.domain.Invalid;
import fr.village.domain.house.HolderLogo;
import java.nio.file.Path;
import java.util.Optional;

/** The logo of who carries the Maison, kept in an open notebook. */
public final class LogoService {
  private final NotebookSession notebook;

  public LogoService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  public Optional<HolderLogo> now() {
    return notebook.read(stores -> stores.logo().find());
  }

  /** Keeps this one in the place of what was there; empty for none. */
  public void keep(Optional<HolderLogo> logo) {
    notebook.write(stores -> logo.map(stores.logo()::save).orElseGet(stores.logo()::remove));
  }

  /**
   * The logo in a file that may be anybody's; touches no notebook.
   *
   * @throws Invalid {@code invalid.logo} when it is no picture that can be printed, or too large
   */
  public static HolderLogo read(Path file) {
    return LogoFile.read(file, "")
        .map(picture -> HolderLogo.of(picture.bytes()))
        .orElseThrow(() -> new Invalid("invalid.logo"));
  }
}
