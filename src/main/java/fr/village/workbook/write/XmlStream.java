package fr.village.workbook.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** XML in UTF-8, handed on in pieces of some kilobytes. */
final class XmlStream {
  private static final int PIECE = 1 << 14;

  private final OutputStream out;
  private final StringBuilder piece = new StringBuilder(PIECE + 256);

  XmlStream(OutputStream out) {
    this.out = out;
  }

  XmlStream raw(String xml) throws IOException {
    piece.append(xml);
    return handOnIfLong();
  }

  XmlStream number(int number) {
    piece.append(number);
    return this;
  }

  /** As Java writes it: 18.0. */
  XmlStream number(double number) {
    piece.append(number);
    return this;
  }

  /** The element {@code t} with a text; what blanks it begins or ends with are kept. */
  XmlStream textElement(String text) throws IOException {
    boolean blank =
        !text.isEmpty()
            && (Character.isWhitespace(text.charAt(0))
                || Character.isWhitespace(text.charAt(text.length() - 1)));
    piece.append(blank ? "<t xml:space=\"preserve\">" : "<t>");
    for (int i = 0; i < text.length(); i++) {
      escape(text, i);
    }
    piece.append("</t>");
    return handOnIfLong();
  }

  /** What no XML can hold becomes a question mark. */
  private void escape(String text, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '&' -> piece.append("&amp;");
      case '<' -> piece.append("&lt;");
      case '>' -> piece.append(i >= 2 && text.startsWith("]]", i - 2) ? "&gt;" : ">");
      default -> piece.append(isAllowed(text, i, c) ? c : '?');
    }
  }

  private static boolean isAllowed(String text, int i, char c) {
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
  }

  private XmlStream handOnIfLong() throws IOException {
    if (piece.length() >= PIECE) {
      flush();
    }
    return this;
  }

  void flush() throws IOException {
    out.write(piece.toString().getBytes(StandardCharsets.UTF_8));
    piece.setLength(0);
  }
}
