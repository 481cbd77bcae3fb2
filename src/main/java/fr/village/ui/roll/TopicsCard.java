package fr.village.ui.roll;

import fr.village.app.roll.TopicChoice;
import fr.village.domain.session.Session;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** Topics as chips; "+ autre" looks among all of them, or makes one of one's own. */
final class TopicsCard extends VBox {
  private static final int FOUND = 12;

  private final TopicsViewModel model;
  private final RollViewModel roll;
  private final Wording words;
  private final FlowPane chips = new FlowPane(7, 7);
  private final VBox search;
  private final TextField typed = TextFields.createClearableTextField();
  private final FlowPane found = new FlowPane(7, 7);
  private final Label own;
  private final Label why;

  TopicsCard(TopicsViewModel model, RollViewModel roll, Wording words) {
    this.model = model;
    this.roll = roll;
    this.words = words;
    getStyleClass().add("card");
    chips.setMinWidth(0);
    found.setMinWidth(0);
    chips.setId("topics");
    typed.setId("topic-search");
    typed.setPromptText(words.text("roll.topics.search"));
    typed.setAccessibleText(words.text("roll.topics.search"));
    typed.textProperty().addListener((o, before, now) -> look());
    typed.setOnAction(e -> takeFirst());
    own = Parts.paragraph(words.text("roll.topics.own"), "secondary", "small");
    own.setGraphic(Parts.icon(Feather.LOCK));
    Label problem = Parts.paragraph("", "problem", "small");
    Parts.problem(problem, typed, "");
    model
        .problemProperty()
        .addListener(
            (o, before, now) -> Parts.problem(problem, typed, now == null ? "" : words.text(now)));
    search = new VBox(8, typed, problem, found, own);
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
    // before the field takes the arrow for itself
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Parts.show(search, false);
    why = Parts.paragraph(words.text("roll.topics.why"), "secondary", "small");
    HBox title =
        new HBox(
            8,
            Parts.label(words.text("roll.topics"), "card-title"),
            Parts.keyCap(words.text("roll.key.t")));
    title.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, chips, search, why);
  }

  /** The first topic not yet chosen. */
  void focusFirst() {
    chips.getChildren().stream()
        .filter(n -> n instanceof ToggleButton t && !t.isSelected())
        .findFirst()
        .or(() -> chips.getChildren().stream().findFirst())
        .ifPresent(Node::requestFocus);
  }

  void show(Session session) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String focused = owner == null ? null : owner.getId();
    List<TopicChoice> offered = model.offered();
    Parts.show(why, offered.stream().anyMatch(t -> t.suggested() && !t.covered()));
    List<Node> all = new ArrayList<>();
    offered.forEach(t -> all.add(chip(t, session, chips)));
    all.add(Parts.button("topics-more", words.text("roll.topics.more"), this::openOrClose, "chip"));
    chips.getChildren().setAll(all);
    if (search.isVisible()) {
      look();
    }
    chips.getChildren().stream()
        .filter(n -> focused != null && focused.equals(n.getId()))
        .forEach(Node::requestFocus);
  }

  private void openOrClose() {
    boolean open = !search.isVisible();
    Parts.show(search, open);
    if (open) {
      typed.clear();
      look();
      typed.requestFocus();
    }
  }

  private void close() {
    Parts.show(search, false);
    chips.getChildren().getLast().requestFocus();
  }

  private void look() {
    Session session = roll.sessionProperty().get();
    if (session == null) {
      return;
    }
    List<Node> all = new ArrayList<>();
    model.found(typed.getText()).stream()
        .limit(FOUND)
        .forEach(t -> all.add(chip(t, session, found)));
    boolean isNew = model.isNew(typed.getText());
    if (isNew) {
      Button make =
          Parts.button(
              "topic-new",
              words.text("roll.topics.new", typed.getText().strip()),
              this::invent,
              "chip");
      Parts.wrap(make);
      make.maxWidthProperty().bind(found.widthProperty());
      all.add(make);
    }
    found.getChildren().setAll(all);
    Parts.show(own, isNew);
  }

  /** Enter: the only topic found, else a new one of that name. */
  private void takeFirst() {
    List<TopicChoice> fitting = model.found(typed.getText());
    if (typed.getText().isBlank()) {
      close();
    } else if (!fitting.isEmpty() && (fitting.size() == 1 || !model.isNew(typed.getText()))) {
      typed.clear();
      model.toggle(fitting.getFirst());
    } else if (fitting.isEmpty()) {
      invent();
    }
  }

  private void invent() {
    String label = typed.getText();
    typed.clear();
    typed.requestFocus();
    model.invent(label);
  }

  private void escaped(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !found.getChildren().isEmpty()) {
      found.getChildren().getFirst().requestFocus();
      event.consume();
    }
  }

  private ToggleButton chip(TopicChoice topic, Session session, FlowPane where) {
    ToggleButton chip = new ToggleButton(words.text(topic.label()));
    chip.setId((where == chips ? "topic-" : "found-") + topic.code());
    chip.getStyleClass().setAll("toggle-button", "chip");
    chip.setMnemonicParsing(false);
    Parts.wrap(chip);
    chip.maxWidthProperty().bind(where.widthProperty());
    boolean chosen = session.topics().contains(topic.code());
    chip.setSelected(chosen);
    if (topic.isOwn()) {
      chip.setGraphic(Parts.icon(Feather.LOCK));
      chip.setAccessibleHelp(words.text("roll.topics.own"));
    } else if (chosen) {
      chip.setGraphic(Parts.icon(Feather.CHECK));
    }
    chip.setOnAction(e -> model.toggle(topic));
    return chip;
  }
}
