package fr.village.ui.submission;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Envoi: "ce qui part, ce qui reste". */
public final class SubmissionView extends StackPane implements Parts.Entered, Parts.Adaptive {
  private final SubmissionViewModel model;
  private final CheckViewModel check;
  private final ExplainSheet sheet;
  private final GiveAgain again;
  private final Frame frame;
  private final Wording words;
  private final VBox page = new VBox();
  private boolean narrow;

  /** The keyboard was wanted here before there was anything to put it on. */
  private boolean awaited;

  SubmissionView(
      SubmissionViewModel model,
      CheckViewModel check,
      ExplainSheet sheet,
      GiveAgain again,
      Frame frame) {
    this.model = model;
    this.sheet = sheet;
    this.again = again;
    this.check = check;
    this.frame = frame;
    this.words = frame.words();
    setId("submission");
    page.getStyleClass().addAll("screen", "submission-screen");
    Scroll scroll = new Scroll(page);
    scroll.setFitToHeight(true);
    getChildren().add(scroll);
    model.stateProperty().addListener((o, before, now) -> show(now));
    show(model.stateProperty().get());
  }

  @Override
  public void enter() {
    Node first = page.lookup(".primary");
    awaited = first == null;
    if (first != null) {
      first.requestFocus();
    }
  }

  @Override
  public void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      show(model.stateProperty().get());
    }
  }

  private void show(SubmissionState state) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String held = owner != null && Parts.isIn(owner, page) ? owner.getId() : null;
    page.getChildren().setAll(header(state), body(state));
    if (getScene() == null || frame.overlay().isOpen() || (held == null && !awaited)) {
      return;
    }
    applyCss();
    Node same = held == null ? null : page.lookup("#" + held);
    if (same != null) {
      same.requestFocus();
    } else {
      enter();
    }
  }

  private Node body(SubmissionState state) {
    return switch (state) {
      case SubmissionState.Looking looking ->
          Parts.empty(
              Feather.LOADER,
              words.text("submission.looking"),
              words.text("submission.looking.text"));
      case SubmissionState.Stopped stopped ->
          new VBox(
              14,
              new TroubleCard(stopped.trouble(), this::chooseLast, words),
              new HistoryCard(stopped.history(), again, narrow, frame));
      case SubmissionState.Ready ready -> ready(ready);
    };
  }

  private Node ready(SubmissionState.Ready ready) {
    LeavingCard leaving = new LeavingCard(ready.preview(), model, narrow, words);
    VBox side =
        new VBox(
            14,
            new WaitingCard(ready.preview(), words),
            new AdviceCard(ready.preview(), words),
            new StaysCard(ready.preview().stays(), words),
            new HistoryCard(ready.history(), again, narrow, frame),
            new VerifiedCard(
                ready.preview(), () -> sheet.dpo(frame, getScene().getWindow()), words));
    if (narrow) {
      return new VBox(14, leaving, side);
    }
    side.getStyleClass().add("submission-side");
    HBox.setHgrow(leaving, Priority.ALWAYS);
    HBox columns = new HBox(14, leaving, side);
    VBox.setVgrow(columns, Priority.ALWAYS);
    return columns;
  }

  private Region header(SubmissionState state) {
    Label title = Parts.label(words.text("submission.title"));
    Label facts = Parts.label(facts(state));
    facts.setId("submission-facts");
    Button verify =
        Parts.button(
            "submission-check",
            Feather.SEARCH,
            words.text("submission.check"),
            () -> CheckCard.show(check, frame));
    Button explain =
        Parts.button(
            "submission-explain",
            Feather.FILE_TEXT,
            words.text("submission.explain"),
            () -> ExplainCard.show(frame, sheet, getScene().getWindow()));
    if (!(state instanceof SubmissionState.Ready ready)) {
      return narrow
          ? new VBox(10, Parts.header(title, facts), new FlowPane(10, 10, verify, explain))
          : Parts.header(title, facts, verify, explain);
    }
    Button write =
        Parts.button(
            "submission-write",
            Feather.SAVE,
            words.text("submission.write"),
            () -> WriteCard.show(model, ready.preview(), frame),
            "primary");
    return narrow
        ? new VBox(10, Parts.header(title, facts), new FlowPane(10, 10, write, verify, explain))
        : Parts.header(title, facts, verify, explain, write);
  }

  private String facts(SubmissionState state) {
    if (!(state instanceof SubmissionState.Ready ready)) {
      return words.text("submission.facts.none");
    }
    return new Facts(ready.preview(), words).line();
  }

  private void chooseLast() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("submission.continue"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.text("submission.workbooks"), "*.xlsx"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      model.continueFrom(chosen.toPath());
    }
  }
}
