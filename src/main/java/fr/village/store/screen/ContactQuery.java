package fr.village.store.screen;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PERSON;

import fr.village.domain.Id;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.store.family.FamilyRows;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** How the parents of some families can be reached, and who asked not to be. */
public final class ContactQuery {
  /**
   * An adult.
   *
   * @param doNotContact the family's wish; the adult's own is in the contact
   * @param protectedFamily shown only on purpose
   */
  public record Reach(
      Id<Family> family, boolean doNotContact, boolean protectedFamily, Contact contact) {}

  private final DSLContext ctx;

  public ContactQuery(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Adults of those families, by family and place in it. */
  public List<Reach> of(Collection<Id<Family>> families) {
    return ctx.select(PERSON, FAMILY.DO_NOT_CONTACT, FAMILY.PROTECTED_ADDRESS)
        .from(PERSON)
        .join(FAMILY)
        .on(FAMILY.ID.eq(PERSON.FAMILY_ID))
        .where(PERSON.FAMILY_ID.in(families.stream().map(Id::value).toList()))
        .and(PERSON.KIND.eq(DSL.inline(FamilyRows.PARENT)))
        .and(PERSON.DELETED_AT.isNull())
        .and(FAMILY.DELETED_AT.isNull())
        .orderBy(FAMILY.FOLDED_NAME, FAMILY.ID, PERSON.POSITION, PERSON.ID)
        .fetch(
            r ->
                new Reach(
                    new Id<>(r.value1().getFamilyId()),
                    r.value2(),
                    r.value3(),
                    ((Parent) FamilyRows.person(r.value1())).contact()));
  }
}
