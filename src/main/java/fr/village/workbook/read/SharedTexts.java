package fr.village.workbook.read;

import fr.village.workbook.format.ExcelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The texts a workbook's cells share, by their number. */
final class SharedTexts {
  private static final int CHECK_EVERY = 1024;

  private SharedTexts() {}

  static List<String> of(Map<String, byte[]> parts, Limits limits, Deadline deadline)
      throws XMLStreamException, Unreadable {
    List<String> texts = new ArrayList<>();
    byte[] part = parts.get("xl/sharedStrings.xml");
    if (part == null) {
      return texts;
    }
    XMLStreamReader2 xml = SafeXml.reader(part);
    while (xml.hasNext()) {
      if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("si")) {
        if (texts.size() % CHECK_EVERY == 0) {
          deadline.check();
        }
        if (texts.size() >= limits.cells()) {
          throw Unreadable.of("workbook.too-many-cells", limits.cells());
        }
        texts.add(ExcelText.unescape(item(xml)));
      }
    }
    return texts;
  }

  /** The text of the element just begun: its runs, one after another, without what is spoken. */
  static String item(XMLStreamReader2 xml) throws XMLStreamException {
    String only = null;
    StringBuilder text = null;
    while (true) {
      switch (SafeXml.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          if (name.equals("t")) {
            String run = text(xml);
            if (only == null) {
              only = run;
            } else {
              text = text == null ? new StringBuilder(only) : text;
              text.append(run);
            }
          } else if (!name.equals("r")) {
            SafeXml.skip(xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (!xml.getLocalName().equals("r")) {
            return text != null ? text.toString() : only == null ? "" : only;
          }
        }
        default -> {}
      }
    }
  }

  /**
   * What stands in the element just begun.
   *
   * @throws XMLStreamException where an element stands within: some programs show what is in it,
   *     others do not
   */
  static String text(XMLStreamReader2 xml) throws XMLStreamException {
    String only = "";
    StringBuilder text = null;
    while (true) {
      switch (SafeXml.next(xml)) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (text != null) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          } else if (only.isEmpty()) {
            only = xml.getText();
          } else {
            text = new StringBuilder(only).append(xml.getText());
          }
        }
        case XMLStreamConstants.START_ELEMENT ->
            throw new XMLStreamException("an element within a text");
        case XMLStreamConstants.END_ELEMENT -> {
          return text == null ? only : text.toString();
        }
        default -> {}
      }
    }
  }
}
