package fr.village.ui.families;

import fr.village.domain.family.ParentRole;
import fr.village.ui.common.Choice;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Pairs;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The people of a new family, a line each, in columns that end where the card does. */
final class NewPeople {
  private static final double GAP = 14;

  private final NewFamilyViewModel model;
  private final Frame frame;
  private final Runnable enter;
  private final VBox adults = new VBox(8);
  private final VBox babies = new VBox(8);

  /**
   * @param enter what Enter in a field does
   */
  NewPeople(NewFamilyViewModel model, Frame frame, Runnable enter) {
    this.model = model;
    this.frame = frame;
    this.enter = enter;
    model.adults().addListener((ListChangeListener<AdultDraft>) c -> showAdults());
    model.babies().addListener((ListChangeListener<BabyDraft>) c -> showBabies());
    model.twinsProperty().addListener((o, before, now) -> showBabies());
    showAdults();
    showBabies();
  }

  Pane adults() {
    return adults;
  }

  Pane babies() {
    return babies;
  }

  void addAdult() {
    model.addAdult();
    focus(adults.lookup("#new-family-parent-" + (model.adults().size() - 1)));
  }

  void addBaby() {
    model.addBaby();
    int last = model.babies().size() - 1;
    Node field = babies.lookup("#new-family-date-" + last);
    focus(field == null ? babies.lookup("#new-family-baby-" + last) : field);
  }

  private static void focus(@Nullable Node field) {
    if (field != null) {
      field.requestFocus();
    }
  }

  private void showAdults() {
    adults.getChildren().clear();
    for (int i = 0; i < model.adults().size(); i++) {
      AdultDraft draft = model.adults().get(i);
      TextField first =
          field("new-family-parent-" + i, draft.firstName(), "families.new.first.prompt");
      TextField phone = field("new-family-phone-" + i, draft.phone(), "families.new.phone.prompt");
      HBox line =
          new HBox(
              GAP,
              wide(Parts.field(frame.text("roll.newcomer.name"), first)),
              Parts.field(frame.text("roll.newcomer.role"), roles(i, draft.role())),
              wide(Parts.field(frame.text("families.new.phone"), phone)));
      line.setAlignment(Pos.BOTTOM_LEFT);
      line.setFillHeight(false);
      adults.getChildren().add(line);
    }
  }

  private static VBox wide(VBox field) {
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private void showBabies() {
    Pairs lines = new Pairs();
    for (int i = 0; i < model.babies().size(); i++) {
      BabyDraft draft = model.babies().get(i);
      if (i == 0 || !model.twinsProperty().get()) {
        TextField date = field("new-family-date-" + i, draft.date(), "roll.newcomer.date.prompt");
        lines.put(Parts.field(frame.text("roll.newcomer.date"), date));
      } else {
        // born with the first one
        lines.skip();
      }
      TextField first =
          field("new-family-baby-" + i, draft.firstName(), "families.new.baby.prompt");
      lines.put(Parts.field(frame.text("families.new.baby.name"), first));
    }
    babies.getChildren().setAll(lines);
  }

  private Choice<ParentRole> roles(int i, ObjectProperty<ParentRole> role) {
    FamilyWords words = new FamilyWords(frame.words(), LocalDate.EPOCH);
    Choice<ParentRole> box =
        new Choice<>("new-family-role-" + i, List.of(ParentRole.values()), words::role, "");
    box.setMinWidth(VBox.USE_PREF_SIZE);
    box.setValue(role.get());
    box.setOnAction(
        e -> {
          ParentRole chosen = box.getValue();
          if (chosen != null) {
            role.set(chosen);
          }
        });
    return box;
  }

  TextField field(String id, StringProperty value, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(frame.text(prompt));
    field.textProperty().bindBidirectional(value);
    field.setOnAction(e -> enter.run());
    return field;
  }
}
