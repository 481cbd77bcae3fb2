package fr.village.ui.open;

import fr.village.ui.common.LongText;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PassphraseFields;
import fr.village.ui.common.Wording;
import fr.village.ui.open.OpenViewModel.Place;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The recovery words, and the passphrase that replaces the lost one. */
final class RecoverPage extends VBox implements Parts.Entered {
  private final OpenViewModel model;
  private final LongText typed = new LongText();
  private final PassphraseFields passphrase;

  RecoverPage(OpenViewModel model, Wording words) {
    this.model = model;
    setId("open-recover");
    typed.setId("recovery-words");
    typed.setPrefRowCount(4);
    typed.setMinHeight(USE_PREF_SIZE);
    typed.setPromptText(words.text("open.recover.prompt"));
    passphrase = Troubles.passphrase(model, words, this::recover);
    Label problem = Parts.paragraph("", "problem");
    problem.setId("open-problem");
    Troubles.show(model, words, problem);
    getChildren()
        .addAll(
            Parts.label(words.text("open.recover.title"), "screen-title"),
            Parts.paragraph(words.text("open.recover.text"), "secondary"),
            Parts.field(
                words.text("open.recover.words"),
                typed,
                Troubles.under(model, words, Place.WORDS, typed, "recovery-problem")),
            passphrase,
            problem,
            Parts.line(
                8,
                Parts.button(
                    "recover-open", words.text("open.recover.save"), this::recover, "primary"),
                Parts.button("back", words.text("open.back"), model::home, "plain")));
  }

  @Override
  public void enter() {
    if (model.troubleProperty().get() == null) {
      typed.requestFocus();
    }
  }

  private void recover() {
    model.recover(typed.getText(), passphrase.passphrase(), passphrase.again());
  }
}
