package fr.village.report.pdf;

import fr.village.report.Block;
import fr.village.report.Block.Choices;
import fr.village.report.Block.KeyFigure;
import fr.village.report.Block.KeyFigures;
import fr.village.report.Block.Signatures;
import fr.village.report.Block.WritingLines;
import org.w3c.dom.Element;

/** Blocks as elements, one under the other. */
final class Blocks {
  private final Tags tags;
  private final Element body;

  Blocks(Tags tags, Element body) {
    this.tags = tags;
    this.body = body;
  }

  void add(Block block) {
    switch (block) {
      // nothing to draw, nothing said
      case Block.KeyFigures k when k.figures().isEmpty() -> {}
      case Block.Chart c when c.points().isEmpty() -> {}
      case Block.Heading h -> tags.add(body, "h" + (h.level() + 1), "", h.text());
      case Block.Paragraph p ->
          tags.add(body, "p", p.style().name().toLowerCase(java.util.Locale.ROOT), p.words());
      case Block.Bullets b -> {
        Element list = tags.add(body, "ul", "");
        b.items().forEach(item -> tags.add(list, "li", "", item));
      }
      case Block.Table t -> new Tables(tags, body).add(t);
      case Block.Month m -> new Tables(tags, body).add(m);
      case Block.Chart c -> new Charts(tags, body).add(c);
      case KeyFigures k -> figures(k);
      case Choices c -> choices(c);
      case WritingLines w -> lines(w);
      case Block.PageBreak p -> tags.add(body, "div", "page-break");
      case Signatures s -> signatures(s);
    }
  }

  private void figures(KeyFigures figures) {
    Element row = tags.add(tags.add(tags.add(body, "table", "figures"), "tbody", ""), "tr", "");
    for (KeyFigure figure : figures.figures()) {
      Element cell = tags.add(row, "td", "");
      tags.add(cell, "p", "figure", figure.figure());
      tags.add(cell, "p", "label", figure.label());
      tags.add(cell, "p", "base", figure.base());
    }
  }

  private void choices(Choices choices) {
    Element question = tags.add(body, "div", "question");
    String number = choices.number();
    String asked =
        number == null ? choices.question() : number + "\u00A0\u00A0" + choices.question();
    tags.add(question, "p", "asked", asked);
    String help = choices.help();
    if (help != null) {
      tags.add(question, "p", "help", help);
    }
    Element options = tags.add(question, choices.across() ? "p" : "div", "options");
    for (String option : choices.options()) {
      Element one = tags.add(options, choices.across() ? "span" : "p", "option");
      tags.add(one, "span", "box", "\u00A0");
      tags.text(one, "\u00A0" + option);
      if (choices.across()) {
        tags.text(options, " ");
      }
    }
  }

  private void lines(WritingLines lines) {
    Element block = tags.add(body, "div", "writing");
    String label = lines.label();
    if (label != null) {
      tags.add(block, "p", "asked", label);
    }
    for (int i = 0; i < lines.lines(); i++) {
      tags.add(block, "div", "line", "\u00A0");
    }
  }

  private void signatures(Signatures signatures) {
    Element row = tags.add(tags.add(tags.add(body, "table", "signatures"), "tbody", ""), "tr", "");
    signatures.who().forEach(who -> tags.add(row, "td", "", who));
  }
}
