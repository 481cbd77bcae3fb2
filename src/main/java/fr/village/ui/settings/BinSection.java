package fr.village.ui.settings;

import fr.village.app.bin.BinService.Deleted;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Corbeille: what was deleted in the last thirty days, and its way back. */
final class BinSection extends SectionView {
  private final BinViewModel model;

  BinSection(BinViewModel model, Frame frame) {
    super(frame);
    this.model = model;
    model.deletedProperty().addListener((o, before, now) -> draw());
    draw();
  }

  @Override
  List<? extends Node> content() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(header(text("bin.title"), text("bin.facts")));
    List<Deleted> deleted = model.deletedProperty().get();
    if (deleted == null) {
      return nodes;
    }
    if (deleted.isEmpty()) {
      nodes.add(
          Parts.card(Parts.empty(Feather.TRASH_2, text("bin.empty.title"), text("bin.empty"))));
      return nodes;
    }
    VBox list = Parts.card();
    list.getStyleClass().add("list-card");
    for (int i = 0; i < deleted.size(); i++) {
      Region line = line(deleted.get(i), i);
      line.getStyleClass().add("separated");
      if (i == deleted.size() - 1) {
        line.getStyleClass().add("last");
      }
      list.getChildren().add(line);
    }
    nodes.add(list);
    return nodes;
  }

  private Region line(Deleted one, int index) {
    String what = frame().words().text(BinViewModel.words(one));
    VBox said =
        new VBox(
            2,
            Parts.paragraph(what, "semibold"),
            Parts.paragraph(
                text("bin.when", frame().words().dayAndDate(one.deletedOn()), one.daysLeft()),
                "secondary",
                "small"));
    Button restore =
        Parts.button(
            "bin-restore-" + index,
            Feather.CORNER_UP_LEFT,
            text("bin.restore"),
            () -> model.restore(one));
    restore.setAccessibleText(text("bin.restore.of", what));
    return row(said, restore);
  }
}
