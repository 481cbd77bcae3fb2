package fr.village.ui.settings;

import fr.village.app.safekeeping.SafekeepingService.Safekeeping;
import fr.village.app.session.NotebookKeeping.Backup;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Sauvegardes: those there are, one more, one elsewhere, and the way back. */
final class BackupsSection extends SectionView {
  private final SafekeepingViewModel model;
  private final Region waiting;

  BackupsSection(SafekeepingViewModel model, Frame frame) {
    super(frame);
    this.model = model;
    this.waiting = waiting(model.busyProperty());
    model.stateProperty().addListener((o, before, now) -> draw());
    model.verifiedProperty().addListener((o, before, now) -> draw());
    model.elsewhereProperty().addListener((o, before, now) -> draw());
    draw();
  }

  @Override
  List<? extends Node> content() {
    Safekeeping state = model.stateProperty().get();
    Button now =
        Parts.button(
            "backup-now", Feather.SAVE, text("settings.backups.now"), model::backup, "primary");
    List<Node> nodes = new ArrayList<>();
    nodes.add(header(text("settings.backups"), facts(state), now));
    nodes.add(waiting);
    if (state == null) {
      return nodes;
    }
    if (state.adviceKey() != null) {
      Label advice = Parts.paragraph(text(state.adviceKey()));
      advice.setId("storage-advice");
      advice.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
      VBox care = Parts.card(advice);
      care.getStyleClass().add("caring");
      nodes.add(care);
    }
    nodes.add(list(state));
    nodes.add(elsewhere());
    return nodes;
  }

  private String facts(@Nullable Safekeeping state) {
    if (state == null || state.backups().isEmpty()) {
      return text("settings.backups.facts");
    }
    return text(
        state.complete() ? "settings.backups.facts.complete" : "settings.backups.facts.more",
        when(state.backups().getFirst().at()));
  }

  private Region list(Safekeeping state) {
    if (state.backups().isEmpty()) {
      return Parts.card(
          Parts.empty(
              Feather.SAVE, text("settings.backups.none.title"), text("settings.backups.none")));
    }
    VBox list = Parts.card();
    list.getStyleClass().add("list-card");
    for (int i = 0; i < state.backups().size(); i++) {
      Region line = backup(state.backups().get(i), i);
      line.getStyleClass().add("separated");
      list.getChildren().add(line);
    }
    Label where =
        Parts.paragraph(
            text("settings.backups.where", state.folder().toString()), "secondary", "small");
    Region foot = row(where, frame().folder("backup-open-folder", state.folder()));
    foot.getStyleClass().add("list-foot");
    list.getChildren().add(foot);
    return list;
  }

  private Region backup(Backup backup, int index) {
    LocalDateTime sound = model.verifiedProperty().get().get(backup.file());
    Label state =
        sound == null
            ? Parts.paragraph(
                text("settings.backups.size", Sizes.said(backup.bytes(), frame().words())),
                "secondary",
                "small")
            : Parts.paragraph(
                text(
                    "settings.backups.sound",
                    Sizes.said(backup.bytes(), frame().words()),
                    frame().words().date(sound.toLocalDate())),
                "secondary",
                "small");
    state.setId("backup-state-" + index);
    String when = when(backup.at());
    VBox said = new VBox(2, Parts.paragraph(when, "semibold"), state);
    Button verify =
        Parts.button(
            "backup-verify-" + index,
            text("settings.backups.verify"),
            () -> BackupCards.verify(frame(), model, backup.file(), when));
    verify.setAccessibleText(text("settings.backups.verify.of", when));
    Button restore =
        Parts.button(
            "backup-restore-" + index,
            text("settings.backups.restore"),
            () -> BackupCards.restore(frame(), model, backup.file(), when));
    restore.setAccessibleText(text("settings.backups.restore.of", when));
    return row(said, verify, restore);
  }

  private String when(LocalDateTime at) {
    return text(
        "settings.backups.when",
        frame().words().fullDate(at.toLocalDate()),
        frame().words().time(at.toLocalTime()));
  }

  private Region elsewhere() {
    FlowPane buttons = new FlowPane(10, 8);
    buttons
        .getChildren()
        .setAll(
            Parts.button(
                "backup-elsewhere",
                Feather.HARD_DRIVE,
                text("settings.backups.elsewhere"),
                this::chooseFolder),
            Parts.button(
                "restore-file",
                Feather.FOLDER,
                text("settings.backups.restore.file"),
                this::chooseFile));
    VBox card =
        card(
            text("settings.backups.usb"),
            Parts.paragraph(text("settings.backups.usb.text"), "secondary"),
            buttons);
    Path made = model.elsewhereProperty().get();
    if (made != null) {
      Label there =
          Parts.paragraph(
              text("settings.backups.done.elsewhere", made.toString()), "secondary", "small");
      there.setId("backup-elsewhere-made");
      card.getChildren().add(row(there, frame().folder("backup-open-elsewhere", made)));
    }
    return card;
  }

  private void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(text("settings.backups.elsewhere"));
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      model.backup(chosen.toPath());
    }
  }

  private void chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text("settings.backups.restore.file"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(text("settings.backups.files"), "*.villagesauvegarde"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      BackupCards.restore(frame(), model, chosen.toPath(), chosen.getName());
    }
  }
}
