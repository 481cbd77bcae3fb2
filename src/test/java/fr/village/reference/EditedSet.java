package fr.village.reference;

import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.file.ReferenceFiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shipped set, edited as somebody at the federation would edit its file. */
public final class EditedSet {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  public final ObjectNode root;

  private EditedSet(ReferenceSet from) {
    root = (ObjectNode) MAPPER.readTree(ReferenceFiles.json(from));
  }

  public static EditedSet of(ReferenceSet set) {
    return new EditedSet(set);
  }

  /** The shipped one under the next version. */
  public static EditedSet next() {
    return new EditedSet(ReferenceSets.builtIn()).version("2027.1", "2027-01-04");
  }

  /** Every kind of change a set may make, in one. */
  public static ReferenceSet full() {
    EditedSet set = next();
    set.root.put("issuedBy", "Fédération d’essai");
    ((ObjectNode) set.root.get("floors")).put("ordinary", 6).put("outsideGroup", 8);
    set.in("codeLists", "source").withArray("items").addObject().put("code", "media.radio");
    set.label(set.last(set.in("codeLists", "source").withArray("items")), "label", "Radio");
    set.item("source", "media.poster").put("retired", true);
    set.in("topics", "crying").put("retired", true);
    set.addTopic("sounds");
    set.retireAndReplaceStructure("2027-03-31");
    set.in("sums", "fathers").put("retiredOn", "2027-06-30");
    set.in("panels", "said_3").put("retiredOn", "2027-06-30");
    set.in("crossings", "structure.distress").put("retiredOn", "2027-03-31");
    set.in("crossings", "structure.first_child").put("retiredOn", "2027-03-31");
    set.replaced("source", "media.poster", "media.networks");
    set.replaced("topics", "crying", "sounds");
    return set.set();
  }

  /** The JSON of a set that cuts structure otherwise, raises a floor and retires from a day on. */
  public static String adoptedOn(LocalDate day) {
    EditedSet set = next().version("2026.5", day.toString());
    ((ObjectNode) set.root.get("floors")).put("ordinary", 6).put("sensitive", 12);
    set.retireAndReplaceStructure(day.toString());
    set.in("sums", "fathers").put("retiredOn", day.toString());
    set.in("panels", "said_3").put("retiredOn", day.toString());
    set.in("crossings", "structure.distress").put("retiredOn", day.toString());
    ObjectNode crossing = set.in("crossings", "structure.distress").deepCopy();
    crossing.put("code", "structure2.distress").remove("retiredOn");
    ((ObjectNode) crossing.get("rows")).put("table", "structure2");
    set.root.withArray("crossings").add(crossing);
    return ReferenceFiles.json(set.set());
  }

  public EditedSet version(String version, String on) {
    root.put("version", version).put("issuedOn", on);
    return this;
  }

  public ObjectNode in(String part, String code) {
    for (JsonNode node : root.withArray(part)) {
      if (node.path("code").stringValue("").equals(code)) {
        return (ObjectNode) node;
      }
    }
    throw new AssertionError(part + " " + code);
  }

  public ObjectNode item(String list, String code) {
    for (JsonNode node : in("codeLists", list).withArray("items")) {
      if (node.path("code").stringValue("").equals(code)) {
        return (ObjectNode) node;
      }
    }
    throw new AssertionError(list + " " + code);
  }

  public void remove(String part, String code) {
    ArrayNode all = root.withArray(part);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).path("code").stringValue("").equals(code)) {
        all.remove(i);
        return;
      }
    }
    throw new AssertionError(part + " " + code);
  }

  public void addTopic(String code) {
    ObjectNode topic = root.withArray("topics").addObject();
    topic.put("code", code).put("ageFromWeeks", 0).put("ageToWeeks", 26);
    label(topic, "label", "Ce que disent les bébés");
  }

  /** Cuts structure otherwise: shared custody by itself. */
  public EditedSet retireAndReplaceStructure(String on) {
    in("tables", "structure").put("retiredOn", on);
    ObjectNode table = in("tables", "structure").deepCopy();
    table.remove("retiredOn");
    table.put("code", "structure2");
    ArrayNode levels = table.putArray("levels");
    level(levels, "detail", "single_parent", "two_parents", "shared_custody", "other");
    ObjectNode single = levels.addObject().put("code", "single");
    ArrayNode cells = single.putArray("cells");
    cell(cells, "single_parent", "single_parent");
    cell(cells, "not_single", "two_parents", "shared_custody", "other");
    root.withArray("tables").add(table);
    ObjectNode entry = history("tables");
    entry.put("table", "structure").put("replacedBy", "structure2");
    entry.put("since", root.get("version").stringValue());
    ArrayNode values = entry.putArray("values");
    value(values, "single_parent", "single_parent");
    value(values, "two_parents", "two_parents");
    value(values, "other", "shared_custody", "other");
    return this;
  }

  public void value(ArrayNode values, String from, String... to) {
    ObjectNode value = values.addObject().put("value", from);
    List.of(to).forEach(value.putArray("replacedBy")::add);
  }

  public void replaced(String list, String code, String by) {
    ObjectNode entry = history("codes");
    entry.put("list", list).put("code", code).put("replacedBy", by);
    entry.put("since", root.get("version").stringValue());
  }

  public ObjectNode history(String part) {
    return root.withObject("/history").withArray(part).addObject();
  }

  public void label(ObjectNode node, String property, String text) {
    node.putObject(property).put("fr", text).put("en", text);
  }

  private ObjectNode last(ArrayNode array) {
    return (ObjectNode) array.get(array.size() - 1);
  }

  private void level(ArrayNode levels, String code, String... values) {
    ArrayNode cells = levels.addObject().put("code", code).putArray("cells");
    for (String value : values) {
      cell(cells, value, value);
    }
  }

  private void cell(ArrayNode cells, String code, String... values) {
    ObjectNode cell = cells.addObject().put("code", code);
    label(cell, "label", code);
    List.of(values).forEach(cell.putArray("values")::add);
  }

  public String text() {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  public ReferenceSet set() {
    return read().set();
  }

  public ReadSet read() {
    return ReferenceSets.read(new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)));
  }
}
