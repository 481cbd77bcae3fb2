package fr.village.store;

import static fr.village.store.StoreSamples.addTopic;
import static fr.village.store.StoreSamples.arras;
import static fr.village.store.StoreSamples.at;
import static fr.village.store.StoreSamples.notebooks;
import static fr.village.store.StoreSamples.right;
import static fr.village.store.StoreSamples.topics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {
  @TempDir Path temp;

  @Test
  void aChangeThatThrowsLeavesNothing() {
    try (Notebook notebook = opened()) {
      assertThatThrownBy(
              () ->
                  notebook.write(
                      dsl -> {
                        dsl.execute("DELETE FROM custom_topic");
                        throw new IllegalArgumentException("no");
                      }))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(topics(notebook)).isEqualTo(200);
      assertThat(notebook.changeCounter()).isEqualTo(1);
      addTopic(notebook, "x", "y");
      assertThat(topics(notebook)).isEqualTo(201);
    }
  }

  @Test
  void lookingUpCannotChange() {
    try (Notebook notebook = opened()) {
      assertThatThrownBy(() -> notebook.read(dsl -> dsl.execute("DELETE FROM custom_topic")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("tried to change");
      assertThat(topics(notebook)).isEqualTo(200);
    }
  }

  @Test
  void onlyATransactionThatChangedSomethingCounts() {
    Path folder = arras(temp);
    try (Notebook notebook = notebooks(at("2026-04-01T08:00:00Z")).open(folder, right())) {
      notebook.write(dsl -> dsl.execute("DELETE FROM custom_topic WHERE code = 'none'"));
      assertThat(notebook.changeCounter()).isEqualTo(1);
      assertThat(notebook.lastChanged()).isEqualTo(Instant.parse("2026-03-12T09:30:00Z"));
      addTopic(notebook, "x", "y");
      assertThat(notebook.changeCounter()).isEqualTo(2);
      assertThat(notebook.lastChanged()).isEqualTo(Instant.parse("2026-04-01T08:00:00Z"));
    }
  }

  @Test
  void referencesAreHeld() {
    try (Notebook notebook = opened()) {
      assertThatThrownBy(
              () ->
                  notebook.write(
                      dsl -> dsl.execute("UPDATE custom_topic SET author_id = 'nobody'")))
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void anotherThreadIsRefusedByName() {
    try (Notebook notebook = opened()) {
      assertThatThrownBy(() -> CompletableFuture.runAsync(() -> topics(notebook)).join())
          .hasRootCauseInstanceOf(IllegalStateException.class)
          .hasMessageContaining(Thread.currentThread().getName())
          .hasMessageContaining("ForkJoinPool");
    }
  }

  @Test
  void oneThingAtATime() {
    try (Notebook notebook = opened()) {
      assertThatThrownBy(() -> notebook.write(dsl -> topics(notebook)))
          .isInstanceOf(IllegalStateException.class);
    }
    Notebook closed = opened("B");
    closed.close();
    closed.close();
    assertThatThrownBy(() -> topics(closed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theSettingsTheFileReliesOn() throws Exception {
    try (Notebook notebook = opened()) {
      assertThat(setting(notebook, "foreign_keys")).isEqualTo("1");
      assertThat(setting(notebook, "synchronous")).isEqualTo("3");
      assertThat(setting(notebook, "journal_mode")).isEqualTo("delete");
      assertThat(setting(notebook, "locking_mode")).isEqualTo("exclusive");
      assertThat(setting(notebook, "temp_store")).isEqualTo("2");
      assertThat(setting(notebook, "secure_delete")).isEqualTo("1");
      assertThat(setting(notebook, "trusted_schema")).isEqualTo("0");
      assertThat(setting(notebook, "cell_size_check")).isEqualTo("1");
      assertThat(setting(notebook, "busy_timeout")).isEqualTo("0");
      assertThat(setting(notebook, "cipher")).isEqualTo("sqlcipher");
    }
  }

  private static String setting(Notebook notebook, String name) {
    return notebook.withConnection(
        connection -> {
          try (var statement = connection.createStatement();
              var row = statement.executeQuery("PRAGMA " + name)) {
            return row.getString(1);
          }
        });
  }

  private Notebook opened() {
    return opened("A");
  }

  private Notebook opened(String name) {
    return notebooks().open(arras(temp.resolve(name)), right());
  }
}
