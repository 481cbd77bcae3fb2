package fr.village.ui.federation;

import fr.village.federation.Arrival;
import fr.village.federation.Verdict;
import fr.village.federation.letters.Corrections;
import fr.village.federation.letters.Letters;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.SaveDialog;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import fr.village.workbook.Cover;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Every file that arrived, and what became of it; those that want somebody first. */
final class FilesCard extends VBox {
  /** More are drawn only when asked for: a window of a thousand rows is slow. */
  private static final int DRAWN = 150;

  /** What would still not count if it were decided. */
  private static final Set<Verdict> REPLACED = Set.of(Verdict.SUPERSEDED, Verdict.DUPLICATE);

  private final Letters letters = new Letters();
  private final Gathered gathered;
  private final FederationViewModel model;
  private final boolean narrow;
  private final Frame frame;
  private final Wording words;
  private final VBox content = new VBox(10);

  FilesCard(Gathered gathered, FederationViewModel model, boolean narrow, Frame frame) {
    this.gathered = gathered;
    this.model = model;
    this.narrow = narrow;
    this.frame = frame;
    this.words = frame.words();
    getStyleClass().add("card");
    setId("federation-arrivals");
    getChildren().addAll(filters(), narrow ? content : scrolled());
    draw(DRAWN);
  }

  private Scroll scrolled() {
    Scroll scroll = new Scroll(content);
    scroll.setFocusTraversable(true);
    scroll.getStyleClass().add("federation-lines");
    scroll.setAccessibleText(words.text("federation.title"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private FlowPane filters() {
    FlowPane filters = new FlowPane(8, 8);
    for (Gathered.Filter filter : Gathered.Filter.values()) {
      int files = gathered.files(filter).size();
      ToggleButton chip =
          new ToggleButton(
              switch (filter) {
                case ALL -> words.text("federation.filter.all", files);
                case TO_SEE -> words.text("federation.filter.to-see", files);
                case COUNTED -> words.text("federation.filter.counted", files);
              });
      chip.setId(
          switch (filter) {
            case ALL -> "filter-all";
            case TO_SEE -> "filter-to-see";
            case COUNTED -> "filter-counted";
          });
      chip.getStyleClass().add("chip");
      chip.setSelected(filter == model.filterProperty().get());
      chip.setOnAction(
          e -> {
            // no toggle group: its members would be one stop of the Tab key
            filters.getChildren().forEach(c -> ((ToggleButton) c).setSelected(c.equals(chip)));
            model.filterProperty().set(filter);
            draw(DRAWN);
          });
      filters.getChildren().add(chip);
    }
    return filters;
  }

  private void draw(int most) {
    List<Arrival> files = gathered.files(model.filterProperty().get());
    if (files.isEmpty()) {
      content
          .getChildren()
          .setAll(Parts.paragraph(words.text("federation.filter.none"), "secondary"));
      return;
    }
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("federation.column.house"), 20),
                Column.text(words.text("federation.column.file"), 21),
                Column.text(words.text("federation.column.verdict"), 23),
                Column.text("", 36)),
            narrow);
    for (int i = 0; i < Math.min(most, files.size()); i++) {
      row(rows, files.get(i), i);
    }
    content.getChildren().setAll(rows.box());
    if (files.size() > most) {
      content
          .getChildren()
          .add(
              Parts.button(
                  "federation-more",
                  words.text("federation.more", files.size() - most),
                  () -> draw(Integer.MAX_VALUE)));
    }
  }

  private void row(Rows rows, Arrival arrival, int index) {
    Cover cover = arrival.file().cover();
    Label verdict =
        Parts.label(words.text(arrival.verdict().key()), "badge", style(arrival.verdict()));
    verdict.setMinWidth(Region.USE_PREF_SIZE);
    VBox house =
        new VBox(
            Parts.paragraph(
                cover == null ? words.text("federation.unknown") : cover.houseName(), "semibold"));
    house.setAlignment(Pos.CENTER_LEFT);
    if (cover != null) {
      house.getChildren().add(Parts.paragraph(closing(cover), "small", "secondary"));
    }
    rows.add(
        house,
        Parts.paragraph(arrival.file().path(), "small"),
        verdict,
        detail(arrival, cover, index));
  }

  private String closing(Cover cover) {
    return words.text(
        "federation.closing", words.date(cover.closing()), Integer.toString(cover.revision()));
  }

  private Node detail(Arrival arrival, @Nullable Cover cover, int index) {
    String why = Details.why(arrival, words);
    VBox detail = new VBox(4, Parts.paragraph(why, "small"));
    detail.setAlignment(Pos.CENTER_LEFT);
    FlowPane actions = new FlowPane(6, 4);
    boolean decidable = gathered.desk() != null && !arrival.file().sha256().isEmpty();
    if (decidable && !REPLACED.contains(arrival.verdict())) {
      actions
          .getChildren()
          .add(
              action(
                  "decide-" + index,
                  words.text("federation.decision"),
                  said(arrival),
                  () -> DecisionCard.show(arrival, model.kept(), frame)));
    } else if (arrival.verdict() == Verdict.NEW_NOTEBOOK) {
      actions
          .getChildren()
          .add(
              action(
                  "decide-" + index,
                  words.text("federation.decide"),
                  said(arrival),
                  () -> model.decide(arrival)));
    }
    Optional<String> letter = letters.of(arrival);
    if (letter.isPresent()) {
      String mail = letter.get();
      Button copy =
          action("reply-" + index, words.text("federation.reply"), said(arrival), () -> {});
      copy.setOnAction(
          e -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, mail));
            copy.setText(words.text("federation.copied"));
          });
      actions.getChildren().add(copy);
    }
    if (Corrections.hasPlaces(arrival)) {
      actions
          .getChildren()
          .add(
              action(
                  "correct-" + index,
                  words.text("federation.correction"),
                  said(arrival),
                  () -> saveCorrections(arrival)));
    }
    if (!actions.getChildren().isEmpty()) {
      detail.getChildren().add(actions);
    }
    return detail;
  }

  private void saveCorrections(Arrival arrival) {
    SaveDialog.ask(
            words.text("federation.correction"),
            words.text("federation.correction.file"),
            getScene().getWindow(),
            new FileChooser.ExtensionFilter(words.text("submission.workbooks"), "*.xlsx"))
        .ifPresent(file -> model.outgoing().writeCorrections(arrival, file));
  }

  private static String said(Arrival arrival) {
    return arrival.file().path();
  }

  private static Button action(String id, String text, String of, Runnable run) {
    Button button = Parts.button(id, text, run, "row-action");
    button.setAccessibleText(text + ", " + of);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED, HAND_FILLED -> "good";
      case SUPERSEDED, DUPLICATE, IGNORED -> "second";
      case MODIFIED, NEW_NOTEBOOK, UNKNOWN_HOUSE, NEWER_FORMAT -> "care";
      case PERSONAL, REFUSED, UNREADABLE, NOT_SUBMISSION -> "accented";
    };
  }
}
