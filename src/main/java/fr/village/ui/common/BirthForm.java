package fr.village.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks the day of a birth. */
public final class BirthForm {
  private BirthForm() {}

  public static void show(
      Overlay overlay, BirthViewModel model, ExpectedBirth birth, Wording words) {
    model.begin();
    TextField day = new TextField(words.text("today.birth.today"));
    day.setId("birth-day");
    Label problem = Parts.paragraph("", "problem", "small");
    problem.setId("birth-problem");
    Parts.problem(problem, day, "");
    model
        .problemProperty()
        .addListener((o, before, now) -> Parts.problem(problem, day, text(now, words)));
    Runnable save = () -> model.born(birth, day.getText(), overlay::close);
    day.setOnAction(e -> save.run());
    VBox card =
        new VBox(
            Parts.label(words.text("today.birth.title", birth.familyName()), "card-title"),
            Parts.field(words.text("today.birth.day"), day, problem),
            Parts.line(
                8,
                Parts.button("birth-save", words.text("today.birth.save"), save, "primary"),
                Parts.button(
                    "birth-cancel", words.text("common.cancel"), overlay::close, "plain")));
    card.setPrefWidth(420);
    overlay.show(card, day, () -> {});
    day.selectAll();
  }

  private static String text(@Nullable Said said, Wording words) {
    return said == null ? "" : words.text(said);
  }
}
