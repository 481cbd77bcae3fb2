package fr.village.ui.groups;

import fr.village.app.group.GroupChange;
import fr.village.app.group.GroupPage;
import fr.village.domain.Invalid;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The last day of a group, and what closing it does, in words, before it is done. */
final class CloseSheet {
  private final GroupPageViewModel page;
  private final Frame frame;
  private final TextField day = new TextField();
  private final Label effect = Parts.paragraph("", "secondary");
  private final Label problem = Parts.paragraph("", "problem", "small");

  CloseSheet(GroupPageViewModel page, Frame frame) {
    this.page = page;
    this.frame = frame;
  }

  void show() {
    GroupPage p = page.pageProperty().get();
    if (p == null) {
      return;
    }
    day.setId("close-day");
    day.setPromptText(frame.text("groups.close.prompt"));
    day.setOnAction(e -> close());
    day.textProperty().addListener((o, before, now) -> look());
    effect.setId("close-effect");
    problem.setId("close-problem");
    Parts.show(problem, false);
    VBox card =
        Sheet.card(
            frame.text("groups.close.title", p.group().name()),
            Parts.field(frame.text("groups.close.day"), day, problem),
            effect,
            Parts.line(
                8,
                Parts.button("close-go", frame.text("groups.close.go"), this::close, "primary"),
                Parts.button(
                    "close-cancel", frame.text("common.cancel"), frame.overlay()::close, "plain")));
    Sheet.size(card, frame, page.bench().preferences(), Sheet.USUAL);
    frame.overlay().show(card, day, () -> {});
    look();
  }

  private void look() {
    Parts.problem(problem, day, "");
    lastDay(false).ifPresent(last -> page.tryClose(last, this::effect, this::say));
  }

  private void effect(GroupChange change) {
    effect.setText(
        frame.text("groups.close.effect", change.sessions().size(), change.enrolments().size()));
  }

  private void close() {
    lastDay(true).ifPresent(last -> page.close(last, frame.overlay()::close, this::say));
  }

  private Optional<LocalDate> lastDay(boolean telling) {
    LocalDate today = page.bench().today();
    try {
      return Optional.of(day.getText().isBlank() ? today : TypedDate.parse(day.getText(), today));
    } catch (Invalid e) {
      if (telling) {
        say(new Said(e.key(), e.arguments()));
      }
      return Optional.empty();
    }
  }

  private void say(Said said) {
    Parts.problem(problem, day, frame.words().text(said));
  }
}
