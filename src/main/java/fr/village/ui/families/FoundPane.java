package fr.village.ui.families;

import fr.village.app.families.FamilyIndex;
import fr.village.app.families.FamilyIndex.Shown;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The families found, or why there are none and what can be done about it. */
final class FoundPane extends StackPane {
  private final FamiliesViewModel model;
  private final Frame frame;
  private final FamilyListPane list;
  private final NothingFound nothing;
  private final Consumer<String> create;

  /**
   * @param create asks for a new family of that name, which may be empty
   */
  FoundPane(FamiliesViewModel model, Frame frame, FamilyListPane list, Consumer<String> create) {
    this.model = model;
    this.frame = frame;
    this.list = list;
    this.create = create;
    this.nothing = new NothingFound(frame, model::showAll, create);
    Parts.show(nothing, false);
    getStyleClass().addAll("card", "families-found");
    getChildren().addAll(list, nothing);
  }

  void show(Shown shown) {
    FamilyIndex index = model.indexProperty().get();
    list.show(shown);
    boolean any = index != null && !shown.lines().isEmpty();
    boolean none = index != null && index.size() == 0;
    boolean nobody = index != null && !any && !none;
    if (nobody) {
      nothing.show(model.filterProperty().get());
    }
    // both stay where they are: what comes back into a scene is styled anew, line by line
    list.setVisible(any);
    Parts.show(nothing, nobody);
    if (none && getChildren().size() == 2) {
      getChildren().add(empty());
    } else if (!none && getChildren().size() > 2) {
      getChildren().removeLast();
    }
  }

  /** Puts the keyboard on what there is to do in an empty notebook. */
  void enterEmpty() {
    Node first = lookup("#new-family-first");
    if (first != null) {
      first.requestFocus();
    }
  }

  private Region empty() {
    return Parts.empty(
        Feather.HEART,
        frame.text("families.empty.title"),
        frame.text("families.empty.text"),
        Parts.button(
            "new-family-first",
            Feather.USER_PLUS,
            frame.text("roll.newcomer"),
            () -> create.accept("")));
  }
}
