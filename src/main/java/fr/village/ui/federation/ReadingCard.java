package fr.village.ui.federation;

import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How many files are read, and the way to end it. */
final class ReadingCard extends VBox {
  private final Wording words;
  private final Label said = Parts.paragraph("");
  private final ProgressBar bar = new ProgressBar();
  private final ChangeListener<FederationViewModel.@Nullable Reading> follow =
      (o, before, now) -> say(now);

  ReadingCard(FederationViewModel model, Wording words) {
    this.words = words;
    getStyleClass().add("card");
    setId("federation-reading");
    setMinHeight(USE_PREF_SIZE);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(words.text("federation.reading"));
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    var stop = Parts.button("federation-stop", words.text("federation.stop"), model::stop);
    stop.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Parts.line(14, said, stop), bar);
    // the card goes with its screen, the model stays
    model.readingProperty().addListener(new WeakChangeListener<>(follow));
    say(model.readingProperty().get());
  }

  private void say(FederationViewModel.@Nullable Reading reading) {
    if (reading == null) {
      return;
    }
    said.setText(
        reading.of() == 0
            ? words.text("federation.reading.list")
            : words.text("federation.reading.files", reading.done(), reading.of()));
    bar.setProgress(reading.of() == 0 ? -1 : (double) reading.done() / reading.of());
  }
}
