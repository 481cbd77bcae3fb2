package fr.village.ui.groups;

import fr.village.app.group.GroupPage;
import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Groupes: the list, or one group. */
public final class GroupsView extends StackPane implements Parts.Entered, Parts.Adaptive {
  private final GroupPageViewModel page;
  private final GroupListView list;
  private final GroupPageView one;
  private int last;

  public GroupsView(
      GroupListViewModel lines,
      GroupPageViewModel page,
      PageSheets sheets,
      GroupWizard wizard,
      Frame frame) {
    this.page = page;
    Runnable create = () -> wizard.show(frame, page::open);
    this.list = new GroupListView(lines, frame, page::open, create);
    this.one = new GroupPageView(page, sheets, frame);
    setId("groups");
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && page.shownProperty().get() != null) {
            page.leave();
            event.consume();
          }
        });
    page.shownProperty()
        .addListener(
            (o, before, now) -> {
              if (now == null) {
                lines.refresh();
              }
              show(now);
              enter();
            });
    page.pageProperty().addListener((o, before, now) -> remember(now));
    show(page.shownProperty().get());
    lines
        .creatingProperty()
        .addListener(
            (o, before, now) -> {
              if (now && getScene() != null) {
                lines.creatingProperty().set(false);
                create.run();
              }
            });
  }

  private void remember(@Nullable GroupPage now) {
    if (now != null) {
      last = now.group().number();
    }
  }

  private void show(@Nullable Id<PeerGroup> shown) {
    getChildren().setAll(shown == null ? list : one);
  }

  @Override
  public void enter() {
    if (page.shownProperty().get() == null) {
      list.enter(last);
    } else {
      one.enter();
    }
  }

  @Override
  public void narrow(boolean narrow) {
    list.narrow(narrow);
    one.narrow(narrow);
  }
}
