package fr.village.ui.groups;

import fr.village.app.group.GroupPage;
import fr.village.app.group.GroupPage.Covered;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a group talked about, when last, and what it has not yet. */
final class TopicsCard extends VBox {
  TopicsCard(GroupPage page, Frame frame) {
    getStyleClass().add("card");
    setId("topics");
    getChildren().add(Parts.label(frame.text("groups.topics"), "card-title"));
    if (page.covered().isEmpty()) {
      getChildren().add(Parts.paragraph(frame.text("groups.topics.none"), "secondary", "small"));
    }
    VBox covered = new VBox(4);
    for (Covered topic : page.covered()) {
      Label name = Parts.paragraph(frame.words().text(topic.label()), "topic-covered");
      name.setGraphic(Parts.icon(Feather.CHECK));
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      Label last = Parts.label(frame.words().shortDate(topic.lastOn()), "secondary", "small");
      last.setMinWidth(Region.USE_PREF_SIZE);
      covered.getChildren().add(Parts.line(8, name, last));
    }
    Parts.show(covered, !page.covered().isEmpty());
    getChildren().add(covered);
    if (!page.open().isEmpty() && !page.isOver()) {
      getChildren()
          .addAll(
              Parts.label(frame.text("groups.topics.open"), "field-label"),
              Parts.paragraph(
                  page.open().stream().map(frame.words()::text).collect(Collectors.joining(" · ")),
                  "secondary",
                  "small"));
    }
  }
}
