package fr.village.reference;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import fr.village.domain.Invalid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file that still knows the line of each of its values. */
final class LocatedJson {
  /** A set of our own has about 60 kB. */
  private static final int MAX_BYTES = 2_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Which part of the file a rule is about, by the third word of its key. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("list", "codeLists"),
          Map.entry("topic", "topics"),
          Map.entry("table", "tables"),
          Map.entry("unit", "tables"),
          Map.entry("sum", "sums"),
          Map.entry("history", "history"),
          Map.entry("floor", "floors"),
          Map.entry("panel", "panels"),
          Map.entry("crossing", "crossings"),
          Map.entry("identity", "identities"),
          Map.entry("wave", "waves"),
          Map.entry("scale", "scales"),
          Map.entry("question", "questions"),
          Map.entry("dimension", "dimensions"));

  /** Refusals of one floor, whose name is their first argument. */
  private static final String FLOOR = "invalid.reference.floor";

  private final JsonNode root;

  private LocatedJson(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads a file and holds it against its schema.
   *
   * @param schema name of a resource of this package
   * @throws ReferenceRefused the first thing wrong, by line
   */
  static LocatedJson read(InputStream in, String schema) {
    JsonNode root = parse(in);
    List<Error> errors = schema(schema).validate(root);
    errors.stream()
        .min(Comparator.comparingInt(e -> line(e.getInstanceNode(), 1)))
        .ifPresent(
            error -> {
              throw refusal(error);
            });
    return new LocatedJson(root);
  }

  /** Reads a file of this package that the tests have held against its schema. */
  static LocatedJson shipped(String name) {
    try (InputStream in = resource(name)) {
      return new LocatedJson(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text that was held against its schema before it was kept. */
  static LocatedJson kept(String text) {
    return new LocatedJson(
        parse(new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
  }

  static InputStream resource(String name) {
    return Objects.requireNonNull(LocatedJson.class.getResourceAsStream(name), name);
  }

  private static JsonNode parse(InputStream in) {
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new ReferenceRefused(1, "reference.json.size", List.of());
      }
      JsonNode root =
          JsonNodes.readTree(
              MAPPER,
              new ByteArrayInputStream(bytes),
              LocationJsonNodeFactoryFactory.getInstance());
      if (root.isMissingNode()) {
        throw new ReferenceRefused(1, "reference.json.syntax", List.of());
      }
      return root;
    } catch (JacksonException e) {
      throw new ReferenceRefused(line(e.getLocation(), 1), "reference.json.syntax", List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(resource(name), InputFormat.JSON);
  }

  private static ReferenceRefused refusal(Error error) {
    String at = error.getInstanceLocation().toString();
    String property = error.getProperty();
    int line = line(error.getInstanceNode(), 1);
    return switch (error.getKeyword()) {
      case "required" -> new ReferenceRefused(line, "reference.json.missing", List.of(property));
      case "additionalProperties" ->
          new ReferenceRefused(
              line(error.getInstanceNode().get(property), line),
              "reference.json.unknown",
              List.of(property));
      default -> new ReferenceRefused(line, "reference.json.value", List.of(at));
    };
  }

  /**
   * Makes the file's object.
   *
   * @throws ReferenceRefused what the object's own rules refuse
   */
  <T> T to(Class<T> type) {
    return to(root, type);
  }

  /** As {@link #to(Class)}, of a list in the file. */
  <T> List<T> listOf(String property, Class<T> type) {
    return root.get(property).valueStream().map(node -> to(node, type)).toList();
  }

  private <T> T to(JsonNode node, Class<T> type) {
    try {
      return MAPPER.treeToValue(node, type);
    } catch (DatabindException e) {
      JsonNode where = node;
      for (JacksonException.Reference step : e.getPath()) {
        JsonNode next =
            step.getPropertyName() != null
                ? where.get(step.getPropertyName())
                : where.get(step.getIndex());
        if (next == null) {
          break;
        }
        where = next;
      }
      if (e.getCause() instanceof Invalid invalid) {
        throw refusal(invalid, where);
      }
      throw new ReferenceRefused(
          line(where, 1), "reference.json.value", List.of(e.getPathReference()));
    }
  }

  /** The refusal of a rule that concerns the whole file. */
  ReferenceRefused refusal(Invalid invalid) {
    return refusal(invalid, root);
  }

  /** As near as the rule's arguments say: the last thing below that carries one as its code. */
  private static ReferenceRefused refusal(Invalid invalid, JsonNode within) {
    JsonNode where = narrowed(invalid.key(), within);
    for (Object argument : invalid.arguments()) {
      JsonNode found = last(where, String.valueOf(argument));
      where = found == null ? where : found;
    }
    if (invalid.key().startsWith(FLOOR) && !invalid.arguments().isEmpty()) {
      // floors are properties, and have no code
      JsonNode floor = where.get(String.valueOf(invalid.arguments().getFirst()));
      where = floor == null ? where : floor;
    }
    JsonNode code = where.get("code");
    int line = line(code == null ? where : code, 1);
    return new ReferenceRefused(line, invalid.key(), invalid.arguments());
  }

  /** A list and a table may share a code. */
  private static JsonNode narrowed(String key, JsonNode within) {
    String[] words = key.split("\\.", 4);
    String part = words.length < 3 ? null : PARTS.get(words[2]);
    JsonNode array = part == null ? null : within.get(part);
    return array == null ? within : array;
  }

  private static @Nullable JsonNode last(JsonNode within, String code) {
    return descendants(within)
        .filter(n -> n.path("code").isString() && n.path("code").stringValue().equals(code))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  private static Stream<JsonNode> descendants(JsonNode node) {
    return node.valueStream().flatMap(n -> Stream.concat(Stream.of(n), descendants(n)));
  }

  private static int line(@Nullable JsonNode node, int otherwise) {
    return node == null ? otherwise : line(JsonNodes.tokenStreamLocationOf(node), otherwise);
  }

  private static int line(@Nullable TokenStreamLocation location, int otherwise) {
    return location == null || location.getLineNr() < 1 ? otherwise : location.getLineNr();
  }
}
