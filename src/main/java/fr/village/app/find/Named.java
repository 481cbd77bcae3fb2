package fr.village.app.find;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.PeerGroup;

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
}
