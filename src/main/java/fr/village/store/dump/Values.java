package fr.village.store.dump;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A column's value in the document and back. */
final class Values {
  private Values() {}

  static void write(JsonGenerator json, String name, Object value) {
    json.writeName(name);
    switch (value) {
      case Boolean b -> json.writeBoolean(b);
      case Integer i -> json.writeNumber(i);
      case Long l -> json.writeNumber(l);
      case Instant i -> json.writeString(text(i));
      case Enum<?> e -> json.writeString(e.name());
      default -> json.writeString(value.toString());
    }
  }

  /**
   * The value of a node the schema accepted.
   *
   * @throws java.time.DateTimeException when it is no day, time or instant
   */
  static @Nullable Object read(JsonNode node, Property property) {
    if (node.isNull()) {
      return null;
    }
    Class<?> type = property.column().getType();
    if (type == Integer.class) {
      return node.intValue();
    }
    if (type == Long.class) {
      return node.longValue();
    }
    if (type == Boolean.class) {
      return node.booleanValue();
    }
    String text = node.stringValue();
    if (type == UUID.class) {
      return UUID.fromString(text);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == LocalTime.class) {
      return LocalTime.parse(text);
    }
    if (type == Instant.class) {
      return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
    }
    return property.choices().isEmpty() ? text : constant(type, text);
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("not in the schema");
  }

  private static String text(Instant instant) {
    String stored = new fr.village.store.type.InstantConverter().to(instant);
    return java.util.Objects.requireNonNull(stored);
  }
}
