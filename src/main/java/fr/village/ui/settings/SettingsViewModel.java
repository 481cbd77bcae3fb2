package fr.village.ui.settings;

import fr.village.app.bin.BinService;
import fr.village.app.budget.BudgetService;
import fr.village.app.house.HolidayService;
import fr.village.app.house.HouseService;
import fr.village.app.house.LogoService;
import fr.village.app.people.PeopleService;
import fr.village.app.reference.ReferenceService;
import fr.village.app.retention.RetentionService;
import fr.village.app.safekeeping.SafekeepingService;
import fr.village.app.session.NotebookSession;
import fr.village.ui.common.Papers;
import fr.village.ui.common.Reopening;
import fr.village.ui.common.SheetPrinting;
import fr.village.ui.common.Workbench;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which section is shown, and what is behind each. */
public final class SettingsViewModel {
  private final ReadOnlyObjectWrapper<Section> section =
      new ReadOnlyObjectWrapper<>(this, "section", Section.HOUSE);
  private final ReadOnlyLongWrapper asks = new ReadOnlyLongWrapper(this, "asks");
  private final NotebookSession notebook;
  private final SheetPrinting printing;
  private final HouseViewModel house;
  private final LogoViewModel logo;
  private final PeopleViewModel people;
  private final BudgetViewModel budget;
  private final HolidaysViewModel holidays;
  private final ReferenceViewModel reference;
  private final SafekeepingViewModel safekeeping;
  private final RetentionViewModel retention;
  private final BinViewModel bin;
  private final AppearanceViewModel appearance;
  private final AboutViewModel about;
  private final Papers papers;
  private final Workbench bench;

  public SettingsViewModel(Workbench bench, Runnable houseChanged, Reopening reopening) {
    notebook = bench.notebook();
    printing = new SheetPrinting(bench.tasks(), bench.notices());
    var services = bench.services();
    var tasks = bench.tasks();
    var notices = bench.notices();
    HouseService houses = new HouseService(notebook, bench.reference());
    house = new HouseViewModel(houses, tasks, notices, bench.today(), houseChanged);
    logo = new LogoViewModel(new LogoService(notebook), tasks, notices);
    people =
        new PeopleViewModel(
            new PeopleService(notebook, services.keeping()), notebook.isExample(), tasks, notices);
    budget = new BudgetViewModel(new BudgetService(notebook), tasks, notices);
    holidays = new HolidaysViewModel(new HolidayService(notebook), tasks, notices, bench.clock());
    reference =
        new ReferenceViewModel(
            new ReferenceService(notebook, services.references()), tasks, notices);
    safekeeping =
        new SafekeepingViewModel(
            new SafekeepingService(notebook, services.keeping()),
            services.notebooks(),
            reopening,
            tasks,
            notices,
            bench.clock());
    retention = new RetentionViewModel(new RetentionService(notebook), house, tasks);
    bin = new BinViewModel(new BinService(notebook), tasks, notices);
    appearance = new AppearanceViewModel(bench.preferences(), notices);
    this.bench = bench;
    papers = new Papers(bench);
    about = new AboutViewModel(bench.folders(), notebook.folder(), tasks, notices);
  }

  public ReadOnlyObjectProperty<Section> sectionProperty() {
    return section.getReadOnlyProperty();
  }

  public Workbench bench() {
    return bench;
  }

  /** Papers of the Maison. */
  public Papers papers() {
    return papers;
  }

  /** Grows when a section was asked for from elsewhere: the keyboard comes to it. */
  public ReadOnlyLongProperty asksProperty() {
    return asks.getReadOnlyProperty();
  }

  /** Shows a section asked for from elsewhere. */
  public void open(Section wanted) {
    select(wanted);
    asks.set(asks.get() + 1);
  }

  /** Shows a section as it is now. */
  public void select(Section chosen) {
    section.set(chosen);
    refresh();
  }

  /** The section in view looks again. */
  public void refresh() {
    switch (section.get()) {
      case HOUSE -> {
        house.refresh();
        logo.refresh();
      }
      case PEOPLE -> people.refresh();
      case BUDGET -> budget.refresh();
      case HOLIDAYS -> holidays.refresh();
      case REFERENCE -> reference.refresh();
      case BACKUPS -> safekeeping.refresh();
      case RETENTION -> retention.refresh();
      case BIN -> bin.refresh();
      case APPEARANCE -> {
        // it follows the preferences by itself
      }
      case ABOUT -> about.refresh();
    }
  }

  public HouseViewModel house() {
    return house;
  }

  public LogoViewModel logo() {
    return logo;
  }

  public PeopleViewModel people() {
    return people;
  }

  public BudgetViewModel budget() {
    return budget;
  }

  public HolidaysViewModel holidays() {
    return holidays;
  }

  public ReferenceViewModel reference() {
    return reference;
  }

  SheetPrinting printing() {
    return printing;
  }

  /** The Maison's name as it is now. */
  String houseName() {
    return notebook.house().name();
  }

  public SafekeepingViewModel safekeeping() {
    return safekeeping;
  }

  public RetentionViewModel retention() {
    return retention;
  }

  public BinViewModel bin() {
    return bin;
  }

  public AppearanceViewModel appearance() {
    return appearance;
  }

  public AboutViewModel about() {
    return about;
  }
}
