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
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Runs the Flyway migrations of notebooks and of desks on scratch SQLite files and writes the jOOQ
 * classes of what they make. Run by the build with the store's resources, where to write, and its
 * own source. Does nothing when neither the migrations nor itself have changed since the last time.
 */
public final class GenerateSchemaClasses {
  private static final String NOTEBOOK = "fr.village.store.schema";

  /** Below the other one, which is written first: jOOQ clears the folder it writes to. */
  private static final String DESK = "fr.village.store.schema.desk";

  public static void main(String[] args) throws Exception {
    Path resources = Path.of(args[0]);
    Path notebook = resources.resolve("migration");
    Path desk = resources.resolve("desk/migration");
    Path target = Path.of(args[1]);
    Path sources = target.resolve("generated-sources/jooq");
    Path stamp = target.resolve("schema.sha256");
    String digest = digest(List.of(notebook, desk), Path.of(args[2]));
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest) && Files.exists(sources)) {
      return;
    }
    Files.createDirectories(target);
    generate(notebook, target.resolve("schema-scratch.db"), sources, NOTEBOOK);
    generate(desk, target.resolve("schema-scratch-desk.db"), sources, DESK);
    Files.writeString(stamp, digest);
  }

  private static void generate(Path migrations, Path scratch, Path sources, String into)
      throws Exception {
    Files.deleteIfExists(scratch);
    String url = "jdbc:sqlite:" + scratch;
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("filesystem:" + migrations)
        .load()
        .migrate();
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.ERROR)
            .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                            .withExcludes("flyway_schema_history|sqlite_.*")
                            .withForcedTypes(forcedTypes()))
                    .withGenerate(
                        new Generate().withComments(false).withGlobalObjectReferences(true))
                    .withTarget(
                        new Target().withPackageName(into).withDirectory(sources.toString()))));
  }

  /** SQLite's STRICT tables know texts and whole numbers only; the column's name says the rest. */
  private static List<ForcedType> forcedTypes() {
    return List.of(
        forced("java.util.UUID", "UuidConverter", ".*\\b(id|\\w+_id|birth_event)"),
        forced(
            "java.time.LocalDate",
            "LocalDateConverter",
            ".*\\b(\\w+_on|session\\.date|birth_from|birth_to)"),
        // sums of squares outgrow 32 bits
        new ForcedType()
            .withName("BIGINT")
            .withIncludeExpression(".*\\b(\\w+_(sum|squares)|bytes)"),
        forced("java.time.LocalTime", "LocalTimeConverter", ".*\\b\\w+_time"),
        forced("java.time.Instant", "InstantConverter", ".*\\b\\w+_at"),
        forced(
            "java.lang.Boolean",
            "BooleanConverter",
            ".*\\b(active|first_child|protected_address|do_not_contact|expectant|contact_hidden"
                + "|given|distress|isolated|announced|withheld|is_\\w+)"),
        named("fr.village.domain.family.ParentRole", ".*\\bperson\\.role"),
        named("fr.village.domain.group.Cadence", ".*\\bpeer_group\\.cadence"),
        named("fr.village.domain.group.SchoolHolidayPolicy", ".*\\bpeer_group\\.school_holidays"),
        named("fr.village.domain.session.SessionStatus", ".*\\bsession\\.status"),
        named("fr.village.domain.session.Mark", ".*\\battendance\\.mark"),
        named("fr.village.domain.survey.AnswerState", ".*\\bsurvey_sheet\\.state"));
  }

  private static ForcedType forced(String type, String converter, String columns) {
    return new ForcedType()
        .withUserType(type)
        .withConverter("fr.village.store.type." + converter)
        .withIncludeExpression(columns);
  }

  private static ForcedType named(String enumType, String column) {
    return new ForcedType()
        .withUserType(enumType)
        .withEnumConverter(true)
        .withIncludeExpression(column);
  }

  private static String digest(List<Path> folders, Path thisProgram) throws Exception {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update(Files.readAllBytes(thisProgram));
    for (Path folder : folders) {
      List<Path> files;
      try (var list = Files.list(folder)) {
        files = list.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
      }
      for (Path file : files) {
        sha.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        sha.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }
}
