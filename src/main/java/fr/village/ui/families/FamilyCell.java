package fr.village.ui.families;

import fr.village.app.families.FamilyLine;
import fr.village.app.families.Trait;
import fr.village.ui.common.Parts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A family in the list: its name, who is in it, its group, what there is to know. */
final class FamilyCell extends ListCell<FamilyLine> {
  /** Widths in em: of the list beside a card, what is around its lines, of a letter. */
  private static final double LIST_EMS = 24;

  /** As the stylesheet fixes it. */
  private static final double CELL_EMS = 5.2;

  private static final double AROUND_EMS = 3.2;
  private static final double NAME_EMS = 0.53;
  private static final double SMALL_EMS = 0.42;

  private final FamilyWords words;
  private final Supplier<List<String>> looked;
  private final BooleanSupplier emptying;
  private final MarkedLabel name = new MarkedLabel("semibold");
  private final MarkedLabel people = new MarkedLabel("secondary", "small");
  private final Label seen = Parts.label("", "secondary", "small");

  /** The same, on the last line where a long name needs all of the first. */
  private final Label seenBelow = Parts.label("", "secondary", "small");

  private final Label groups = Parts.label("", "secondary", "small", "abridged");
  private final FontIcon lock = Parts.icon(Feather.SHIELD);
  private final HBox last = Parts.line(5, groups);
  private final VBox content;

  /** Made once: a line is drawn at each key, and new labels would cost more than all the rest. */
  private final Map<String, Label> badges = new LinkedHashMap<>();

  private @Nullable Shown shown;

  private record Shown(FamilyLine line, List<String> marked) {}

  /**
   * @param looked the words looked for, to be marked
   * @param emptying whether the list is emptied only to be filled again
   */
  FamilyCell(FamilyWords words, Supplier<List<String>> looked, BooleanSupplier emptying) {
    this.words = words;
    this.looked = looked;
    this.emptying = emptying;
    getStyleClass().add("family-cell");
    setPrefWidth(0);
    seen.setMinWidth(Region.USE_PREF_SIZE);
    seenBelow.setMinWidth(Region.USE_PREF_SIZE);
    groups.setMinWidth(0);
    HBox.setHgrow(groups, Priority.ALWAYS);
    groups.setMaxWidth(Double.MAX_VALUE);
    HBox first = Parts.line(6, name, lock, Parts.spacer(), seen);
    first.getStyleClass().add("small");
    last.getChildren().add(seenBelow);
    for (FamilyWords.Badge badge : words.allBadges()) {
      Label made = Parts.label(badge.text(), "badge", badge.style());
      made.setMinWidth(USE_PREF_SIZE);
      badges.put(badge.text(), made);
      last.getChildren().add(made);
    }
    content = new VBox(first, people, last);
    content.getStyleClass().add("family-line");
    content.setVisible(false);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new WholeCellSkin<>(this, content);
  }

  @Override
  protected void updateItem(FamilyLine line, boolean empty) {
    if (empty && (getIndex() < 0 || emptying.getAsBoolean())) {
      // its next line comes at once: emptied in between, it would be styled anew
      return;
    }
    super.updateItem(line, empty);
    content.setVisible(line != null);
    if (empty || line == null) {
      setAccessibleText(null);
      shown = null;
      return;
    }
    Shown now = new Shown(line, looked.get());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    name.show(line.name(), now.marked());
    people.show(words.people(line), now.marked());
    String said = words.seen(line);
    boolean together = fitTogether(line.name(), said);
    seen.setText(said);
    seenBelow.setText(said);
    Parts.show(seen, together);
    Parts.show(seenBelow, !together);
    String places = words.groups(line);
    groups.setText(places);
    Parts.show(lock, line.is(Trait.GUARDED));
    Parts.show(groups, !places.isEmpty());
    Set<String> worn =
        words.badges(line).stream().map(FamilyWords.Badge::text).collect(Collectors.toSet());
    badges.forEach((text, badge) -> Parts.show(badge, worn.contains(text)));
    setAccessibleText(words.spoken(line));
  }

  /** Reckoned, not measured: a line is drawn at each key. */
  private boolean fitTogether(String called, String said) {
    // the cell's own font is not there yet at its first line
    double ems = CELL_EMS * getListView().getWidth() / getListView().getFixedCellSize();
    return called.length() * NAME_EMS + said.length() * SMALL_EMS
        < (ems > 0 ? ems : LIST_EMS) - AROUND_EMS;
  }
}
