package fr.village.ui.submission;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Paper;
import fr.village.ui.common.SheetPreview;
import fr.village.ui.common.SheetPrinting;
import fr.village.ui.common.Wording;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/** What is said to parents, on one sheet of paper: to be pinned up, or read together. */
public final class ExplainSheet {
  private static final double MARGIN = 62;
  private static final double ACROSS = Paper.WIDTH - 2 * MARGIN;
  private static final double TITLE = 26;
  private static final double LARGE = 17;
  private static final double SMALL = 11;
  private static final double GAP = 22;

  private final SheetPrinting printing;
  private final Supplier<String> house;

  /**
   * @param house the Maison's name as it is now
   */
  public ExplainSheet(SheetPrinting printing, Supplier<String> house) {
    this.printing = printing;
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

  /** Always one page: the sentences are few. */
  static Pane draw(Wording words, String house) {
    Pane page = Paper.blank();
    double y =
        Paper.paragraph(
            page,
            MARGIN,
            MARGIN,
            ACROSS,
            words.text("submission.explain.sheet.title"),
            TITLE,
            true);
    y += 2 * GAP;
    for (String sentence : sentences(words)) {
      y = Paper.paragraph(page, MARGIN, y, ACROSS, sentence, LARGE, false) + GAP;
    }
    Paper.paragraph(page, MARGIN, y + GAP, ACROSS, house, SMALL, true);
    return page;
  }

  /** What leaves, and what does not. */
  static List<String> sentences(Wording words) {
    return List.of(
        words.text("submission.promise.sums"),
        words.text("submission.promise.difference"),
        words.text("submission.promise.one"),
        words.text("submission.promise.text"));
  }
}
