package fr.village.ui.settings;

import fr.village.app.reference.ReferenceService.InUse;
import fr.village.app.reference.ReferenceService.Past;
import fr.village.domain.reference.ReferenceSet;
import fr.village.ui.common.FileDrop;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.ReferenceCard;
import fr.village.ui.common.Said;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Référentiel: which set of the federation's is in use, and taking in another. */
final class ReferenceSection extends SectionView {
  private final ReferenceViewModel model;

  ReferenceSection(ReferenceViewModel model, Frame frame) {
    super(frame);
    this.model = model;
    FileDrop.on(this, files -> look(files.getFirst()));
    model.inUseProperty().addListener((o, before, now) -> draw());
    model.refusedProperty().addListener((o, before, now) -> draw());
    draw();
  }

  @Override
  List<? extends Node> content() {
    Button choose =
        Parts.button(
            "reference-import",
            Feather.UPLOAD,
            text("settings.reference.import"),
            this::choose,
            "primary");
    List<Node> nodes = new ArrayList<>();
    nodes.add(header(text("settings.reference"), text("settings.reference.facts"), choose));
    Said refused = model.refusedProperty().get();
    if (refused != null) {
      String said = frame().words().text(refused);
      Label problem = Parts.paragraph(said, "problem");
      problem.setId("reference-problem");
      choose.setAccessibleHelp(said);
      nodes.add(Parts.card(problem, Parts.paragraph(text("settings.reference.kept"), "secondary")));
    }
    InUse inUse = model.inUseProperty().get();
    if (inUse != null) {
      nodes.add(inUse(inUse));
      if (!inUse.before().isEmpty()) {
        nodes.add(before(inUse.before()));
      }
    }
    return nodes;
  }

  private Node inUse(InUse inUse) {
    ReferenceSet set = inUse.set();
    String from = set.issuedBy();
    VBox card =
        card(
            text("settings.reference.version", set.version()),
            Parts.paragraph(
                from == null
                    ? text("settings.reference.issued", day(set.issuedOn()))
                    : text("settings.reference.issued-by", day(set.issuedOn()), from)),
            Parts.paragraph(
                inUse.adoptedOn() == null
                    ? text("settings.reference.shipped")
                    : text("settings.reference.adopted-on", day(inUse.adoptedOn())),
                "secondary"));
    card.setId("reference-in-use");
    if (inUse.back() != null) {
      card.getChildren()
          .add(
              row(
                  Parts.paragraph(text("settings.reference.back.why"), "secondary"),
                  Parts.button(
                      "reference-back",
                      Feather.CORNER_UP_LEFT,
                      text("settings.reference.back", inUse.back()),
                      () -> model.goBack(inUse))));
    } else if (!inUse.isShipped()) {
      card.getChildren().add(Parts.paragraph(text("settings.reference.stays"), "secondary"));
    }
    return card;
  }

  private Node before(List<Past> past) {
    VBox card = card(text("settings.reference.before"));
    card.getChildren().add(Parts.paragraph(text("settings.reference.before.why"), "secondary"));
    for (Past one : past.reversed()) {
      card.getChildren()
          .add(
              Parts.paragraph(
                  text("settings.reference.past", one.version(), day(one.adoptedOn()))));
    }
    return card;
  }

  private String day(java.time.LocalDate day) {
    return frame().words().date(day);
  }

  private void look(java.nio.file.Path file) {
    model.look(file, proposal -> ReferenceCard.show(frame(), proposal, true, model::adopt));
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text("settings.reference.import"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(text("settings.reference.files"), "*.json", "*.xlsx"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      look(chosen.toPath());
    }
  }
}
