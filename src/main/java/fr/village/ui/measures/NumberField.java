package fr.village.ui.measures;

import fr.village.domain.survey.Range;
import fr.village.ui.common.Digits;
import fr.village.ui.common.Frame;
import java.util.OptionalInt;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** A number within its range: nothing else can be typed, a French top row types digits. */
final class NumberField extends TextField {
  private final Range range;
  private boolean showing;

  @SuppressWarnings("NullAway") // null refuses a change, which JavaFX does not declare
  NumberField(Range range, EntryViewModel model, Frame frame) {
    this.range = range;
    setId("question-number");
    setPrefColumnCount(4);
    setPromptText(frame.text("measures.number"));
    getStyleClass().add("measures-number");
    setTextFormatter(new TextFormatter<>(this::allowed));
    textProperty()
        .addListener(
            (o, before, now) -> {
              if (!showing) {
                model.number(now.isEmpty() ? null : Integer.valueOf(now));
              }
            });
  }

  private TextFormatter.@Nullable Change allowed(TextFormatter.Change change) {
    StringBuilder digits = new StringBuilder();
    for (char typed : change.getText().toCharArray()) {
      OptionalInt digit = Digits.of(KeyCode.UNDEFINED, String.valueOf(typed));
      if (digit.isEmpty()) {
        return null;
      }
      digits.append(digit.getAsInt());
    }
    change.setText(digits.toString());
    String after = change.getControlNewText();
    return after.isEmpty() || (after.length() <= 4 && Integer.parseInt(after) <= range.max())
        ? change
        : null;
  }

  void show(@Nullable Integer number) {
    String text = number == null ? "" : number.toString();
    boolean below = !getText().isEmpty() && Integer.parseInt(getText()) < range.min();
    if (!text.equals(getText()) && !(below && number == null)) {
      showing = true;
      setText(text);
      positionCaret(text.length());
      showing = false;
    }
  }
}
