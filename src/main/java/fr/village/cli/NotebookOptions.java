package fr.village.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which notebook, and where its passphrase comes from. */
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class NotebookOptions {
  @Option(
      names = "--notebook",
      required = true,
      paramLabel = "F",
      descriptionKey = "village-cli.common.notebook")
  Path notebook;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      descriptionKey = "village-cli.common.passphrase-file")
  @Nullable Path passphraseFile;
}
