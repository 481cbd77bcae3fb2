package fr.village.report.paper;

import fr.village.report.Block;
import fr.village.report.Words;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page of Markdown as blocks of a paper: headings, paragraphs, lists and bold words, which is all
 * that our pages have.
 *
 * @param title its first heading
 * @param blocks what is under it
 */
record MarkdownPaper(String title, List<Block> blocks) {
  MarkdownPaper {
    blocks = List.copyOf(blocks);
  }

  static MarkdownPaper of(String markdown) {
    Blocks read = new Blocks();
    Parser.builder().build().parse(markdown).accept(read);
    return new MarkdownPaper(read.title, read.blocks);
  }

  private static final class Blocks extends AbstractVisitor {
    private String title = "";
    private final List<Block> blocks = new ArrayList<>();

    @Override
    public void visit(Heading heading) {
      String said = words(heading).text();
      if (heading.getLevel() == 1) {
        title = said;
      } else {
        blocks.add(new Block.Heading(heading.getLevel() - 1, said));
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      blocks.add(new Block.Paragraph(words(paragraph), Block.Style.BODY));
    }

    @Override
    public void visit(BulletList list) {
      List<Words> items = new ArrayList<>();
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        items.add(words(item));
      }
      blocks.add(new Block.Bullets(items));
    }
  }

  private static Words words(Node of) {
    Inlines inlines = new Inlines();
    of.accept(inlines);
    return new Words(inlines.parts);
  }

  private static final class Inlines extends AbstractVisitor {
    private final List<Words.Part> parts = new ArrayList<>();
    private Words.Tone tone = Words.Tone.PLAIN;

    @Override
    public void visit(Text text) {
      parts.add(new Words.Part(text.getLiteral(), tone));
    }

    @Override
    public void visit(SoftLineBreak end) {
      parts.add(new Words.Part(" ", tone));
    }

    @Override
    public void visit(StrongEmphasis strong) {
      tone = Words.Tone.STRONG;
      visitChildren(strong);
      tone = Words.Tone.PLAIN;
    }
  }
}
