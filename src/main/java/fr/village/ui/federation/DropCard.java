package fr.village.ui.federation;

import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Nothing dropped yet: where to, and what happens then. */
final class DropCard extends VBox {
  private static final double LARGE = 2;

  DropCard(Runnable chooseFiles, Runnable chooseFolder, Wording words) {
    getStyleClass().addAll("drop-zone", "federation-drop");
    setId("federation-drop");
    VBox.setVgrow(this, Priority.ALWAYS);
    FlowPane actions =
        new FlowPane(
            10,
            10,
            Parts.button(
                "federation-files",
                Feather.FILE_PLUS,
                words.text("federation.add"),
                chooseFiles,
                "primary"),
            Parts.button(
                "federation-folder",
                Feather.FOLDER_PLUS,
                words.text("federation.add.folder"),
                chooseFolder));
    actions.setAlignment(Pos.CENTER);
    FontIcon tray = Parts.icon(Feather.INBOX);
    tray.setScaleX(LARGE);
    tray.setScaleY(LARGE);
    getChildren()
        .addAll(
            tray,
            Parts.paragraph(words.text("federation.drop"), "screen-title"),
            Parts.paragraph(words.text("federation.drop.text"), "secondary"),
            Parts.paragraph(words.text("federation.drop.safe"), "secondary"),
            actions,
            Parts.line(
                6,
                Parts.keyCap(words.text("federation.drop.key")),
                Parts.paragraph(words.text("federation.drop.paste"), "secondary", "small")));
    ((javafx.scene.layout.HBox) getChildren().getLast()).setAlignment(Pos.CENTER);
  }
}
