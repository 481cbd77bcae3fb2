package fr.village.ui.families;

import fr.village.app.families.FamilyFilter;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Why nobody is found, and what can be done about it. Made once: it comes and goes while somebody
 * types, and making it anew was what the slowest letters cost.
 */
final class NothingFound extends VBox {
  private final Frame frame;
  private final Label title = Parts.label("", "card-title");
  private final Label text = Parts.paragraph("", "secondary");
  private final Button all;
  private final Button createIt;
  private String typed = "";

  /**
   * @param showAll takes every condition away
   * @param create asks for a new family of that name
   */
  NothingFound(Frame frame, Runnable showAll, Consumer<String> create) {
    super(Parts.EMPTY_SPACING);
    this.frame = frame;
    all = Parts.button("families-show-all", frame.text("families.show-all"), showAll);
    createIt =
        Parts.button(
            "families-create",
            Feather.USER_PLUS,
            frame.text("families.nothing.create"),
            () -> create.accept(typed));
    getStyleClass().add("empty");
    text.setAlignment(javafx.geometry.Pos.CENTER);
    getChildren().addAll(Parts.icon(Feather.SEARCH), title, text, all, createIt);
  }

  void show(FamilyFilter filter) {
    typed = filter.typed().strip();
    boolean named = !typed.isEmpty();
    boolean narrowed = filter.conditions() > 0;
    title.setText(frame.text(named ? "families.nothing.title" : "families.nothing.filters"));
    text.setText(
        !named
            ? frame.text("families.nothing.filters.text")
            : frame.text(narrowed ? "families.nothing.both" : "families.nothing.text", typed));
    Parts.show(all, !named || narrowed);
    Parts.show(createIt, named);
  }
}
