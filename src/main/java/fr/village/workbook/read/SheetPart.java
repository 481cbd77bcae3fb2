package fr.village.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Which part of a package holds which sheet.
 *
 * @param name of the sheet's tab
 * @param part the archive's own name for it
 */
public record SheetPart(String name, String part) {
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String WORKBOOK = "xl/workbook.xml";

  /** Of ECMA-376, transitional and strict. */
  private static final Set<String> NAMESPACES =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships");

  /** What a spreadsheet program shows as a sheet. */
  private static final Set<String> KINDS =
      NAMESPACES.stream()
          .flatMap(of -> Stream.of("/worksheet", "/chartsheet", "/dialogsheet").map(of::concat))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * In the order of the tabs.
   *
   * @throws XMLStreamException where the list of sheets is no XML
   */
  public static List<SheetPart> of(Map<String, byte[]> parts) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    byte[] relations = parts.get(RELATIONS);
    if (relations != null) {
      XMLStreamReader2 xml = SafeXml.reader(relations);
      while (xml.hasNext()) {
        if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")
            && KINDS.contains(SafeXml.attribute(xml, "Type"))) {
          targets.put(SafeXml.attribute(xml, "Id"), SafeXml.attribute(xml, "Target"));
        }
      }
    }
    List<SheetPart> sheets = new ArrayList<>();
    XMLStreamReader2 xml = SafeXml.reader(parts.getOrDefault(WORKBOOK, new byte[0]));
    while (xml.hasNext()) {
      if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("sheet")) {
        String target = targets.getOrDefault(relation(xml), "");
        sheets.add(new SheetPart(SafeXml.attribute(xml, "name"), absolute(target)));
      }
    }
    return sheets;
  }

  /** Whether days are counted from 1904, as Excel on old Macs did. */
  static boolean from1904(Map<String, byte[]> parts) throws XMLStreamException {
    XMLStreamReader2 xml = SafeXml.reader(parts.getOrDefault(WORKBOOK, new byte[0]));
    while (xml.hasNext()) {
      if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("workbookPr")) {
        String value = SafeXml.attribute(xml, "date1904");
        return value.equals("1") || value.equals("true");
      }
    }
    return false;
  }

  /** The id of a relation, the only attribute of a sheet that stands in a namespace. */
  private static String relation(XMLStreamReader2 sheet) {
    for (int i = 0; i < sheet.getAttributeCount(); i++) {
      if (sheet.getAttributeLocalName(i).equals("id")
          && NAMESPACES.contains(sheet.getAttributeNamespace(i))) {
        return sheet.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String absolute(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }
}
