package fr.village.app.families;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.group.PeerGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A family as a list shows it.
 *
 * @param children those mourned included; {@link #shownChildren} leaves them in peace
 * @param places where it is a member today, or waits
 * @param isSilent nobody of it wishes to be contacted
 * @param seenOn the last session somebody of it came to
 * @param newsOn the last time anything was heard of it: a session, a contact
 */
public record FamilyLine(
    Id<Family> id,
    String name,
    List<Parent> parents,
    List<Child> children,
    List<Place> places,
    Set<Trait> traits,
    boolean isSilent,
    @Nullable LocalDate seenOn,
    @Nullable LocalDate newsOn) {
  public FamilyLine {
    parents = List.copyOf(parents);
    children = List.copyOf(children);
    places = List.copyOf(places);
    traits = Set.copyOf(traits);
  }

  /** A group of a family's, or one it waits for. */
  public record Place(Id<PeerGroup> group, String name, boolean waiting) {}

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  public List<Child> shownChildren() {
    return children.stream().filter(c -> !c.isBereaved()).toList();
  }

  public boolean isWaiting() {
    return places.stream().anyMatch(Place::waiting);
  }
}
