package fr.village.store;

import fr.village.store.backup.Backups;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.key.Passphrase;
import fr.village.store.migration.Migrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.impl.DSL;

/** Notebooks on real files with a derivation that costs nothing. */
public final class StoreSamples {
  public static final Argon2Parameters CHEAP = new Argon2Parameters(64, 1, 1);
  public static final UUID ANNE = UUID.fromString("01900000-0000-7000-8000-00000000000a");
  public static final UUID BRUNO = UUID.fromString("01900000-0000-7000-8000-00000000000b");

  private StoreSamples() {}

  public static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Paris"));
  }

  public static Clock today() {
    return at("2026-03-12T09:30:00Z");
  }

  public static Notebooks notebooks(Clock clock) {
    return new Notebooks(clock, CHEAP, new Migrator(), Writability.system(), new Backups(clock));
  }

  public static Notebooks notebooks() {
    return notebooks(today());
  }

  public static Passphrase passphrase(String text) {
    return Passphrase.of(text.toCharArray());
  }

  public static Passphrase right() {
    return passphrase("le chat dort sous la table ronde");
  }

  public static Passphrase wrong() {
    return passphrase("le chien dort sous la table ronde");
  }

  /** A closed notebook with a few rows. */
  public static Path arras(Path parent) {
    Path folder = parent.resolve("Arras.village");
    try (Notebook notebook = notebooks().create(folder, right(), ANNE).notebook()) {
      notebook.write(
          dsl -> {
            for (int i = 0; i < 200; i++) {
              dsl.execute(
                  "INSERT INTO custom_topic (code, label, created_at, updated_at)"
                      + " VALUES (?, ?, '2026-03-12T09:30:00Z', '2026-03-12T09:30:00Z')",
                  "local-" + i,
                  "Le sommeil de bébé, " + i + "e partie " + "z".repeat(200));
            }
            return 0;
          });
    }
    return folder;
  }

  public static void addTopic(Notebook notebook, String code, String label) {
    notebook.write(
        dsl ->
            dsl.execute(
                "INSERT INTO custom_topic (code, label, created_at, updated_at)"
                    + " VALUES (?, ?, '2026-03-12T09:30:00Z', '2026-03-12T09:30:00Z')",
                "local-" + code,
                label));
  }

  public static long topics(Notebook notebook) {
    return notebook.read(dsl -> (long) dsl.fetchCount(DSL.table("custom_topic")));
  }

  /** Name and SHA-256 of every file under a folder. */
  public static Map<String, String> fingerprints(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        all.put(folder.relativize(file).toString(), HexFormat.of().formatHex(sha));
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }
}
