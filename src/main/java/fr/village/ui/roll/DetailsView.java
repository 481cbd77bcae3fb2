package fr.village.ui.roll;

import fr.village.app.roll.TopicChoice;
import fr.village.domain.session.Session;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
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
  private final FlowPane topics = new FlowPane();
  private final VBox guests = new VBox(2);
  private final TextField guest = new TextField();
  private final TextArea note = new TextArea();
  private final TextField preparation = new TextField();
  private final Label length = Parts.label("");
  private Label topicsWhy = new Label();
  private boolean allTopics;

  DetailsView(DetailsViewModel model, RollViewModel roll, Wording words, Runnable backToRoll) {
    this.model = model;
    this.roll = roll;
    this.words = words;
    getStyleClass().add("details");
    topics.setHgap(7);
    topics.setVgap(7);
    topics.setMinWidth(0);
    VBox noteCard = noteCard();
    VBox.setVgrow(noteCard, Priority.ALWAYS);
    getChildren().addAll(topicsCard(), guestsCard(), noteCard, timeCard());
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
    if (!topics.getChildren().isEmpty()) {
      topics.getChildren().stream()
          .filter(n -> n instanceof ToggleButton t && !t.isSelected())
          .findFirst()
          .orElse(topics.getChildren().getFirst())
          .requestFocus();
    }
  }

  private VBox topicsCard() {
    Label why = Parts.paragraph(words.text("roll.topics.why"), "secondary", "small");
    HBox title =
        new HBox(
            8,
            Parts.label(words.text("roll.topics"), "card-title"),
            Parts.keyCap(words.text("roll.key.t")));
    title.setAlignment(Pos.CENTER_LEFT);
    topicsWhy = why;
    return Parts.card(title, topics, why);
  }

  private VBox guestsCard() {
    guest.setId("guest");
    guest.setPromptText(words.text("roll.guest.prompt"));
    guest.setAccessibleText(words.text("roll.guests"));
    guest.setOnAction(e -> addGuest());
    guest.focusedProperty().addListener((o, was, is) -> leaving(is, this::addGuest));
    return Parts.card(Parts.label(words.text("roll.guests"), "card-title"), guests, guest);
  }

  private void addGuest() {
    if (model.addGuest(guest.getText())) {
      guest.clear();
    }
  }

  private VBox noteCard() {
    note.setId("note");
    note.setWrapText(true);
    note.setPrefRowCount(2);
    note.setMinHeight(46);
    note.setAccessibleText(words.text("roll.note"));
    note.setPromptText(words.text("roll.note.prompt"));
    VBox.setVgrow(note, Priority.ALWAYS);
    note.focusedProperty()
        .addListener((o, was, is) -> leaving(is, () -> model.note(note.getText())));
    Label never = Parts.label(words.text("roll.note.never"), "secondary", "small");
    never.setGraphic(Parts.icon(Feather.LOCK));
    HBox title =
        new HBox(Parts.label(words.text("roll.note"), "card-title"), Parts.spacer(), never);
    title.setAlignment(Pos.CENTER_LEFT);
    return Parts.card(title, note);
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
    showTopics(session);
    showGuests(session.guests());
    if (!note.isFocused()) {
      note.setText(Objects.requireNonNullElse(session.note(), ""));
    }
    length.setText(
        words.text("roll.time.length", words.duration(Duration.ofMinutes(session.minutes()))));
    Integer minutes = session.preparationMinutes();
    if (!preparation.isFocused()) {
      preparation.setText(minutes == null ? "" : words.duration(Duration.ofMinutes(minutes)));
    }
  }

  private void showTopics(Session session) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String focused = owner == null ? null : owner.getId();
    List<TopicChoice> offered = model.topics(allTopics);
    Parts.show(topicsWhy, offered.stream().anyMatch(TopicChoice::suggested));
    topics.getChildren().setAll(offered.stream().map(t -> chip(t, session)).toList());
    Button more =
        Parts.button(
            "topics-more",
            words.text(allTopics ? "roll.topics.fewer" : "roll.topics.more"),
            () -> {
              allTopics = !allTopics;
              showTopics(session);
            },
            "chip");
    topics.getChildren().add(more);
    topics.getChildren().stream()
        .filter(n -> focused != null && focused.equals(n.getId()))
        .forEach(Node::requestFocus);
  }

  private ToggleButton chip(TopicChoice topic, Session session) {
    ToggleButton chip = new ToggleButton(words.text(topic.label()));
    chip.setId("topic-" + topic.code());
    chip.getStyleClass().setAll("toggle-button", "chip");
    chip.setMnemonicParsing(false);
    chip.setWrapText(true);
    chip.maxWidthProperty().bind(topics.widthProperty());
    boolean chosen = session.topics().contains(topic.code());
    chip.setSelected(chosen);
    if (chosen) {
      chip.setGraphic(Parts.icon(Feather.CHECK));
    }
    chip.setOnAction(e -> model.toggleTopic(topic));
    return chip;
  }

  private void showGuests(List<String> names) {
    guests.getChildren().clear();
    for (int i = 0; i < names.size(); i++) {
      int index = i;
      Button remove =
          Parts.button("guest-remove-" + i, "", () -> model.removeGuest(index), "plain");
      remove.setGraphic(Parts.icon(Feather.X));
      remove.setAccessibleText(words.text("roll.guest.remove", names.get(i)));
      Label name = Parts.paragraph(names.get(i));
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setGraphic(Parts.icon(Feather.USER));
      HBox line = Parts.line(4, name, Parts.spacer(), remove);
      remove.setMinWidth(USE_PREF_SIZE);
      guests.getChildren().add(line);
    }
    Parts.show(guests, !names.isEmpty());
  }
}
