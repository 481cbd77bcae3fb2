package fr.village.ui.open;

import fr.village.app.session.PassphraseAdvice;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import fr.village.ui.open.OpenViewModel.Place;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A new passphrase typed twice, its strength said in words while it is typed. */
final class PassphraseFields extends VBox {
  private final Wording words;
  private final PasswordField first = new PasswordField();
  private final PasswordField second = new PasswordField();
  private final Label advice = Parts.paragraph("", "secondary", "small");
  private final StackPane track = new StackPane();
  private final Region bar = new Region();

  PassphraseFields(OpenViewModel model, Wording words, Runnable done) {
    super(14);
    this.words = words;
    first.setId("passphrase");
    second.setId("passphrase-again");
    advice.setId("passphrase-advice");
    first.setOnAction(e -> second.requestFocus());
    second.setOnAction(e -> done.run());
    track.getStyleClass().add("strength-track");
    track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    bar.getStyleClass().add("strength-bar");
    bar.setMaxWidth(0);
    track.getChildren().add(bar);
    first.textProperty().addListener((o, before, now) -> judge());
    track.widthProperty().addListener((o, before, now) -> judge());
    judge();
    getChildren()
        .addAll(
            Parts.field(
                words.text("open.passphrase.new"),
                first,
                track,
                advice,
                Troubles.under(model, words, Place.PASSPHRASE, first, "passphrase-problem")),
            Parts.field(
                words.text("open.passphrase.again"),
                second,
                Troubles.under(model, words, Place.AGAIN, second, "passphrase-again-problem")));
  }

  char[] passphrase() {
    return characters(first);
  }

  char[] again() {
    return characters(second);
  }

  static char[] characters(TextField field) {
    CharSequence typed = field.getCharacters();
    char[] copy = new char[typed.length()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = typed.charAt(i);
    }
    return copy;
  }

  private void judge() {
    char[] typed = passphrase();
    PassphraseAdvice judged = PassphraseAdvice.of(typed);
    Arrays.fill(typed, '\0');
    String said =
        typed.length == 0
            ? words.text("open.passphrase.rule")
            : judged.enough()
                ? words.text("passphrase.strong")
                : judged.hints().stream()
                    .map(h -> words.text(new Said(h.key(), h.arguments())))
                    .collect(Collectors.joining(" "));
    advice.setText(said);
    first.setAccessibleHelp(said);
    bar.setMaxWidth(typed.length == 0 ? 0 : track.getWidth() * judged.percent() / 100);
    bar.getStyleClass().remove("enough");
    if (judged.enough()) {
      bar.getStyleClass().add("enough");
    }
  }
}
