package fr.village.ui.federation;

import fr.village.ui.common.Frame;
import fr.village.ui.common.LongText;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PassphraseFields;
import fr.village.ui.common.RecoverySheet;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Opens the federation's desk, or makes one; then shows the words that open it when all is lost.
 */
final class DeskCard extends VBox {
  private static final double WIDTH = 600;

  private final DeskViewModel model;
  private final Frame frame;
  private final Wording words;
  private final TextField place = new TextField();
  private final Label problem = Parts.paragraph("", "problem", "small");
  private final ChangeListener<@Nullable Said> said = (o, before, now) -> say(now);

  private DeskCard(DeskViewModel model, Frame frame, String title, String text) {
    super(12);
    this.model = model;
    this.frame = frame;
    this.words = frame.words();
    setPrefWidth(WIDTH);
    setId("desk-card");
    place.setId("desk-place");
    problem.setId("desk-problem");
    Parts.problem(problem, place, "");
    // the card is closed one day, the model stays
    model.problemProperty().addListener(new WeakChangeListener<>(said));
    getChildren()
        .addAll(
            Parts.paragraph(words.text(title), "card-title"),
            Parts.paragraph(words.text(text), "secondary"));
  }

  /** Asks which desk, and for its passphrase. */
  static void open(DeskViewModel model, Frame frame) {
    model.begin();
    DeskCard card = new DeskCard(model, frame, "federation.desk.open", "federation.desk.open.text");
    PasswordField passphrase = new PasswordField();
    passphrase.setId("desk-passphrase");
    Runnable go =
        () ->
            card.at(
                where ->
                    model.open(
                        where, PassphraseFields.characters(passphrase), frame.overlay()::close));
    passphrase.setOnAction(e -> go.run());
    card.placed("federation.desk.folder");
    card.getChildren()
        .addAll(
            Parts.field(card.words.text("open.passphrase"), passphrase),
            card.problem,
            card.actions("desk-open", "federation.desk.open.now", go),
            Parts.button(
                "desk-lost",
                card.words.text("open.recover.begin"),
                () -> recover(model, frame, card.place.getText()),
                "plain",
                "flush"));
    frame.overlay().show(card, card.place, passphrase::clear);
  }

  /** Asks which desk, for its recovery words and for another passphrase. */
  private static void recover(DeskViewModel model, Frame frame, String where) {
    model.begin();
    DeskCard card =
        new DeskCard(model, frame, "open.recover.title", "federation.desk.recover.text");
    card.place.setText(where);
    LongText typed = new LongText();
    typed.setId("desk-recovery-words");
    typed.setPrefRowCount(4);
    typed.setMinHeight(USE_PREF_SIZE);
    typed.setPromptText(card.words.text("open.recover.prompt"));
    PassphraseFields[] fields = new PassphraseFields[1];
    Runnable go =
        () ->
            card.at(
                at ->
                    model.recover(
                        at,
                        typed.getText(),
                        fields[0].passphrase(),
                        fields[0].again(),
                        frame.overlay()::close));
    fields[0] = new PassphraseFields(card.words, go);
    card.placed("federation.desk.folder");
    card.getChildren()
        .addAll(
            Parts.field(card.words.text("open.recover.words"), typed),
            fields[0],
            card.problem,
            card.actions("desk-recover", "open.recover.save", go));
    frame
        .overlay()
        .show(
            card,
            where.isEmpty() ? card.place : typed,
            () -> {
              typed.clear();
              fields[0].clear();
            });
  }

  /** Asks where the new desk goes, and for a passphrase. */
  static void make(DeskViewModel model, Frame frame) {
    model.begin();
    DeskCard card = new DeskCard(model, frame, "federation.desk.make", "federation.desk.make.text");
    PassphraseFields[] fields = new PassphraseFields[1];
    Runnable go =
        () ->
            card.at(
                where ->
                    model.make(
                        where,
                        fields[0].passphrase(),
                        fields[0].again(),
                        () -> showWords(model, frame)));
    fields[0] = new PassphraseFields(card.words, go);
    card.place.setText(
        new File(
                System.getProperty("user.home"),
                card.words.text("federation.desk.name") + DeskViewModel.ENDING)
            .getPath());
    card.placed("federation.desk.where");
    card.getChildren()
        .addAll(fields[0], card.problem, card.actions("desk-make", "federation.desk.make.now", go));
    frame.overlay().show(card, card.place, fields[0]::clear);
    card.place.end();
  }

  private static void showWords(DeskViewModel model, Frame frame) {
    Wording words = frame.words();
    Button done =
        Parts.button(
            "desk-words-done",
            words.text("federation.desk.words.done"),
            frame.overlay()::close,
            "primary");
    VBox card =
        new VBox(
            12,
            Parts.paragraph(words.text("open.words.title"), "card-title"),
            Parts.paragraph(words.text("federation.desk.words.text"), "secondary"),
            RecoverySheet.grid(model.wordsProperty().get()),
            done);
    card.setPrefWidth(WIDTH);
    card.setId("desk-words");
    frame.overlay().show(card, done, model::forgetWords);
  }

  private void placed(String label) {
    Button choose =
        Parts.button(
            "desk-choose", Feather.FOLDER, words.text("federation.write.choose"), this::choose);
    getChildren().add(Parts.field(words.text(label), place, choose));
  }

  private FlowPane actions(String id, String text, Runnable go) {
    FlowPane actions =
        new FlowPane(
            10,
            10,
            Parts.button(id, words.text(text), go, "primary"),
            Parts.button(
                "desk-cancel", words.text("common.cancel"), frame.overlay()::close, "plain"));
    actions.disableProperty().bind(model.busyProperty());
    return actions;
  }

  private void at(Consumer<Path> then) {
    try {
      Path where = Path.of(place.getText().strip());
      if (where.isAbsolute() && where.getFileName() != null) {
        then.accept(where);
        return;
      }
    } catch (InvalidPathException e) {
      // said below, as for a place that is none
    }
    say(Said.of("federation.write.no-folder"));
  }

  private void choose() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.text("federation.write.choose"));
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      boolean desk = chosen.getName().endsWith(DeskViewModel.ENDING);
      String name = words.text("federation.desk.name") + DeskViewModel.ENDING;
      place.setText((desk ? chosen : new File(chosen, name)).getPath());
    }
  }

  private void say(@Nullable Said what) {
    Parts.problem(problem, place, what == null ? "" : words.text(what));
  }
}
