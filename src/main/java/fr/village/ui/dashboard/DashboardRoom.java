package fr.village.ui.dashboard;

import fr.village.ui.common.Command;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Workbench;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Tableau de suivi. */
public final class DashboardRoom implements Room {
  public static final String ID = "dashboard";
  private static final int DIGIT = 8;

  private final Workbench bench;
  private final DashboardViewModel model;

  public DashboardRoom(Workbench bench) {
    this.bench = bench;
    model =
        new DashboardViewModel(
            bench.notebook(),
            bench.services().dashboards(),
            bench.tasks(),
            bench.notices(),
            bench.folders().notebooks());
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        DIGIT,
        "screen.dashboard",
        Feather.BAR_CHART_2,
        frame -> new DashboardView(model, bench, frame),
        model::refresh);
  }

  @Override
  public void prepare() {
    model.prepare();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            "dashboard-dates",
            "dashboard.command.dates",
            Feather.CALENDAR,
            () -> {
              bench.places().screen(ID);
              model.datesWantedProperty().set(true);
            }));
  }

  @Override
  public void forget() {
    model.forget();
  }
}
