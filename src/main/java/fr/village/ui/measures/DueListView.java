package fr.village.ui.measures;

import fr.village.app.survey.Due;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who is due: late and now on the left; on the right the paper, consents, what comes. */
final class DueListView extends VBox {
  private final DueViewModel model;
  private final EntryViewModel entry;
  private final Frame frame;
  private final Runnable groups;
  private final Label facts = Parts.label("");
  private final StackPane middle = new StackPane();
  private final PrintMenu print;
  private final PaperCard paper;
  private final LibraryCard library;
  private final Button begin;
  private boolean narrow;
  private boolean awaited;

  /**
   * @param groups goes where families are enrolled
   */
  DueListView(
      DueViewModel model,
      EntryViewModel entry,
      LibraryViewModel shelf,
      Runnable groups,
      PrintMenu print,
      Frame frame) {
    this.print = print;
    this.model = model;
    this.entry = entry;
    this.frame = frame;
    this.groups = groups;
    setId("measures-list");
    getStyleClass().add("screen");
    paper = new PaperCard(model, entry::open, print, frame);
    library = new LibraryCard(shelf, frame);
    begin =
        Parts.button(
            "measures-begin",
            Feather.EDIT_3,
            frame.text("measures.begin"),
            () -> model.first(entry::open),
            "primary");
    facts.setId("measures-facts");
    Label title = Parts.label(frame.text("screen.measures"));
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(Parts.header(title, facts, begin), middle);
    model.listsProperty().addListener((o, before, now) -> show(now));
    model.withSoonProperty().addListener((o, before, now) -> show(model.listsProperty().get()));
    model.codeWantedProperty().addListener((o, before, now) -> wantCode(now));
    show(model.listsProperty().get());
  }

  private void wantCode(boolean wanted) {
    if (wanted && getScene() != null) {
      model.codeWantedProperty().set(false);
      paper.enter();
    }
  }

  void enter() {
    Due.Lists lists = model.listsProperty().get();
    awaited = lists == null;
    if (model.codeWantedProperty().get()) {
      wantCode(true);
    } else if (lists != null && lists.toPropose() > 0) {
      begin.requestFocus();
    } else {
      paper.enter();
    }
  }

  void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      show(model.listsProperty().get());
    }
  }

  private void show(Due.@Nullable Lists lists) {
    if (lists == null) {
      return;
    }
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String held = owner != null && Parts.isIn(owner, middle) ? owner.getId() : null;
    facts.setText(facts(lists));
    print.offer(lists);
    Parts.show(begin, lists.toPropose() > 0);
    VBox main = new VBox(14, main(lists));
    VBox side = new VBox(14, paper);
    if (!lists.toAsk().isEmpty()) {
      side.getChildren().add(group("ask", "measures.ask", "measures.ask.text", lists.toAsk()));
    }
    if (!lists.soon().isEmpty()) {
      side.getChildren().add(soon(lists));
    }
    side.getChildren().add(library);
    middle.getChildren().setAll(new Scroll(narrow ? stacked(main, side) : beside(main, side)));
    if (awaited && getScene() != null) {
      awaited = false;
      applyCss();
      enter();
    } else if (held != null) {
      applyCss();
      Node same = middle.lookup("#" + held);
      if (same == null) {
        enter();
      } else {
        same.requestFocus();
      }
    }
  }

  private static Region stacked(VBox main, VBox side) {
    VBox page = new VBox(14, main, side);
    page.getStyleClass().add("page");
    return page;
  }

  private static Region beside(VBox main, VBox side) {
    HBox.setHgrow(main, Priority.ALWAYS);
    main.setMinWidth(0);
    side.getStyleClass().add("measures-side");
    HBox columns = new HBox(14, main, side);
    columns.getStyleClass().add("page");
    return columns;
  }

  private String facts(Due.Lists lists) {
    String all =
        lists.toPropose() == 0
            ? frame.text("measures.facts.none")
            : frame.text("measures.facts", lists.toPropose(), lists.late().size());
    return lists.declined() == 0
        ? all
        : all + " · " + frame.text("measures.facts.declined", lists.declined());
  }

  private Node[] main(Due.Lists lists) {
    if (lists.toPropose() == 0) {
      VBox none =
          Parts.empty(
              Feather.TRENDING_UP, frame.text("measures.none"), frame.text("measures.none.text"));
      if (lists.toAsk().isEmpty() && lists.soon().isEmpty()) {
        none.getChildren()
            .add(
                Parts.button(
                    "measures-groups", Feather.USERS, frame.text("measures.groups"), groups));
      }
      return new Node[] {Parts.card(none)};
    }
    Node now = group("now", "measures.now", "measures.now.text", lists.now());
    Node late = group("late", "measures.late", "measures.late.text", lists.late());
    return lists.late().isEmpty()
        ? new Node[] {now}
        : lists.now().isEmpty() ? new Node[] {late} : new Node[] {late, now};
  }

  private VBox group(String id, String title, String text, java.util.List<Due> all) {
    VBox card = Parts.card(head(title, all.size()), Parts.paragraph(frame.text(text), "secondary"));
    card.setId("measures-" + id);
    card.getStyleClass().add("list-card");
    boolean tight = narrow || id.equals("ask");
    for (int i = 0; i < all.size(); i++) {
      card.getChildren()
          .add(new DueRow(all.get(i), id + "-" + (i + 1), tight, model, entry, frame));
    }
    card.getChildren().getLast().getStyleClass().add("last");
    DueRow.arrows(card);
    return card;
  }

  private Node head(String title, int count) {
    return Parts.line(
        8,
        Parts.label(frame.text(title), "card-title"),
        Parts.label(Integer.toString(count), "badge", "second"));
  }

  /** Nothing can be done about them yet: folded away. */
  private Node soon(Due.Lists lists) {
    boolean shown = model.withSoonProperty().get();
    Button fold =
        Parts.button(
            "measures-soon-fold",
            shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
            frame.text("measures.soon", lists.soon().size()),
            () -> model.withSoonProperty().set(!shown),
            "plain");
    fold.setAccessibleHelp(frame.text(shown ? "groups.over.hide" : "groups.over.show"));
    VBox card = Parts.card(fold);
    card.setId("measures-soon");
    card.getStyleClass().add("list-card");
    if (shown) {
      lists.soon().forEach(d -> card.getChildren().add(DueRow.soon(d, frame)));
      card.getChildren().getLast().getStyleClass().add("last");
    }
    return card;
  }
}
