package fr.village.store.dump;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a document element by element, each checked against the schema; never the whole text at
 * once.
 */
final class DocumentReader {
  private static final long MOST_BYTES = 512L * 1024 * 1024;
  private static final int MOST_ELEMENTS = 2_000_000;
  private static final int LONGEST_TEXT = 20_000_000;
  private static final int DEEPEST = 20;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MOST_BYTES)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNestingDepth(DEEPEST)
                          .build())
                  .build())
          // elements are read one by one out of a longer text
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** One configuration for all rows: a row made by its table would bring one of its own. */
  private final DSLContext rows = DSL.using(SQLDialect.SQLITE);

  private final Map<String, Schema> schemas = new HashMap<>();
  private final Map<String, List<Element>> elements = new HashMap<>();
  private final Findings findings;
  private int read;

  DocumentReader(Findings findings) {
    this.findings = findings;
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    DumpFormat.SECTIONS.forEach(
        s -> schemas.put(s.name(), registry.getSchema(DumpSchema.element(s))));
  }

  Document read(InputStream in) {
    try (JsonParser json = mapper.createParser(in)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw refused("", 1, "load.format");
      }
      Set<String> seen = new HashSet<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        seen.add(name);
        json.nextToken();
        property(json, name);
      }
      for (String required : List.of("format", "formatVersion", "house")) {
        if (!seen.contains(required)) {
          findings.add(LoadFinding.of("", 1, "load.required", required));
        }
      }
      if (json.nextToken() != null) {
        throw refused("", json.currentTokenLocation().getLineNr(), "load.trailing");
      }
    } catch (StreamConstraintsException e) {
      throw refused("", 0, "load.large");
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new LoadRefused(
          List.of(
              LoadFinding.of(
                  "",
                  at.getLineNr(),
                  "load.syntax",
                  String.valueOf(at.getLineNr()),
                  String.valueOf(at.getColumnNr()))));
    }
    return new Document(elements);
  }

  private void property(JsonParser json, String name) {
    String path = "/" + pointer(name);
    long line = json.currentTokenLocation().getLineNr();
    switch (name) {
      case "format" -> {
        if (!mapper.readTree(json).equals(mapper.valueToTree(DumpFormat.NAME))) {
          throw refused(path, line, "load.format");
        }
      }
      case "formatVersion" -> {
        if (!mapper.readTree(json).equals(mapper.valueToTree(DumpFormat.VERSION))) {
          throw refused(path, line, "load.version");
        }
      }
      default -> section(json, name, path, line);
    }
  }

  private void section(JsonParser json, String name, String path, long line) {
    Section section =
        DumpFormat.SECTIONS.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
    if (section == null) {
      findings.add(LoadFinding.of(path, line, "load.unknown"));
      json.skipChildren();
    } else if (section.single()) {
      element(json, section, path);
    } else if (json.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
        element(json, section, path + "/" + i);
      }
    } else {
      findings.add(LoadFinding.of(path, line, "load.type.array"));
      json.skipChildren();
    }
  }

  private void element(JsonParser json, Section section, String path) {
    long line = json.currentTokenLocation().getLineNr();
    if (++read > MOST_ELEMENTS) {
      throw refused(path, line, "load.large");
    }
    JsonNode node = mapper.readTree(json);
    List<Error> errors = schema(section).validate(node);
    for (Error error : errors) {
      findings.add(SchemaSentences.of(path, line, error));
    }
    if (errors.isEmpty()) {
      Element element = new Element(section, path, line, newRow(section));
      fill(element, node);
      elements.computeIfAbsent(section.name(), s -> new ArrayList<>()).add(element);
    }
  }

  private void fill(Element element, JsonNode node) {
    element.section().constants().forEach(element::set);
    for (Property property : element.section().properties()) {
      JsonNode value = node.get(property.name());
      @Nullable Object read = null;
      try {
        read = value == null ? null : Values.read(value, property);
      } catch (DateTimeException e) {
        findings.add(
            LoadFinding.of(
                element.path() + "/" + property.name(), element.line(), "load.date.time"));
      }
      element.set(property.column(), read == null ? property.fallback() : read);
    }
  }

  private Schema schema(Section section) {
    return java.util.Objects.requireNonNull(schemas.get(section.name()));
  }

  private UpdatableRecord<?> newRow(Section section) {
    return rows.newRecord(section.table());
  }

  private static LoadRefused refused(String path, long line, String key) {
    return new LoadRefused(List.of(LoadFinding.of(path, line, key)));
  }

  /** A name as a reference token of a JSON Pointer. */
  private static String pointer(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
