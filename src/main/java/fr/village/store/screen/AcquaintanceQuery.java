package fr.village.store.screen;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PERSON;

import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.store.family.FamilyRows;
import fr.village.store.schema.tables.records.PersonRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Families already known who may be the one at the door. */
public final class AcquaintanceQuery {
  /** A family with everybody in it, parents before children. */
  public record Known(Id<Family> family, String name, List<Person> people) {
    public Known {
      people = List.copyOf(people);
    }
  }

  private final DSLContext ctx;

  public AcquaintanceQuery(DSLContext ctx) {
    this.ctx = ctx;
  }

  /**
   * Families of that name, or with somebody of it: every word typed is part of one or the other.
   *
   * @param typed one word or more
   * @param limit most families returned, 1 or more
   */
  public List<Known> named(String typed, int limit) {
    Condition matches = DSL.noCondition();
    for (String word : Folding.fold(typed).split(" ")) {
      matches =
          matches.and(
              FAMILY.FOLDED_NAME.contains(word).or(person(PERSON.FOLDED_NAME.contains(word))));
    }
    return known(matches, limit);
  }

  /**
   * Families with a child born or due within so many days of a day.
   *
   * @param days before and after, 0 or more
   */
  public List<Known> bornNear(LocalDate day, int days) {
    LocalDate first = day.minusDays(days);
    LocalDate last = day.plusDays(days);
    return known(
        person(PERSON.BORN_ON.between(first, last).or(PERSON.DUE_ON.between(first, last))),
        Integer.MAX_VALUE);
  }

  private static Condition person(Condition which) {
    return DSL.exists(
        DSL.selectOne()
            .from(PERSON)
            .where(PERSON.FAMILY_ID.eq(FAMILY.ID))
            .and(PERSON.DELETED_AT.isNull())
            .and(which));
  }

  private List<Known> known(Condition which, int limit) {
    var families =
        ctx.select(FAMILY.ID, FAMILY.NAME)
            .from(FAMILY)
            .where(which)
            .and(FAMILY.DELETED_AT.isNull())
            .orderBy(FAMILY.FOLDED_NAME, FAMILY.ID)
            .limit(limit)
            .fetch();
    Map<UUID, List<PersonRecord>> people =
        ctx.selectFrom(PERSON)
            .where(PERSON.FAMILY_ID.in(families.getValues(FAMILY.ID)))
            .and(PERSON.DELETED_AT.isNull())
            .orderBy(PERSON.KIND.desc(), PERSON.POSITION, PERSON.ID)
            .fetchGroups(PERSON.FAMILY_ID, r -> r);
    return families.map(
        f ->
            new Known(
                new Id<>(f.value1()),
                f.value2(),
                people.getOrDefault(f.value1(), List.of()).stream()
                    .map(FamilyRows::person)
                    .toList()));
  }
}
