package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.app.export.PreviewLine;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Ce qui part: the workbook's own cells, sheet by sheet. */
final class LeavingCard extends VBox {
  private final Preview preview;
  private final SubmissionViewModel model;
  private final boolean narrow;
  private final Wording words;
  private final VBox content = new VBox(8);
  private final FlowPane years = new FlowPane(8, 8);
  private final InvalidationListener redraw = o -> draw();

  /** All lines are asked for though none of them has a value. */
  private boolean unveiled;

  LeavingCard(Preview preview, SubmissionViewModel model, boolean narrow, Wording words) {
    this.preview = preview;
    this.model = model;
    this.narrow = narrow;
    this.words = words;
    getStyleClass().add("card");
    setId("submission-leaving");
    Label title = Parts.label(words.text("submission.leaving"), "card-title");
    title.setGraphic(Parts.icon(Feather.SEND));
    FlowPane sheets = new FlowPane(6, 8);
    sheets.getChildren().addAll(sheetChips());
    sheets.getStyleClass().add("submission-sheets");
    FlowPane share = share();
    // how much leaves is said beside the title: the sheets below want the whole width
    if (narrow) {
      getChildren().addAll(title, share);
    } else {
      HBox.setHgrow(share, Priority.ALWAYS);
      share.setAlignment(Pos.CENTER_RIGHT);
      getChildren().add(Parts.line(10, title, share));
    }
    years.getChildren().addAll(yearChips());
    getChildren().addAll(sheets, years, narrow ? content : scrolled());
    // the card goes with what it shows, the model stays
    model.sheetProperty().addListener(new WeakInvalidationListener(redraw));
    model.yearProperty().addListener(new WeakInvalidationListener(redraw));
    draw();
  }

  private Scroll scrolled() {
    Scroll scroll = new Scroll(content);
    scroll.setFocusTraversable(true);
    scroll.getStyleClass().add("submission-lines");
    scroll.setId("submission-lines");
    scroll.setAccessibleText(words.text("submission.leaving"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private void draw() {
    Sheet sheet = model.sheetProperty().get();
    Parts.show(years, sheet == Sheet.INDICATORS && years.getChildren().size() > 1);
    content.getChildren().setAll(lines(sheet));
  }

  private Node lines(Sheet sheet) {
    return switch (sheet) {
      case INDICATORS -> indicators();
      case SCORES -> ScoreRows.of(preview, narrow, words);
      case CROSSINGS -> CrossingRows.of(preview, narrow, words);
      case SESSIONS -> OtherRows.sessions(preview, narrow, words);
      case ACTIVITIES -> OtherRows.activities(preview, narrow, words);
      case POOLING -> PoolingRows.of(preview, narrow, words);
      case COVER -> OtherRows.cover(preview, narrow, words);
    };
  }

  private Node indicators() {
    if (preview.submission().cover().tranches().isEmpty() && !unveiled) {
      return nothingYet();
    }
    Integer year = model.yearProperty().get();
    List<PreviewLine> shown =
        preview.lines().stream().filter(l -> Objects.equals(l.line().year(), year)).toList();
    return new IndicatorRows(preview.reference(), narrow, words).of(shown);
  }

  /** A Maison too young or too small: why, what to do, and the little that leaves all the same. */
  private Node nothingYet() {
    VBox said =
        Parts.empty(
            Feather.SUNRISE,
            words.text("submission.nothing-yet"),
            words.text(
                "submission.nothing-yet.text",
                preview.reference().floors().tranche(),
                preview.waiting().families()),
            Parts.button(
                "submission-unveil",
                words.text("submission.nothing-yet.lines", preview.lines().size()),
                () -> {
                  unveiled = true;
                  draw();
                }));
    List<PreviewLine> leaving = preview.lines().stream().filter(PreviewLine::leaves).toList();
    return leaving.isEmpty()
        ? said
        : new VBox(8, said, new IndicatorRows(preview.reference(), narrow, words).of(leaving));
  }

  private FlowPane share() {
    int all = preview.lines().size();
    int leaving = preview.leaving();
    Label leave = Parts.label(words.text("submission.lines.leave", leaving, all), "badge", "good");
    leave.setId("submission-leave");
    FlowPane share = new FlowPane(10, 8, leave);
    if (leaving < all) {
      Label notYet =
          Parts.label(words.text("submission.lines.not-yet", all - leaving), "badge", "care");
      notYet.setId("submission-not-yet");
      share.getChildren().add(notYet);
    }
    return share;
  }

  private List<ToggleButton> sheetChips() {
    List<Choice<Sheet>> sheets = new ArrayList<>();
    for (Sheet sheet : Sheet.values()) {
      sheets.add(
          new Choice<>(sheet, "show-" + sheet.name().toLowerCase(Locale.ROOT), sheet(sheet)));
    }
    return chips(sheets, model.sheetProperty());
  }

  private List<ToggleButton> yearChips() {
    List<Integer> years =
        preview.lines().stream()
            .flatMap(l -> Stream.ofNullable(l.line().year()))
            .distinct()
            .sorted()
            .toList();
    Integer shown = model.yearProperty().get();
    if (shown != null && !years.contains(shown)) {
      model.yearProperty().set(null);
    }
    List<Choice<@Nullable Integer>> choices = new ArrayList<>();
    choices.add(new Choice<>(null, "show-all", words.text("submission.since-opening")));
    years.forEach(y -> choices.add(new Choice<>(y, "show-" + y, y.toString())));
    return chips(choices, model.yearProperty());
  }

  /** One of some things to show. */
  private record Choice<T extends @Nullable Object>(T item, String id, String text) {}

  private static <T extends @Nullable Object> List<ToggleButton> chips(
      List<Choice<T>> choices, ObjectProperty<T> chosen) {
    List<ToggleButton> chips = new ArrayList<>();
    for (Choice<T> choice : choices) {
      ToggleButton chip = new ToggleButton(choice.text());
      chip.setId(choice.id());
      chip.getStyleClass().add("chip");
      chip.setSelected(Objects.equals(choice.item(), chosen.get()));
      // no toggle group: its members would be one stop of the Tab key
      chip.setOnAction(
          e -> {
            chips.forEach(c -> c.setSelected(c.equals(chip)));
            chosen.set(choice.item());
          });
      chips.add(chip);
    }
    return chips;
  }

  private String sheet(Sheet sheet) {
    return switch (sheet) {
      case INDICATORS -> words.text("submission.sheet.indicators");
      case SCORES -> words.text("submission.sheet.scores");
      case CROSSINGS -> words.text("submission.sheet.crossings");
      case SESSIONS -> words.text("submission.sheet.sessions");
      case ACTIVITIES -> words.text("submission.sheet.activities");
      case POOLING -> words.text("submission.sheet.pooling");
      case COVER -> words.text("submission.sheet.cover");
    };
  }
}
