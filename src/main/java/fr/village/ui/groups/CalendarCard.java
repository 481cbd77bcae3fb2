package fr.village.ui.groups;

import fr.village.app.group.GroupPage;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** All the dates of a group in order; what became of each is told by a drawing and a word. */
final class CalendarCard extends VBox {
  private final GroupPage page;
  private final Frame frame;
  private final PageSheets sheets;
  private final Set<String> ids = new HashSet<>();

  CalendarCard(GroupPage page, Frame frame, PageSheets sheets) {
    this.page = page;
    this.frame = frame;
    this.sheets = sheets;
    getStyleClass().addAll("card", "calendar-card");
    setId("calendar");
    Label title = Parts.label(frame.text("groups.calendar"), "card-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Label counted = Parts.paragraph(counted(), "secondary", "small");
    counted.setMinWidth(0);
    Button add =
        Parts.button(
            "session-add",
            Feather.PLUS,
            frame.text("groups.date.add"),
            () -> sheets.date(frame, null),
            "plain",
            "small");
    add.setMinWidth(Region.USE_PREF_SIZE);
    Parts.show(add, !page.isOver());
    FlowPane dates = new FlowPane(6, 6);
    dates.setMinWidth(0);
    page.sessions().forEach(s -> dates.getChildren().add(chip(s)));
    HBox.setHgrow(counted, Priority.ALWAYS);
    counted.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(Parts.line(10, title, counted, add));
    getChildren()
        .add(
            page.sessions().isEmpty()
                ? Parts.paragraph(frame.text("groups.calendar.empty"), "secondary")
                : dates);
    getChildren().add(papers());
  }

  /** What is printed of these dates. */
  private FlowPane papers() {
    Button sheet =
        Parts.button(
            "group-sheet",
            Feather.PRINTER,
            frame.text("paper.sheet"),
            () -> sheets.sheet(frame, getScene().getWindow()),
            "plain",
            "small");
    Button month =
        Parts.button(
            "group-month",
            Feather.CALENDAR,
            frame.text("paper.month"),
            () -> sheets.month(frame, getScene().getWindow()),
            "plain",
            "small");
    Parts.show(sheet, page.next().isPresent());
    return new FlowPane(10, 6, sheet, month);
  }

  private String counted() {
    List<String> parts = new ArrayList<>();
    int held = page.count(SessionStatus.HELD);
    int cancelled = page.count(SessionStatus.CANCELLED);
    long past = page.sessions().stream().filter(this::isNotCalled).count();
    long ahead = page.count(SessionStatus.PLANNED) - past;
    parts.add(frame.text("groups.held.count", held));
    if (past > 0) {
      parts.add(frame.text("groups.uncalled.count", past));
    }
    if (cancelled > 0) {
      parts.add(frame.text("groups.cancelled.count", cancelled));
    }
    parts.add(frame.text("groups.ahead.count", ahead));
    return String.join(" · ", parts);
  }

  private boolean isNotCalled(Session s) {
    return s.status() == SessionStatus.PLANNED && s.date().isBefore(page.today());
  }

  private Button chip(Session s) {
    boolean next = page.next().filter(s::equals).isPresent();
    String style;
    Ikon shape;
    String word = "";
    switch (s.status()) {
      case HELD -> {
        style = "held";
        shape = Feather.CHECK;
      }
      case CANCELLED -> {
        style = "cancelled";
        shape = Feather.X;
        word = frame.text("groups.date.word.cancelled");
      }
      default -> {
        boolean uncalled = isNotCalled(s);
        style = uncalled ? "uncalled" : next ? "next" : "ahead";
        shape = uncalled ? Feather.HELP_CIRCLE : next ? Feather.ARROW_RIGHT : Feather.CIRCLE;
        word =
            uncalled
                ? frame.text("groups.date.word.uncalled")
                : next
                    ? frame.text("groups.date.word.next")
                    : s.isMoved() ? frame.text("groups.date.word.moved") : "";
      }
    }
    Label day = Parts.label(frame.words().shortDate(s.date()), "date-name");
    HBox said = Parts.line(5, Parts.icon(shape), day);
    if (!word.isEmpty()) {
      said.getChildren().add(Parts.label(word, "date-why"));
    }
    said.setAlignment(Pos.CENTER);
    Button chip = Parts.button(id(s.date()), "", () -> sheets.date(frame, s));
    chip.setGraphic(said);
    chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    chip.getStyleClass().setAll("button", "chip", "session-chip", "small", style);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setAccessibleText(frame.words().fullDate(s.date()) + ", " + spoken(s, next));
    return chip;
  }

  private String spoken(Session s, boolean next) {
    return switch (s.status()) {
      case HELD -> frame.text("groups.date.state.held");
      case CANCELLED -> frame.text("groups.date.word.cancelled");
      case PLANNED ->
          isNotCalled(s)
              ? frame.text("groups.date.word.uncalled")
              : next ? frame.text("groups.date.word.next") : frame.text("groups.date.state.ahead");
    };
  }

  /** Two sessions of one day have names of their own. */
  private String id(LocalDate date) {
    String id = "session-" + date;
    while (!ids.add(id)) {
      id += "-2";
    }
    return id;
  }
}
