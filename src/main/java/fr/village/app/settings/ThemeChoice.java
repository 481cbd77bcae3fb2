package fr.village.app.settings;

/** The colours asked for. */
public enum ThemeChoice {
  /** As the machine says. */
  SYSTEM,
  LIGHT,
  DARK,
  CONTRAST
}
