package fr.village.attack;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A notebook in the open format, as dump-format.md describes it: lists of elements by name. What a
 * program of somebody else would read and write.
 */
final class Dump {
  private static final JsonMapper JSON = new JsonMapper();

  /** One element of a list. */
  static final class Element extends LinkedHashMap<String, @Nullable Object> {
    private static final long serialVersionUID = 1;

    Element with(String property, @Nullable Object value) {
      if (value == null) {
        remove(property);
      } else {
        put(property, value);
      }
      return this;
    }

    String text(String property) {
      return (String) Objects.requireNonNull(get(property), property);
    }

    int number(String property) {
      return ((Number) Objects.requireNonNull(get(property), property)).intValue();
    }

    boolean is(String property, Object value) {
      return value.equals(get(property));
    }
  }

  private final Map<String, @Nullable Object> document;

  private Dump(Map<String, @Nullable Object> document) {
    this.document = document;
  }

  /** A notebook with a Maison and nothing else. */
  static Dump of(Element house) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("format", "village-dump");
    document.put("formatVersion", 1);
    document.put("house", house);
    return new Dump(document);
  }

  static Dump read(byte[] json) {
    Map<String, Object> raw =
        JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    raw.forEach((name, value) -> document.put(name, elements(value)));
    return new Dump(document);
  }

  private static @Nullable Object elements(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<Element> all = new ArrayList<>();
      list.forEach(e -> all.add(element((Map<?, ?>) e)));
      return all;
    }
    return value instanceof Map<?, ?> map ? element(map) : value;
  }

  private static Element element(Map<?, ?> map) {
    Element element = new Element();
    map.forEach((k, v) -> element.put((String) k, v));
    return element;
  }

  byte[] json() {
    return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
  }

  /** What somebody does to a copy is not done to this one. */
  Dump copy() {
    return read(json());
  }

  Element house() {
    return (Element) Objects.requireNonNull(document.get("house"));
  }

  /** A list, to read or to change; empty where the document has none. */
  @SuppressWarnings("unchecked")
  List<Element> all(String list) {
    return (List<Element>)
        Objects.requireNonNull(document.computeIfAbsent(list, l -> new ArrayList<Element>()));
  }

  void add(String list, Element element) {
    all(list).add(element);
  }

  Element only(String list, Predicate<Element> which) {
    return all(list).stream().filter(which).findFirst().orElseThrow();
  }

  /** Nothing of a family is left: as an erasure, a merge into another one, or the purge does it. */
  void erase(String family) {
    List<String> people = new ArrayList<>();
    all("parents").stream()
        .filter(p -> p.is("familyId", family))
        .forEach(p -> people.add(p.text("id")));
    all("children").stream()
        .filter(c -> c.is("familyId", family))
        .forEach(c -> people.add(c.text("id")));
    List<String> sheets =
        all("surveySheets").stream()
            .filter(s -> s.is("familyId", family))
            .map(s -> s.text("id"))
            .toList();
    all("families").removeIf(f -> f.is("id", family));
    all("attendances").removeIf(a -> people.contains(a.text("personId")));
    all("surveyAnswers").removeIf(a -> sheets.contains(a.text("sheetId")));
    for (String list :
        List.of(
            "parents",
            "children",
            "consents",
            "situations",
            "situationParents",
            "enrolments",
            "surveySheets")) {
      all(list).removeIf(e -> e.is("familyId", family));
    }
  }

  static UncheckedIOException unread(java.io.IOException e) {
    return new UncheckedIOException(e);
  }
}
