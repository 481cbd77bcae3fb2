import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Runs the Flyway migrations on a scratch SQLite file and writes the jOOQ classes of what they
 * make. Run by the build with two folders: the migrations, and where to write. Does nothing when
 * the migrations have not changed since the last time.
 */
public final class GenerateSchemaClasses {
  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path sources = target.resolve("generated-sources/jooq");
    Path stamp = target.resolve("schema.sha256");
    String digest = digest(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest) && Files.exists(sources)) {
      return;
    }
    Files.createDirectories(target);
    Path scratch = target.resolve("schema-scratch.db");
    Files.deleteIfExists(scratch);
    String url = "jdbc:sqlite:" + scratch;
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("filesystem:" + migrations)
        .load()
        .migrate();
    GenerationTool.generate(
        new Configuration()
            .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                            .withExcludes("flyway_schema_history|sqlite_.*"))
                    .withGenerate(
                        new Generate().withComments(false).withGlobalObjectReferences(true))
                    .withTarget(
                        new Target()
                            .withPackageName("fr.village.store.schema")
                            .withDirectory(sources.toString()))));
    Files.writeString(stamp, digest);
  }

  private static String digest(Path migrations) throws Exception {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    List<Path> files;
    try (var list = Files.list(migrations)) {
      files = list.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
    }
    for (Path file : files) {
      sha.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      sha.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(sha.digest());
  }
}
