package fr.village.ui.federation;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.io.File;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where the national workbook goes; then its receipt. */
final class NationalCard extends VBox {
  private static final double WIDTH = 600;

  private final NationalViewModel model;
  private final Frame frame;
  private final Wording words;
  private final TextField file = new TextField();
  private final Label problem = Parts.paragraph("", "problem", "small");
  private final ChangeListener<@Nullable Said> said = (o, before, now) -> say(now);
  private final ChangeListener<Boolean> follow;

  /** The system's own dialog asked whether this file may be replaced. */
  private @Nullable String replaced;

  private NationalCard(NationalViewModel model, Frame frame) {
    this.model = model;
    this.frame = frame;
    this.words = frame.words();
    setPrefWidth(WIDTH);
    setId("national-card");
    file.setId("national-file");
    file.setText(new File(System.getProperty("user.home"), model.fileName()).getPath());
    file.setOnAction(e -> write());
    problem.setId("national-file-problem");
    Parts.problem(problem, file, "");
    FlowPane actions =
        new FlowPane(
            10,
            10,
            Parts.button(
                "national-write",
                Feather.LAYERS,
                words.text("federation.write.now"),
                this::write,
                "primary"),
            Parts.button(
                "national-choose",
                Feather.FOLDER,
                words.text("federation.write.choose"),
                this::choose),
            Parts.button(
                "national-cancel", words.text("common.cancel"), frame.overlay()::close, "plain"));
    Label working = Parts.paragraph(words.text("federation.writing"), "secondary");
    Parts.show(working, false);
    follow =
        (o, before, now) -> {
          Parts.show(working, now);
          actions.setDisable(now);
        };
    // the card is closed one day, the model stays
    model.writingProperty().addListener(new WeakChangeListener<>(follow));
    model.problemProperty().addListener(new WeakChangeListener<>(said));
    getChildren()
        .addAll(
            Parts.paragraph(words.text("federation.write.title"), "card-title"),
            Parts.paragraph(words.text("federation.write.text"), "secondary"),
            Parts.field(words.text("federation.write.file"), file, problem),
            actions,
            working);
  }

  static void show(NationalViewModel model, Frame frame) {
    model.begin();
    NationalCard card = new NationalCard(model, frame);
    frame.overlay().show(card, card.file, () -> {});
    card.file.end();
  }

  private void say(@Nullable Said what) {
    Parts.problem(problem, file, what == null ? "" : words.text(what));
  }

  private void write() {
    String typed = file.getText();
    model.write(typed, typed.equals(replaced), words.messages(), this::receipt);
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("federation.write"));
    chooser.setInitialFileName(model.fileName());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.text("submission.workbooks"), "*.xlsx"));
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      replaced = chosen.getPath();
      file.setText(chosen.getPath());
    }
  }

  private void receipt(NationalReceipt receipt) {
    Label title = Parts.paragraph(words.text("federation.receipt", receipt.houses()), "card-title");
    title.setGraphic(Parts.icon(Feather.CHECK_CIRCLE));
    String path = receipt.file().toString();
    Label where = Parts.paragraph(path);
    where.setId("national-receipt-file");
    Button copy =
        Parts.button("national-copy", Feather.COPY, words.text("federation.copy.path"), () -> {});
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(
        e -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, path));
          copy.setText(words.text("federation.copied"));
        });
    Button close =
        Parts.button(
            "national-receipt-close",
            words.text("federation.done"),
            frame.overlay()::close,
            "primary");
    VBox card =
        new VBox(
            title,
            where,
            Parts.paragraph(
                words.text(
                    "federation.receipt.beside",
                    receipt.files().beside().stream()
                        .map(f -> String.valueOf(f.getFileName()))
                        .collect(Collectors.joining(", "))),
                "secondary",
                "small"),
            new VBox(
                2,
                Parts.label(words.text("federation.receipt.print"), "secondary", "small"),
                Parts.paragraph(
                    receipt.files().sha256().replaceAll("(.{8})(?=.)", "$1 "), "small")),
            Parts.paragraph(words.text("federation.receipt.text"), "secondary"),
            new FlowPane(
                10,
                10,
                close,
                frame.folder(
                    "national-open-folder",
                    Objects.requireNonNull(receipt.file().toAbsolutePath().getParent())),
                copy));
    card.setPrefWidth(WIDTH);
    card.setId("national-receipt");
    frame.overlay().show(card, close, () -> {});
  }
}
