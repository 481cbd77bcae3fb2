package fr.village.ui.federation;

import fr.village.federation.Arrival;
import fr.village.federation.Choice;
import fr.village.federation.Decision;
import fr.village.federation.Sorting;
import fr.village.federation.Verdict;
import fr.village.ui.common.Frame;
import fr.village.ui.common.LongText;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import fr.village.workbook.Cover;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be decided of a file: each choice a button, the reason in a note. */
final class DecisionCard extends VBox {
  private static final double WIDTH = 600;

  private final DeskViewModel model;
  private final Frame frame;
  private final Wording words;
  private final LongText note = new LongText();
  private final Label problem = Parts.paragraph("", "problem", "small");
  private final FlowPane actions = new FlowPane(10, 10);

  private DecisionCard(Arrival arrival, DeskViewModel model, Frame frame) {
    super(12);
    this.model = model;
    this.frame = frame;
    this.words = frame.words();
    setPrefWidth(WIDTH);
    setId("decision-card");
    note.setId("decision-note");
    note.setPrefRowCount(2);
    note.setMinHeight(USE_PREF_SIZE);
    problem.setId("decision-problem");
    Parts.problem(problem, note, "");
    getChildren()
        .addAll(
            Parts.paragraph(
                words.text("federation.decision.title", arrival.file().path()), "card-title"),
            Parts.paragraph(Details.why(arrival, words), "secondary"),
            Parts.field(words.text("federation.decision.note"), note, problem),
            actions);
    choices(arrival);
    actions
        .getChildren()
        .add(
            Parts.button(
                "decision-cancel", words.text("common.cancel"), frame.overlay()::close, "plain"));
  }

  static void show(Arrival arrival, DeskViewModel model, Frame frame) {
    DecisionCard card = new DecisionCard(arrival, model, frame);
    frame.overlay().show(card, card.note, () -> {});
  }

  private void choices(Arrival arrival) {
    String sha256 = arrival.file().sha256();
    String path = arrival.file().path();
    @Nullable Cover cover = arrival.file().cover();
    Verdict verdict = arrival.verdict();
    if (verdict == Verdict.NEW_NOTEBOOK && cover != null) {
      choice(
          "decision-notebook",
          "federation.decide",
          new Choice.CountNotebook(cover.houseCode(), cover.notebook()),
          Said.of("federation.decided", cover.houseName()),
          false);
    }
    if (verdict == Verdict.UNKNOWN_HOUSE && cover != null) {
      choice(
          "decision-house",
          "federation.decision.house",
          new Choice.AcceptHouse(cover.houseCode()),
          Said.of("federation.decision.house.done", cover.houseName()),
          false);
      choice(
          "decision-house-refuse",
          "federation.decision.house.refuse",
          new Choice.RefuseHouse(cover.houseCode()),
          Said.of("federation.decision.house.refused", cover.houseName()),
          false);
    }
    if (Sorting.canBeAccepted(arrival.file())) {
      choice(
          "decision-accept",
          "federation.decision.accept",
          new Choice.AcceptFile(sha256),
          Said.of("federation.decision.accepted", path),
          true);
    }
    if (verdict.isCounted() || Sorting.canBeAccepted(arrival.file())) {
      choice(
          "decision-refuse",
          "federation.decision.refuse",
          new Choice.RefuseFile(sha256),
          Said.of("federation.decision.refused", path),
          false);
    }
    if (verdict != Verdict.IGNORED) {
      choice(
          "decision-ignore",
          "federation.decision.ignore",
          new Choice.IgnoreFile(sha256),
          Said.of("federation.decision.ignored", path),
          false);
    }
  }

  /**
   * @param noted whether the note has to say why
   */
  private void choice(String id, String text, Choice choice, Said said, boolean noted) {
    boolean first = actions.getChildren().isEmpty();
    Runnable go =
        () -> {
          String why = note.getText().strip();
          if (why.length() > Decision.MAX_NOTE || (noted && why.isEmpty())) {
            String key =
                why.isEmpty() ? "federation.decision.note.needed" : "federation.decision.note.long";
            Parts.problem(problem, note, words.text(key, Decision.MAX_NOTE));
            note.requestFocus();
            return;
          }
          model.decide(choice, why, said);
          frame.overlay().close();
        };
    Button button =
        first
            ? Parts.button(id, words.text(text), go, "primary")
            : Parts.button(id, words.text(text), go);
    actions.getChildren().add(button);
  }
}
