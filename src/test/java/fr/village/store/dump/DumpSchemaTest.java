package fr.village.store.dump;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fr.village.store.ScratchNotebook;
import fr.village.store.schema.DefaultSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DumpSchemaTest {
  /** Computed from others, or what the file says of itself. */
  private static final Set<String> NOT_DUMPED =
      Set.of("family.folded_name", "person.folded_name", "partner.folded_name");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/resources/fr/village/store/dump/" + DumpSchema.RESOURCE,
        "src/site/resources/schema/" + DumpSchema.RESOURCE
      })
  void thePublishedSchemaIsTheOneOfTheFormat(String published) throws IOException {
    Path made = Path.of("target", DumpSchema.RESOURCE);
    Files.writeString(made, DumpSchema.text());
    assertThat(Path.of(published)).as("copy %s there", made).hasSameTextualContentAs(made);
  }

  @Test
  void everyColumnOfEveryTableIsInTheFormat() {
    Set<String> columns = new TreeSet<>();
    DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .filter(t -> !t.getName().equals("notebook_file"))
        .forEach(t -> t.fieldStream().forEach(f -> columns.add(t.getName() + "." + f.getName())));
    columns.removeAll(NOT_DUMPED);
    Set<String> dumped = new TreeSet<>();
    for (Section section : DumpFormat.SECTIONS) {
      String table = section.table().getName();
      section.properties().forEach(p -> dumped.add(table + "." + p.column().getName()));
      section.constants().keySet().forEach(f -> dumped.add(table + "." + f.getName()));
    }
    assertThat(dumped).isEqualTo(columns);
  }

  @Test
  void everyPropertyIsDescribed() {
    assertThat(DumpFormat.SECTIONS)
        .allSatisfy(s -> assertThat(s.description()).endsWith("."))
        .flatExtracting(Section::properties)
        .allSatisfy(p -> assertThat(p.description()).as(p.name()).endsWith("."));
  }

  @Test
  void aDumpFollowsThePublishedSchema() {
    var schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                b ->
                    b.schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
            .getSchema(DumpSchema.text(), InputFormat.JSON);
    try (ScratchNotebook notebook = DumpLoadTest.notebook(7)) {
      String dump = new String(DumpLoadTest.dump(notebook), StandardCharsets.UTF_8);
      assertThat(schema.validate(dump, InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(dump.replace("\"families\"", "\"familles\""), InputFormat.JSON))
          .isNotEmpty();
    }
  }
}
