package fr.village.ui.family;

import fr.village.app.family.FamilyCard;

/** "Tout ce qui est noté sur cette famille", to read, copy or print. */
final class SheetAsk {
  private SheetAsk() {}

  static void show(Section section, FamilyCard card) {}
}
