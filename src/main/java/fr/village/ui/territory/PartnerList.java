package fr.village.ui.territory;

import fr.village.app.partner.PartnerLine;
import fr.village.app.partner.Territory;
import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import fr.village.ui.common.RowButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The partners found, under the names of their types. */
final class PartnerList extends VBox {
  private final Frame frame;
  private final PartnerWords words;
  private final Consumer<Id<Partner>> open;
  private final Runnable back;
  private final List<Button> rows = new ArrayList<>();

  /**
   * @param open told whose card is wanted
   * @param back to the search field
   */
  PartnerList(Frame frame, LocalDate today, Consumer<Id<Partner>> open, Runnable back) {
    this.frame = frame;
    this.words = new PartnerWords(frame.words(), today);
    this.open = open;
    this.back = back;
    getStyleClass().add("partner-list");
    RowArrows.arrows(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void show(List<Territory.OfType> found, @Nullable Id<Partner> opened) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    Object held = owner != null && Parts.isIn(owner, this) ? owner.getUserData() : null;
    rows.clear();
    getChildren().clear();
    for (Territory.OfType ofType : found) {
      String type = frame.words().text(ofType.type().label());
      Label title = Parts.paragraph(type, "secondary", "small", "semibold", "partner-type");
      getChildren().add(title);
      ofType.lines().forEach(line -> getChildren().add(row(line, type)));
    }
    mark(opened);
    rows.stream()
        .filter(r -> r.getUserData().equals(held))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /** Shows which one is open. */
  void mark(@Nullable Id<Partner> opened) {
    for (Button row : rows) {
      row.getStyleClass().remove("here");
      if (row.getUserData().equals(opened)) {
        row.getStyleClass().add("here");
      }
    }
  }

  private Button row(PartnerLine line, String type) {
    Partner partner = line.partner();
    VBox content = new VBox(2, Parts.paragraph(partner.name(), "semibold"));
    if (partner.person() != null) {
      content.getChildren().add(Parts.paragraph(partner.person(), "secondary", "small"));
    }
    content.getChildren().add(words.verifiedMark(partner));
    RowButton row = new RowButton("partner-" + rows.size(), content, "line-button", "partner-row");
    row.setUserData(partner.id());
    row.setAccessibleText(String.join(", ", partner.name(), type, words.verified(partner)));
    row.setOnAction(e -> open.accept(partner.id()));
    rows.add(row);
    return row;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Puts the keyboard on the first partner. */
  private void enter() {
    if (!rows.isEmpty()) {
      rows.getFirst().requestFocus();
    }
  }

  /** Puts the keyboard on a partner, or the first one. */
  void enter(@Nullable Object partner) {
    rows.stream()
        .filter(r -> r.getUserData().equals(partner))
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, this::enter);
  }

  /** Opens the first partner found. */
  void openFirst() {
    if (!rows.isEmpty()) {
      rows.getFirst().fire();
    }
  }

  private void pressed(KeyEvent event) {
    boolean first = !rows.isEmpty() && event.getTarget() == rows.getFirst();
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.UP && first) {
      back.run();
      event.consume();
    }
  }
}
