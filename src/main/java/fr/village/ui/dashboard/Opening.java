package fr.village.ui.dashboard;

import fr.village.indicators.Period;

/** Opens the list behind a figure. */
interface Opening {
  /**
   * Opens it.
   *
   * @param title what the figure is called
   * @param period it is of
   * @param code the figure's
   */
  void list(String title, Period period, String code);
}
