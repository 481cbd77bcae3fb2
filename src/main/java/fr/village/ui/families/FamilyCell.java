package fr.village.ui.families;

import fr.village.app.families.FamilyLine;
import fr.village.app.families.Trait;
import fr.village.ui.common.Parts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A family in the list: its name, who is in it, its group, what there is to know. */
final class FamilyCell extends ListCell<FamilyLine> {
  private final FamilyWords words;
  private final Supplier<List<String>> looked;
  private final MarkedLabel name = new MarkedLabel("semibold");
  private final MarkedLabel people = new MarkedLabel("secondary", "small");
  private final Label seen = Parts.label("", "secondary", "small");
  private final Label groups = Parts.label("", "secondary", "small", "abridged");
  private final FontIcon lock = Parts.icon(Feather.SHIELD);
  private final HBox last = Parts.line(5, groups);
  private final VBox content;

  /**
   * @param looked the words looked for, to be marked
   */
  FamilyCell(FamilyWords words, Supplier<List<String>> looked) {
    this.words = words;
    this.looked = looked;
    getStyleClass().add("family-cell");
    setPrefWidth(0);
    seen.setMinWidth(Region.USE_PREF_SIZE);
    groups.setMinWidth(0);
    HBox.setHgrow(groups, Priority.ALWAYS);
    groups.setMaxWidth(Double.MAX_VALUE);
    HBox first = Parts.line(6, name, lock, Parts.spacer(), seen);
    first.getStyleClass().add("small");
    content = new VBox(first, people, last);
    content.getStyleClass().add("family-line");
  }

  @Override
  protected void updateItem(FamilyLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      setId(null);
      return;
    }
    List<String> marked = looked.get();
    setId("family-" + line.id());
    name.show(line.name(), marked);
    people.show(words.people(line), marked);
    seen.setText(words.seen(line));
    String places = words.groups(line);
    groups.setText(places);
    Parts.show(lock, line.is(Trait.GUARDED));
    last.getChildren().clear();
    if (!places.isEmpty()) {
      last.getChildren().add(groups);
    }
    for (FamilyWords.Badge badge : words.badges(line)) {
      Label shown = Parts.label(badge.text(), "badge", badge.style());
      shown.setMinWidth(USE_PREF_SIZE);
      last.getChildren().add(shown);
    }
    setAccessibleText(words.spoken(line));
    setGraphic(content);
  }
}
