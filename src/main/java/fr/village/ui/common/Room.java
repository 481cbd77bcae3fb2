package fr.village.ui.common;

/**
 * One feature of the window: its view models, made once while a notebook is open, and its screen.
 */
public interface Room {
  Screen screen();
}
