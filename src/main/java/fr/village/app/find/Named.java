package fr.village.app.find;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.partner.Partner;
import fr.village.domain.reference.Label;
import org.jspecify.annotations.Nullable;

/** Something of the notebook that has a name. */
public sealed interface Named {
  String name();

  /**
   * A family.
   *
   * @param firstNames of its people, separated by commas; may be empty
   */
  record OfFamily(Id<Family> id, String name, String firstNames) implements Named {}

  /**
   * A group.
   *
   * @param open not yet closed
   */
  record OfGroup(Id<PeerGroup> id, String name, boolean open) implements Named {}

  /**
   * A partner.
   *
   * @param type what its type is called; null when the list knows it no more
   */
  record OfPartner(Id<Partner> id, String name, @Nullable Label type) implements Named {}
}
