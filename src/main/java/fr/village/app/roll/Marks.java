package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.session.Mark;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who is marked, and how; somebody who is missing here is not yet marked. */
public record Marks(Map<Id<Person>, RollMark> byPerson) {
  public static final Marks NONE = new Marks(Map.of());

  public Marks {
    byPerson = Map.copyOf(byPerson);
  }

  public Optional<RollMark> of(RollPerson person) {
    return Optional.ofNullable(byPerson.get(person.id()));
  }

  public boolean is(RollPerson person, Mark mark) {
    return of(person).filter(m -> m.mark() == mark).isPresent();
  }

  /** These marks after a change; empty takes a mark away. */
  public Marks with(Map<Who, Optional<RollMark>> change) {
    Map<Id<Person>, RollMark> next = new HashMap<>(byPerson);
    change.forEach(
        (who, mark) ->
            mark.ifPresentOrElse(m -> next.put(who.person(), m), () -> next.remove(who.person())));
    return new Marks(next);
  }

  /** The change that leads back from {@code change} to these marks. */
  public Map<Who, Optional<RollMark>> before(Map<Who, Optional<RollMark>> change) {
    Map<Who, Optional<RollMark>> back = new LinkedHashMap<>();
    change.keySet().forEach(w -> back.put(w, Optional.ofNullable(byPerson.get(w.person()))));
    return back;
  }
}
