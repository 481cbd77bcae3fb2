package fr.village.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.EarlierThanLastFile;
import fr.village.anonymity.LedgerOlderThanWorkbook;
import fr.village.app.AppContext;
import fr.village.app.session.Refusal;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Status;
import fr.village.workbook.check.WorkbookCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an encrypted notebook on disk to the bytes of a workbook. */
final class ExportServiceTest {
  private static final LocalDate TODAY = FilledNotebook.TODAY;

  @TempDir private Path folder;
  private AppContext app;
  private FilledNotebook filled;

  @BeforeEach
  void open() throws Refusal {
    filled = new FilledNotebook(folder);
    app = filled.app;
  }

  @AfterEach
  void close() {
    filled.close();
  }

  @Test
  void fourteenFamiliesWaitAndFifteenLeaveTogether() {
    filled.fill(14);
    assertThat(export(TODAY).submission().cover().tranches()).isEmpty();
    assertThat(export(TODAY).waiting().families()).isEqualTo(14);
  }

  @Test
  void twentyFamiliesOfTwoGroupsAreOneTranche() {
    filled.fill(20);
    ExportResult result = export(TODAY);
    assertThat(result.submission().cover().tranches()).hasSize(1);
    assertThat(result.submission().cover().tranches().getFirst().families()).isEqualTo(20);
    assertThat(line(result, "structure", "single", "single_parent").count()).isEqualTo(10);
    assertThat(line(result, "distress", "detail", "yes").status()).isEqualTo(Status.NOT_YET);
  }

  @Test
  void theSameDayGivesTheSameBytes() throws IOException {
    filled.fill(20);
    ExportResult first = export(TODAY);
    byte[] before = Files.readAllBytes(first.file());
    ExportResult again = export(TODAY.plusDays(3));
    assertThat(Files.readAllBytes(again.file())).isEqualTo(before);
    assertThat(again.changed()).isFalse();
    assertThat(again.file()).isEqualTo(first.file());
  }

  @Test
  void theFilePassesItsOwnCheck() throws IOException {
    filled.fill(20);
    assertThat(WorkbookCheck.check(export(TODAY).file()).findings()).isEmpty();
  }

  @Test
  void noDayBeforeTheLastFile() {
    filled.fill(20);
    export(TODAY);
    assertThatThrownBy(() -> export(TODAY.minusDays(1))).isInstanceOf(EarlierThanLastFile.class);
  }

  @Test
  void aLedgerThatForgotAWorkbookWritesNone() throws IOException {
    filled.fill(20);
    export(TODAY);
    filled.forgetLedger();
    Path another = Files.createDirectory(folder.resolve("later"));
    assertThatThrownBy(() -> app.exports().export(filled.session(), TODAY.plusDays(40), another))
        .isInstanceOf(LedgerOlderThanWorkbook.class);
    assertThat(another).isEmptyDirectory();
  }

  /** Attack 9 of the promise's page, with a real backup. */
  @Test
  void theLastWorkbookLeadsOutOfARestoredBackup() throws Exception {
    filled.fill(20);
    Path before = app.keeping().backup(filled.session(), folder.resolve("cle"));
    ExportResult last = export(TODAY);
    Path foreign = Files.writeString(folder.resolve("autre.xlsx"), "no workbook");
    filled.restore(before);
    assertThatThrownBy(() -> export(TODAY.plusDays(40)))
        .isInstanceOf(LedgerOlderThanWorkbook.class);
    assertThatThrownBy(() -> app.exports().continueFrom(filled.session(), foreign))
        .isInstanceOf(NotThisMaison.class);
    app.exports().continueFrom(filled.session(), last.file());
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
    filled.fill(
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
    filled.fill(20);
    filled.contact("écrire à Famille-07");
    assertThatThrownBy(() -> export(TODAY)).isInstanceOf(ExportStopped.class);
    assertThat(filled.session().<Object>read(stores -> stores.ledger().read().tranches()))
        .as("the ledger is as it was")
        .isEqualTo(List.of());
  }

  private ExportResult export(LocalDate day) {
    return filled.export(day);
  }

  private static IndicatorLine line(ExportResult result, String table, String level, String value) {
    return result.submission().indicators().stream()
        .filter(l -> l.table().equals(table) && l.level().equals(level))
        .filter(l -> Objects.equals(l.value(), value) && l.year() == null)
        .findFirst()
        .orElseThrow();
  }
}
