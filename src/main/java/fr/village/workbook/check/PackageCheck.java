package fr.village.workbook.check;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parts and properties a workbook must not carry (ANONYMITY.md rule 9). What an office program adds
 * by itself when it saves (an author, a printer) is told, and nothing is refused for it.
 */
final class PackageCheck {
  /** Beginning of a part's name, in lower case, and what it is. */
  private static final Map<String, String> FORBIDDEN = forbidden();

  private static final Set<String> PEOPLE =
      Set.of("creator", "lastModifiedBy", "Company", "Manager", "description", "keywords");

  private final List<Finding> findings = new ArrayList<>();

  private PackageCheck() {}

  static List<Finding> check(Map<String, byte[]> parts) {
    PackageCheck check = new PackageCheck();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      check.checkName(part.getKey());
      try {
        check.checkContent(part.getKey(), part.getValue());
      } catch (XMLStreamException e) {
        check.add(Kind.WRONG, "workbook.part-damaged", part.getKey());
      }
    }
    return check.findings;
  }

  private static Map<String, String> forbidden() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("xl/comments", "workbook.part-comments");
    kinds.put("xl/threadedcomments", "workbook.part-comments");
    kinds.put("xl/externallinks/", "workbook.part-links");
    kinds.put("xl/connections", "workbook.part-links");
    kinds.put("xl/querytables", "workbook.part-links");
    kinds.put("xl/vbaproject", "workbook.part-macros");
    kinds.put("xl/macrosheets/", "workbook.part-macros");
    kinds.put("xl/activex/", "workbook.part-macros");
    kinds.put("customxml/", "workbook.part-custom");
    kinds.put("xl/embeddings/", "workbook.part-embedded");
    kinds.put("xl/media/", "workbook.part-embedded");
    kinds.put("xl/pivot", "workbook.part-embedded");
    return kinds;
  }

  private void add(Kind kind, String key, String part, Object... arguments) {
    findings.add(Finding.of(kind, key, arguments).in(part));
  }

  private void checkName(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    FORBIDDEN.forEach(
        (start, key) -> {
          if (name.startsWith(start)) {
            add(Kind.WRONG, key, part);
          }
        });
    if (name.startsWith("docprops/thumbnail") || name.contains("printersettings")) {
      add(Kind.NOTE, "workbook.part-device", part);
    }
  }

  private void checkContent(String part, byte[] content) throws XMLStreamException {
    if (part.endsWith(".rels")) {
      Xml.walk(content, relations(part));
    } else if (part.equals("xl/workbook.xml")) {
      Xml.walk(content, workbook(part));
    } else if (part.startsWith("docProps/") && part.endsWith(".xml")) {
      Xml.walk(content, properties(part));
    }
  }

  private Xml.Visitor relations(String part) {
    return new Xml.Visitor() {
      @Override
      public void start(XMLStreamReader element) {
        boolean external = Xml.attribute(element, "TargetMode").equals("External");
        if (external && !Xml.attribute(element, "Target").startsWith("#")) {
          add(Kind.WRONG, "workbook.part-links", part);
        }
      }
    };
  }

  private Xml.Visitor workbook(String part) {
    return new Xml.Visitor() {
      @Override
      public void start(XMLStreamReader element) {
        String name = Xml.attribute(element, "name");
        switch (element.getLocalName()) {
          case "sheet" -> {
            if (!Set.of("", "visible").contains(Xml.attribute(element, "state"))) {
              add(Kind.WRONG, "workbook.sheet-hidden", name);
            }
          }
          case "definedName" -> {
            if (!name.startsWith("_xlnm.")) {
              add(Kind.WRONG, "workbook.name-undeclared", part, name);
            }
          }
          default -> {}
        }
      }
    };
  }

  private Xml.Visitor properties(String part) {
    return new Xml.Visitor() {
      @Override
      public void end(String element, String text) {
        if (PEOPLE.contains(element) && !text.isBlank()) {
          add(Kind.NOTE, "workbook.property-personal", part, element);
        }
      }
    };
  }
}
