package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.Gap;
import fr.village.domain.family.Child;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** "À compléter": each thing missing leads to its field. */
final class GapsSection extends Section {
  private final Consumer<String> lead;

  /**
   * @param lead puts the keyboard on a control by its id
   */
  GapsSection(FamilyCardModel model, Frame frame, Consumer<String> lead) {
    super(model, frame, "card-gaps");
    this.lead = lead;
  }

  @Override
  protected Object key(FamilyCard card) {
    return List.copyOf(card.gaps());
  }

  @Override
  protected List<Node> fill(FamilyCard card) {
    Set<Gap> gaps = card.gaps();
    Parts.show(this, !gaps.isEmpty());
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("gestures");
    buttons.getChildren().add(Parts.icon(Feather.CLIPBOARD));
    buttons.getChildren().add(Parts.label(text("family.gaps"), "semibold"));
    for (Gap gap : gaps) {
      buttons
          .getChildren()
          .add(
              Parts.button(
                  "card-gap-" + gap.ordinal(),
                  text(said(gap)),
                  () -> lead.accept(place(gap, card)),
                  "chip"));
    }
    return List.of(buttons);
  }

  private static String said(Gap gap) {
    return switch (gap) {
      case PARENT -> "family.gap.parent";
      case CHILD -> "family.gap.child";
      case BIRTH -> "family.gap.birth";
      case SOURCE -> "family.gap.source";
      case STRUCTURE -> "family.gap.structure";
      case FIRST_CHILD -> "family.gap.first-child";
      case INFORMATION_NOTICE -> "family.gap.notice";
    };
  }

  private static String place(Gap gap, FamilyCard card) {
    return switch (gap) {
      case PARENT -> "card-add-parent";
      case CHILD -> "card-add-child";
      case BIRTH -> "card-born-" + overdue(card);
      case SOURCE -> "card-source";
      case STRUCTURE -> "card-structure";
      case FIRST_CHILD -> "card-first-child";
      case INFORMATION_NOTICE -> "card-informed-today";
    };
  }

  /** The button of the birth is on the first child of it that is awaited. */
  private static int overdue(FamilyCard card) {
    List<Child> children = card.file().children();
    for (Child late : children) {
      LocalDate due = late.dueOn();
      if (ChildRow.isAwaited(late) && due != null && due.isBefore(card.today())) {
        for (int i = 0; i < children.size(); i++) {
          Child c = children.get(i);
          if (c.birthEvent().equals(late.birthEvent()) && ChildRow.isAwaited(c)) {
            return i;
          }
        }
      }
    }
    return 0;
  }
}
