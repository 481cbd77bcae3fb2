package fr.village.store.dump;

import java.util.List;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * One value of an element: its name in the document and the column it is kept in.
 *
 * @param required must be in every element; otherwise {@code fallback}, or nothing, stands for it
 * @param text what the texts of it may be; null for what is not a free text
 * @param min least whole number
 * @param max greatest whole number
 * @param target the section whose elements' ids it names; null when it names none
 */
record Property(
    String name,
    Field<?> column,
    boolean required,
    String description,
    @Nullable TextForm text,
    int min,
    int max,
    @Nullable Object fallback,
    @Nullable String target) {

  /** What a text may be. */
  enum TextForm {
    LINE,
    NOTE,
    CODE,
    ANY
  }

  static Property required(String name, Field<?> column, String description) {
    return of(name, column, true, description);
  }

  static Property optional(String name, Field<?> column, String description) {
    return of(name, column, false, description);
  }

  Property line() {
    return with(TextForm.LINE, min, max, fallback, target);
  }

  Property note() {
    return with(TextForm.NOTE, min, max, fallback, target);
  }

  Property code() {
    return with(TextForm.CODE, min, max, fallback, target);
  }

  Property range(int from, int to) {
    return with(text, from, to, fallback, target);
  }

  /** What stands for it when it is missing. */
  Property orElse(Object value) {
    return with(text, min, max, value, target);
  }

  /** It names an element of that section. */
  Property to(String section) {
    return with(text, min, max, fallback, section);
  }

  /** The constants it may be, empty when it is not one of a list. */
  List<String> choices() {
    Object[] constants = column.getType().getEnumConstants();
    return constants == null
        ? List.of()
        : java.util.Arrays.stream(constants).map(c -> ((Enum<?>) c).name()).toList();
  }

  private static Property of(String name, Field<?> column, boolean required, String description) {
    TextForm form = column.getType() == String.class ? TextForm.ANY : null;
    return new Property(
        name,
        column,
        required,
        description,
        form,
        Integer.MIN_VALUE,
        Integer.MAX_VALUE,
        null,
        null);
  }

  private Property with(
      @Nullable TextForm form, int from, int to, @Nullable Object value, @Nullable String section) {
    return new Property(name, column, required, description, form, from, to, value, section);
  }
}
