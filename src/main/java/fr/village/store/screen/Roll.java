package fr.village.store.screen;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is asked for at a session, family by family, by name. */
public record Roll(Session session, PeerGroup group, List<Row> rows) {
  public Roll {
    rows = List.copyOf(rows);
  }

  /**
   * A family of the roll.
   *
   * @param member of the group that day; false for a guest who is here because of a mark
   * @param firstTime nobody of the family was present at an earlier session of the group
   * @param informed the information notice was given
   */
  public record Row(
      Id<Family> family,
      String name,
      boolean member,
      boolean firstTime,
      boolean informed,
      boolean doNotContact,
      List<Somebody> people) {
    public Row {
      people = List.copyOf(people);
    }
  }

  /**
   * Somebody of the family, parents before children. A child mourned by that day is not here.
   *
   * @param usual a usual participant that day
   * @param mark null while not yet asked
   * @param announced the absence was told beforehand
   * @param twin shares the birth of another child here
   */
  public record Somebody(
      Person person, boolean usual, @Nullable Mark mark, boolean announced, boolean twin) {}
}
