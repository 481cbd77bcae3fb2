package fr.village.workbook.check;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of a package holds which sheet. */
final class SheetParts {
  private SheetParts() {}

  /** Names of sheets by the name of their part. */
  static Map<String, String> names(Map<String, byte[]> parts) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    byte[] relations = parts.get("xl/_rels/workbook.xml.rels");
    if (relations != null) {
      Xml.walk(
          relations,
          new Xml.Visitor() {
            @Override
            public void start(XMLStreamReader element) {
              targets.put(Xml.attribute(element, "Id"), Xml.attribute(element, "Target"));
            }
          });
    }
    Map<String, String> names = new HashMap<>();
    byte[] workbook = parts.getOrDefault("xl/workbook.xml", new byte[0]);
    Xml.walk(
        workbook,
        new Xml.Visitor() {
          @Override
          public void start(XMLStreamReader element) {
            if (element.getLocalName().equals("sheet")) {
              String target =
                  targets.getOrDefault(
                      element.getAttributeValue(
                          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                          "id"),
                      "");
              names.put(absolute(target), Xml.attribute(element, "name"));
            }
          }
        });
    return names;
  }

  private static String absolute(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }
}
