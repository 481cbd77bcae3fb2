package fr.village.ui.common;

import java.util.List;

/**
 * One feature of the window: its view models, made once while a notebook is open, and its screen.
 */
public interface Room {
  Screen screen();

  /** Looks up in advance what would be waited for, once the first screen is there. */
  default void prepare() {}

  /** What can be done here from anywhere. */
  default List<Command> commands() {
    return List.of();
  }

  /** The notebook closes: nothing of anybody stays in memory. */
  default void forget() {}
}
