package fr.village.bench;

import fr.village.app.AppContext;
import fr.village.app.roll.NotebookRolls;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollBook;
import fr.village.app.roll.RollChange;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.app.roll.TopicChoices;
import fr.village.app.roll.Who;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.app.session.SampleNotebook;
import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.domain.session.Session;
import fr.village.store.EncryptedDatabase;
import fr.village.store.Unlocking;
import fr.village.store.VaultFolder;
import fr.village.store.key.DataKey;
import fr.village.store.key.Passphrase;
import fr.village.ui.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A mark of the roll on the medium, as the notebook is configured (it waits for the medium at each
 * commit), beside a bare insert and commit on a copy of the same file with the same settings; one
 * of each in turn, so that both meet the same machine.
 */
final class MarkOnDisk {
  private static final int WARM_UP = 150;
  private static final int MOST = 600;
  private static final int DAYS = 150;

  private final BenchNotebooks notebooks;

  MarkOnDisk(BenchNotebooks notebooks) {
    this.notebooks = notebooks;
  }

  /** Somebody asked for at a session who has no mark yet. */
  private record Blank(Session session, RollRow row, RollPerson person) {}

  void measure(Table table) throws IOException, SQLException, Refusal {
    Path ours = notebooks.copy(notebooks.tenYears(), "mark");
    Path bare = notebooks.copy(notebooks.tenYears(), "mark-bare");
    Path home = Objects.requireNonNull(ours.toAbsolutePath().getParent());
    SessionServices services =
        new AppContext(
                Desk.CLOCK,
                new AppFolders(home.resolve("data"), home),
                BenchNotebooks.CHEAP,
                UUID::randomUUID)
            .window();
    NotebookSession session =
        services.notebooks().unlock(ours, SampleNotebook.PASSPHRASE.toCharArray());
    RollBook book =
        new NotebookRolls(
            session, new TopicChoices(() -> services.references().builtIn().topics()));
    VaultFolder folder = new VaultFolder(bare);
    try (Passphrase passphrase = BenchNotebooks.passphrase();
        DataKey key = Unlocking.of(folder, passphrase).key();
        Connection connection = EncryptedDatabase.open(folder.database(), key)) {
      Timings oursTook = new Timings();
      Timings bareTook = new Timings();
      int done = 0;
      for (Blank blank : blanks(session, book)) {
        RollChange change =
            new RollChange(
                blank.session().id(),
                null,
                Map.of(
                    new Who(blank.row().family(), blank.person().id()),
                    Optional.of(RollMark.PRESENT)));
        long from = System.nanoTime();
        book.save(change);
        long between = System.nanoTime();
        insert(connection, blank);
        long end = System.nanoTime();
        if (done++ >= WARM_UP) {
          oursTook.add(between - from);
          bareTook.add(end - between);
        }
      }
      table.add(Row.ratio("a mark on disk, p50", oursTook.p50(), bareTook.p50(), "ms", 1.5));
      table.add(Row.information("a mark on disk, p99", oursTook.p99(), bareTook.p99(), "ms"));
    }
    session.abandon();
  }

  private static List<Blank> blanks(NotebookSession session, RollBook book) {
    LocalDate today = session.today();
    List<Blank> blanks = new ArrayList<>();
    for (var meeting : session.read(s -> s.meetings().between(today, today.plusDays(DAYS)))) {
      Roll roll = book.open(meeting.session());
      for (RollRow row : roll.rows()) {
        for (RollPerson person : row.usual()) {
          if (blanks.size() < WARM_UP + MOST && roll.marks().of(person).isEmpty()) {
            blanks.add(new Blank(roll.session(), row, person));
          }
        }
      }
    }
    return blanks;
  }

  private static void insert(Connection connection, Blank blank) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO attendance (session_id, person_id, family_id, mark, announced,"
                + " created_at, updated_at) VALUES (?, ?, ?, 'PRESENT', 0, ?, ?)")) {
      insert.setString(1, blank.session().id().toString());
      insert.setString(2, blank.person().id().toString());
      insert.setString(3, blank.row().family().toString());
      insert.setString(4, "2026-03-10T08:18:00.000Z");
      insert.setString(5, "2026-03-10T08:18:00.000Z");
      insert.executeUpdate();
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("COMMIT");
    }
  }
}
