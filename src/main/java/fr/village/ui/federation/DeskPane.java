package fr.village.ui.federation;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.nio.file.Path;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which desk is open, and another passphrase for it. */
final class DeskPane extends VBox {
  DeskPane(Path folder, DeskKeyViewModel key, Frame frame) {
    super(8);
    Wording words = frame.words();
    String name = String.valueOf(folder.getFileName());
    String bare =
        name.endsWith(DeskViewModel.ENDING)
            ? name.substring(0, name.length() - DeskViewModel.ENDING.length())
            : name;
    getStyleClass().add("card");
    setId("desk-itself");
    getChildren()
        .addAll(
            Parts.paragraph(words.text("federation.desk.this", bare), "card-title"),
            Parts.paragraph(words.text("federation.desk.this.text"), "secondary"),
            new FlowPane(
                10,
                10,
                Parts.button(
                    "desk-passphrase-change",
                    Feather.KEY,
                    words.text("federation.desk.passphrase"),
                    () -> DeskKeyCard.show(key, frame))));
  }
}
