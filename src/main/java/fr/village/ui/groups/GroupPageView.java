package fr.village.ui.groups;

import fr.village.app.group.GroupPage;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.SessionStatus;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import fr.village.ui.common.Scroll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One group: its dates, its families, who waits, what it talked about. */
final class GroupPageView extends VBox {
  private static final double SIDE_EMS = 21;

  private final GroupPageViewModel model;
  private final PageSheets sheets;
  private final Frame frame;
  private final GroupWords words;
  private final VBox page = new VBox(14);
  private boolean narrow;
  private boolean awaited;

  GroupPageView(GroupPageViewModel model, PageSheets sheets, Frame frame) {
    this.model = model;
    this.sheets = sheets;
    this.frame = frame;
    this.words = new GroupWords(frame.words());
    setId("group-page");
    page.getStyleClass().add("screen");
    Scroll scroll = new Scroll(page);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    RowArrows.arrows(page);
    model.pageProperty().addListener((o, before, now) -> show(now));
    model.withPastProperty().addListener((o, before, now) -> show(model.pageProperty().get()));
    show(model.pageProperty().get());
  }

  void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      show(model.pageProperty().get());
    }
  }

  void enter() {
    awaited = !focus("group-add-family") && !focus("group-back");
  }

  private void show(@Nullable GroupPage p) {
    if (p == null) {
      page.getChildren().clear();
      return;
    }
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean mine = owner != null && Parts.isIn(owner, page);
    String held = owner != null && mine ? owner.getId() : null;
    CalendarCard calendar = new CalendarCard(p, frame, sheets);
    MembersCard members = new MembersCard(p, model, sheets, frame, narrow);
    VBox side = new VBox(14, new TopicsCard(p, frame));
    if (!p.isOver()) {
      side.getChildren().addFirst(new WaitingCard(p, model, frame));
    }
    page.getChildren().setAll(header(p), calendar);
    if (narrow) {
      page.getChildren().addAll(members, side);
    } else {
      double em = Sheet.em(model.bench().preferences());
      side.setMinWidth(em * SIDE_EMS);
      side.setPrefWidth(em * SIDE_EMS);
      members.setMinWidth(0);
      HBox.setHgrow(members, Priority.ALWAYS);
      page.getChildren().add(new HBox(14, members, side));
    }
    if ((mine || awaited) && getScene() != null) {
      applyCss();
      if (held == null || !focus(held)) {
        enter();
      }
    }
  }

  /** False when it is not there, or not now: a group that is over is not closed again. */
  private boolean focus(String id) {
    Node node = page.lookup("#" + id);
    if (node == null || !node.isVisible()) {
      return false;
    }
    node.requestFocus();
    return true;
  }

  private VBox header(GroupPage p) {
    PeerGroup g = p.group();
    Label title = Parts.label(g.name());
    title.setId("group-title");
    Label facts = Parts.label(String.join(" · ", facts(p)));
    facts.setId("group-facts");
    Button back =
        Parts.button(
            "group-back", Feather.ARROW_LEFT, frame.text("screen.groups"), model::leave, "plain");
    back.getStyleClass().add("back");
    back.setAccessibleText(frame.text("groups.back"));
    Button edit =
        Parts.button(
            "group-edit", Feather.EDIT_2, frame.text("groups.edit"), () -> sheets.edit(frame));
    Button close =
        Parts.button(
            "group-close", Feather.FLAG, frame.text("groups.close"), () -> sheets.close(frame));
    Button add =
        Parts.button(
            "group-add-family",
            Feather.USER_PLUS,
            frame.text("groups.family.add"),
            () -> sheets.addFamily(frame),
            "primary");
    Parts.show(close, !p.isOver());
    Parts.show(add, !p.isOver());
    if (p.isOver()) {
      edit.getStyleClass().add("plain");
    }
    HBox top = Parts.line(10, back, Parts.keyCap(frame.text("groups.key.escape")));
    if (!narrow) {
      return new VBox(2, top, Parts.header(title, facts, edit, close, add));
    }
    FlowPane actions = new FlowPane(10, 8, add, edit, close);
    return new VBox(8, top, Parts.header(title, facts), actions);
  }

  private List<String> facts(GroupPage p) {
    PeerGroup g = p.group();
    List<String> facts = new ArrayList<>(List.of(words.rhythm(g)));
    if (g.venue() != null) {
      facts.add(g.venue());
    }
    LocalDate closed = g.closedOn();
    if (closed != null) {
      facts.add(
          frame.text(
              p.isOver() ? "groups.ended" : "groups.ends",
              frame.words().date(closed.minusDays(1))));
      facts.add(frame.text("groups.held.count", p.count(SessionStatus.HELD)));
      return facts;
    }
    facts.add(words.progress(g, p.month()));
    facts.add(words.places(p.members().size(), g.places()));
    var births = p.births();
    String babies =
        words.babies(
            p.today(),
            births.isEmpty() ? null : births.getFirst(),
            births.isEmpty() ? null : births.getLast(),
            p.expected());
    if (!babies.isEmpty()) {
      facts.add(babies);
    }
    return facts;
  }
}
