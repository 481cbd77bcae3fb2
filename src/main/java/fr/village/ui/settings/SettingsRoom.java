package fr.village.ui.settings;

import fr.village.ui.common.Command;
import fr.village.ui.common.Reopening;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Réglages. */
public final class SettingsRoom implements Room {
  public static final String ID = "settings";

  private final Workbench bench;
  private final SettingsViewModel model;

  /**
   * @param houseChanged told when the Maison or its people are called otherwise
   * @param reopening for going back to a backup
   */
  public SettingsRoom(Workbench bench, Runnable houseChanged, Reopening reopening) {
    this.bench = bench;
    this.model = new SettingsViewModel(bench, houseChanged, reopening);
  }

  /** Goes to the bin. */
  public void openBin() {
    open(Section.BIN);
  }

  /** Goes to a section. */
  public void open(Section section) {
    model.open(section);
    bench.places().screen(ID);
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>();
    for (Section section : Section.values()) {
      all.add(
          new Command(
              "settings-" + section.id(), section.titleKey(), section.icon(), () -> open(section)));
    }
    all.add(
        new Command(
            "backup-now",
            "settings.backups.now",
            Feather.SAVE,
            () -> {
              open(Section.BACKUPS);
              model.safekeeping().backup();
            }));
    return all;
  }

  @Override
  public void prepare() {
    model.refresh();
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        0,
        "screen.settings",
        Feather.SETTINGS,
        frame -> new SettingsView(model, bench.places(), frame),
        model::refresh);
  }
}
