package fr.village.ui.help;

import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Headings, paragraphs, lists, bold words and keys ({@code `Ctrl+K`}): all that help needs. */
final class MarkdownView extends VBox {

  MarkdownView(org.commonmark.node.Node page) {
    getStyleClass().add("help-text");
    page.accept(new Blocks());
  }

  private final class Blocks extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      Label title =
          Parts.paragraph(words(heading), heading.getLevel() == 1 ? "screen-title" : "card-title");
      getChildren().add(title);
    }

    @Override
    public void visit(Paragraph paragraph) {
      getChildren().add(flow(paragraph));
    }

    @Override
    public void visit(ListItem item) {
      TextFlow text = flow(item.getFirstChild());
      HBox.setHgrow(text, Priority.ALWAYS);
      Label dot = Parts.label("•", "secondary");
      dot.setMinWidth(USE_PREF_SIZE);
      HBox line = new HBox(8, dot, text);
      getChildren().add(line);
    }
  }

  private static TextFlow flow(org.commonmark.node.Node block) {
    Inlines inlines = new Inlines();
    block.accept(inlines);
    TextFlow flow = new TextFlow(inlines.pieces.toArray(Node[]::new));
    flow.setMinWidth(0);
    return flow;
  }

  private static String words(org.commonmark.node.Node block) {
    StringBuilder words = new StringBuilder();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString();
  }

  private static final class Inlines extends AbstractVisitor {
    private final List<Node> pieces = new ArrayList<>();

    @Override
    public void visit(org.commonmark.node.Text text) {
      add(text.getLiteral(), "help-words");
    }

    @Override
    public void visit(SoftLineBreak end) {
      add(" ", "help-words");
    }

    @Override
    public void visit(StrongEmphasis strong) {
      add(words(strong), "help-strong");
    }

    @Override
    public void visit(Code code) {
      pieces.add(Parts.keyCap(code.getLiteral()));
    }

    private void add(String words, String style) {
      Text text = new Text(words);
      text.getStyleClass().add(style);
      pieces.add(text);
    }
  }
}
