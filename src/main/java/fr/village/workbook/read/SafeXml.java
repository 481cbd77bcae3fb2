package fr.village.workbook.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/** Readers of XML that resolve nothing: no document type, no entity beyond XML's own five. */
public final class SafeXml {
  private static final InputFactoryImpl FACTORY = factory();

  private SafeXml() {}

  private static InputFactoryImpl factory() {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // a name is a constant only where the reader says so
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  /**
   * At the beginning of a part.
   *
   * @throws XMLStreamException where it does not begin as XML
   */
  public static XMLStreamReader2 reader(byte[] part) throws XMLStreamException {
    return (XMLStreamReader2)
        FACTORY.createXMLStreamReader(new Stax2ByteArraySource(part, 0, part.length));
  }

  /**
   * The next thing.
   *
   * @throws XMLStreamException also where a document type stands
   */
  public static int next(XMLStreamReader2 xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("no document type");
    }
    return event;
  }

  /** Passes over what stands in the element just begun, to its end. */
  static void skip(XMLStreamReader2 xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /** An attribute that stands in no namespace; empty where there is none. */
  public static String attribute(XMLStreamReader2 element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)
          && element.getAttributeNamespace(i).isEmpty()) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }
}
