package fr.village.recount;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Elements of a dump; what is left out is null. */
final class Dumped {
  private Dumped() {}

  static @Nullable String text(JsonNode element, String property) {
    JsonNode value = element.get(property);
    return value == null || value.isNull() ? null : value.asString();
  }

  static String id(JsonNode element, String property) {
    return element.get(property).asString();
  }

  static @Nullable LocalDate day(JsonNode element, String property) {
    String day = text(element, property);
    return day == null ? null : LocalDate.parse(day);
  }

  static @Nullable Boolean flag(JsonNode element, String property) {
    JsonNode value = element.get(property);
    return value == null || value.isNull() ? null : (Boolean) value.asBoolean();
  }

  /** The elements of a list that lie in no bin. */
  static List<JsonNode> all(JsonNode dump, String list) {
    JsonNode elements = dump.get(list);
    return elements == null
        ? List.of()
        : elements.valueStream().filter(e -> text(e, "deletedAt") == null).toList();
  }

  /** A list by what its elements name, in the order of the dump. */
  static Map<String, List<JsonNode>> by(JsonNode dump, String list, String property) {
    Map<String, List<JsonNode>> by = new HashMap<>();
    for (JsonNode element : all(dump, list)) {
      by.computeIfAbsent(id(element, property), k -> new java.util.ArrayList<>()).add(element);
    }
    return by;
  }
}
