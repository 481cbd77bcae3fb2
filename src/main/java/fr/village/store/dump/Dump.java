package fr.village.store.dump;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a whole notebook, row by row. The same notebook gives the same bytes: elements by id,
 * properties in the format's order, UTF-8, what is not known left out.
 */
public final class Dump {
  private final DSLContext ctx;

  public Dump(DSLContext ctx) {
    this.ctx = ctx;
  }

  /**
   * Writes the document and flushes, but does not close, the stream. What it says is every family's
   * data in clear: the caller decides where that may go.
   */
  public void writeTo(OutputStream out) {
    JsonFactory json = JsonFactory.builder().build();
    try (JsonGenerator generator = json.createGenerator(layout(), new Unclosed(out))) {
      generator.writeStartObject();
      generator.writeStringProperty("format", DumpFormat.NAME);
      generator.writeNumberProperty("formatVersion", DumpFormat.VERSION);
      DumpFormat.SECTIONS.forEach(section -> write(generator, section));
      generator.writeEndObject();
    }
  }

  private void write(JsonGenerator json, Section section) {
    try (Cursor<? extends UpdatableRecord<?>> rows = rows(section)) {
      if (section.single()) {
        for (UpdatableRecord<?> row : rows) {
          json.writeName(section.name());
          write(json, section.properties(), row);
        }
        return;
      }
      json.writeName(section.name());
      json.writeStartArray();
      for (UpdatableRecord<?> row : rows) {
        write(json, section.properties(), row);
      }
      json.writeEndArray();
    }
  }

  private Cursor<? extends UpdatableRecord<?>> rows(Section section) {
    Condition which = DSL.noCondition();
    for (Map.Entry<Field<String>, String> constant : section.constants().entrySet()) {
      which = which.and(constant.getKey().eq(constant.getValue()));
    }
    return ctx.selectFrom(section.table()).where(which).orderBy(section.key()).fetchLazy();
  }

  private static void write(JsonGenerator json, List<Property> properties, UpdatableRecord<?> row) {
    json.writeStartObject();
    for (Property property : properties) {
      Object value = row.get(property.column());
      if (value != null) {
        Values.write(json, property.name(), value);
      }
    }
    json.writeEndObject();
  }

  private static ObjectWriteContext layout() {
    PrettyPrinter printer = new OneRowPerLine();
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return printer;
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }

  /** The stream is the caller's to close. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws java.io.IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws java.io.IOException {
      flush();
    }
  }
}
