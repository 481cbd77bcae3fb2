package fr.village.store.family;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PERSON;

import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Families by what somebody remembers of their names, accents and case ignored. */
public final class FamilySearch {
  /**
   * A family found.
   *
   * @param people the first names in it, parents before children
   */
  public record Found(Id<Family> family, String name, List<String> people) {}

  private final DSLContext ctx;

  public FamilySearch(DSLContext ctx) {
    this.ctx = ctx;
  }

  /**
   * Families where every word typed is part of the family's name or of somebody's in it, by name.
   *
   * @param typed nothing but blanks finds all
   * @param limit most families returned, 1 or more
   */
  public List<Found> find(String typed, int limit) {
    Condition matches = FAMILY.DELETED_AT.isNull();
    for (String word : Folding.fold(typed).split(" ")) {
      if (!word.isEmpty()) {
        matches = matches.and(isIn(word));
      }
    }
    List<Found> found = new ArrayList<>();
    for (var row :
        ctx.select(FAMILY.ID, FAMILY.NAME)
            .from(FAMILY)
            .where(matches)
            .orderBy(FAMILY.FOLDED_NAME, FAMILY.ID)
            .limit(limit)
            .fetch()) {
      found.add(new Found(new Id<>(row.value1()), row.value2(), people(row.value1())));
    }
    return found;
  }

  private static Condition isIn(String word) {
    return FAMILY
        .FOLDED_NAME
        .contains(word)
        .or(
            DSL.exists(
                DSL.selectOne()
                    .from(PERSON)
                    .where(PERSON.FAMILY_ID.eq(FAMILY.ID))
                    .and(PERSON.DELETED_AT.isNull())
                    .and(PERSON.FOLDED_NAME.contains(word))));
  }

  private List<String> people(java.util.UUID family) {
    return ctx.select(PERSON.FIRST_NAME)
        .from(PERSON)
        .where(PERSON.FAMILY_ID.eq(family))
        .and(PERSON.DELETED_AT.isNull())
        .and(PERSON.FIRST_NAME.isNotNull())
        .orderBy(PERSON.KIND.desc(), PERSON.POSITION, PERSON.ID)
        .fetch(PERSON.FIRST_NAME);
  }
}
