package fr.village.ui.submission;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Reçu: the file, how to find it, how to send it, and what tells it from another. */
final class ReceiptCard extends VBox {
  private static final double WIDTH = 740;

  private final Wording words;

  private ReceiptCard(Receipt receipt, Frame frame) {
    this.words = frame.words();
    setPrefWidth(WIDTH);
    setId("submission-receipt");
    Label title =
        Parts.paragraph(
            words.text(receipt.changed() ? "submission.receipt.title" : "submission.receipt.same"),
            "card-title");
    title.setGraphic(Parts.icon(Feather.CHECK_CIRCLE));
    String path = receipt.file().toString();
    Label print = Parts.paragraph(Receipt.abridged(receipt.sha256()));
    print.setId("submission-print");
    Button whole =
        Parts.button(
            "submission-print-whole",
            words.text("submission.receipt.print.whole"),
            () -> {},
            "plain",
            "flush");
    whole.setOnAction(
        e -> {
          print.setText(spaced(receipt.sha256()));
          lookup("#submission-receipt-close").requestFocus();
          Parts.show(whole, false);
        });
    getChildren()
        .addAll(
            title,
            fact(
                "submission-file",
                words.text("submission.receipt.file"),
                String.valueOf(receipt.file().getFileName())),
            fact(
                "submission-file-folder",
                words.text("submission.write.folder"),
                String.valueOf(receipt.file().getParent())),
            fact(
                "submission-receipt-closing",
                words.text("submission.receipt.of"),
                words.text(
                    "submission.receipt.closing",
                    words.date(receipt.closing()),
                    Integer.toString(receipt.revision()),
                    words.date(receipt.writtenOn()))),
            new VBox(
                2,
                Parts.label(words.text("submission.receipt.print"), "secondary", "small"),
                print,
                whole),
            Parts.paragraph(words.text("submission.receipt.next"), "secondary"),
            actions(receipt, path, frame));
  }

  static void show(Receipt receipt, Frame frame) {
    ReceiptCard card = new ReceiptCard(receipt, frame);
    frame.overlay().show(card, card.lookup("#submission-receipt-close"), () -> {});
  }

  private FlowPane actions(Receipt receipt, String path, Frame frame) {
    Button close =
        Parts.button(
            "submission-receipt-close",
            words.text("submission.done"),
            frame.overlay()::close,
            "primary");
    String mail =
        words.text(
            "submission.mail",
            receipt.houseName(),
            words.date(receipt.closing()),
            Integer.toString(receipt.revision()),
            String.valueOf(receipt.file().getFileName()),
            receipt.sha256());
    return new FlowPane(
        10,
        10,
        close,
        frame.folder("submission-open-folder", Objects.requireNonNull(receipt.file().getParent())),
        Copies.button("submission-copy-path", words.text("submission.copy.path"), path, words),
        Copies.button("submission-copy-mail", words.text("submission.copy.mail"), mail, words));
  }

  private static VBox fact(String id, String name, String value) {
    Label said = Parts.paragraph(value);
    said.setId(id);
    return new VBox(2, Parts.label(name, "secondary", "small"), said);
  }

  /** In groups one can read aloud. */
  private static String spaced(String sha256) {
    return sha256.replaceAll("(.{8})(?=.)", "$1 ");
  }
}
