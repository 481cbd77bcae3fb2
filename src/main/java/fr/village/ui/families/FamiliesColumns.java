package fr.village.ui.families;

import fr.village.ui.common.Parts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Where the parts of Familles stand: list and card side by side, or one at a time where there is
 * little room, the filters then folded away.
 */
final class FamiliesColumns {
  private static final double GAP = 14;
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final VBox page;
  private final Node header;
  private final Region search;
  private final FilterBar filters;
  private final Node found;
  private final ToggleButton showFilters = new ToggleButton();
  private final Button back = Parts.button("families-back", Feather.ARROW_LEFT, "", () -> {});
  private final StackPane card = new StackPane();
  private final VBox cardSide = new VBox(8, back, card);
  private final HBox above = new HBox(GAP);
  private final HBox columns = new HBox(GAP);

  /**
   * @param page what they stand in
   */
  FamiliesColumns(VBox page, Node header, Region search, FilterBar filters, Node found) {
    this.page = page;
    this.header = header;
    this.search = search;
    this.filters = filters;
    this.found = found;
    back.getStyleClass().add("plain");
    showFilters.setId("filters-show");
    showFilters.getStyleClass().setAll("toggle-button", "chip");
    showFilters.setMinWidth(Region.USE_PREF_SIZE);
    showFilters
        .graphicProperty()
        .bind(
            javafx.beans.binding.Bindings.when(showFilters.selectedProperty())
                .then((Node) Parts.icon(Feather.CHEVRON_UP))
                .otherwise(Parts.icon(Feather.CHEVRON_DOWN)));
    card.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(card, Priority.ALWAYS);
    HBox.setHgrow(cardSide, Priority.ALWAYS);
    VBox.setVgrow(columns, Priority.ALWAYS);
    cardSide.setMinWidth(0);
  }

  Button back() {
    return back;
  }

  /** Unfolds the filters where there is little room. */
  ToggleButton filters() {
    return showFilters;
  }

  /** The card and the way back from it. */
  VBox cardSide() {
    return cardSide;
  }

  void showCard(Node shown) {
    Parts.put(card, shown);
  }

  /**
   * Puts everything in its place.
   *
   * @param opened whether a card is open
   * @param any whether there are families at all
   */
  void arrange(boolean narrow, boolean opened, boolean any) {
    boolean alone = narrow && opened;
    HBox.setHgrow(filters, narrow ? Priority.NEVER : Priority.ALWAYS);
    HBox.setHgrow(search, narrow ? Priority.ALWAYS : Priority.NEVER);
    HBox.setHgrow(found, narrow || !any ? Priority.ALWAYS : Priority.NEVER);
    page.pseudoClassStateChanged(NARROW, narrow || !any);
    above.setAlignment(narrow ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
    Parts.put(above, search, narrow ? showFilters : filters);
    if (narrow) {
      Parts.put(columns, opened ? cardSide : found);
    } else if (any) {
      Parts.put(columns, found, cardSide);
    } else {
      Parts.put(columns, found);
    }
    Parts.show(back, narrow);
    Parts.show(above, any && !alone);
    if (alone) {
      Parts.put(page, columns);
    } else if (narrow && showFilters.isSelected() && any) {
      Parts.put(page, header, above, filters, columns);
    } else {
      Parts.put(page, header, above, columns);
    }
  }
}
