package fr.village.store.dump;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;

/** A whole document, read and found good; to be written in one transaction. */
public final class Document {
  private final Map<String, List<Element>> elements = new LinkedHashMap<>();

  Document(Map<String, List<Element>> elements) {
    DumpFormat.SECTIONS.forEach(
        s -> this.elements.put(s.name(), elements.getOrDefault(s.name(), List.of())));
  }

  /** How many elements a section of the document has, such as {@code families}. */
  public int count(String section) {
    return of(section).size();
  }

  List<Element> of(String section) {
    return elements.getOrDefault(section, List.of());
  }

  <R extends Record> List<R> rows(String section, Class<R> type) {
    return of(section).stream().map(e -> type.cast(e.row())).toList();
  }
}
