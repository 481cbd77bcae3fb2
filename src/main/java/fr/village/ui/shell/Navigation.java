package fr.village.ui.shell;

import fr.village.ui.common.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which screen is shown. */
public final class Navigation {
  private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current", "");

  /** The id of the screen shown. */
  public ReadOnlyStringProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  public void go(String id) {
    current.set(id);
  }

  /** Goes to the screen of a digit; a digit without screen does nothing. */
  public boolean digit(int digit, List<Screen> screens) {
    for (Screen screen : screens) {
      if (!screen.atFoot() && screen.digit() == digit) {
        go(screen.id());
        return true;
      }
    }
    return false;
  }
}
