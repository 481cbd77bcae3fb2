package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.ui.common.CardColumns;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A family's card: what to mind and to complete on top, people and time left, facts right. */
public final class FamilyCardView extends StackPane implements Parts.Adaptive, Parts.Entered {
  private static final double LEFT_SHARE = 57;

  private final FamilyCardModel model;
  private final HeaderSection header;
  private final GapsSection gaps;
  private final List<Section> left;
  private final List<Section> right;
  private final VBox page = new VBox();
  private final CardColumns columns;
  private final Scroll scroll = new Scroll(page);
  private @Nullable Boolean narrow;
  private boolean awaited;

  public FamilyCardView(FamilyCardModel model, Frame frame) {
    this.model = model;
    header = new HeaderSection(model, frame);
    gaps = new GapsSection(model, frame, this::lead);
    left =
        List.of(
            new PeopleSection(model, frame),
            new GroupsSection(model, frame),
            new ReferralsSection(model, frame),
            new SurveysSection(model, frame),
            new ConsentSection(model, frame));
    right =
        List.of(
            new NoteSection(model, frame),
            new FactsSection(model, frame),
            new TimelineSection(model, frame));
    columns = new CardColumns(LEFT_SHARE, left, right);
    setId("family-card");
    getStyleClass().add("family-card");
    page.getStyleClass().add("family-page");
    page.getChildren().setAll(header, gaps, columns);
    VBox.setVgrow(columns, Priority.ALWAYS);
    getChildren().setAll(scroll);
    narrow(false);
    model.cardProperty().addListener((o, before, now) -> show(now));
    model.openedProperty().addListener((o, before, now) -> scroll.setVvalue(0));
    model.editingProperty().addListener((o, before, now) -> show(model.cardProperty().get()));
    model.uncoveredProperty().addListener((o, before, now) -> show(model.cardProperty().get()));
    show(model.cardProperty().get());
  }

  @Override
  public void enter() {
    awaited = model.cardProperty().get() == null;
    if (!awaited) {
      applyCss();
      Node first = gaps.isVisible() ? gaps.lookup(".chip") : lookup("#card-contact");
      if (first != null) {
        first.requestFocus();
      }
    }
  }

  @Override
  public void narrow(boolean isNarrow) {
    if (narrow != null && narrow == isNarrow) {
      return;
    }
    narrow = isNarrow;
    header.narrow(isNarrow);
    columns.narrow(isNarrow);
    show(model.cardProperty().get());
  }

  private void show(@Nullable FamilyCard card) {
    Parts.show(scroll, card != null);
    if (card == null) {
      return;
    }
    header.show(card);
    gaps.show(card);
    left.forEach(section -> section.show(card));
    right.forEach(section -> section.show(card));
    if (awaited && getScene() != null) {
      enter();
    }
  }

  /** Puts the keyboard on a control of the card. */
  private void lead(String id) {
    Node there = page.lookup("#" + id);
    if (there != null) {
      there.requestFocus();
    }
  }
}
