package fr.village.ui.groups;

import fr.village.app.group.GroupPage;
import fr.village.app.group.GroupPage.Place;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who waits for a place, first asked first, one gesture from the group. */
final class WaitingCard extends VBox {
  private final Frame frame;
  private final GroupPageViewModel model;

  WaitingCard(GroupPage page, GroupPageViewModel model, Frame frame) {
    this.frame = frame;
    this.model = model;
    getStyleClass().addAll("card", "list-card");
    setId("waiting");
    getChildren().add(Parts.label(frame.text("groups.waiting"), "card-title"));
    List<Place> waiting = page.waiting();
    if (waiting.isEmpty()) {
      getChildren().add(Parts.paragraph(frame.text("groups.waiting.none"), "secondary", "small"));
    }
    for (int i = 0; i < waiting.size(); i++) {
      VBox row = row(waiting.get(i), i + 1);
      row.getStyleClass().add("separated");
      if (i == waiting.size() - 1) {
        row.getStyleClass().add("last");
      }
      getChildren().add(row);
    }
  }

  private VBox row(Place place, int number) {
    Label since =
        Parts.paragraph(
            frame.text("groups.waiting.since", place.enrolment().requestedOn()),
            "secondary",
            "small");
    since.setMinWidth(0);
    since.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(since, Priority.ALWAYS);
    Button enter =
        Parts.button(
            "waiting-enter-" + number, frame.text("groups.enter"), () -> model.enter(place));
    enter.setMinWidth(Region.USE_PREF_SIZE);
    enter.getStyleClass().add(RowArrows.ROW);
    enter.setAccessibleText(frame.text("groups.enter.of", place.name()));
    Button gone =
        Parts.button("waiting-remove-" + number, "", () -> model.withdraw(place), "plain");
    gone.setGraphic(Parts.icon(Feather.X));
    gone.setMinWidth(Region.USE_PREF_SIZE);
    gone.setAccessibleText(frame.text("groups.withdraw.of", place.name()));
    VBox row =
        new VBox(2, Parts.paragraph(place.name(), "semibold"), Parts.line(4, since, enter, gone));
    row.getStyleClass().add("waiting-row");
    return row;
  }
}
