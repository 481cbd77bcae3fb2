package fr.village.workbook.check;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text.setLength(0);
          visitor.start(reader);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
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
