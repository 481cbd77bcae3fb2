package fr.village.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.EarlierThanLastFile;
import fr.village.anonymity.LedgerOlderThanWorkbook;
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
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Status;
import fr.village.workbook.check.WorkbookCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an encrypted notebook on disk to the bytes of a workbook. */
final class ExportServiceTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @TempDir private Path folder;
  private AppContext app;
  private NotebookSession notebook;

  @BeforeEach
  void open() throws Refusal {
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

  @AfterEach
  void close() {
    notebook.abandon();
  }

  @Test
  void fourteenFamiliesWaitAndFifteenLeaveTogether() {
    fill(14);
    assertThat(export(TODAY).submission().cover().tranches()).isEmpty();
    assertThat(export(TODAY).waiting().families()).isEqualTo(14);
  }

  @Test
  void twentyFamiliesOfTwoGroupsAreOneTranche() {
    fill(20);
    ExportResult result = export(TODAY);
    assertThat(result.submission().cover().tranches()).hasSize(1);
    assertThat(result.submission().cover().tranches().getFirst().families()).isEqualTo(20);
    assertThat(line(result, "structure", "single", "single_parent").count()).isEqualTo(10);
    assertThat(line(result, "distress", "detail", "yes").status()).isEqualTo(Status.NOT_YET);
  }

  @Test
  void theSameDayGivesTheSameBytes() throws IOException {
    fill(20);
    ExportResult first = export(TODAY);
    byte[] before = Files.readAllBytes(first.file());
    ExportResult again = export(TODAY.plusDays(3));
    assertThat(Files.readAllBytes(again.file())).isEqualTo(before);
    assertThat(again.changed()).isFalse();
    assertThat(again.file()).isEqualTo(first.file());
  }

  @Test
  void theFilePassesItsOwnCheck() throws IOException {
    fill(20);
    assertThat(WorkbookCheck.check(export(TODAY).file()).findings()).isEmpty();
  }

  @Test
  void noDayBeforeTheLastFile() {
    fill(20);
    export(TODAY);
    assertThatThrownBy(() -> export(TODAY.minusDays(1))).isInstanceOf(EarlierThanLastFile.class);
  }

  @Test
  void aLedgerThatForgotAWorkbookWritesNone() throws IOException {
    fill(20);
    export(TODAY);
    notebook.write(
        stores -> {
          stores.ledger().save(fr.village.anonymity.Ledger.EMPTY);
          return true;
        });
    Path another = Files.createDirectory(folder.resolve("later"));
    assertThatThrownBy(() -> app.exports().export(notebook, TODAY.plusDays(40), another))
        .isInstanceOf(LedgerOlderThanWorkbook.class);
    assertThat(another).isEmptyDirectory();
  }

  /** Attack 9 of the promise's page, with a real backup. */
  @Test
  void theLastWorkbookLeadsOutOfARestoredBackup() throws Exception {
    fill(20);
    Path before = app.keeping().backup(notebook, folder.resolve("cle"));
    ExportResult last = export(TODAY);
    Path foreign = Files.writeString(folder.resolve("autre.xlsx"), "no workbook");
    notebook.abandon();
    try (Passphrase passphrase = passphrase()) {
      app.keeping().restore(before, notebook.folder(), passphrase, true);
      notebook = app.sessions().unlock(notebook.folder(), passphrase);
    }
    assertThatThrownBy(() -> export(TODAY.plusDays(40)))
        .isInstanceOf(LedgerOlderThanWorkbook.class);
    assertThatThrownBy(() -> app.exports().continueFrom(notebook, foreign))
        .isInstanceOf(NotThisMaison.class);
    app.exports().continueFrom(notebook, last.file());
    ExportResult next = export(TODAY.plusDays(40));
    assertThat(next.submission().cover().tranches())
        .isEqualTo(last.submission().cover().tranches());
    assertThat(line(next, "structure", "single", "single_parent").count()).isEqualTo(10);
    assertThat(line(next, "structure", "single", "single_parent").base()).isEqualTo(20);
    assertThat(line(next, "distress", "detail", "yes").status()).isEqualTo(Status.NOT_YET);
  }

  /** Rule 8: a child may be called France, and a family Lê or Mars. */
  @Test
  void namesThatAreWordsOfTheFormatStopNothing() {
    fill(
        20,
        List.of(
            "Lê",
            "Mars",
            "Juin",
            "Décembre",
            "France",
            "De",
            "Sur",
            "Familles",
            "Total",
            "Au",
            "Séances",
            "Maison",
            "Publié",
            "Tranche",
            "Oui",
            "Parents"));
    assertThat(export(TODAY).submission().cover().tranches()).hasSize(1);
    assertThat(export(TODAY.plusDays(500)).submission().cover().tranches()).hasSize(1);
  }

  @Test
  void aNameInTheMaisonsOwnTextsStopsTheFile() {
    fill(20);
    notebook.write(
        stores ->
            stores
                .house()
                .save(withContact(stores.house().find().orElseThrow(), "écrire à Famille-07")));
    assertThatThrownBy(() -> export(TODAY)).isInstanceOf(ExportStopped.class);
    assertThat(notebook.<Object>read(stores -> stores.ledger().read().tranches()))
        .as("the ledger is as it was")
        .isEqualTo(List.of());
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

  private ExportResult export(LocalDate day) {
    return app.exports().export(notebook, day, folder);
  }

  private static IndicatorLine line(ExportResult result, String table, String level, String value) {
    return result.submission().indicators().stream()
        .filter(l -> l.table().equals(table) && l.level().equals(level))
        .filter(l -> Objects.equals(l.value(), value) && l.year() == null)
        .findFirst()
        .orElseThrow();
  }

  /** Families in two groups by turns, every other one single-parent, entered by September 2025. */
  private void fill(int families) {
    fill(families, List.of());
  }

  private void fill(int families, List<String> names) {
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
}
