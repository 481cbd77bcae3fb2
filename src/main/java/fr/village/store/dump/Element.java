package fr.village.store.dump;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** An element of the document as a row to be, and where it was read. */
record Element(Section section, String path, long line, UpdatableRecord<?> row) {

  @Nullable Object get(Property property) {
    return row.get(property.column());
  }

  UUID uuid(Field<UUID> column) {
    return row.get(column);
  }

  <T> void set(Field<T> column, @Nullable Object value) {
    @SuppressWarnings("unchecked")
    T typed = (T) value;
    row.set(column, typed);
  }
}
