package fr.village.report.pdf;

import fr.village.report.Words;
import java.text.Normalizer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes elements; text is never markup. */
final class Tags {
  private final Document dom;

  Tags() {
    try {
      dom = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  Document dom() {
    return dom;
  }

  /**
   * A new last child.
   *
   * @param style classes; empty for none
   */
  Element add(org.w3c.dom.Node parent, String tag, String style) {
    Element element = dom.createElement(tag);
    if (!style.isEmpty()) {
      element.setAttribute("class", style);
    }
    parent.appendChild(element);
    return element;
  }

  Element add(org.w3c.dom.Node parent, String tag, String style, String text) {
    Element element = add(parent, tag, style);
    text(element, text);
    return element;
  }

  Element add(org.w3c.dom.Node parent, String tag, String style, Words words) {
    Element element = add(parent, tag, style);
    for (Words.Part part : words.parts()) {
      switch (part.tone()) {
        case PLAIN -> text(element, part.text());
        case STRONG -> add(element, "strong", "", part.text());
        case BY_HAND -> add(element, "span", "by-hand", part.text());
      }
    }
    return element;
  }

  void text(Element element, String text) {
    // a letter and its mark apart have no glyph of their own
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    element.appendChild(dom.createTextNode(composed));
  }
}
