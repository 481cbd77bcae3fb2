package fr.village.cli;

import fr.village.anonymity.ExportRefused;
import fr.village.app.export.ExportStopped;
import fr.village.app.notebook.WeakPassphrase;
import fr.village.domain.Invalid;
import fr.village.i18n.Messages;
import fr.village.store.NotebookException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the services refuse, as sentences. */
final class Refusals {
  private final Messages messages;

  Refusals(Messages messages) {
    this.messages = messages;
  }

  /** The sentences for a refusal that was foreseen; empty for anything else. */
  Optional<String> of(Exception failure) {
    return Optional.ofNullable(
        switch (failure) {
          case Invalid e -> messages.text(e.key(), e.arguments().toArray());
          case NotebookException e ->
              messages.text(e.problem().messageKey(), e.arguments().toArray());
          case WeakPassphrase e -> weak(e);
          case ExportRefused e -> messages.text(e.key(), e.arguments().toArray());
          case ExportStopped e ->
              messages.text("cli.export.stopped", String.join(", ", e.places()));
          case UncheckedIOException e when e.getCause() instanceof FileSystemException file ->
              messages.text("cli.file", String.valueOf(file.getFile()));
          default -> null;
        });
  }

  private String weak(WeakPassphrase weak) {
    return weak.hints().stream()
        .map(hint -> messages.text(hint.key(), hint.arguments().toArray()))
        .collect(Collectors.joining(" ", messages.text("cli.passphrase.weak") + " ", ""));
  }
}
