package fr.village.ui.today;

import fr.village.app.today.Today;
import fr.village.ui.common.Ago;
import fr.village.ui.common.BirthForm;
import fr.village.ui.common.BirthViewModel;
import fr.village.ui.common.ExpectedBirth;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import fr.village.ui.common.Workbench;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * À faire: births expected, referrals without news, questionnaires, data to complete, a backup that
 * is due.
 */
final class TodoCard extends VBox {
  private static final int SHOWN = 6;
  private static final int SHOWN_FAMILIES = 4;

  private final TodayViewModel model;
  private final BirthViewModel births;
  private final Workbench bench;
  private final Frame frame;
  private final Wording words;
  private final boolean narrow;

  TodoCard(
      TodayViewModel model, BirthViewModel births, Workbench bench, Frame frame, boolean narrow) {
    this.model = model;
    this.births = births;
    this.bench = bench;
    this.frame = frame;
    this.words = frame.words();
    this.narrow = narrow;
    getStyleClass().addAll("card", "list-card");
    setId("todo");
    getChildren().add(Parts.label(words.text("today.todo"), "card-title"));
    List<Todo> todos = model.todos();
    todos.stream().limit(SHOWN).map(this::line).forEach(getChildren()::add);
    if (todos.isEmpty()) {
      Label nothing = Parts.paragraph(words.text("today.todo.nothing"), "secondary");
      nothing.setId("todo-nothing");
      getChildren().add(nothing);
    } else {
      getChildren().getLast().getStyleClass().add("last");
    }
    if (todos.size() > SHOWN) {
      getChildren()
          .add(
              Parts.paragraph(
                  words.text("today.todo.more", todos.size() - SHOWN), "secondary", "small"));
    }
  }

  private Node line(Todo todo) {
    return switch (todo) {
      case Todo.Expected expected -> birth(expected);
      case Todo.Referred referred -> referral(referred);
      case Todo.ToComplete complete -> incomplete(complete);
      case Todo.Surveys surveys ->
          item(
              todo,
              Feather.TRENDING_UP,
              words.text("today.surveys", surveys.count()),
              words.text("today.surveys.text"),
              Parts.button(
                  "todo-surveys",
                  words.text("today.surveys.action"),
                  () -> bench.places().screen("measures")));
      case Todo.OldBackup old ->
          item(
              todo,
              Feather.SAVE,
              words.text("today.backup.old", old.days()),
              words.text("today.backup.old.text"),
              Parts.button(
                  "todo-backup",
                  words.text("today.backup.action"),
                  () -> bench.places().screen("settings")));
    };
  }

  private void askBirth(Today.Birth birth) {
    ExpectedBirth expected = new ExpectedBirth(birth.family(), birth.familyName(), birth.birth());
    BirthForm.show(frame.overlay(), births, expected, words);
  }

  private Node birth(Todo.Expected todo) {
    Today.Birth birth = todo.birth();
    Button button =
        Parts.button(
            "born-" + birth.birth(), words.text("today.birth.action"), () -> askBirth(birth));
    button.setAccessibleText(words.text("today.birth.action.for", birth.familyName()));
    return item(
        todo,
        Feather.GIFT,
        words.text(birth.children() > 1 ? "today.birth.twins" : "today.birth"),
        words.text("today.birth.due", birth.familyName(), words.date(birth.dueOn())),
        button);
  }

  private Node referral(Todo.Referred todo) {
    Today.NoNews about = todo.about();
    String when =
        words.text(
            about.accepted() ? "today.referral.accepted" : "today.referral.proposed",
            about.partner(),
            Ago.text(words, about.since(), bench.today()));
    String ask = words.text(about.doNotContact() ? "today.referral.quiet" : "today.referral.ask");
    Button open =
        Parts.button(
            "open-" + todo.id(),
            words.text("today.referral.action"),
            () -> bench.places().family(about.family()));
    open.setAccessibleText(words.text("today.referral.action.for", about.name()));
    return item(
        todo,
        Feather.HEART,
        words.text("today.referral"),
        // apart: a name written from right to left keeps a line of its own
        List.of(
            words.text("today.referral.family", about.name()),
            words.text("today.referral.text", when, ask)),
        open);
  }

  private Node incomplete(Todo.ToComplete todo) {
    List<Today.Incomplete> families = todo.families();
    String some =
        families.stream()
            .limit(SHOWN_FAMILIES)
            .map(f -> words.text("today.incomplete.one", f.name(), gaps(f)))
            .collect(Collectors.joining(" · "));
    int more = families.size() - SHOWN_FAMILIES;
    return item(
        todo,
        Feather.CLIPBOARD,
        words.text("today.incomplete", families.size()),
        more > 0 ? words.text("today.incomplete.more", some, more) : some,
        Parts.button(
            "todo-complete",
            words.text("today.incomplete.action"),
            () -> bench.places().family(families.getFirst().family())));
  }

  private String gaps(Today.Incomplete family) {
    return family.gaps().stream()
        .sorted()
        .limit(2)
        .map(this::gap)
        .collect(Collectors.joining(", "));
  }

  private Node item(Todo todo, Ikon icon, String title, String detail, Button action) {
    return item(todo, icon, title, List.of(detail), action);
  }

  private Node item(Todo todo, Ikon icon, String title, List<String> details, Button action) {
    VBox texts = new VBox(1, Parts.paragraph(title));
    details.forEach(d -> texts.getChildren().add(Parts.paragraph(d, "secondary", "small")));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    action.setMinWidth(Region.USE_PREF_SIZE);
    Button later = Parts.button("later-" + todo.id(), "", () -> model.later(todo), "plain", "tiny");
    later.setGraphic(Parts.icon(Feather.X));
    later.setAccessibleText(words.text("today.later.of", title));
    later.setTooltip(new javafx.scene.control.Tooltip(words.text("today.care.later")));
    later.setMinWidth(Region.USE_PREF_SIZE);
    HBox what = Parts.line(10, Parts.icon(icon), texts);
    HBox actions = Parts.line(4, action, later);
    actions.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(what, Priority.ALWAYS);
    Region line = narrow ? new VBox(6, what, actions) : Parts.line(10, what, actions);
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
