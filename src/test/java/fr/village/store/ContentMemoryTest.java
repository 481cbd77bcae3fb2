package fr.village.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.NotebookContent;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.store.content.ContentStore;
import fr.village.store.schema.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of a notebook is always what would be read anew. */
final class ContentMemoryTest {
  private static final Change NOW = Changes.at("2026-03-12T09:30:00Z");

  /** Every table a row of which can go without leaving a notebook nobody could read. */
  private static final List<Table<?>> TABLES =
      List.of(
          Tables.FAMILY,
          Tables.PERSON,
          Tables.SITUATION,
          Tables.SITUATION_PARENT,
          Tables.ENROLMENT,
          Tables.PARTICIPANT,
          Tables.PEER_GROUP,
          Tables.SESSION,
          Tables.SESSION_TOPIC,
          Tables.SESSION_GUEST,
          Tables.ATTENDANCE,
          Tables.SURVEY_SHEET,
          Tables.REFERRAL,
          Tables.PAPER_CODE);

  /** Those whose rows go and come back with them. */
  private static final List<Table<?>> OWNERS =
      List.of(Tables.FAMILY, Tables.PERSON, Tables.PEER_GROUP, Tables.SESSION);

  private enum Step {
    A_ROW_GOES,
    A_ROLL_IS_CALLED,
    A_MARK_CHANGES,
    A_FAMILY_IS_SAID_AGAIN,
    SOMEBODY_MOVES,
    A_CONSENT_IS_GIVEN,
    A_TABLE_IS_EMPTIED,
    IN_THE_BIN,
    IN_THE_BIN_AND_BACK,
    TAKEN_BACK,
    READ_AND_TAKEN_BACK
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Property(tries = 12)
  void afterAnyChangeItIsWhatIsThere(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Path folder = Files.createTempDirectory("memory");
    try (Notebook notebook = filled(folder, seed)) {
      assertRemembersWhatIsThere(notebook);
      for (int i = 0; i < 20; i++) {
        step(notebook, random);
        assertRemembersWhatIsThere(notebook);
      }
    } finally {
      delete(folder);
    }
  }

  @Test
  void whatDidNotChangeIsTheVerySame(@TempDir Path folder) {
    try (Notebook notebook = filled(folder, 7)) {
      NotebookContent before = notebook.read(ContentMemoryTest::remembered);
      notebook.write(ctx -> oneRowOf(ctx, Tables.ATTENDANCE, 0));
      NotebookContent after = notebook.read(ContentMemoryTest::remembered);
      assertThat(after.attendances()).hasSize(before.attendances().size() - 1);
      assertThat(after.families().getFirst()).isSameAs(before.families().getFirst());
      assertThat(after.sessions().getFirst()).isSameAs(before.sessions().getFirst());
    }
  }

  /** SQLite promises to tell of each row, but not of those of a table emptied at one go. */
  @Test
  void aTableEmptiedAtOneGoIsNoticed(@TempDir Path folder) {
    try (Notebook notebook = filled(folder, 7)) {
      assertThat(notebook.read(ContentMemoryTest::remembered).attendances()).isNotEmpty();
      notebook.write(ctx -> ctx.execute("DELETE FROM attendance"));
      assertThat(notebook.read(ContentMemoryTest::remembered).attendances()).isEmpty();
    }
  }

  private static Notebook filled(Path folder, long seed) {
    Notebook notebook =
        StoreSamples.notebooks()
            .create(folder.resolve("Carnet.village"), StoreSamples.right(), StoreSamples.ANNE)
            .notebook();
    notebook.write(
        Stores.with(
            NOW,
            s -> {
              s.content().writeAll(RandomContents.of(seed));
              return true;
            }));
    return notebook;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void step(Notebook notebook, Random random) {
    Table<?> table = TABLES.get(random.nextInt(TABLES.size()));
    int skipped = random.nextInt(4);
    Step step = Step.values()[random.nextInt(Step.values().length)];
    switch (step) {
      case A_ROW_GOES -> notebook.write(ctx -> oneRowOf(ctx, table, skipped));
      case A_ROLL_IS_CALLED -> notebook.write(Stores.with(NOW, s -> call(s, random)));
      case A_MARK_CHANGES ->
          notebook.write(
              ctx ->
                  ctx.execute(
                      "UPDATE attendance SET mark = 'ABSENT', announced = 0"
                          + " WHERE rowid IN (SELECT rowid FROM attendance LIMIT 1 OFFSET {0})",
                      DSL.inline(skipped)));
      case A_FAMILY_IS_SAID_AGAIN ->
          notebook.write(
              ctx ->
                  ctx.execute(
                      "UPDATE family SET first_child = iif(first_child = 1, 0, 1)"
                          + " WHERE rowid IN (SELECT rowid FROM family LIMIT 1 OFFSET {0})",
                      DSL.inline(skipped)));
      case SOMEBODY_MOVES -> {
        String person = "(SELECT id FROM person ORDER BY id LIMIT 1 OFFSET " + skipped + ")";
        for (String of :
            List.of("consent", "situation_parent", "attendance", "participant", "survey_sheet")) {
          notebook.write(ctx -> ctx.execute("DELETE FROM " + of + " WHERE person_id = " + person));
        }
        assertRemembersWhatIsThere(notebook);
        notebook.write(
            ctx ->
                ctx.execute(
                    "UPDATE person SET family_id = (SELECT id FROM family LIMIT 1)"
                        + " WHERE id = "
                        + person));
      }
      case A_CONSENT_IS_GIVEN ->
          notebook.write(
              ctx ->
                  ctx.execute(
                      "INSERT INTO consent (id, family_id, purpose, decided_on, given,"
                          + " created_at, updated_at)"
                          + " SELECT {0}, id, 'photos', '2026-01-05', 1, created_at, updated_at"
                          + " FROM family LIMIT 1 OFFSET {1}",
                      DSL.inline(new UUID(random.nextLong(), random.nextLong()).toString()),
                      DSL.inline(skipped)));
      case A_TABLE_IS_EMPTIED -> {
        if (random.nextInt(3) == 0) {
          notebook.write(ctx -> ctx.deleteFrom(table).execute());
        }
      }
      case IN_THE_BIN -> {
        if (table.field("deleted_at") != null) {
          notebook.write(ctx -> inOrOutOfTheBin(ctx, table, skipped));
        }
      }
      case IN_THE_BIN_AND_BACK -> {
        Table<?> owner = OWNERS.get(random.nextInt(OWNERS.size()));
        notebook.write(ctx -> inOrOutOfTheBin(ctx, owner, skipped));
        assertRemembersWhatIsThere(notebook);
        notebook.write(ctx -> inOrOutOfTheBin(ctx, owner, skipped));
      }
      case TAKEN_BACK, READ_AND_TAKEN_BACK ->
          assertThatThrownBy(
                  () ->
                      notebook.write(
                          ctx -> {
                            oneRowOf(ctx, table, skipped);
                            if (step == Step.READ_AND_TAKEN_BACK) {
                              remembered(ctx);
                            }
                            throw new Stopped();
                          }))
              .isInstanceOf(Stopped.class);
    }
  }

  /** Some people of any family at a session, marked before or not. */
  private static int call(Stores stores, Random random) {
    NotebookContent content = stores.content().readAll();
    int marked = 0;
    for (var session : content.sessions()) {
      if (random.nextInt(3) > 0) {
        continue;
      }
      for (var file : content.families()) {
        if (!file.people().isEmpty() && random.nextBoolean()) {
          var person = file.people().getFirst().id();
          stores
              .attendances()
              .mark(new Attendance(session.id(), file.family().id(), person, Mark.PRESENT, false));
          marked++;
        }
      }
    }
    return marked;
  }

  private static int inOrOutOfTheBin(DSLContext ctx, Table<?> table, int skipped) {
    return ctx.execute(
        "UPDATE {0} SET deleted_at = iif(deleted_at IS NULL, '2026-01-01T00:00:00.000Z', NULL)"
            + " WHERE rowid IN (SELECT rowid FROM {0} LIMIT 1 OFFSET {1})",
        table, DSL.inline(skipped));
  }

  private static int oneRowOf(DSLContext ctx, Table<?> table, int skipped) {
    return ctx.execute(
        "DELETE FROM {0} WHERE rowid IN (SELECT rowid FROM {0} LIMIT 1 OFFSET {1})",
        table, DSL.inline(skipped));
  }

  private static void assertRemembersWhatIsThere(Notebook notebook) {
    NotebookContent anew =
        notebook.read(
            ctx ->
                new ContentStore(
                        DSL.using(ctx.configuration().connectionProvider(), SQLDialect.SQLITE), NOW)
                    .readAll());
    assertThat(notebook.read(ContentMemoryTest::remembered)).isEqualTo(anew);
  }

  private static NotebookContent remembered(DSLContext ctx) {
    return new ContentStore(ctx, NOW).readAll();
  }
}
