package fr.village.ui.families;

import fr.village.app.families.FamiliesService;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Familles. */
public final class FamiliesRoom implements Room {
  public static final String ID = "families";

  private final Workbench bench;
  private final FamiliesViewModel families;
  private final NewFamilyViewModel newFamily;

  public FamiliesRoom(Workbench bench) {
    this.bench = bench;
    FamiliesService service = new FamiliesService(bench.notebook());
    families = new FamiliesViewModel(service, bench.tasks(), bench.notices());
    newFamily =
        new NewFamilyViewModel(
            service,
            families,
            bench.tasks(),
            bench.notices(),
            bench.clock(),
            bench.notebook().ids());
  }

  /** Shows the card of a family. */
  public void open(Id<Family> family) {
    families.open(family);
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        4,
        "screen.families",
        Feather.HEART,
        frame -> new FamiliesView(families, newFamily, bench, frame),
        families::refresh);
  }
}
