package fr.village.ui.today;

import fr.village.app.session.NotebookSession;
import fr.village.app.today.Today;
import fr.village.domain.Id;
import fr.village.domain.house.Facilitator;
import fr.village.domain.session.Session;
import fr.village.ui.common.BirthViewModel;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import fr.village.ui.common.Workbench;
import fr.village.ui.groups.GroupWizard;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Aujourd’hui. */
public final class TodayView extends StackPane implements Parts.Entered, Parts.Adaptive {
  private static final double LEFT_SHARE = 53.5;

  private final TodayViewModel model;
  private final BirthViewModel birth;
  private final GroupWizard wizard;
  private final NotebookSession notebook;
  private final Consumer<Id<Session>> open;
  private final Workbench bench;
  private final Frame frame;
  private final Wording words;
  private final VBox page = new VBox();
  private boolean narrow;

  /** The keyboard was wanted here before there was anything to put it on. */
  private boolean awaited;

  public TodayView(
      TodayViewModel model,
      BirthViewModel birth,
      GroupWizard wizard,
      Workbench bench,
      Frame frame) {
    this.model = model;
    this.birth = birth;
    this.wizard = wizard;
    this.notebook = bench.notebook();
    this.open = bench.places()::roll;
    this.bench = bench;
    this.frame = frame;
    this.words = frame.words();
    setId("today");
    page.getStyleClass().add("screen");
    Scroll scroll = new Scroll(page);
    scroll.setFitToHeight(true);
    getChildren().add(scroll);
    model.todayProperty().addListener((o, before, now) -> show(now));
    show(model.todayProperty().get());
  }

  @Override
  public void enter() {
    Node first = page.lookup(".primary");
    awaited = first == null;
    if (first != null) {
      first.requestFocus();
    }
  }

  private void show(@Nullable Today today) {
    if (today == null) {
      return;
    }
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean mine = owner != null && Parts.isIn(owner, page);
    page.getChildren()
        .setAll(header(today), lead(today), narrow ? oneColumn(today) : columns(today));
    if ((awaited || mine) && getScene() != null) {
      applyCss();
      String held = owner == null || !mine ? null : owner.getId();
      Node same = held == null ? null : page.lookup("#" + held);
      if (same != null) {
        same.requestFocus();
      } else {
        enter();
      }
    }
  }

  private Node header(Today today) {
    String name = notebook.facilitator().map(Facilitator::displayName).orElse("");
    Label hello =
        Parts.label(
            name.isEmpty() ? words.text("today.hello.nobody") : words.text("today.hello", name),
            "hello");
    hello.setId("hello");
    Label when = Parts.label(words.fullDate(today.now().toLocalDate()) + " · " + backup(today));
    when.setId("last-backup");
    return Parts.header(hello, when, search());
  }

  private Button search() {
    Button search = new Button();
    search.setId("search");
    search.setGraphic(
        Parts.line(
            9,
            Parts.icon(Feather.SEARCH),
            Parts.label(words.text("today.search"), "semibold"),
            Parts.keyCap(words.text("today.search.key"))));
    search.setAccessibleText(words.text("today.search"));
    search.setOnAction(e -> bench.places().find());
    return search;
  }

  private String backup(Today today) {
    LocalDateTime last = today.lastBackup();
    if (last == null) {
      return words.text("today.backup.none");
    }
    LocalDate day = last.toLocalDate();
    LocalDate now = today.now().toLocalDate();
    if (day.equals(now)) {
      return words.text("today.backup.today", words.time(last.toLocalTime()));
    }
    return day.equals(now.minusDays(1))
        ? words.text("today.backup.yesterday", words.time(last.toLocalTime()))
        : words.text("today.backup.on", words.date(day));
  }

  private Node lead(Today today) {
    Today.Next next = today.next();
    if (next != null) {
      return new NextSessionCard(next, today.now(), narrow, open, words);
    }
    return today.hasGroup() ? nothingPlanned() : firstGroupCard();
  }

  private Region firstGroupCard() {
    Label title = Parts.paragraph(words.text("today.empty.title"), "card-title");
    Label text = Parts.paragraph(words.text("today.empty.text"), "secondary");
    VBox said = new VBox(4, title, text);
    javafx.scene.layout.HBox.setHgrow(said, Priority.ALWAYS);
    var begin =
        Parts.button(
            "first-group",
            Feather.USERS,
            words.text("today.empty.action"),
            () -> wizard.show(frame, group -> model.refresh()),
            "primary",
            "large");
    begin.setMinWidth(Region.USE_PREF_SIZE);
    VBox card = Parts.card(Parts.line(20, said, begin));
    card.getStyleClass().add("accented");
    return card;
  }

  private Region nothingPlanned() {
    return Parts.card(Parts.paragraph(words.text("today.nothing-planned"), "secondary"));
  }

  @Override
  public void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      show(model.todayProperty().get());
    }
  }

  private VBox oneColumn(Today today) {
    VBox column = new VBox(14, todo());
    if (!model.unseen().isEmpty()) {
      column.getChildren().addFirst(new CareCard(model, words));
    }
    column.getChildren().add(new WeekCard(today, open, words));
    return column;
  }

  private TodoCard todo() {
    return new TodoCard(model, birth, bench, frame, narrow);
  }

  private GridPane columns(Today today) {
    GridPane grid = new GridPane();
    grid.setHgap(14);
    ColumnConstraints left = new ColumnConstraints();
    left.setPercentWidth(LEFT_SHARE);
    ColumnConstraints right = new ColumnConstraints();
    right.setPercentWidth(100 - LEFT_SHARE);
    grid.getColumnConstraints().addAll(left, right);
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setFillHeight(true);
    grid.getRowConstraints().add(row);
    grid.add(todo(), 0, 0);
    VBox side = new VBox(14);
    if (!model.unseen().isEmpty()) {
      side.getChildren().add(new CareCard(model, words));
    }
    WeekCard week = new WeekCard(today, open, words);
    VBox.setVgrow(week, Priority.ALWAYS);
    side.getChildren().add(week);
    grid.add(side, 1, 0);
    VBox.setVgrow(grid, Priority.ALWAYS);
    return grid;
  }
}
