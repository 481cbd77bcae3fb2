package fr.village.ui.today;

import fr.village.app.today.Today;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** À faire: births expected, data to complete. */
final class TodoCard extends VBox {
  private static final int SHOWN_BIRTHS = 5;
  private static final int SHOWN_FAMILIES = 4;

  private final Wording words;

  TodoCard(Today today, Consumer<Today.Birth> born, Wording words) {
    this.words = words;
    getStyleClass().addAll("card", "list-card");
    setId("todo");
    getChildren().add(Parts.label(words.text("today.todo"), "card-title"));
    for (Today.Birth birth : today.births().stream().limit(SHOWN_BIRTHS).toList()) {
      getChildren().add(birth(birth, born));
    }
    if (!today.incomplete().isEmpty()) {
      getChildren().add(incomplete(today.incomplete()));
    }
    if (getChildren().size() == 1) {
      Label nothing = Parts.paragraph(words.text("today.todo.nothing"), "secondary");
      nothing.setId("todo-nothing");
      getChildren().add(nothing);
    } else {
      getChildren().getLast().getStyleClass().add("last");
    }
  }

  private Node birth(Today.Birth birth, Consumer<Today.Birth> born) {
    var button =
        Parts.button(
            "born-" + birth.birth(), words.text("today.birth.action"), () -> born.accept(birth));
    button.setAccessibleText(words.text("today.birth.action.for", birth.familyName()));
    return item(
        Feather.GIFT,
        words.text(birth.children() > 1 ? "today.birth.twins" : "today.birth"),
        words.text("today.birth.due", birth.familyName(), words.date(birth.dueOn())),
        button);
  }

  private Node incomplete(List<Today.Incomplete> families) {
    String some =
        families.stream()
            .limit(SHOWN_FAMILIES)
            .map(
                f ->
                    words.text(
                        "today.incomplete.one",
                        f.name(),
                        f.gaps().stream()
                            .sorted()
                            .limit(2)
                            .map(this::gap)
                            .collect(Collectors.joining(", "))))
            .collect(Collectors.joining(" · "));
    int more = families.size() - SHOWN_FAMILIES;
    return item(
        Feather.CLIPBOARD,
        words.text("today.incomplete", families.size()),
        more > 0 ? words.text("today.incomplete.more", some, more) : some);
  }

  private Node item(Ikon icon, String title, String detail, Node... actions) {
    Label what = Parts.paragraph(title);
    Label small = Parts.paragraph(detail, "secondary", "small");
    VBox texts = new VBox(1, what, small);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox line = Parts.line(10, Parts.icon(icon), texts);
    for (Node action : actions) {
      if (action instanceof Region region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
      }
      line.getChildren().add(action);
    }
    line.getStyleClass().add("separated");
    return line;
  }

  private String gap(Today.Gap gap) {
    return words.text(
        switch (gap) {
          case SOURCE -> "today.gap.source";
          case STRUCTURE -> "today.gap.structure";
          case FIRST_CHILD -> "today.gap.first-child";
          case INFORMATION_NOTICE -> "today.gap.notice";
          case PARENT -> "today.gap.parent";
          case CHILD -> "today.gap.child";
          case BIRTH -> "today.gap.birth";
        });
  }
}
