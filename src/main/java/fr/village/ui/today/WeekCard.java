package fr.village.ui.today;

import fr.village.app.today.Today;
import fr.village.domain.Id;
import fr.village.domain.session.Session;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Cette semaine: what follows, each a click from its roll. */
final class WeekCard extends VBox {
  WeekCard(Today today, Consumer<Id<Session>> open, Wording words) {
    getStyleClass().addAll("card", "list-card");
    setId("week");
    getChildren().add(Parts.label(words.text("today.week"), "card-title"));
    if (today.week().isEmpty()) {
      String nothing = today.next() == null ? "today.week.none" : "today.week.nothing";
      getChildren().add(Parts.paragraph(words.text(nothing), "secondary"));
    }
    for (Today.Meeting m : today.week()) {
      Label day = Parts.label(words.day(m.date()), "week-day");
      Label group = Parts.label(m.group());
      group.setMinWidth(0);
      HBox.setHgrow(group, Priority.ALWAYS);
      group.setMaxWidth(Double.MAX_VALUE);
      Label time = Parts.label(words.time(m.time()));
      time.setMinWidth(Region.USE_PREF_SIZE);
      HBox line = Parts.line(14, day, group, time);
      Button button = new Button("", line);
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.setId("week-" + m.session());
      button.setMaxWidth(Double.MAX_VALUE);
      button.getStyleClass().addAll("line-button", "separated");
      button.setAccessibleText(
          words.text("today.week.open", m.group(), words.fullDate(m.date()), words.time(m.time())));
      button.setOnAction(e -> open.accept(m.session()));
      Parts.fill(button, line);
      getChildren().add(button);
    }
    if (!today.week().isEmpty()) {
      getChildren().getLast().getStyleClass().add("last");
    }
  }
}
