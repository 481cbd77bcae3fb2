package fr.village.cli;

import fr.village.app.federation.DeskService;
import fr.village.app.federation.OpenDesk;
import fr.village.app.reference.Proposal;
import fr.village.app.session.Refusal;
import fr.village.app.tasks.Progress;
import fr.village.federation.Arrival;
import fr.village.federation.Choice.AcceptFile;
import fr.village.federation.Choice.AcceptHouse;
import fr.village.federation.Choice.RefuseFile;
import fr.village.federation.Consolidation;
import fr.village.federation.register.RegisterChanges;
import fr.village.federation.register.RegisterRefused;
import fr.village.federation.register.RegisterTable;
import fr.village.store.key.Passphrase;
import fr.village.workbook.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code consolidate} does with the federation's own store. */
final class StoreOptions {
  private static final int SHORTEST_PREFIX = 8;

  @Option(names = "--store", paramLabel = "FILE")
  @Nullable Path store;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      descriptionKey = "village-cli.common.passphrase-file")
  @Nullable Path passphraseFile;

  @Option(names = "--recovery-out", paramLabel = "FILE")
  @Nullable Path recoveryOut;

  @Option(names = "--register", paramLabel = "FILE.xlsx")
  @Nullable Path register;

  @Option(names = "--accept", paramLabel = "SHA|NAME")
  List<String> accept = List.of();

  @Option(names = "--refuse", paramLabel = "SHA|NAME")
  List<String> refuse = List.of();

  @Option(names = "--accept-house", paramLabel = "CODE")
  List<String> acceptHouse = List.of();

  @Option(names = "--note", paramLabel = "TEXT", defaultValue = "")
  String note = "";

  /** Refuses options that say nothing without a store. */
  void requireStoreIfNeeded() {
    boolean decides = !accept.isEmpty() || !refuse.isEmpty() || !acceptHouse.isEmpty();
    if (store == null && (decides || register != null || !note.isEmpty())) {
      throw CliFailure.wrongUse("cli.consolidate.needs-store");
    }
  }

  /**
   * Receives a folder, decides what was asked, and gives the national figures.
   *
   * @param reference a set issued since, which the store keeps
   * @param say whether to print sentences
   */
  Consolidation consolidate(Cli cli, Path folder, @Nullable Path reference, boolean say)
      throws Refusal {
    try (OpenDesk desk = opened(cli, Objects.requireNonNull(store), say)) {
      if (reference != null) {
        Proposal proposal = desk.proposed(reference);
        if (!proposal.isSame()) {
          desk.adopt(proposal);
        }
      }
      Consolidation made = consolidate(cli, desk, folder, say);
      desk.closeSafely();
      return made;
    }
  }

  private Consolidation consolidate(Cli cli, OpenDesk desk, Path folder, boolean say) {
    importRegister(cli, desk, say);
    var received = desk.receive(List.of(folder), Progress.NONE);
    if (say) {
      cli.say("cli.consolidate.received", received.files(), received.read());
    }
    acceptHouse.forEach(code -> desk.decide(new AcceptHouse(code), note));
    accept.forEach(file -> desk.decide(new AcceptFile(sha256(desk, file)), note));
    refuse.forEach(file -> desk.decide(new RefuseFile(sha256(desk, file)), note));
    return desk.consolidation(Progress.NONE);
  }

  private OpenDesk opened(Cli cli, Path place, boolean say) throws Refusal {
    DeskService desks = cli.app().desks();
    if (Files.exists(place)) {
      try (Passphrase passphrase = new Secrets(cli).current(passphraseFile)) {
        return desks.open(place, passphrase);
      }
    }
    RecoverySheet sheet = new RecoverySheet(cli, recoveryOut);
    sheet.requireFree();
    try (Passphrase passphrase = new Secrets(cli).first(passphraseFile)) {
      DeskService.Made made = desks.make(place, passphrase);
      sheet.write(made.recoveryWords(), String.valueOf(place.getFileName()));
      if (say) {
        cli.say("cli.consolidate.made", made.desk().folder().toString());
      }
      return made.desk();
    }
  }

  private void importRegister(Cli cli, OpenDesk desk, boolean say) {
    if (register == null) {
      return;
    }
    try {
      RegisterChanges changes = desk.preview(RegisterTable.read(Files.readAllBytes(register)));
      desk.apply(changes);
      if (say) {
        cli.say(
            "cli.consolidate.register",
            changes.added().size(),
            changes.changed().size(),
            changes.gone().size());
      }
    } catch (IOException e) {
      throw CliFailure.refused("cli.file", register.toString());
    } catch (RegisterRefused e) {
      String places =
          e.findings().stream()
              .map(finding -> place(cli, finding))
              .collect(Collectors.joining(System.lineSeparator(), System.lineSeparator(), ""));
      throw CliFailure.refused("cli.consolidate.register-refused", places);
    }
  }

  private static String place(Cli cli, Finding finding) {
    String what = cli.messages().text(finding.key(), finding.arguments().toArray());
    Integer row = finding.row();
    String column = finding.column();
    if (row == null) {
      return what;
    }
    return String.valueOf(finding.sheet())
        + " "
        + row
        + (column == null ? "" : ", " + column)
        + " – "
        + what;
  }

  private static String sha256(OpenDesk desk, String asked) {
    List<String> found =
        desk.verdicts().stream()
            .map(Arrival::file)
            .filter(
                file ->
                    file.path().equals(asked)
                        || (asked.length() >= SHORTEST_PREFIX && file.sha256().startsWith(asked)))
            .map(file -> file.sha256())
            .distinct()
            .toList();
    if (found.size() != 1) {
      throw CliFailure.refused("cli.consolidate.which", asked);
    }
    return found.getFirst();
  }
}
