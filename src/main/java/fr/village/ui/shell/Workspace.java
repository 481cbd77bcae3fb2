package fr.village.ui.shell;

import fr.village.app.roll.NotebookRolls;
import fr.village.app.roll.TopicChoices;
import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.partner.Partner;
import fr.village.domain.session.Session;
import fr.village.ui.common.Command;
import fr.village.ui.common.Machine;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Places;
import fr.village.ui.common.Reopening;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Workbench;
import fr.village.ui.dashboard.DashboardRoom;
import fr.village.ui.families.FamiliesRoom;
import fr.village.ui.federation.FederationRoom;
import fr.village.ui.groups.GroupsRoom;
import fr.village.ui.measures.MeasuresRoom;
import fr.village.ui.palette.PaletteViewModel;
import fr.village.ui.roll.RollRoom;
import fr.village.ui.settings.Section;
import fr.village.ui.settings.SettingsRoom;
import fr.village.ui.submission.SubmissionRoom;
import fr.village.ui.territory.TerritoryRoom;
import fr.village.ui.today.TodayRoom;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kordamp.ikonli.feather.Feather;

/** Everything on the desk while one notebook is open; views are made from it, and made anew. */
public final class Workspace implements Places {
  private final Workbench bench;
  private final Navigation navigation = new Navigation();
  private final TodayRoom today;
  private final GroupsRoom groups;
  private final RollRoom roll;
  private final FamiliesRoom families;
  private final TerritoryRoom territory;
  private final List<Room> rooms;
  private final SettingsRoom settings;
  private final ReadOnlyStringWrapper houseName;
  private final List<Screen> screens;
  private final PaletteViewModel palette;
  private Runnable finder = () -> {};

  /**
   * @param lock closes the notebook
   * @param reopening closes it for a while, and opens it again
   */
  public Workspace(NotebookSession notebook, Machine machine, Runnable lock, Reopening reopening) {
    houseName = new ReadOnlyStringWrapper(this, "houseName", notebook.house().name());
    bench =
        new Workbench(
            notebook,
            machine.services(),
            machine.folders(),
            machine.preferences(),
            machine.tasks(),
            new NoticeBoard(),
            this);
    NotebookRolls rolls =
        new NotebookRolls(
            notebook,
            new TopicChoices(() -> machine.services().references().of(notebook).topics()));
    groups = new GroupsRoom(bench);
    today = new TodayRoom(bench, rolls, groups.wizard());
    roll = new RollRoom(bench, rolls, today::nextSession);
    families = new FamiliesRoom(bench);
    territory = new TerritoryRoom(bench);
    settings = new SettingsRoom(bench, this::houseChanged, reopening);
    rooms =
        List.of(
            today,
            groups,
            roll,
            families,
            territory,
            new MeasuresRoom(bench),
            new DashboardRoom(bench),
            new SubmissionRoom(bench),
            new FederationRoom(machine.tasks(), machine.services(), bench.notices(), bench.clock()),
            settings);
    screens = rooms.stream().map(Room::screen).toList();
    palette = new PaletteViewModel(bench, this::screens, () -> commands(rooms, lock));
    navigation.currentProperty().addListener((o, before, now) -> notices().clear());
    notices().onBack(this::lookAgain);
  }

  /** The Maison's name as it is now. */
  public ReadOnlyStringProperty houseNameProperty() {
    return houseName.getReadOnlyProperty();
  }

  private void houseChanged() {
    houseName.set(notebook().house().name());
  }

  /** What looks up in advance what the screens will show, one room each. */
  List<Runnable> preparations() {
    return rooms.stream().<Runnable>map(room -> room::prepare).toList();
  }

  /** The screens of the rail, in order. */
  public List<Screen> screens() {
    return screens;
  }

  private static List<Command> commands(List<Room> rooms, Runnable lock) {
    List<Command> all =
        new ArrayList<>(rooms.stream().flatMap(room -> room.commands().stream()).toList());
    all.add(new Command("lock", "shell.lock", Feather.LOCK, lock));
    return all;
  }

  public PaletteViewModel palette() {
    return palette;
  }

  /** How a view asks for a name. */
  void onFind(Runnable how) {
    finder = how;
  }

  @Override
  public void find() {
    finder.run();
  }

  /** The screen in view shows what is in the notebook now. */
  private void lookAgain() {
    String current = navigation.currentProperty().get();
    screens.stream()
        .filter(screen -> screen.id().equals(current))
        .forEach(screen -> screen.arriving().run());
  }

  @Override
  public void screen(String id) {
    navigation.go(id);
  }

  @Override
  public void roll(Id<Session> session) {
    roll.open(session);
    navigation.go(RollRoom.ID);
  }

  @Override
  public void group(Id<PeerGroup> group) {
    groups.open(group);
    navigation.go(GroupsRoom.ID);
  }

  @Override
  public void family(Id<Family> family) {
    families.open(family);
    navigation.go(FamiliesRoom.ID);
  }

  @Override
  public void budget() {
    settings.open(Section.BUDGET);
  }

  @Override
  public void partner(Id<Partner> partner) {
    territory.open(partner);
    navigation.go(TerritoryRoom.ID);
  }

  /** The notebook closes. */
  void forget() {
    rooms.forEach(Room::forget);
  }

  RollRoom rollRoom() {
    return roll;
  }

  public NotebookSession notebook() {
    return bench.notebook();
  }

  public NoticeBoard notices() {
    return bench.notices();
  }

  public Navigation navigation() {
    return navigation;
  }
}
