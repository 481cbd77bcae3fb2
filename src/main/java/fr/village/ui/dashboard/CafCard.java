package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.indicators.IndicatorValue;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What the form of the CAF asks of a drop-in place for parents and children. */
final class CafCard extends Tall {
  private static final List<String> CODES =
      List.of(
          "distinct_families",
          "distinct_parents",
          "distinct_children",
          "distinct_other_adults",
          "sessions_held",
          "families_per_session",
          "session_hours",
          "preparation_hours");

  CafCard(Dashboard dashboard, Frame frame, Opening opening) {
    setId("caf");
    getStyleClass().addAll("card", "list-card");
    getChildren()
        .addAll(
            Parts.paragraph(frame.text("dashboard.caf"), "card-title"),
            Parts.paragraph(frame.text("dashboard.caf.text"), "secondary", "small"));
    FigureWords words = new FigureWords(frame.words());
    RowArrows.arrows(this);
    for (String code : CODES) {
      IndicatorValue value = dashboard.value(code);
      String name = frame.words().text(value.label());
      Label label = Parts.paragraph(name);
      HBox.setHgrow(label, Priority.ALWAYS);
      label.setMaxWidth(Double.MAX_VALUE);
      Label number = Parts.label(words.plain(value), "semibold");
      number.setMinWidth(Region.USE_PREF_SIZE);
      HBox line = Parts.line(12, label, number);
      Button row =
          new WideButton(
              "caf-" + code,
              line,
              () -> opening.list(name, dashboard.period(), code),
              "line-button");
      row.setAccessibleText(name + ", " + words.plain(value));
      if (code.equals(CODES.getLast())) {
        row.getStyleClass().add("last");
      }
      getChildren().add(row);
    }
  }
}
