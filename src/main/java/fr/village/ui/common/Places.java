package fr.village.ui.common;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.partner.Partner;
import fr.village.domain.session.Session;

/** Where one screen can lead to another. */
public interface Places {
  /** Goes to a screen by its id. */
  void screen(String id);

  void roll(Id<Session> session);

  void group(Id<PeerGroup> group);

  void family(Id<Family> family);

  void partner(Id<Partner> partner);

  /** Goes to where the budget of a year is noted. */
  default void budget() {}

  /** Asks for any of these by name (Ctrl+K). */
  default void find() {}
}
