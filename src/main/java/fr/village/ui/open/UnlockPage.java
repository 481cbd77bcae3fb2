package fr.village.ui.open;

import fr.village.app.session.ExampleMaison;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PassphraseFields;
import fr.village.ui.common.Wording;
import fr.village.ui.open.OpenViewModel.Place;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The passphrase of a notebook. */
final class UnlockPage extends VBox implements Parts.Entered {
  private final OpenViewModel model;
  private final PasswordField passphrase = new PasswordField();

  UnlockPage(OpenViewModel model, Wording words) {
    this.model = model;
    setId("open-unlock");
    Path notebook = Objects.requireNonNull(model.chosenProperty().get());
    String name = String.valueOf(notebook.getFileName()).replaceFirst("\\.village$", "");
    passphrase.setId("passphrase");
    passphrase.setOnAction(e -> unlock());
    Label problem = Parts.paragraph("", "problem");
    problem.setId("open-problem");
    Troubles.show(model, words, problem);
    getChildren()
        .addAll(
            Parts.paragraph(name, "screen-title"),
            Parts.field(
                words.text("open.passphrase"),
                passphrase,
                Troubles.under(model, words, Place.PASSPHRASE, passphrase, "passphrase-problem")));
    if (model.isExample(notebook)) {
      getChildren()
          .add(
              Parts.paragraph(
                  words.text("open.example.passphrase", ExampleMaison.PASSPHRASE),
                  "secondary",
                  "small"));
    }
    Label advice = Parts.paragraph("", "caring", "small");
    advice.setId("place-advice");
    advice.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
    Parts.show(advice, false);
    model.advise(
        notebook,
        said -> {
          advice.setText(words.text(said));
          Parts.show(advice, true);
        });
    getChildren()
        .addAll(
            advice,
            problem,
            Parts.line(
                8,
                Parts.button("unlock", words.text("open.unlock"), this::unlock, "primary"),
                Parts.button("back", words.text("open.back"), model::home, "plain")),
            Parts.button(
                "recover",
                words.text("open.recover.begin"),
                model::beginRecover,
                "plain",
                "flush"));
  }

  @Override
  public void enter() {
    passphrase.requestFocus();
  }

  private void unlock() {
    model.unlock(PassphraseFields.characters(passphrase));
    passphrase.clear();
  }
}
