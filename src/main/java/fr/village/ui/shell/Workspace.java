package fr.village.ui.shell;

import fr.village.app.family.FamilyService;
import fr.village.app.group.GroupService;
import fr.village.app.roll.NotebookRolls;
import fr.village.app.roll.TopicChoices;
import fr.village.app.session.NotebookSession;
import fr.village.app.tasks.TaskRunner;
import fr.village.app.today.TodayService;
import fr.village.domain.Id;
import fr.village.domain.session.Session;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.roll.DetailsViewModel;
import fr.village.ui.roll.NewcomerViewModel;
import fr.village.ui.roll.RollView;
import fr.village.ui.roll.RollViewModel;
import fr.village.ui.today.BirthViewModel;
import fr.village.ui.today.FirstGroupViewModel;
import fr.village.ui.today.TodayView;
import fr.village.ui.today.TodayViewModel;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Everything on the desk while one notebook is open; views are made from it, and made anew. */
public final class Workspace {
  public static final String TODAY = "today";
  public static final String ROLL = "roll";

  private final NotebookSession notebook;
  private final NoticeBoard notices = new NoticeBoard();
  private final Navigation navigation = new Navigation();
  private final TodayViewModel today;
  private final BirthViewModel birth;
  private final FirstGroupViewModel firstGroup;
  private final RollViewModel roll;
  private final DetailsViewModel details;
  private final NewcomerViewModel newcomer;

  public Workspace(NotebookSession notebook, TopicChoices topics, TaskRunner tasks) {
    this.notebook = notebook;
    NotebookRolls rolls = new NotebookRolls(notebook, topics);
    FamilyService families = new FamilyService(notebook);
    today =
        new TodayViewModel(
            new TodayService(notebook, rolls), families, tasks, notices, notebook.clock());
    birth = new BirthViewModel(families, tasks, notices, notebook.clock(), today::refresh);
    firstGroup =
        new FirstGroupViewModel(
            new GroupService(notebook), tasks, notices, notebook.clock(), today::refresh);
    roll = new RollViewModel(rolls, tasks, notices, notebook.clock());
    details = new DetailsViewModel(roll);
    newcomer = new NewcomerViewModel(roll, rolls, tasks, notebook.ids());
    navigation.currentProperty().addListener((o, before, now) -> notices.clear());
  }

  /** The screens of the rail, in order. */
  public List<Screen> screens() {
    return List.of(
        new Screen(
            TODAY,
            "screen.today",
            Feather.SUN,
            words -> new TodayView(today, birth, firstGroup, notebook, this::openRoll, words),
            today::refresh),
        new Screen(
            ROLL,
            "screen.roll",
            Feather.CHECK_SQUARE,
            words -> new RollView(roll, details, newcomer, words),
            this::openNext));
  }

  /** Opens the roll of a session. */
  public void openRoll(Id<Session> session) {
    roll.open(session);
    navigation.go(ROLL);
  }

  /** The roll as it was left, or the next session's. */
  private void openNext() {
    if (roll.rollProperty().get() == null) {
      today.nextSession().ifPresentOrElse(roll::open, roll::openNothing);
    }
  }

  public NotebookSession notebook() {
    return notebook;
  }

  public NoticeBoard notices() {
    return notices;
  }

  public Navigation navigation() {
    return navigation;
  }
}
