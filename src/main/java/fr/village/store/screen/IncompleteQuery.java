package fr.village.store.screen;

import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PERSON;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.store.family.FamilyRows;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Families something is still missing about ("à compléter"). */
public final class IncompleteQuery {
  /** What can be missing. */
  public enum Missing {
    SOURCE,
    STRUCTURE,
    FIRST_CHILD,
    INFORMATION_NOTICE,
    PARENT,
    CHILD,
    /** A due date has passed by two weeks or more without a birth. */
    BIRTH
  }

  /** A family and what is missing about it. */
  public record Incomplete(Id<Family> family, String name, Set<Missing> missing) {}

  private static final int DAYS_AFTER_TERM = 14;

  private final DSLContext ctx;

  public IncompleteQuery(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Families that have not left every group by that day, by name; those who left rest. */
  public List<Incomplete> on(LocalDate day) {
    Condition parent = person(PERSON.KIND.eq(FamilyRows.PARENT));
    Condition child = person(PERSON.KIND.eq(FamilyRows.CHILD));
    Condition overdue =
        person(
            PERSON
                .KIND
                .eq(FamilyRows.CHILD)
                .and(PERSON.BORN_ON.isNull())
                .and(PERSON.BEREAVED_ON.isNull())
                .and(PERSON.DUE_ON.le(day.minusDays(DAYS_AFTER_TERM))));
    // of a family that mourns the only child it came with, nobody asks whether it was the first
    Condition hoped = person(PERSON.KIND.eq(FamilyRows.CHILD).and(PERSON.BEREAVED_ON.isNull()));
    Condition first = FAMILY.FIRST_CHILD.isNull().and(hoped.or(DSL.not(child)));
    Condition enrolled = enrolment(DSL.noCondition());
    Condition current = enrolment(ENROLMENT.LEFT_ON.isNull().or(ENROLMENT.LEFT_ON.gt(day)));
    Condition incomplete =
        FAMILY
            .SOURCE
            .isNull()
            .or(FAMILY.STRUCTURE.isNull())
            .or(first)
            .or(FAMILY.INFORMED_ON.isNull())
            .or(DSL.not(parent))
            .or(DSL.not(child))
            .or(overdue);
    Field<Boolean> hasParent = DSL.field(parent);
    Field<Boolean> hasChild = DSL.field(child);
    Field<Boolean> isOverdue = DSL.field(overdue);
    Field<Boolean> firstAsked = DSL.field(first);
    return ctx.select(
            FAMILY.ID,
            FAMILY.NAME,
            FAMILY.SOURCE,
            FAMILY.STRUCTURE,
            firstAsked,
            FAMILY.INFORMED_ON,
            hasParent,
            hasChild,
            isOverdue)
        .from(FAMILY)
        .where(FAMILY.DELETED_AT.isNull())
        .and(incomplete)
        .and(DSL.not(enrolled).or(current))
        .orderBy(FAMILY.FOLDED_NAME, FAMILY.ID)
        .fetch(
            r -> {
              Set<Missing> missing = EnumSet.noneOf(Missing.class);
              add(missing, Missing.SOURCE, r.value3() == null);
              add(missing, Missing.STRUCTURE, r.value4() == null);
              add(missing, Missing.FIRST_CHILD, r.value5());
              add(missing, Missing.INFORMATION_NOTICE, r.value6() == null);
              add(missing, Missing.PARENT, !r.value7());
              add(missing, Missing.CHILD, !r.value8());
              add(missing, Missing.BIRTH, r.value9());
              return new Incomplete(new Id<>(r.value1()), r.value2(), missing);
            });
  }

  private static Condition person(Condition which) {
    return DSL.exists(
        DSL.selectOne()
            .from(PERSON)
            .where(PERSON.FAMILY_ID.eq(FAMILY.ID))
            .and(PERSON.DELETED_AT.isNull())
            .and(which));
  }

  private static Condition enrolment(Condition which) {
    return DSL.exists(
        DSL.selectOne()
            .from(ENROLMENT)
            .where(ENROLMENT.FAMILY_ID.eq(FAMILY.ID))
            .and(ENROLMENT.DELETED_AT.isNull())
            .and(which));
  }

  private static void add(Set<Missing> all, Missing one, boolean condition) {
    if (condition) {
      all.add(one);
    }
  }
}
