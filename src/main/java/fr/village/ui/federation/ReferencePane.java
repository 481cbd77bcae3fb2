package fr.village.ui.federation;

import fr.village.domain.reference.ReferenceSet;
import fr.village.ui.common.FileDrop;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.ReferenceCard;
import fr.village.ui.common.SaveDialog;
import fr.village.ui.common.Wording;
import java.io.File;
import java.nio.file.Path;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The reference set older workbooks are added up by, and taking in the next one. */
final class ReferencePane extends VBox {
  private final DeskReferenceViewModel model;
  private final Frame frame;
  private final Wording words;

  ReferencePane(ReferenceSet set, DeskReferenceViewModel model, Frame frame) {
    super(8);
    this.model = model;
    this.frame = frame;
    this.words = frame.words();
    getStyleClass().add("card");
    setId("desk-reference");
    FileDrop.on(this, files -> look(files.getFirst()));
    String issued = words.date(set.issuedOn());
    String from = set.issuedBy();
    getChildren()
        .addAll(
            Parts.paragraph(words.text("settings.reference.version", set.version()), "card-title"),
            Parts.paragraph(
                (from == null
                        ? words.text("settings.reference.issued", issued)
                        : words.text("settings.reference.issued-by", issued, from))
                    + " "
                    + words.text("federation.reference.adds-up"),
                "secondary"),
            new FlowPane(
                10,
                10,
                Parts.button(
                    "desk-reference-import",
                    Feather.UPLOAD,
                    words.text("settings.reference.import"),
                    this::choose),
                Parts.button(
                    "desk-reference-write",
                    Feather.EDIT_2,
                    words.text("federation.reference.write"),
                    () -> write(set))));
  }

  private void look(Path file) {
    model.look(file, proposal -> ReferenceCard.show(frame, proposal, false, model::adopt));
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("settings.reference.import"));
    chooser.getExtensionFilters().add(kinds());
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      look(chosen.toPath());
    }
  }

  private void write(ReferenceSet set) {
    SaveDialog.ask(
            words.text("federation.reference.write"),
            words.text("federation.reference.file", set.version()),
            getScene().getWindow(),
            kinds())
        .ifPresent(model::write);
  }

  private FileChooser.ExtensionFilter kinds() {
    return new FileChooser.ExtensionFilter(
        words.text("settings.reference.files"), "*.xlsx", "*.json");
  }
}
