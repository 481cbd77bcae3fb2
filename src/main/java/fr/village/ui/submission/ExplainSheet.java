package fr.village.ui.submission;

import fr.village.report.paper.ParentsPage;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Paper;
import fr.village.ui.common.Papers;
import fr.village.ui.common.Parts;
import fr.village.ui.common.SheetPreview;
import fr.village.ui.common.SheetPrinting;
import fr.village.ui.common.Wording;
import fr.village.ui.help.HelpView;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/**
 * What is said of a submission to others: to parents on one sheet of paper, to be pinned up or read
 * together; to a data protection officer on a few pages.
 */
public final class ExplainSheet {
  private static final double MARGIN = 62;
  private static final double ACROSS = Paper.WIDTH - 2 * MARGIN;
  private static final double TITLE = 26;
  private static final double LARGE = 17;
  private static final double SMALL = 12;
  private static final double GAP = 18;

  private final SheetPrinting printing;
  private final Papers papers;
  private final Supplier<String> house;

  /**
   * @param house the Maison's name as it is now
   */
  public ExplainSheet(SheetPrinting printing, Papers papers, Supplier<String> house) {
    this.printing = printing;
    this.papers = papers;
    this.house = house;
  }

  void preview(Frame frame, Window owner) {
    Wording words = frame.words();
    new SheetPreview(frame, printing)
        .show(
            words.text("submission.explain"),
            words.text("submission.explain.sheet"),
            () -> List.of(draw(words, house.get())),
            owner,
            () -> {});
  }

  /** The same page as a file, for whoever prints elsewhere. */
  void save(Frame frame, Window owner) {
    papers.write(
        (reports, messages) -> reports.parents(messages),
        frame.text("paper.parents.file"),
        frame,
        owner);
  }

  /** The page of the data protection officer, over the screen. */
  void dpo(Frame frame, Window owner) {
    Button save =
        Parts.button(
            "dpo-save",
            Feather.PRINTER,
            frame.text("paper.parents.save"),
            () ->
                papers.write(
                    (reports, messages) -> reports.dpo(),
                    frame.text("paper.dpo.file"),
                    frame,
                    owner));
    save.setMinWidth(Region.USE_PREF_SIZE);
    HelpView.dpo(frame, save);
  }

  /** Always one page: the sentences are few. */
  static Pane draw(Wording words, String house) {
    Pane page = Paper.blank();
    double y =
        Paper.paragraph(
            page, MARGIN, MARGIN, ACROSS, ParentsPage.title(words.messages()), TITLE, true);
    y += 1.5 * GAP;
    for (String sentence : ParentsPage.sentences(words.messages())) {
      y = Paper.paragraph(page, MARGIN, y, ACROSS, sentence, LARGE, false) + GAP;
    }
    String question = words.text("paper.parents.question");
    y = Paper.paragraph(page, MARGIN, y, ACROSS, question, LARGE, true) + GAP;
    Paper.paragraph(page, MARGIN, y, ACROSS, house, SMALL, false);
    return page;
  }
}
