package fr.village.ui.measures;

import fr.village.app.survey.Due;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Thank you, and who comes next. */
final class EndCard extends SheetCard {
  private final Button next;

  EndCard(Step step, EntryViewModel model, Frame frame) {
    super("sheet-end");
    boolean any = !step.answers().isEmpty();
    getChildren()
        .add(
            Parts.paragraph(
                any
                    ? frame.words().text(step.survey().thanks())
                    : frame.text("measures.end.nothing"),
                "measures-question"));
    if (any) {
      getChildren()
          .add(
              Parts.paragraph(
                  step.blank() == 0
                      ? frame.text("measures.end.complete")
                      : frame.text("measures.end.blank", step.blank()),
                  "secondary"));
      getChildren().add(day(step, model, frame));
    }
    Optional<Due> following = model.following();
    next =
        following
            .map(
                due ->
                    Parts.button(
                        "sheet-following",
                        Feather.ARROW_RIGHT,
                        frame.text("measures.following", DueRow.name(due)),
                        () -> model.open(due),
                        "primary"))
            .orElseGet(() -> list(model, frame, "primary"));
    next.setMinWidth(USE_PREF_SIZE);
    Button back =
        Parts.button(
            "question-back", Feather.ARROW_LEFT, frame.text("measures.back"), model::previous);
    back.setMinWidth(USE_PREF_SIZE);
    FlowPane foot = new FlowPane(10, 8, next, back);
    if (following.isPresent()) {
      foot.getChildren().add(list(model, frame));
    }
    getChildren().add(foot);
  }

  private static Button list(EntryViewModel model, Frame frame, String... styles) {
    Button list = Parts.button("sheet-list", frame.text("measures.to-list"), model::close, styles);
    list.setMinWidth(USE_PREF_SIZE);
    return list;
  }

  /** Paper is often typed in later than it was filled in. */
  private static javafx.scene.Node day(Step step, EntryViewModel model, Frame frame) {
    LocalDate on = step.on();
    var field =
        Fields.date(
            frame,
            "answered-on",
            "measures.day",
            on,
            model.today(),
            day -> {
              if (day != null) {
                model.answeredOn(day);
              }
            });
    field.getStyleClass().add("measures-day");
    return field;
  }

  @Override
  void enter() {
    next.requestFocus();
  }
}
