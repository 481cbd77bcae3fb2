package fr.village.app.export;

import fr.village.app.AppContext;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.app.settings.AppFolders;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.key.Passphrase;
import fr.village.testing.HouseBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** An encrypted notebook on disk, on 10 March 2026, filled as a test needs it. */
public final class FilledNotebook implements AutoCloseable {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  public final AppContext app;
  private final Path folder;
  private NotebookSession notebook;

  /**
   * @param folder an empty one; the notebook is made in it
   */
  public FilledNotebook(Path folder) throws Refusal {
    this.folder = folder;
    Argon2Parameters cheap = new Argon2Parameters(64, 1, 1);
    app =
        new AppContext(
            CLOCK, new AppFolders(folder.resolve("data"), folder), cheap, UUID::randomUUID);
    try (Passphrase passphrase = passphrase()) {
      House house =
          new House(
              app.ids().next(),
              new HouseCode("ESSAI-01"),
              "Maison d’essai",
              "62",
              "other",
              null,
              null,
              null,
              24);
      Facilitator facilitator = new Facilitator(app.ids().next(), "Nathalie", true);
      notebook =
          app.sessions()
              .make(folder.resolve("essai.village"), house, facilitator, passphrase)
              .session();
    }
  }

  public NotebookSession session() {
    return notebook;
  }

  public ExportResult export(LocalDate day) {
    return app.exports().export(notebook, day, folder);
  }

  /** Closes it, puts a backup in its place and opens that. */
  void restore(Path backup) throws Exception {
    notebook.abandon();
    try (Passphrase passphrase = passphrase()) {
      app.keeping().restore(backup, notebook.folder(), passphrase, true);
      notebook = app.sessions().unlock(notebook.folder(), passphrase);
    }
  }

  /** Whom to write to, as the workbook says it. */
  public void contact(String contact) {
    notebook.write(
        stores -> stores.house().save(withContact(stores.house().find().orElseThrow(), contact)));
  }

  /** As a backup older than every workbook has it. */
  public void forgetLedger() {
    ledger(fr.village.anonymity.Ledger.EMPTY);
  }

  public void ledger(fr.village.anonymity.Ledger ledger) {
    notebook.write(
        stores -> {
          stores.ledger().save(ledger);
          return true;
        });
  }

  private static House withContact(House house, String contact) {
    return new House(
        house.id(),
        house.code(),
        house.name(),
        house.departement(),
        house.carrier(),
        house.venue(),
        house.openedOn(),
        contact,
        house.retentionMonths());
  }

  private static Passphrase passphrase() {
    return Passphrase.of("sept mots solides ouvrent bien notre petit carnet".toCharArray());
  }

  /** Families in two groups by turns, every other one single-parent, entered by September 2025. */
  public void fill(int families) {
    fill(families, List.of());
  }

  void fill(int families, List<String> names) {
    HouseBuilder house = new HouseBuilder();
    PeerGroup one = house.group("2025-01-07");
    PeerGroup other = house.group("2025-01-09");
    for (int i = 0; i < families; i++) {
      FamilyFile family =
          house.add(
              house
                  .family(i < names.size() ? names.get(i) : "Famille-%02d".formatted(i))
                  .structure(i % 2 == 0 ? "single_parent" : "two_parents")
                  .mother("Mère%02d".formatted(i), 1990)
                  .born("Bébé%02d".formatted(i), "2024-12-01")
                  .distress(i % 4 == 0, "2025-01-07"));
      house.enrol(family, i % 2 == 0 ? one : other, "2025-01-%02d".formatted(7 + i % 14));
    }
    for (int week = 0; week < 20; week++) {
      house.held(one, LocalDate.of(2025, 1, 14).plusWeeks(2 * week).toString(), "sleep", "crying");
    }
    NotebookContent made = house.build();
    NotebookContent here =
        new NotebookContent(
            notebook.house(),
            made.facilitators(),
            made.schoolHolidays(),
            made.customTopics(),
            made.groups(),
            made.families(),
            made.enrolments(),
            made.sessions(),
            made.attendances());
    notebook.write(
        stores -> {
          stores.content().writeAll(here);
          return true;
        });
  }

  @Override
  public void close() {
    notebook.abandon();
  }
}
