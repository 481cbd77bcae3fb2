package fr.village.ui.groups;

import fr.village.domain.reference.CodeItem;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What one can do with a date: open its roll, move it, cancel it, plan it again; or add one. */
final class DateSheet {
  private final GroupPageViewModel page;
  private final DateViewModel model;
  private final Frame frame;

  DateSheet(GroupPageViewModel page, DateViewModel model, Frame frame) {
    this.page = page;
    this.model = model;
    this.frame = frame;
  }

  void add() {
    model.begin(null);
    Runnable go = () -> model.add(frame.overlay()::close);
    TextField day = day(go);
    show(
        frame.text("groups.date.add"),
        day,
        typed("groups.date.new", day, "date-go", "groups.date.add.go", go),
        warning(),
        problem(),
        done());
  }

  void change(Session session) {
    model.begin(session);
    Label state = Parts.paragraph(state(session), "secondary");
    state.setId("date-state");
    var roll =
        Parts.button(
            "date-roll",
            Feather.CHECK_SQUARE,
            frame.text("groups.date.roll"),
            () -> {
              frame.overlay().close();
              page.bench().places().roll(session.id());
            },
            "primary");
    String title =
        frame.text(
            "groups.date.title",
            frame.words().fullDate(session.date()),
            frame.words().time(session.startTime()));
    switch (session.status()) {
      case HELD -> show(title, roll, state, roll, done());
      case CANCELLED -> {
        var restore =
            Parts.button(
                "date-restore",
                Feather.ROTATE_CCW,
                frame.text("groups.date.restore"),
                () -> model.restore(frame.overlay()::close),
                "primary");
        show(title, restore, state, restore, problem(), done());
      }
      case PLANNED -> {
        Runnable move = () -> model.move(frame.overlay()::close);
        show(
            title,
            roll,
            state,
            roll,
            typed("groups.date.move", day(move), "date-go", "groups.date.move.go", move),
            warning(),
            cancelling(),
            problem(),
            done());
      }
    }
  }

  private TextField day(Runnable go) {
    TextField day = Problems.field(frame, "date-day", model.dayProperty(), "common.date.prompt");
    day.setOnAction(e -> go.run());
    return day;
  }

  private Node typed(String label, TextField day, String id, String button, Runnable go) {
    var act = Parts.button(id, frame.text(button), go);
    act.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(day, Priority.ALWAYS);
    VBox field = Parts.field(frame.text(label), day);
    field.getChildren().remove(day);
    field.getChildren().add(new HBox(8, day, act));
    return field;
  }

  private Node cancelling() {
    ObjectProperty<@Nullable CodeItem> reason = new SimpleObjectProperty<>();
    ChoiceBox<@Nullable CodeItem> reasons =
        Choices.reason(frame, "date-reason", reason, page.cancelReasons());
    HBox.setHgrow(reasons, Priority.ALWAYS);
    var act =
        Parts.button(
            "date-cancel",
            frame.text("groups.date.cancel.go"),
            () -> {
              CodeItem chosen = reason.get();
              model.cancel(chosen == null ? null : chosen.code(), frame.overlay()::close);
            });
    act.setMinWidth(Region.USE_PREF_SIZE);
    VBox field = Parts.field(frame.text("groups.date.cancel"), reasons);
    field.getChildren().remove(reasons);
    field.getChildren().add(new HBox(8, reasons, act));
    return field;
  }

  private String state(Session session) {
    String state =
        switch (session.status()) {
          case HELD -> frame.text("groups.date.state.held");
          case PLANNED -> frame.text("groups.date.state.ahead");
          case CANCELLED ->
              frame.text(
                  "groups.date.state.cancelled",
                  page.cancelReasons().stream()
                      .filter(i -> i.code().equals(session.cancelReason()))
                      .map(i -> frame.words().text(i.label()))
                      .findFirst()
                      .orElse(Objects.requireNonNullElse(session.cancelReason(), "")));
        };
    return session.isMoved() && session.status() != SessionStatus.CANCELLED
        ? frame.text("groups.date.state.moved", state, Objects.requireNonNull(session.plannedOn()))
        : state;
  }

  private Label warning() {
    Label warning =
        Problems.line(frame, "date-warning", model.warningProperty(), "care-text", "small");
    warning.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
    return warning;
  }

  private Label problem() {
    return Problems.line(frame, "date-problem", model.problemProperty(), "problem", "small");
  }

  private Node done() {
    return Parts.line(
        8, Parts.button("date-close", frame.text("common.close"), frame.overlay()::close, "plain"));
  }

  private void show(String title, Node first, Node... parts) {
    VBox card = Sheet.card(title, parts);
    Sheet.size(card, frame, page.bench().preferences(), Sheet.USUAL);
    frame.overlay().show(card, first, () -> {});
  }
}
