package fr.village.ui.groups;

import fr.village.app.group.GroupPage;
import fr.village.domain.session.SessionStatus;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A group's facts changed, with what that does to its dates; or the group to the bin. */
final class EditSheet {
  private final GroupPageViewModel page;
  private final EditViewModel model;
  private final Frame frame;

  EditSheet(GroupPageViewModel page, EditViewModel model, Frame frame) {
    this.page = page;
    this.model = model;
    this.frame = frame;
  }

  void show() {
    model.begin(frame.words());
    Runnable save = () -> model.save(frame.overlay()::close);
    FactsGrid facts = new FactsGrid(frame, model.form(), save);
    Label effect = Parts.paragraph("", "secondary");
    effect.setId("edit-effect");
    effect.setText(frame.words().text(model.effectProperty().get()));
    ChangeListener<Said> listener = (o, before, now) -> effect.setText(frame.words().text(now));
    model.effectProperty().addListener(listener);
    FlowPane buttons =
        new FlowPane(
            8,
            8,
            Parts.button("edit-save", frame.text("groups.edit.save"), save, "primary"),
            Parts.button(
                "edit-cancel", frame.text("common.cancel"), frame.overlay()::close, "plain"));
    GroupPage p = page.pageProperty().get();
    if (p != null && p.count(SessionStatus.HELD) == 0) {
      Button delete =
          Parts.button(
              "group-delete",
              Feather.TRASH_2,
              frame.text("groups.delete"),
              () -> page.delete(frame.overlay()::close),
              "plain");
      buttons.getChildren().add(delete);
    }
    VBox card = Sheet.card(frame.text("groups.edit.title"), facts, effect, buttons);
    Sheet.size(card, frame, page.bench().preferences(), Sheet.USUAL + 4);
    frame
        .overlay()
        .show(card, facts.first(), () -> model.effectProperty().removeListener(listener));
  }
}
