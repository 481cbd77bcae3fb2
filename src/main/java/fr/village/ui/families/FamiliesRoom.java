package fr.village.ui.families;

import fr.village.app.families.FamiliesService;
import fr.village.app.families.MergeService;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.ui.common.Command;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Workbench;
import fr.village.ui.family.FamilyCardModel;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Familles. */
public final class FamiliesRoom implements Room {
  public static final String ID = "families";

  private final Workbench bench;
  private final FamiliesViewModel families;
  private final NewFamilyViewModel newFamily;
  private final MergeViewModel merge;
  private final FamilyCardModel card;

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
    merge =
        new MergeViewModel(
            new MergeService(bench.notebook()),
            bench.reference(),
            families,
            bench.tasks(),
            bench.notices());
    card = new FamilyCardModel(bench, families::refresh);
    families
        .openedProperty()
        .addListener(
            (o, before, now) -> {
              if (now == null) {
                card.close();
              } else {
                card.open(now);
              }
            });
    card.openedProperty()
        .addListener(
            (o, before, now) -> {
              if (now == null) {
                families.close();
              }
            });
  }

  /** Shows the card of a family. */
  public void open(Id<Family> family) {
    families.open(family);
  }

  private void arrive() {
    families.refresh();
    card.refresh();
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        4,
        "screen.families",
        Feather.HEART,
        frame -> new FamiliesView(families, newFamily, merge, card, bench, frame),
        this::arrive);
  }

  @Override
  public void prepare() {
    families.refresh();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            "new-family",
            "roll.newcomer",
            Feather.USER_PLUS,
            () -> {
              bench.places().screen(ID);
              families.newWantedProperty().set(true);
            }));
  }

  @Override
  public void forget() {
    card.close();
    families.forget();
    newFamily.begin();
    merge.forget();
  }
}
