package fr.village.ui.groups;

import fr.village.app.group.EnrolmentService;
import fr.village.app.group.GroupBook;
import fr.village.app.group.GroupService;
import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.ui.common.Command;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Workbench;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Groupes. */
public final class GroupsRoom implements Room {
  public static final String ID = "groups";

  private final Workbench bench;
  private final GroupListViewModel lines;
  private final GroupPageViewModel page;
  private final PageSheets sheets;
  private final GroupWizard wizard;

  public GroupsRoom(Workbench bench) {
    this.bench = bench;
    GroupService groups = new GroupService(bench.notebook());
    GroupBook book = new GroupBook(bench.notebook(), bench.topics());
    lines = new GroupListViewModel(bench, book);
    page = new GroupPageViewModel(bench, book, groups, new EnrolmentService(bench.notebook()));
    sheets = new PageSheets(page);
    wizard = new GroupWizard(new WizardViewModel(bench, groups), bench.preferences());
  }

  /** Opens a group's page. */
  public void open(Id<PeerGroup> group) {
    page.open(group);
  }

  /** A new group, from wherever one is. */
  public GroupWizard wizard() {
    return wizard;
  }

  @Override
  public void prepare() {
    lines.refresh();
  }

  private void arrive() {
    lines.refresh();
    page.refresh();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            "new-group",
            "groups.new",
            Feather.PLUS,
            () -> {
              bench.places().screen(ID);
              lines.creatingProperty().set(true);
            }));
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        2,
        "screen.groups",
        Feather.USERS,
        frame -> new GroupsView(lines, page, sheets, wizard, frame),
        this::arrive);
  }
}
