package fr.village.ui.submission;

import fr.village.app.export.Sent;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.Wording;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Envois passés: the last one, and all of them a step away. */
final class HistoryCard extends VBox {
  private static final double WIDTH = 900;

  HistoryCard(List<Sent> history, GiveAgain again, boolean narrow, Frame frame) {
    Wording words = frame.words();
    getStyleClass().add("card");
    setId("submission-history");
    setMinHeight(USE_PREF_SIZE);
    Parts.show(this, !history.isEmpty());
    if (history.isEmpty()) {
      return;
    }
    Label title = Parts.paragraph(words.text("submission.history", history.size()), "card-title");
    title.setGraphic(Parts.icon(Feather.ARCHIVE));
    Sent last = history.getFirst();
    Label said =
        Parts.paragraph(
            words.text(
                "submission.history.last",
                words.date(last.writtenAt().toLocalDate()),
                words.date(last.closing()),
                Integer.toString(last.revision())),
            "secondary");
    Button all =
        Parts.button(
            "submission-history-all",
            words.text("submission.history.all"),
            () -> show(history, again, narrow, frame));
    getChildren().addAll(title, said, all);
  }

  private static void show(List<Sent> history, GiveAgain again, boolean narrow, Frame frame) {
    Wording words = frame.words();
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("submission.history.written"), 19),
                Column.text(words.text("submission.history.closing"), 18),
                Column.number(words.text("submission.history.revision"), 9),
                Column.text(words.text("submission.history.file"), 33),
                Column.text("", 21)),
            narrow);
    for (Sent sent : history) {
      rows.add(
          Parts.paragraph(
              words.text(
                  "submission.history.at",
                  words.date(sent.writtenAt().toLocalDate()),
                  words.time(sent.writtenAt().toLocalTime()))),
          Parts.paragraph(words.date(sent.closing())),
          Parts.label(Integer.toString(sent.revision())),
          new VBox(
              2,
              Parts.paragraph(sent.fileName(), "small"),
              Parts.paragraph(
                  words.text("submission.history.print", Receipt.abridged(sent.sha256())),
                  "small",
                  "secondary")),
          again(sent, again, history.indexOf(sent), frame));
    }
    Region table = rows.box();
    table.setId("submission-history-rows");
    Button close =
        Parts.button(
            "submission-history-close", words.text("submission.close"), frame.overlay()::close);
    VBox card =
        new VBox(
            Parts.label(words.text("submission.history", history.size()), "card-title"),
            table,
            close);
    card.setPrefWidth(WIDTH);
    frame.overlay().show(card, close, () -> {});
  }

  /** The file itself, or that only its receipt is there. */
  private static Node again(Sent sent, GiveAgain again, int place, Frame frame) {
    Wording words = frame.words();
    if (!sent.kept()) {
      return Parts.paragraph(words.text("submission.again.none"), "small", "secondary");
    }
    Button button =
        Parts.button(
            "submission-again-" + place,
            Feather.DOWNLOAD,
            words.text("submission.again"),
            () ->
                again.write(
                    sent, words, frame.overlay().getScene().getWindow(), frame.overlay()::close));
    button.setAccessibleText(words.text("submission.again.of", sent.fileName()));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
