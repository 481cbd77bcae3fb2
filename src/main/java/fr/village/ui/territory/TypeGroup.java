package fr.village.ui.territory;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Types drawn alike in the picture of the network; a type the list gains later is drawn as other.
 */
enum TypeGroup {
  HEALTH("territory.group.health", "health", Feather.HEART),
  CHILDCARE("territory.group.childcare", "childcare", Feather.SMILE),
  FAMILIES("territory.group.families", "families-help", Feather.USERS),
  OTHER("territory.group.other", "other-help", Feather.MUSIC);

  final String key;
  final String style;
  final Ikon icon;

  TypeGroup(String key, String style, Ikon icon) {
    this.key = key;
    this.style = style;
    this.icon = icon;
  }

  static TypeGroup of(String type) {
    return switch (type) {
      case "departement", "maternity", "dsrp", "cpts" -> HEALTH;
      case "rpe", "creche" -> CHILDCARE;
      case "family_services", "cap_parents", "social_centre", "evs", "france_services" -> FAMILIES;
      default -> OTHER;
    };
  }
}
