package fr.village.store.dump;

import fr.village.domain.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of the format, made from its definition; published beside this
 * class as {@value #RESOURCE} and on the site.
 */
public final class DumpSchema {
  /** JSON's own readers keep whole numbers exact up to here. */
  private static final long MOST_LONG = 9_007_199_254_740_991L;

  public static final String RESOURCE = "village-dump-1.schema.json";

  /** The pattern of a local time. */
  static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$";

  /** The pattern of a code of a list. */
  static final String CODE = "^[a-z0-9][a-z0-9_.-]{0,59}$";

  private static final String ID = "urn:village:dump:1";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DumpSchema() {}

  /** The whole schema as text, ending with a line feed. */
  public static String text() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentArraysWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance());
    layout.indentObjectsWith(lines);
    return JsonMapper.builder().build().writer().with(layout).writeValueAsString(document()) + "\n";
  }

  private static ObjectNode document() {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", ID);
    schema.put("title", "Village: a whole notebook, format " + DumpFormat.VERSION);
    schema.put(
        "description",
        "The complete and loss-free content of the notebook of a Maison. Elements name each other"
            + " by id. Lists may come in any order and may be missing.");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties
        .putObject("format")
        .put("const", DumpFormat.NAME)
        .put("description", "What this document is.");
    properties
        .putObject("formatVersion")
        .put("const", DumpFormat.VERSION)
        .put("description", "Version of the format.");
    ObjectNode definitions = NODES.objectNode();
    for (Section section : DumpFormat.SECTIONS) {
      String reference = "#/$defs/" + section.element();
      if (section.single()) {
        properties
            .putObject(section.name())
            .put("$ref", reference)
            .put("description", section.description());
      } else {
        ObjectNode list = properties.putObject(section.name());
        list.put("type", "array").put("description", section.description());
        list.putObject("items").put("$ref", reference);
      }
      definitions.set(section.element(), element(section));
    }
    schema.putArray("required").add("format").add("formatVersion").add("house");
    schema.put("additionalProperties", false);
    schema.set("$defs", definitions);
    return schema;
  }

  /** The schema of one element. */
  static ObjectNode element(Section section) {
    ObjectNode element = NODES.objectNode();
    element.put("type", "object").put("description", section.description());
    ObjectNode properties = element.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    for (Property property : section.properties()) {
      properties.set(property.name(), value(property));
      if (property.required()) {
        required.add(property.name());
      }
    }
    if (!required.isEmpty()) {
      element.set("required", required);
    }
    element.put("additionalProperties", false);
    return element;
  }

  private static ObjectNode value(Property property) {
    ObjectNode value = NODES.objectNode();
    type(value, property);
    Class<?> column = property.column().getType();
    if (column == UUID.class) {
      value.put("format", "uuid");
    } else if (column == LocalDate.class) {
      value.put("format", "date");
    } else if (column == LocalTime.class) {
      value.put("pattern", TIME);
    } else if (column == Instant.class) {
      value.put("format", "date-time");
    } else if (column == Integer.class) {
      bounds(value, property);
    } else if (column == Long.class) {
      value.put("minimum", -MOST_LONG).put("maximum", MOST_LONG);
    } else if (!property.choices().isEmpty()) {
      ArrayNode choices = value.putArray("enum");
      property.choices().forEach(choices::add);
      if (!property.required()) {
        choices.addNull();
      }
    } else if (property.text() != null) {
      text(value, property.text());
    }
    Object fallback = property.fallback();
    switch (fallback) {
      case null -> {}
      case Boolean b -> value.put("default", b);
      case Integer i -> value.put("default", i);
      default -> value.put("default", fallback.toString());
    }
    value.put("description", described(property));
    return value;
  }

  private static void type(ObjectNode value, Property property) {
    Class<?> column = property.column().getType();
    String type =
        column == Integer.class || column == Long.class
            ? "integer"
            : column == Boolean.class ? "boolean" : "string";
    if (property.required()) {
      value.put("type", type);
    } else {
      value.putArray("type").add(type).add("null");
    }
  }

  private static void bounds(ObjectNode value, Property property) {
    if (property.min() != Integer.MIN_VALUE) {
      value.put("minimum", property.min());
    }
    if (property.max() != Integer.MAX_VALUE) {
      value.put("maximum", property.max());
    }
  }

  private static void text(ObjectNode value, Property.TextForm form) {
    switch (form) {
      case LINE -> value.put("maxLength", Text.NAME_MAX);
      case NOTE -> value.put("maxLength", Text.NOTE_MAX);
      case CODE -> value.put("pattern", CODE);
      case ANY -> {}
    }
  }

  private static String described(Property property) {
    return property.target() == null
        ? property.description()
        : property.description() + " Names an element of " + property.target() + ".";
  }
}
