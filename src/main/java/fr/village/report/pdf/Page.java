package fr.village.report.pdf;

import fr.village.report.Block;
import fr.village.report.Document;
import fr.village.report.Logo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.w3c.dom.Element;

/** A document as XHTML, with the look of our paper. */
final class Page {
  /** Beginning of the address of what is in the document itself. */
  static final String EMBEDDED = "data:image/";

  private static final double LOGO_HEIGHT = 16;
  private static final double LOGO_WIDTH = 55;

  private final Document document;
  private final Tags tags = new Tags();

  Page(Document document) {
    this.document = document;
  }

  org.w3c.dom.Document xhtml() {
    Element html = tags.add(tags.dom(), "html", "");
    html.setAttribute("lang", document.language().toLanguageTag());
    Element head = tags.add(html, "head", "");
    tags.add(head, "title", "", document.title());
    Element about = tags.add(head, "meta", "");
    about.setAttribute("name", "description");
    about.setAttribute("content", document.title());
    Element look = tags.add(head, "style", "");
    look.setAttribute("type", "text/css");
    look.setTextContent(look() + size());
    Element body = tags.add(html, "body", "");
    everyPage(body);
    top(body);
    Blocks blocks = new Blocks(tags, body);
    for (Block block : document.blocks()) {
      blocks.add(block);
    }
    return tags.dom();
  }

  private void everyPage(Element body) {
    String banner = document.banner();
    if (banner != null) {
      tags.add(body, "div", "banner", banner);
    }
    tags.add(body, "div", "foot", document.foot());
  }

  private void top(Element body) {
    Logo logo = document.logo();
    if (logo != null) {
      Element picture = tags.add(tags.add(body, "div", "logo"), "img", "");
      String kind = logo.png() ? "png" : "jpeg";
      picture.setAttribute(
          "src", EMBEDDED + kind + ";base64," + Base64.getEncoder().encodeToString(logo.bytes()));
      picture.setAttribute("alt", logo.alt());
      double scale = Math.min(LOGO_HEIGHT / logo.height(), LOGO_WIDTH / logo.width());
      picture.setAttribute(
          "style", "width:%smm;height:%smm".formatted(logo.width() * scale, logo.height() * scale));
    }
    tags.add(body, "h1", "", document.title());
    String subtitle = document.subtitle();
    if (subtitle != null) {
      tags.add(body, "p", "subtitle", subtitle);
    }
  }

  private String size() {
    return document.shape() == Document.Shape.LANDSCAPE ? "@page{size:A4 landscape}" : "";
  }

  private static String look() {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("a4.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
