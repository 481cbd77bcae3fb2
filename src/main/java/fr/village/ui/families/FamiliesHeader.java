package fr.village.ui.families;

import fr.village.app.families.FamilyFilter;
import fr.village.app.families.FamilyIndex;
import fr.village.app.families.FamilyIndex.Shown;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The top of Familles: how many of how many are shown, their contacts, a new family. */
final class FamiliesHeader extends StackPane {
  private final FamiliesViewModel model;
  private final Frame frame;
  private final Label facts = Parts.label("");
  private final CopyMenu copy;

  /**
   * @param create asks for a new family
   */
  FamiliesHeader(FamiliesViewModel model, Frame frame, Runnable create) {
    this.model = model;
    this.frame = frame;
    facts.setId("families-facts");
    copy = new CopyMenu(model, frame);
    HBox header =
        Parts.header(
            Parts.label(frame.text("screen.families")), facts, copy, button(frame, create));
    HBox.setHgrow(header, Priority.ALWAYS);
    getChildren().add(header);
  }

  private static Button button(Frame frame, Runnable create) {
    return Parts.primary(
        "new-family-open",
        Feather.USER_PLUS,
        frame.text("roll.newcomer"),
        frame.text("families.new.key"),
        create);
  }

  /** Pixels of one em here. */
  double em() {
    return facts.getFont().getSize();
  }

  void show(Shown shown) {
    FamilyFilter filter = model.filterProperty().get();
    FamilyIndex index = model.indexProperty().get();
    facts.setText(
        index == null
            ? ""
            : filter.isEverybody()
                ? frame.text("families.facts.all", shown.total())
                : frame.text("families.facts.some", shown.lines().size(), shown.total()));
    Parts.show(copy, shown.total() > 0);
  }
}
