package fr.village.ui.territory;

import fr.village.app.partner.PartnerService;
import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import fr.village.ui.common.Command;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Workbench;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Territoire. */
public final class TerritoryRoom implements Room {
  public static final String ID = "territory";

  private final Workbench bench;
  private final TerritoryViewModel territory;
  private final PartnerCardModel card;
  private final NewPartnerViewModel newPartner;
  private final OverviewActions actions;

  public TerritoryRoom(Workbench bench) {
    this.bench = bench;
    PartnerService service = new PartnerService(bench.notebook(), bench.reference());
    territory = new TerritoryViewModel(service, bench.tasks());
    card = new PartnerCardModel(service, bench, territory::refresh);
    actions = new OverviewActions(service, bench, territory::refresh);
    newPartner = new NewPartnerViewModel(service, territory, bench);
    territory.openedProperty().addListener((o, before, now) -> card.open(now));
  }

  /** Shows the card of a partner. */
  public void open(Id<Partner> partner) {
    territory.open(partner);
  }

  private void arrive() {
    territory.refresh();
    card.refresh();
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        6,
        "screen.territory",
        Feather.SHARE_2,
        frame -> new TerritoryView(territory, card, newPartner, actions, bench, frame),
        this::arrive);
  }

  @Override
  public void prepare() {
    arrive();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            "new-partner",
            "territory.new",
            Feather.PLUS,
            () -> {
              bench.places().screen(ID);
              territory.newWantedProperty().set(true);
            }));
  }

  @Override
  public void forget() {
    territory.forget();
    card.forget();
    newPartner.begin();
  }
}
