package fr.village.ui.today;

import fr.village.app.family.FamilyService;
import fr.village.app.roll.RollBook;
import fr.village.app.survey.DueService;
import fr.village.app.survey.SurveyLibrary;
import fr.village.app.today.TodayService;
import fr.village.domain.Id;
import fr.village.domain.session.Session;
import fr.village.ui.common.BirthViewModel;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Workbench;
import fr.village.ui.groups.GroupWizard;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** Aujourd’hui. */
public final class TodayRoom implements Room {
  public static final String ID = "today";

  private final Workbench bench;
  private final TodayViewModel today;
  private final BirthViewModel birth;
  private final GroupWizard wizard;

  /**
   * @param wizard makes the first group
   */
  public TodayRoom(Workbench bench, RollBook rolls, GroupWizard wizard) {
    this.bench = bench;
    this.wizard = wizard;
    FamilyService families = new FamilyService(bench.notebook());
    DueService due = new DueService(bench.notebook(), new SurveyLibrary());
    today =
        new TodayViewModel(
            new TodayService(bench.notebook(), rolls),
            families,
            bench.tasks(),
            bench.notices(),
            bench.clock(),
            () -> due.today().toPropose());
    birth =
        new BirthViewModel(families, bench.tasks(), bench.notices(), bench.clock(), today::refresh);
  }

  /** The session to open when nobody said which. */
  public Optional<Id<Session>> nextSession() {
    return today.nextSession();
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        1,
        "screen.today",
        Feather.SUN,
        frame -> new TodayView(today, birth, wizard, bench, frame),
        today::refresh);
  }
}
