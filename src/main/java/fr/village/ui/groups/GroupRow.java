package fr.village.ui.groups;

import fr.village.app.group.GroupLine;
import fr.village.domain.group.PeerGroup;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A group in the list: who, when, how many, how far, when next. */
final class GroupRow {
  private final GroupLine line;
  private final LocalDate today;
  private final Frame frame;
  private final GroupWords words;

  private GroupRow(GroupLine line, LocalDate today, Frame frame) {
    this.line = line;
    this.today = today;
    this.frame = frame;
    this.words = new GroupWords(frame.words());
  }

  static Button of(GroupLine line, LocalDate today, Frame frame, boolean narrow, Runnable open) {
    GroupRow row = new GroupRow(line, today, frame);
    Button button =
        new RowButton(
            "group-" + line.group().number(),
            narrow ? row.stacked() : row.beside(),
            "line-button",
            "separated",
            "group-row");
    button.setOnAction(e -> open.run());
    button.setAccessibleText(row.spoken());
    return button;
  }

  private String spoken() {
    return Stream.of(
            line.group().name(), rhythm(), babies(), placesLeft(), waiting(), progress(), next())
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private HBox beside() {
    VBox who = new VBox(1, name(), facts());
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    HBox row = new HBox(20, who);
    if (!line.isOver(today)) {
      row.getChildren().addAll(column(places()), column(far()), column(date()));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private VBox stacked() {
    VBox all = new VBox(6, name(), facts());
    if (!line.isOver(today)) {
      HBox below = new HBox(30, places(), far(), date());
      below.setAlignment(Pos.TOP_LEFT);
      all.getChildren().add(below);
    }
    return all;
  }

  private static Region column(Region content) {
    content.getStyleClass().add("group-column");
    return content;
  }

  private Label name() {
    return Parts.paragraph(line.group().name(), "group-name");
  }

  private Label facts() {
    if (line.isOver(today)) {
      return Parts.paragraph(placesLeft(), "secondary", "small");
    }
    List<String> facts = new ArrayList<>();
    if (!babies().isEmpty()) {
      facts.add(babies());
    }
    if (line.group().venue() != null) {
      facts.add(line.group().venue());
    }
    return Parts.paragraph(
        facts.isEmpty() ? rhythm() : rhythm() + "\n" + String.join(" · ", facts),
        "secondary",
        "small");
  }

  private VBox places() {
    boolean full = line.members() >= line.group().places();
    VBox said = new VBox(4, badge(placesLeft(), full ? "care" : "good"));
    if (!waiting().isEmpty()) {
      said.getChildren().add(badge(waiting(), "second"));
    }
    said.setAlignment(Pos.CENTER_LEFT);
    said.setFillWidth(false);
    return said;
  }

  private static Label badge(String text, String style) {
    Label badge = Parts.label(text, "badge", style);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  private VBox far() {
    PeerGroup g = line.group();
    int month = line.month(today);
    VBox far = new VBox(4, Parts.paragraph(progress(), "small"));
    if (month > 0) {
      far.getChildren().add(new Bar((double) month / g.months()));
    }
    far.setAlignment(Pos.CENTER_LEFT);
    return far;
  }

  private VBox date() {
    LocalDate next = line.nextOn();
    VBox date = new VBox(0);
    if (next == null) {
      date.getChildren().add(Parts.paragraph(frame.text("groups.next.none"), "secondary", "small"));
    } else {
      date.getChildren()
          .addAll(
              Parts.paragraph(
                  next.equals(today)
                      ? frame.text("groups.next.today")
                      : frame.words().dayAndDate(next),
                  "semibold"),
              Parts.label(
                  frame
                      .words()
                      .time(Objects.requireNonNullElse(line.nextAt(), line.group().startTime())),
                  "secondary",
                  "small"));
    }
    date.setAlignment(Pos.CENTER_LEFT);
    return date;
  }

  private String rhythm() {
    return words.rhythm(line.group());
  }

  private String babies() {
    return words.babies(today, line.firstBirth(), line.lastBirth(), line.expected());
  }

  private String placesLeft() {
    return line.isOver(today)
        ? frame.text("groups.over.line", line.families(), line.held(), lastDay())
        : words.places(line.members(), line.group().places());
  }

  private String lastDay() {
    LocalDate closed = Objects.requireNonNull(line.group().closedOn());
    return frame.words().date(closed.minusDays(1));
  }

  private String waiting() {
    return line.waiting() == 0 || line.isOver(today)
        ? ""
        : frame.text("groups.waiting.count", line.waiting());
  }

  private String progress() {
    if (line.isOver(today)) {
      return "";
    }
    LocalDate closed = line.group().closedOn();
    return closed == null
        ? words.progress(line.group(), line.month(today))
        : frame.text("groups.ends", frame.words().date(closed.minusDays(1)));
  }

  private String next() {
    LocalDate next = line.nextOn();
    return next == null || line.isOver(today)
        ? ""
        : frame.text("groups.next.on", frame.words().fullDate(next));
  }
}
