package fr.village.cli;

import fr.village.anonymity.ExportRefused;
import fr.village.app.export.ExportStopped;
import fr.village.app.export.NotThisMaison;
import fr.village.app.session.Refusal;
import fr.village.domain.Invalid;
import fr.village.i18n.Messages;
import fr.village.reference.ReferenceRefused;
import fr.village.store.NotebookException;
import fr.village.store.dump.LoadFinding;
import fr.village.store.dump.LoadRefused;
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
          case NotebookException e -> messages.text(e.messageKey(), e.arguments().toArray());
          case NotThisMaison e -> messages.text("cli.export.stranger");
          case Refusal e -> messages.text(e.key(), e.arguments().toArray());
          case LoadRefused e -> findings(e);
          case ReferenceRefused e ->
              messages.text(
                  e.key(), e.sentence(messages.text(e.reason(), e.arguments().toArray())));
          case ExportRefused e -> messages.text(e.key(), e.arguments().toArray());
          case ExportStopped e ->
              messages.text("cli.export.stopped", String.join(", ", e.places()));
          case UncheckedIOException e when e.getCause() instanceof FileSystemException file ->
              messages.text("cli.file", String.valueOf(file.getFile()));
          default -> null;
        });
  }

  private String findings(LoadRefused refused) {
    return refused.findings().stream()
        .map(this::finding)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private String finding(LoadFinding finding) {
    String why = messages.text(finding.key(), finding.arguments().toArray());
    return finding.line() == 0
        ? why
        : messages.text(LoadFinding.PRINTED, finding.path(), String.valueOf(finding.line()), why);
  }
}
