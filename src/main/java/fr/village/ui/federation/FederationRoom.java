package fr.village.ui.federation;

import fr.village.app.session.SessionServices;
import fr.village.app.tasks.TaskRunner;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import java.time.Clock;
import org.kordamp.ikonli.feather.Feather;

/** Fédération; touches no notebook, and needs none. */
public final class FederationRoom implements Room {
  public static final String ID = "federation";

  private final FederationViewModel model;

  public FederationRoom(
      TaskRunner tasks, SessionServices services, NoticeBoard notices, Clock clock) {
    model =
        new FederationViewModel(
            services.consolidations(), services.desks(), services.blanks(), tasks, notices, clock);
  }

  /**
   * Nobody has touched the window for a while.
   *
   * @return whether something was closed
   */
  public boolean rest() {
    return model.rest();
  }

  @Override
  public void forget() {
    model.forget();
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        0,
        "screen.federation",
        Feather.INBOX,
        frame -> new FederationView(model, frame),
        () -> {});
  }
}
