package fr.village.report.docx;

import fr.village.report.Block;
import fr.village.report.Block.Choices;
import fr.village.report.Block.Style;
import fr.village.report.Block.WritingLines;
import fr.village.report.Document;
import fr.village.report.Words;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Blocks, one under the other. */
final class Blocks {
  private static final String BOX = "\u2610\u00A0";

  private final XWPFDocument docx;
  private final String language;
  private final Tables tables;

  Blocks(XWPFDocument docx, Document document) {
    this.docx = docx;
    this.language = document.language().toLanguageTag();
    this.tables = new Tables(docx, Look.width(document));
  }

  void add(Block block) throws IOException, InvalidFormatException {
    switch (block) {
      // nothing to draw, nothing said
      case Block.KeyFigures k when k.figures().isEmpty() -> {}
      case Block.Chart c when c.points().isEmpty() -> {}
      case Block.Heading h -> Runs.add(docx.createParagraph(), "Heading" + h.level(), h.text());
      case Block.Paragraph p -> Runs.add(docx.createParagraph(), style(p.style()), p.words());
      case Block.Bullets b ->
          b.items().forEach(item -> Runs.add(docx.createParagraph(), "ListBullet", item));
      case Block.Table t -> tables.add(t);
      case Block.Month m -> tables.add(m);
      case Block.KeyFigures k -> tables.add(k);
      case Block.Signatures s -> tables.add(s);
      case Block.Chart c -> Charts.add(docx, c, language);
      case Choices c -> choices(c);
      case WritingLines w -> lines(w);
      case Block.PageBreak p -> docx.createParagraph().setPageBreak(true);
    }
  }

  private static String style(Style style) {
    return switch (style) {
      case BODY -> "Normal";
      case LEAD -> "Lead";
      case LARGE -> "Large";
      case SMALL -> "Small";
      case FRAMED -> "Framed";
    };
  }

  private void choices(Choices choices) {
    String number = choices.number();
    String asked =
        number == null ? choices.question() : number + "\u00A0\u00A0" + choices.question();
    asked(asked);
    String help = choices.help();
    if (help != null) {
      XWPFParagraph small = Runs.add(docx.createParagraph(), "Small", help);
      small.setKeepNext(true);
    }
    if (choices.across()) {
      Runs.add(
          docx.createParagraph(), "Option", BOX + String.join("    " + BOX, choices.options()));
    } else {
      choices.options().forEach(o -> Runs.add(docx.createParagraph(), "Option", BOX + o));
    }
  }

  private void lines(WritingLines lines) {
    String label = lines.label();
    if (label != null) {
      asked(label);
    }
    for (int i = 0; i < lines.lines(); i++) {
      Runs.add(docx.createParagraph(), "Writing", "");
    }
  }

  private void asked(String question) {
    XWPFParagraph paragraph = Runs.add(docx.createParagraph(), "Normal", Words.strong(question));
    paragraph.setKeepNext(true);
    paragraph.setSpacingBefore(160);
    paragraph.setSpacingAfter(40);
  }
}
