package fr.village.ui.settings;

import fr.village.app.safekeeping.SafekeepingService.Comparison;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PassphraseFields;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The cards that ask a backup's passphrase: to read it through, or to go back to it. Going back is
 * asked twice: first the backup is read, then what would change is said.
 */
final class BackupCards {
  private final Frame frame;
  private final SafekeepingViewModel model;
  private final PasswordField passphrase = new PasswordField();
  private final VBox said = new VBox(8);
  private final HBox actions = Parts.line(8);
  private final Button cancel;

  private BackupCards(Frame frame, SafekeepingViewModel model) {
    this.frame = frame;
    this.model = model;
    model.begin();
    passphrase.setId("backup-passphrase");
    cancel =
        Parts.button("backup-cancel", frame.text("common.cancel"), frame.overlay()::close, "plain");
  }

  static void verify(Frame frame, SafekeepingViewModel model, Path file, String when) {
    BackupCards card = new BackupCards(frame, model);
    card.show(
        frame.text("settings.backups.verify.of", when),
        "settings.backups.verify.text",
        "settings.backups.verify",
        () -> model.verify(file, card.typed(), frame.overlay()::close));
  }

  static void restore(Frame frame, SafekeepingViewModel model, Path file, String when) {
    BackupCards card = new BackupCards(frame, model);
    card.show(
        frame.text("settings.backups.restore.of", when),
        "settings.backups.restore.text",
        "settings.backups.restore.look",
        () -> model.compare(file, card.typed(), card::compared));
  }

  private char[] typed() {
    return PassphraseFields.characters(passphrase);
  }

  private void show(String title, String text, String goKey, Runnable go) {
    Label problem = Parts.paragraph("", "problem", "small");
    problem.setId("backup-problem");
    Parts.problem(problem, passphrase, "");
    Button next = Parts.button("backup-go", frame.text(goKey), go, "primary");
    Label waiting = Parts.paragraph("", "secondary");
    ChangeListener<Object> watch =
        (o, before, now) -> {
          var trouble = model.troubleProperty().get();
          Parts.problem(problem, passphrase, trouble == null ? "" : frame.words().text(trouble));
          var busy = model.busyProperty().get();
          next.setDisable(busy != null);
          waiting.setText(busy == null ? "" : frame.words().text(busy));
          Parts.show(waiting, busy != null);
        };
    Parts.show(waiting, false);
    model.troubleProperty().addListener(watch);
    model.busyProperty().addListener(watch);
    passphrase.setOnAction(e -> next.fire());
    actions.getChildren().setAll(next, cancel);
    VBox card =
        new VBox(
            Parts.paragraph(title, "card-title"),
            Parts.paragraph(frame.text(text), "secondary"),
            Parts.field(frame.text("settings.backups.passphrase"), passphrase, problem),
            said,
            waiting,
            actions);
    Parts.show(said, false);
    card.setId("backup-card");
    card.setStyle("-fx-pref-width: 36em;");
    frame
        .overlay()
        .show(
            card,
            passphrase,
            () -> {
              model.troubleProperty().removeListener(watch);
              model.busyProperty().removeListener(watch);
              passphrase.clear();
            });
  }

  /** The second question: now that it is known what would change. */
  private void compared(Comparison found) {
    if (!frame.overlay().isOpen()) {
      return;
    }
    LocalDateTime backup = model.local(found.backupAt());
    LocalDateTime notebook = model.local(found.notebookAt());
    said.getChildren()
        .setAll(
            Parts.paragraph(
                found.nothingLost()
                    ? frame.text("settings.backups.same")
                    : frame.text("settings.backups.newer", moment(notebook), moment(backup)),
                "semibold"));
    if (!found.nothingLost()) {
      said.getChildren()
          .add(
              Parts.paragraph(
                  frame.text("settings.backups.lost", found.families(), found.sessions())));
    }
    said.getChildren().add(Parts.paragraph(frame.text("settings.backups.aside"), "secondary"));
    Parts.show(said, true);
    passphrase.setDisable(true);
    Button restore =
        Parts.button(
            "backup-restore",
            frame.text("settings.backups.restore"),
            () -> {
              char[] typed = typed();
              frame.overlay().close();
              model.restore(found, typed);
            },
            "primary");
    cancel.setText(frame.text("settings.backups.keep"));
    actions.getChildren().setAll(restore, cancel);
    // what is safe has the keyboard
    cancel.requestFocus();
  }

  private String moment(LocalDateTime at) {
    return frame.text(
        "settings.backups.when",
        frame.words().fullDate(at.toLocalDate()),
        frame.words().time(at.toLocalTime()));
  }
}
