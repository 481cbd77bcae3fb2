package fr.village.ui.federation;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PassphraseFields;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for the desk's passphrase and another one for it. */
final class DeskKeyCard extends VBox {
  private static final double WIDTH = 560;

  private final DeskKeyViewModel model;
  private final Frame frame;
  private final Wording words;
  private final PasswordField old = new PasswordField();
  private final Label problem = Parts.paragraph("", "problem", "small");
  private final PassphraseFields fields;

  private DeskKeyCard(DeskKeyViewModel model, Frame frame) {
    super(12);
    this.model = model;
    this.frame = frame;
    this.words = frame.words();
    setPrefWidth(WIDTH);
    setId("desk-key-card");
    old.setId("desk-old-passphrase");
    this.fields = new PassphraseFields(words, this::change);
    old.setOnAction(e -> fields.enter());
    problem.setId("desk-key-problem");
    Parts.problem(problem, old, "");
    // the card and its model are forgotten together
    ChangeListener<@Nullable Said> said = (o, before, now) -> say(now);
    model.problemProperty().addListener(said);
    FlowPane actions =
        new FlowPane(
            10,
            10,
            Parts.button(
                "desk-key-change",
                words.text("federation.desk.passphrase"),
                this::change,
                "primary"),
            Parts.button(
                "desk-key-cancel", words.text("common.cancel"), frame.overlay()::close, "plain"));
    actions.disableProperty().bind(model.busyProperty());
    getChildren()
        .addAll(
            Parts.paragraph(words.text("federation.desk.passphrase"), "card-title"),
            Parts.paragraph(words.text("federation.desk.passphrase.text"), "secondary"),
            Parts.field(words.text("federation.desk.passphrase.old"), old, problem),
            fields,
            actions);
  }

  static void show(DeskKeyViewModel model, Frame frame) {
    DeskKeyCard card = new DeskKeyCard(model, frame);
    frame.overlay().show(card, card.old, card::clear);
  }

  private void change() {
    model.change(
        PassphraseFields.characters(old),
        fields.passphrase(),
        fields.again(),
        frame.overlay()::close);
  }

  /** Beside the field it is about. */
  private void say(@Nullable Said what) {
    String key = what == null ? "" : what.key();
    String text = what == null ? "" : words.text(what);
    boolean weak = key.equals(NewPassphrase.WEAK);
    boolean differs = key.equals(NewPassphrase.DIFFERS);
    Parts.problem(problem, old, weak || differs ? "" : text);
    fields.problem(weak ? text : "");
    fields.againProblem(differs ? text : "");
  }

  private void clear() {
    old.clear();
    fields.clear();
  }
}
