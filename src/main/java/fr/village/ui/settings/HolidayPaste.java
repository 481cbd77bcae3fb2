package fr.village.ui.settings;

import fr.village.app.house.HolidayLines;
import fr.village.ui.common.Frame;
import fr.village.ui.common.LongText;
import fr.village.ui.common.Parts;
import java.io.File;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The card that takes several school holidays at once, pasted or from a small file. */
final class HolidayPaste {
  private static final int ROWS = 7;

  private HolidayPaste() {}

  static void show(Frame frame, HolidaysViewModel model) {
    LongText lines = new LongText();
    lines.setId("holiday-lines");
    lines.setPrefRowCount(ROWS);
    lines.setPromptText(frame.text("settings.holidays.paste.prompt"));
    Label found = Parts.paragraph("", "secondary", "small");
    found.setId("holiday-found");
    Label wrong = Parts.paragraph("", "problem", "small");
    wrong.setId("holiday-wrong");
    Button save =
        Parts.button(
            "holiday-lines-save",
            frame.text("settings.holidays.paste.save"),
            () -> {
              model.addAll(model.read(lines.getText()));
              frame.overlay().close();
            },
            "primary");
    Runnable look = () -> look(frame, model.read(lines.getText()), found, wrong, save);
    lines.textProperty().addListener((o, before, now) -> look.run());
    look.run();
    Button file =
        Parts.button(
            "holiday-file",
            Feather.FILE_TEXT,
            frame.text("settings.holidays.file"),
            () -> choose(frame, model, lines));
    VBox card =
        new VBox(
            Parts.paragraph(frame.text("settings.holidays.paste"), "card-title"),
            Parts.paragraph(frame.text("settings.holidays.paste.text"), "secondary"),
            Parts.field(frame.text("settings.holidays.paste.label"), lines, found, wrong),
            Parts.line(
                8,
                save,
                file,
                Parts.button(
                    "holiday-lines-cancel",
                    frame.text("common.cancel"),
                    frame.overlay()::close,
                    "plain")));
    card.setStyle("-fx-pref-width: 38em;");
    frame.overlay().show(card, lines, () -> {});
  }

  private static void look(Frame frame, HolidayLines read, Label found, Label wrong, Button save) {
    found.setText(frame.text("settings.holidays.found", read.good().size()));
    wrong.setText(
        read.wrong().stream()
            .map(
                w -> frame.text("settings.holidays.wrong", w.number(), frame.words().text(w.why())))
            .collect(Collectors.joining("\n")));
    Parts.show(wrong, !read.wrong().isEmpty());
    save.setDisable(read.good().isEmpty() || !read.wrong().isEmpty());
  }

  private static void choose(Frame frame, HolidaysViewModel model, LongText lines) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(frame.text("settings.holidays.file"));
    File chosen = chooser.showOpenDialog(lines.getScene().getWindow());
    if (chosen != null) {
      model.readFile(chosen.toPath(), lines::setText);
    }
  }
}
