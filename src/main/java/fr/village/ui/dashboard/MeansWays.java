package fr.village.ui.dashboard;

import fr.village.app.dashboard.Span;
import fr.village.ui.common.Places;

/** Where the card of costs leads, in a window. */
record MeansWays(DashboardViewModel model, Places places) implements MeansCard.Ways {
  @Override
  public void budget() {
    places.budget();
  }

  @Override
  public void year(int year) {
    model.choose(new Span.Year(year));
  }

  @Override
  public void everybody() {
    model.choose((fr.village.domain.Id<fr.village.domain.group.PeerGroup>) null);
  }
}
