package fr.village.ui.shell;

import fr.village.ui.common.Frame;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.NoticeBoard.Notice;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was just done, and the way back. */
final class UndoBar extends HBox {
  private final Wording words;
  private final Label said = Parts.label("");
  private final Button undo;
  private final Button dismiss;
  private final Button more;
  private Runnable action = () -> {};
  private String detail = "";

  UndoBar(NoticeBoard board, Frame frame) {
    this.words = frame.words();
    getStyleClass().add("undo-bar");
    setId("undo-bar");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    said.setId("undo-said");
    Parts.wrap(said);
    said.setMaxWidth(720);
    undo = Parts.button("undo", words.text("common.undo"), () -> action.run());
    undo.setMinWidth(Region.USE_PREF_SIZE);
    dismiss = Parts.button("notice-close", "", board::clear);
    dismiss.setGraphic(Parts.icon(Feather.X));
    dismiss.setAccessibleText(words.text("common.close"));
    more =
        Parts.button(
            "notice-detail",
            words.text("trouble.detail"),
            () -> TroubleCard.show(said.getText(), detail, frame));
    more.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(said, more, undo, dismiss);
    board.noticeProperty().addListener((o, before, now) -> show(now));
    show(board.noticeProperty().get());
  }

  private void show(@Nullable Notice notice) {
    Parts.show(this, notice != null);
    getStyleClass().remove("trouble");
    if (notice == null) {
      return;
    }
    said.setText(words.text(notice.what()));
    said.setGraphic(notice.trouble() ? Parts.icon(Feather.ALERT_TRIANGLE) : null);
    if (notice.trouble()) {
      getStyleClass().add("trouble");
    }
    Runnable back = notice.undo();
    action = back == null ? () -> {} : back;
    String known = notice.detail();
    detail = known == null ? "" : known;
    Parts.show(more, known != null);
    Parts.show(undo, back != null);
    Parts.show(dismiss, back == null);
    said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
