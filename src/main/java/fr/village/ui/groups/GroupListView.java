package fr.village.ui.groups;

import fr.village.app.group.GroupLine;
import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import fr.village.ui.common.Scroll;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every group, those over folded away under the others. */
final class GroupListView extends VBox {
  private final GroupListViewModel model;
  private final Frame frame;
  private final Consumer<Id<PeerGroup>> open;
  private final Label title;
  private final Label facts = Parts.label("");
  private final VBox page = new VBox(14);
  private final Runnable create;
  private boolean narrow;

  /** The keyboard was wanted here before there was any group to put it on. */
  private final Scroll scroll;

  private boolean awaited;

  GroupListView(
      GroupListViewModel model, Frame frame, Consumer<Id<PeerGroup>> open, Runnable create) {
    this.model = model;
    this.frame = frame;
    this.open = open;
    this.create = create;
    this.scroll = new Scroll(page);
    this.title = Parts.label(frame.text("screen.groups"));
    setId("group-list");
    getStyleClass().add("screen");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var add = Parts.button("group-new", Feather.PLUS, frame.text("groups.new"), create, "primary");
    getChildren().addAll(Parts.header(title, facts, add), scroll);
    RowArrows.arrows(page);
    model.linesProperty().addListener((o, before, now) -> show(now));
    model.withOverProperty().addListener((o, before, now) -> show(model.linesProperty().get()));
    show(model.linesProperty().get());
  }

  void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      show(model.linesProperty().get());
    }
  }

  /** The group one was at, else the first one, else "new group". */
  void enter(int number) {
    awaited = model.linesProperty().get() == null;
    Node same = page.lookup("#group-" + number);
    Node first = same != null ? same : page.lookup("." + RowArrows.ROW);
    Node begin = first != null ? first : lookup("#group-new");
    if (begin != null) {
      begin.requestFocus();
    }
  }

  private void show(@Nullable List<GroupLine> lines) {
    if (lines == null) {
      return;
    }
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String held = owner != null && Parts.isIn(owner, page) ? owner.getId() : null;
    List<GroupLine> current = model.open();
    List<GroupLine> over = model.over();
    facts.setText(
        current.isEmpty()
            ? frame.text("groups.facts.none")
            : frame.text(
                "groups.facts",
                current.size(),
                current.stream().mapToInt(GroupLine::members).sum(),
                current.stream().mapToInt(GroupLine::waiting).sum()));
    page.getChildren().clear();
    scroll.setFitToHeight(lines.isEmpty());
    if (lines.isEmpty()) {
      VBox card = Parts.card(nothing());
      card.setAlignment(javafx.geometry.Pos.CENTER);
      VBox.setVgrow(card, Priority.ALWAYS);
      page.getChildren().add(card);
    } else if (!current.isEmpty()) {
      page.getChildren().add(card(current));
    }
    if (!over.isEmpty()) {
      page.getChildren().add(fold(over.size()));
      if (model.withOverProperty().get()) {
        page.getChildren().add(card(over));
      }
    }
    if (awaited) {
      applyCss();
      enter(0);
    } else if (held != null) {
      applyCss();
      Node same = page.lookup("#" + held);
      if (same != null) {
        same.requestFocus();
      } else {
        enter(0);
      }
    }
  }

  private VBox nothing() {
    return Parts.empty(
        Feather.USERS,
        frame.text("groups.empty.title"),
        frame.text("groups.empty.text"),
        Parts.button("group-first", Feather.PLUS, frame.text("groups.empty.action"), create));
  }

  private VBox card(List<GroupLine> lines) {
    VBox card = new VBox();
    card.getStyleClass().addAll("card", "list-card", "group-card");
    lines.forEach(
        l ->
            card.getChildren()
                .add(
                    GroupRow.of(
                        l, model.today(), frame, narrow, () -> open.accept(l.group().id()))));
    card.getChildren().getLast().getStyleClass().add("last");
    return card;
  }

  private Node fold(int count) {
    boolean shown = model.withOverProperty().get();
    var fold =
        Parts.button(
            "groups-over",
            shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
            frame.text("groups.over", count),
            () -> model.withOverProperty().set(!shown),
            "plain",
            RowArrows.ROW);
    fold.setAccessibleHelp(frame.text(shown ? "groups.over.hide" : "groups.over.show"));
    return fold;
  }
}
