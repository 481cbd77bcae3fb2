package fr.village.store.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * A list of elements of the document, one per row of a table.
 *
 * @param name of the list
 * @param element name of one element, as the schema defines it
 * @param constants columns that hold the same in every row of this section
 * @param single there is exactly one element, and no list
 */
record Section(
    String name,
    String element,
    String description,
    Table<? extends UpdatableRecord<?>> table,
    Map<Field<String>, String> constants,
    boolean single,
    List<Property> properties) {

  static Section of(
      String name,
      String element,
      String description,
      Table<? extends UpdatableRecord<?>> table,
      Property... properties) {
    return new Section(
        name, element, description, table, Map.of(), false, withInstants(table, properties));
  }

  Section where(Field<String> column, String value) {
    return new Section(
        name, element, description, table, Map.of(column, value), single, properties);
  }

  Section onlyOne() {
    return new Section(name, element, description, table, constants, true, properties);
  }

  /** The columns that tell rows apart. */
  List<? extends Field<?>> key() {
    return Objects.requireNonNull(table.getPrimaryKey()).getFields();
  }

  private static List<Property> withInstants(Table<?> table, Property... own) {
    List<Property> all = new ArrayList<>(List.of(own));
    add(all, table, "created_at", "createdAt", "When it was created; when missing, the load's.");
    add(all, table, "updated_at", "updatedAt", "When it was last changed; else createdAt.");
    Field<?> author = table.field("author_id");
    if (author != null) {
      all.add(
          Property.optional("authorId", author, "The facilitator who last changed it.")
              .to("facilitators"));
    }
    add(all, table, "deleted_at", "deletedAt", "Set while it lies in the bin (thirty days).");
    return List.copyOf(all);
  }

  private static void add(
      List<Property> all, Table<?> table, String column, String name, String description) {
    Field<?> field = table.field(column);
    if (field != null && all.stream().noneMatch(p -> p.column().equals(field))) {
      all.add(Property.optional(name, field, description));
    }
  }
}
