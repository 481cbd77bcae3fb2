package fr.village.store.content;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.session.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whose rows are read: what lies in the bin is not among them.
 *
 * @param people with the family each lies in
 */
record Living(Map<Id<Person>, Id<Family>> people, Set<Id<Session>> sessions) {
  static Living of(List<FamilyFile> families, List<Session> sessions) {
    Map<Id<Person>, Id<Family>> people = new HashMap<>();
    for (FamilyFile file : families) {
      file.people().forEach(p -> people.put(p.id(), file.family().id()));
    }
    Set<Id<Session>> ids = new HashSet<>();
    sessions.forEach(s -> ids.add(s.id()));
    return new Living(people, ids);
  }

  /** People who were not among those before, or lay in another family. */
  Set<Id<Person>> newSince(Map<Id<Person>, Id<Family>> before) {
    Set<Id<Person>> added = new HashSet<>();
    people.forEach(
        (person, family) -> {
          if (!Objects.equals(before.get(person), family)) {
            added.add(person);
          }
        });
    return added;
  }

  /** Sessions that were not among those before. */
  Set<Id<Session>> sessionsNewSince(Living before) {
    Set<Id<Session>> added = new HashSet<>(sessions);
    added.removeAll(before.sessions);
    return added;
  }
}
