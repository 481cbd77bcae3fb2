package fr.village.ui.shell;

import fr.village.ui.common.Machine;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import fr.village.ui.federation.FederationRoom;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The federation's room for somebody without a notebook: entered and left by the door. */
final class Lobby {
  private final Machine machine;
  private final NoticeBoard notices = new NoticeBoard();
  private @Nullable FederationRoom room;

  Lobby(Machine machine) {
    this.machine = machine;
  }

  void enter() {
    notices.clear();
    room =
        new FederationRoom(
            machine.tasks(), machine.services(), notices, machine.services().clock());
  }

  /** Closes what is open in it. */
  void leave() {
    FederationRoom left = room;
    room = null;
    if (left != null) {
      left.forget();
    }
  }

  /**
   * Nobody has touched the window for a while.
   *
   * @return whether what it shows is another
   */
  boolean rest() {
    return room != null && room.rest();
  }

  /** What it shows; null while nobody is in it. */
  @Nullable Parent view(Runnable back, Wording words) {
    return room == null ? null : new FederationDesk(room, notices, machine, back, words);
  }

  void unexpected(Said said, String detail) {
    notices.unexpected(said, detail);
  }
}
