package fr.village.ui.roll;

import fr.village.domain.Id;
import fr.village.domain.session.Session;
import fr.village.ui.common.LongText;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.time.Duration;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The right-hand side of the roll: topics, guests, note, time. */
final class DetailsView extends VBox {
  private final DetailsViewModel model;
  private final RollViewModel roll;
  private final Wording words;
  private final TopicsCard topics;
  private final GuestsCard guests;
  private final LongText note = new LongText();
  private final TextField preparation = new TextField();
  private final Label length = Parts.label("");
  private @Nullable Id<Session> shown;

  DetailsView(RollModels models, Wording words, Runnable backToRoll) {
    this.model = models.details();
    this.roll = models.roll();
    this.words = words;
    this.topics = new TopicsCard(models.topics(), roll, words);
    this.guests = new GuestsCard(models.guests(), words);
    getStyleClass().add("details");
    VBox noteCard = noteCard();
    VBox.setVgrow(noteCard, Priority.ALWAYS);
    getChildren().addAll(topics, guests, noteCard, timeCard());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            backToRoll.run();
            event.consume();
          }
        });
    roll.sessionProperty().addListener((o, before, now) -> show(now));
    opened();
  }

  /** The roll of another session, or with other members. */
  void opened() {
    show(roll.sessionProperty().get());
  }

  /** As wide as a column, or as the page. */
  void narrow(boolean narrow) {
    getStyleClass().remove("wide");
    if (narrow) {
      getStyleClass().add("wide");
    }
  }

  void focusTopics() {
    topics.focusFirst();
  }

  private VBox noteCard() {
    note.setId("note");
    note.setPrefRowCount(2);
    note.setAccessibleText(words.text("roll.note"));
    note.setPromptText(words.text("roll.note.prompt"));
    VBox.setVgrow(note, Priority.ALWAYS);
    note.focusedProperty()
        .addListener((o, was, is) -> leaving(is, () -> model.note(note.getText())));
    note.addEventFilter(KeyEvent.KEY_PRESSED, this::tabLeaves);
    Label never = Parts.label(words.text("roll.note.never"), "secondary", "small");
    never.setGraphic(Parts.icon(Feather.LOCK));
    HBox title =
        new HBox(Parts.label(words.text("roll.note"), "card-title"), Parts.spacer(), never);
    title.setAlignment(Pos.CENTER_LEFT);
    VBox card = Parts.card(title, note);
    card.getStyleClass().add("note-card");
    return card;
  }

  /** In a note nobody wants tab stops: Tab goes on. */
  private void tabLeaves(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isShortcutDown()) {
      preparation.requestFocus();
      event.consume();
    }
  }

  private VBox timeCard() {
    preparation.setId("preparation");
    preparation.setPrefColumnCount(4);
    preparation.getStyleClass().add("tight");
    preparation.setAccessibleText(words.text("roll.preparation"));
    preparation.setOnAction(e -> model.preparation(preparation.getText()));
    preparation
        .focusedProperty()
        .addListener((o, was, is) -> leaving(is, () -> model.preparation(preparation.getText())));
    HBox line =
        Parts.line(
            8, length, preparation, Parts.label(words.text("roll.preparation.after"), "secondary"));
    length.setMinWidth(USE_PREF_SIZE);
    Label problem = Parts.paragraph("", "problem", "small");
    problem.setId("details-problem");
    Parts.show(problem, false);
    model.problemProperty().addListener((o, before, now) -> say(problem, now));
    HBox timed = Parts.line(12, Parts.label(words.text("roll.time"), "card-title"), line);
    timed.getChildren().forEach(n -> ((Region) n).setMinWidth(USE_PREF_SIZE));
    return Parts.card(timed, problem);
  }

  private void say(Label problem, @Nullable Said now) {
    problem.setText(now == null ? "" : words.text(now));
    Parts.show(problem, now != null);
  }

  private static void leaving(boolean focused, Runnable save) {
    if (!focused) {
      save.run();
    }
  }

  private void show(@Nullable Session session) {
    if (session == null) {
      return;
    }
    boolean another = !session.id().equals(shown);
    shown = session.id();
    topics.show(session);
    guests.show(session);
    if (another || !note.isFocused()) {
      note.setText(Objects.requireNonNullElse(session.note(), ""));
    }
    length.setText(
        words.text("roll.time.length", words.duration(Duration.ofMinutes(session.minutes()))));
    Integer minutes = session.preparationMinutes();
    if (another || !preparation.isFocused()) {
      preparation.setText(minutes == null ? "" : words.duration(Duration.ofMinutes(minutes)));
    }
  }
}
