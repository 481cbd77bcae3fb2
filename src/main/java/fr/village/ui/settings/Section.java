package fr.village.ui.settings;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A part of Réglages, in the order of the list. */
public enum Section {
  HOUSE("house", "settings.house", Feather.HOME),
  PEOPLE("people", "settings.people", Feather.USERS),
  BUDGET("budget", "settings.budget", Feather.CREDIT_CARD),
  HOLIDAYS("holidays", "settings.holidays", Feather.CALENDAR),
  REFERENCE("reference", "settings.reference", Feather.BOOK_OPEN),
  BACKUPS("backups", "settings.backups", Feather.SAVE),
  RETENTION("retention", "settings.retention", Feather.CLOCK),
  BIN("bin", "bin.title", Feather.TRASH_2),
  APPEARANCE("appearance", "settings.appearance", Feather.EYE),
  ABOUT("about", "settings.about", Feather.INFO);

  private final String id;
  private final String titleKey;
  private final Ikon icon;

  Section(String id, String titleKey, Ikon icon) {
    this.id = id;
    this.titleKey = titleKey;
    this.icon = icon;
  }

  /** Stable, for tests and help. */
  public String id() {
    return id;
  }

  public String titleKey() {
    return titleKey;
  }

  Ikon icon() {
    return icon;
  }
}
