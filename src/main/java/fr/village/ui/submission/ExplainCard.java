package fr.village.ui.submission;

import fr.village.report.paper.ParentsPage;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** What a facilitator can read to parents, large enough to be read with them. */
final class ExplainCard {
  private static final double WIDTH = 640;

  private ExplainCard() {}

  static void show(Frame frame, ExplainSheet sheet, Window owner) {
    Wording words = frame.words();
    List<String> promise = ParentsPage.sentences(words.messages());
    Button close =
        Parts.button(
            "submission-explain-close",
            words.text("submission.close"),
            frame.overlay()::close,
            "primary");
    Button print =
        Parts.button(
            "submission-explain-print",
            Feather.PRINTER,
            words.text("roll.sheet.print"),
            () -> sheet.preview(frame, owner));
    print.setMinWidth(Region.USE_PREF_SIZE);
    Button save =
        Parts.button(
            "submission-explain-save",
            Feather.SAVE,
            words.text("paper.parents.save"),
            () -> sheet.save(frame, owner));
    save.setMinWidth(Region.USE_PREF_SIZE);
    VBox card = new VBox(Parts.paragraph(words.text("submission.promise.title"), "screen-title"));
    promise.forEach(
        sentence -> card.getChildren().add(Parts.paragraph(sentence, "submission-promise")));
    card.getChildren()
        .add(
            new FlowPane(
                10,
                10,
                close,
                print,
                save,
                Copies.button(
                    "submission-explain-copy",
                    words.text("submission.copy.text"),
                    String.join("\n", promise),
                    words)));
    card.setPrefWidth(WIDTH);
    card.setId("submission-promise");
    frame.overlay().show(card, close, () -> {});
  }
}
