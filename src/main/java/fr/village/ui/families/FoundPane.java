package fr.village.ui.families;

import fr.village.app.families.FamilyFilter;
import fr.village.app.families.FamilyIndex;
import fr.village.app.families.FamilyIndex.Shown;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The families found, or why there are none and what can be done about it. */
final class FoundPane extends StackPane {
  private final FamiliesViewModel model;
  private final Frame frame;
  private final FamilyListPane list;
  private final Consumer<String> create;

  /**
   * @param create asks for a new family of that name, which may be empty
   */
  FoundPane(FamiliesViewModel model, Frame frame, FamilyListPane list, Consumer<String> create) {
    this.model = model;
    this.frame = frame;
    this.list = list;
    this.create = create;
    getStyleClass().addAll("card", "families-found");
  }

  void show(Shown shown) {
    FamilyIndex index = model.indexProperty().get();
    list.show(shown);
    boolean any = index != null && !shown.lines().isEmpty();
    // stays where it is: what comes back into a scene is styled anew, line by line
    list.setVisible(any);
    if (any || index == null) {
      getChildren().setAll(list);
    } else if (index.size() == 0) {
      getChildren().setAll(list, empty());
    } else {
      getChildren().setAll(list, nothing(model.filterProperty().get()));
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

  private Region nothing(FamilyFilter filter) {
    String typed = filter.typed().strip();
    Button all = Parts.button("families-show-all", frame.text("families.show-all"), model::showAll);
    if (typed.isEmpty()) {
      return Parts.empty(
          Feather.SEARCH,
          frame.text("families.nothing.filters"),
          frame.text("families.nothing.filters.text"),
          all);
    }
    Button createIt =
        Parts.button(
            "families-create",
            Feather.USER_PLUS,
            frame.text("families.nothing.create"),
            () -> create.accept(typed));
    String title = frame.text("families.nothing.title");
    return filter.conditions() == 0
        ? Parts.empty(Feather.SEARCH, title, frame.text("families.nothing.text", typed), createIt)
        : Parts.empty(
            Feather.SEARCH, title, frame.text("families.nothing.both", typed), all, createIt);
  }
}
