package fr.village.ui.submission;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a facilitator can read to parents, large enough to be read with them. */
final class ExplainCard {
  private static final double WIDTH = 640;

  private ExplainCard() {}

  static void show(Frame frame) {
    Wording words = frame.words();
    String promise =
        String.join(
            "\n",
            words.text("submission.promise.sums"),
            words.text("submission.promise.difference"),
            words.text("submission.promise.one"),
            words.text("submission.promise.text"));
    Button close =
        Parts.button(
            "submission-explain-close",
            words.text("submission.close"),
            frame.overlay()::close,
            "primary");
    VBox card =
        new VBox(
            Parts.paragraph(words.text("submission.promise.title"), "screen-title"),
            Parts.paragraph(words.text("submission.promise.sums"), "submission-promise"),
            Parts.paragraph(words.text("submission.promise.difference"), "submission-promise"),
            Parts.paragraph(words.text("submission.promise.one"), "submission-promise"),
            Parts.paragraph(words.text("submission.promise.text"), "submission-promise"),
            new FlowPane(
                10,
                10,
                close,
                Copies.button(
                    "submission-explain-copy",
                    words.text("submission.copy.text"),
                    promise,
                    words)));
    card.setPrefWidth(WIDTH);
    card.setId("submission-promise");
    frame.overlay().show(card, close, () -> {});
  }
}
