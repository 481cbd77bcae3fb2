package fr.village.ui.open;

import fr.village.ui.common.Parts;
import fr.village.ui.common.PassphraseFields;
import fr.village.ui.common.Wording;
import fr.village.ui.open.OpenViewModel.Place;
import fr.village.ui.open.OpenViewModel.Trouble;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Says what is wrong beside the field it is about. */
final class Troubles {
  private Troubles() {}

  /** A place under {@code field} for what is wrong there. */
  static Label under(
      OpenViewModel model, Wording words, Place place, TextInputControl field, String id) {
    Label label = Parts.paragraph("", "problem", "small");
    label.setId(id);
    Parts.problem(label, field, "");
    model
        .troubleProperty()
        .addListener(
            (o, before, now) -> {
              boolean here = now != null && now.place() == place;
              Parts.problem(label, field, here ? words.text(now.said()) : "");
              if (here) {
                field.requestFocus();
              }
            });
    return label;
  }

  /** The fields of a new passphrase, which say what is wrong with it themselves. */
  static PassphraseFields passphrase(OpenViewModel model, Wording words, Runnable done) {
    PassphraseFields fields = new PassphraseFields(words, done);
    model
        .troubleProperty()
        .addListener(
            (o, before, now) -> {
              fields.problem(text(words, Place.PASSPHRASE, now));
              fields.againProblem(text(words, Place.AGAIN, now));
            });
    return fields;
  }

  private static String text(Wording words, Place place, @Nullable Trouble now) {
    return now != null && now.place() == place ? words.text(now.said()) : "";
  }

  /** A place for what is about no field of the page. */
  static void show(OpenViewModel model, Wording words, Label label) {
    label.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
    model.troubleProperty().addListener((o, before, now) -> write(words, label, now));
    write(words, label, model.troubleProperty().get());
  }

  private static void write(Wording words, Label label, @Nullable Trouble now) {
    String said = text(words, Place.PAGE, now);
    label.setText(said);
    Parts.show(label, !said.isEmpty());
  }
}
