package fr.village.workbook.check;

import fr.village.workbook.read.SafeXml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;

/** Walks the XML of a part; no document type, no outside entity. */
final class Xml {
  private Xml() {}

  /** What a walk meets. */
  interface Visitor {
    default void start(XMLStreamReader element) {}

    /** Text right before the end of an element. */
    default void end(String element, String text) {}
  }

  static void walk(byte[] part, Visitor visitor) throws XMLStreamException {
    XMLStreamReader2 reader = SafeXml.reader(part);
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      switch (SafeXml.next(reader)) {
        case XMLStreamConstants.START_ELEMENT -> {
          text.setLength(0);
          visitor.start(reader);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getText());
        case XMLStreamConstants.COMMENT -> visitor.end("!--", reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          visitor.end(reader.getLocalName(), text.toString());
          text.setLength(0);
        }
        default -> {}
      }
    }
  }

  /** An attribute by its local name, empty where there is none. */
  static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }
}
