package fr.village.ui.common;

import fr.village.domain.Invalid;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.time.TypedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Fields under their labels that save as one leaves them, and say beside themselves what does not
 * do. Escape brings back what was there.
 */
public final class Fields {
  private static final int NOTE_ROWS = 3;

  private Fields() {}

  /** What becomes of a value. */
  @FunctionalInterface
  public interface Save<T extends @Nullable Object> {
    /**
     * Keeps it.
     *
     * @throws Invalid when it cannot be; said beside the field, nothing is kept
     */
    void keep(T value);
  }

  /** What something typed means. */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * @throws Invalid when it means nothing
     */
    @Nullable T of(String typed);
  }

  /** How a value is written. */
  @FunctionalInterface
  public interface Writing<T> {
    String of(@Nullable T value);
  }

  /** One line of text; what is saved is stripped. */
  public static VBox text(
      Frame frame, String id, String label, @Nullable String value, Save<String> save) {
    TextField field = new TextField(Objects.requireNonNullElse(value, ""));
    return saving(frame, id, label, field, save);
  }

  /** A text of several lines. */
  public static VBox note(
      Frame frame, String id, String label, @Nullable String value, Save<String> save) {
    LongText area = new LongText(Objects.requireNonNullElse(value, ""));
    area.setPrefRowCount(NOTE_ROWS);
    return saving(frame, id, label, area, save);
  }

  /** A day as people type it ("12/3", "12 mars", "hier"); nothing typed is no day. */
  public static VBox date(
      Frame frame,
      String id,
      String label,
      @Nullable LocalDate value,
      LocalDate today,
      Save<@Nullable LocalDate> save) {
    TextField field = new TextField();
    field.setPromptText(frame.text("common.date.prompt"));
    return rewritten(
        frame,
        id,
        label,
        field,
        value,
        typed -> typed.isEmpty() ? null : TypedDate.parse(typed, today),
        save,
        day -> day == null ? "" : frame.words().date(day));
  }

  /**
   * A number as people type it.
   *
   * @param read null for nothing typed
   * @param written nothing for null
   */
  public static VBox number(
      Frame frame,
      String id,
      String label,
      @Nullable Integer value,
      Reading<Integer> read,
      Save<@Nullable Integer> save,
      Writing<Integer> written) {
    return rewritten(frame, id, label, new TextField(), value, read, save, written);
  }

  /** What is typed is written again as it was understood. */
  private static <T> VBox rewritten(
      Frame frame,
      String id,
      String label,
      TextField field,
      @Nullable T value,
      Reading<T> read,
      Save<@Nullable T> save,
      Writing<T> written) {
    field.setText(written.of(value));
    return saving(
        frame,
        id,
        label,
        field,
        typed -> {
          T understood = read.of(typed);
          save.keep(understood);
          field.setText(written.of(understood));
        });
  }

  /** One of a list; null and its text first where nothing may be chosen. */
  public static <T> VBox choice(
      Frame frame,
      String id,
      String label,
      List<T> items,
      @Nullable T value,
      Function<T, String> written,
      Save<@Nullable T> save) {
    Choice<T> box = new Choice<>(id, items, written, frame.text("common.not-said"));
    box.getItems().addFirst(null);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setValue(value);
    Label problem = problem(id);
    box.setOnAction(
        e -> {
          try {
            save.keep(box.getValue());
            say(problem, "");
          } catch (Invalid refused) {
            say(problem, frame.words().text(refused));
          }
        });
    return Parts.field(frame.text(label), box, problem);
  }

  /** One of a code list. */
  public static VBox code(
      Frame frame,
      String id,
      String label,
      List<CodeItem> items,
      @Nullable String code,
      Save<@Nullable String> save) {
    CodeItem now = items.stream().filter(i -> i.code().equals(code)).findFirst().orElse(null);
    return choice(
        frame,
        id,
        label,
        items,
        now,
        item -> frame.words().text(item.label()),
        item -> save.keep(item == null ? null : item.code()));
  }

  public static CheckBox check(
      Frame frame, String id, String label, boolean value, Save<Boolean> save) {
    CheckBox box = new CheckBox(frame.text(label));
    box.setId(id);
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setSelected(value);
    box.setOnAction(e -> save.keep(box.isSelected()));
    return box;
  }

  private static VBox saving(
      Frame frame, String id, String label, TextInputControl field, Save<String> save) {
    field.setId(id);
    Label problem = problem(id);
    String[] kept = {field.getText()};
    Runnable leave =
        () -> {
          if (field.getText().equals(kept[0])) {
            Parts.problem(problem, field, "");
            return;
          }
          try {
            save.keep(field.getText().strip());
            kept[0] = field.getText();
            Parts.problem(problem, field, "");
          } catch (Invalid refused) {
            Parts.problem(problem, field, frame.words().text(refused));
          }
        };
    field
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (!is) {
                leave.run();
              }
            });
    if (field instanceof TextField line) {
      line.setOnAction(e -> leave.run());
    }
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(kept[0])) {
            field.setText(kept[0]);
            event.consume();
          }
        });
    return Parts.field(frame.text(label), field, problem);
  }

  private static Label problem(String id) {
    Label problem = Parts.paragraph("", "problem", "small");
    problem.setId(id + "-problem");
    Parts.show(problem, false);
    return problem;
  }

  private static void say(Label problem, String said) {
    problem.setText(said);
    Parts.show(problem, !said.isEmpty());
  }
}
