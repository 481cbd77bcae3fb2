package fr.village.store.dump;

import com.networknt.schema.Error;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the schema refuses, in sentences of ours, which never quote the refused value. */
final class SchemaSentences {
  private SchemaSentences() {}

  static LoadFinding of(String element, long line, Error error) {
    String path = element + error.getInstanceLocation();
    @Nullable JsonNode rule = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "required" -> LoadFinding.of(path, line, "load.required", property(error));
      case "additionalProperties" ->
          LoadFinding.of(path + "/" + property(error), line, "load.unknown");
      case "type" -> LoadFinding.of(path, line, type(rule));
      case "format" -> LoadFinding.of(path, line, format(rule));
      case "pattern" ->
          LoadFinding.of(
              path, line, text(rule).equals(DumpSchema.TIME) ? "load.time" : "load.code");
      case "enum" -> LoadFinding.of(path, line, "load.choice", text(rule));
      case "maxLength" -> LoadFinding.of(path, line, "load.long", text(rule));
      case "minimum" -> LoadFinding.of(path, line, "load.least", text(rule));
      case "maximum" -> LoadFinding.of(path, line, "load.most", text(rule));
      default -> LoadFinding.of(path, line, "load.schema", error.getKeyword());
    };
  }

  private static String property(Error error) {
    return String.valueOf(error.getProperty());
  }

  private static String type(@Nullable JsonNode rule) {
    List<String> sentences =
        List.of("load.type.integer", "load.type.boolean", "load.type.object", "load.type.string");
    String wanted = text(rule);
    return sentences.stream()
        .filter(s -> wanted.contains(s.substring(s.lastIndexOf('.') + 1)))
        .findFirst()
        .orElse("load.type.string");
  }

  private static String format(@Nullable JsonNode rule) {
    return switch (text(rule)) {
      case "date" -> "load.date";
      case "uuid" -> "load.id";
      default -> "load.date.time";
    };
  }

  private static String text(@Nullable JsonNode rule) {
    return rule == null ? "" : rule.isString() ? rule.stringValue() : rule.toString();
  }
}
