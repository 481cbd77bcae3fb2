package fr.village.ui.roll;

import fr.village.app.roll.RollBook;
import fr.village.domain.Id;
import fr.village.domain.session.Session;
import fr.village.ui.common.Room;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Workbench;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/** Séance. */
public final class RollRoom implements Room {
  public static final String ID = "roll";

  private final RollViewModel roll;
  private final DetailsViewModel details;
  private final NewcomerViewModel newcomer;
  private final Supplier<Optional<Id<Session>>> next;

  /**
   * @param next the session to open when nobody said which
   */
  public RollRoom(Workbench bench, RollBook rolls, Supplier<Optional<Id<Session>>> next) {
    this.next = next;
    roll = new RollViewModel(rolls, bench.tasks(), bench.notices(), bench.clock());
    details = new DetailsViewModel(roll);
    newcomer = new NewcomerViewModel(roll, rolls, bench.tasks(), bench.notebook().ids());
  }

  /** Opens the roll of a session. */
  public void open(Id<Session> session) {
    roll.open(session);
  }

  /** The roll as it was left, or the next session's. */
  private void arrive() {
    if (roll.rollProperty().get() == null) {
      next.get().ifPresentOrElse(roll::open, roll::openNothing);
    }
  }

  @Override
  public Screen screen() {
    return new Screen(
        ID,
        3,
        "screen.roll",
        Feather.CHECK_SQUARE,
        frame -> new RollView(roll, details, newcomer, frame.words()),
        this::arrive);
  }
}
