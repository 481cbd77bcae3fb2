package fr.village.store.dump;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Lays the document out with an element per line, so that two dumps can be compared by eye. */
final class OneRowPerLine extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator json) {
    super.writeStartObject(json);
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    if (depth == 1) {
      json.writeRaw("\n  ");
    }
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(depth == 1 ? ",\n  " : ", ");
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    depth--;
    json.writeRaw(depth == 0 ? "\n}\n" : "}");
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    json.writeRaw("\n    ");
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(",\n    ");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    json.writeRaw(values == 0 ? "]" : "\n  ]");
  }
}
