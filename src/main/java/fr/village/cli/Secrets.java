package fr.village.cli;

import fr.village.store.key.Passphrase;
import fr.village.store.key.PassphraseStrength;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a passphrase comes from: a file, the environment, or the person at the keyboard; never an
 * argument, which other programs of the machine can read.
 */
final class Secrets {
  static final String VARIABLE = "VILLAGE_PASSPHRASE";
  static final String NEW_VARIABLE = "VILLAGE_NEW_PASSPHRASE";

  private final Cli cli;

  Secrets(Cli cli) {
    this.cli = cli;
  }

  /** The passphrase that opens a notebook. */
  Passphrase current(@Nullable Path file) {
    Passphrase given = given(file, VARIABLE);
    return given != null ? given : asked("cli.passphrase.ask");
  }

  /** The first passphrase of a new notebook, strong enough; asked twice when typed. */
  Passphrase first(@Nullable Path file) {
    return strong(given(file, VARIABLE));
  }

  /** The passphrase that replaces another, strong enough; asked twice when typed. */
  Passphrase replacement(@Nullable Path file) {
    return strong(given(file, NEW_VARIABLE));
  }

  private Passphrase strong(@Nullable Passphrase given) {
    Passphrase passphrase = given != null ? given : askedTwice();
    if (passphrase.strength() instanceof PassphraseStrength.Weak weak) {
      passphrase.close();
      String hints =
          weak.hints().stream()
              .map(hint -> cli.messages().text(hint.key(), hint.arguments().toArray()))
              .collect(Collectors.joining(" "));
      throw CliFailure.refused("cli.passphrase.weak", hints);
    }
    return passphrase;
  }

  private @Nullable Passphrase given(@Nullable Path file, String variable) {
    if (file != null) {
      return read(file);
    }
    Map<String, String> environment = cli.environment();
    String value = environment.get(variable);
    return value == null || value.isEmpty() ? null : Passphrase.of(value.toCharArray());
  }

  private static Passphrase read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw CliFailure.wrongUse("cli.passphrase.file", file.toString());
    }
    try {
      return Passphrase.ofUtf8(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private Passphrase askedTwice() {
    Passphrase first = asked("cli.passphrase.ask-new");
    try (Passphrase again = asked("cli.passphrase.ask-again")) {
      if (!first.equals(again)) {
        first.close();
        throw CliFailure.refused("cli.passphrase.differ");
      }
    }
    return first;
  }

  private Passphrase asked(String key) {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      throw CliFailure.wrongUse("cli.passphrase.missing");
    }
    char[] typed = console.readPassword("%s ", cli.messages().text(key));
    if (typed == null) {
      throw CliFailure.refused("cli.passphrase.missing");
    }
    try {
      return Passphrase.of(typed);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }
}
