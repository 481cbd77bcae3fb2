package fr.village.workbook.check;

import fr.village.workbook.format.ExcelText;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.Package;
import fr.village.workbook.read.SheetPart;
import fr.village.workbook.read.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Every text of every part of a workbook, for the leak scan (ANONYMITY.md rule 8): cells, document
 * properties, headers and footers, alternative texts, chart caches, names of parts.
 */
public final class PackageStrings {
  private static final Set<String> PLUMBING = Set.of("r", "s", "t", "spans", "ht", "customHeight");

  private final Map<String, byte[]> parts;
  private final Map<String, String> sheets;
  private final List<String> shared = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();
  private final List<PackageString> found = new ArrayList<>();

  private PackageStrings(Map<String, byte[]> parts) throws XMLStreamException {
    this.parts = parts;
    this.sheets = new HashMap<>();
    SheetPart.of(parts).forEach(sheet -> sheets.put(sheet.part(), sheet.name()));
  }

  /**
   * @throws Unreadable where the bytes are no workbook
   */
  public static List<PackageString> of(byte[] workbook) throws Unreadable {
    return of(Package.open(workbook, Limits.STANDARD));
  }

  public static List<PackageString> of(Package opened) throws Unreadable {
    try {
      return new PackageStrings(opened.parts()).collect();
    } catch (XMLStreamException e) {
      throw Unreadable.of("workbook.damaged");
    }
  }

  private List<PackageString> collect() throws XMLStreamException {
    readShared();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String name = part.getKey();
      add(name, "", "name", name);
      if (sheets.containsKey(name)) {
        readSheet(name, part.getValue());
      } else if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
        if (!name.equals("xl/sharedStrings.xml")) {
          readOther(name, part.getValue());
        }
      } else {
        add(name, "", "content", new String(part.getValue(), StandardCharsets.UTF_8));
      }
    }
    for (int i = 0; i < shared.size(); i++) {
      if (!used.contains(i)) {
        add("xl/sharedStrings.xml", "", "unused", shared.get(i));
      }
    }
    return List.copyOf(found);
  }

  private void add(String part, String sheet, String place, String text) {
    if (!text.isBlank()) {
      found.add(new PackageString(part, sheet, place, ExcelText.unescape(text)));
    }
  }

  private void readShared() throws XMLStreamException {
    byte[] part = parts.get("xl/sharedStrings.xml");
    if (part == null) {
      return;
    }
    StringBuilder item = new StringBuilder();
    Xml.walk(
        part,
        new Xml.Visitor() {
          @Override
          public void end(String element, String text) {
            switch (element) {
              case "t", "!--" -> item.append(text);
              case "si" -> {
                shared.add(item.toString());
                item.setLength(0);
              }
              default -> {}
            }
          }
        });
  }

  private void readSheet(String part, byte[] content) throws XMLStreamException {
    String sheet = sheets.getOrDefault(part, "");
    Xml.walk(
        content,
        new Xml.Visitor() {
          private String cell = "";
          private boolean sharedCell;

          @Override
          public void start(XMLStreamReader element) {
            boolean grid = Set.of("c", "row").contains(element.getLocalName());
            if (element.getLocalName().equals("c")) {
              cell = Xml.attribute(element, "r");
              sharedCell = Xml.attribute(element, "t").equals("s");
            }
            for (int i = 0; i < element.getAttributeCount(); i++) {
              String name = element.getAttributeLocalName(i);
              if (!(grid && PLUMBING.contains(name))) {
                String place = element.getLocalName() + "@" + name;
                add(part, sheet, place, element.getAttributeValue(i));
              }
            }
          }

          @Override
          public void end(String element, String text) {
            if (element.equals("v") && sharedCell) {
              int index = Integer.parseInt(text.strip());
              used.add(index);
              add(part, sheet, cell, index < shared.size() ? shared.get(index) : "");
            } else {
              boolean inCell = Set.of("v", "t", "f").contains(element);
              add(part, sheet, inCell ? cell : element, text);
            }
          }
        });
  }

  private void readOther(String part, byte[] content) throws XMLStreamException {
    Xml.walk(
        content,
        new Xml.Visitor() {
          @Override
          public void start(XMLStreamReader element) {
            for (int i = 0; i < element.getAttributeCount(); i++) {
              String place = element.getLocalName() + "@" + element.getAttributeLocalName(i);
              add(part, "", place, element.getAttributeValue(i));
            }
          }

          @Override
          public void end(String element, String text) {
            add(part, "", element, text);
          }
        });
  }
}
