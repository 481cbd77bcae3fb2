package fr.village.store.family;

import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SITUATION;
import static fr.village.store.schema.Tables.SITUATION_PARENT;

import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.store.schema.tables.records.FamilyRecord;
import fr.village.store.schema.tables.records.PersonRecord;
import fr.village.store.schema.tables.records.SituationParentRecord;
import fr.village.store.schema.tables.records.SituationRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Reads whole families, out of the bin, in five queries however many they are. */
public final class FamilyFiles {
  private final DSLContext ctx;

  public FamilyFiles(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** The families a condition on FAMILY holds for, by id; consents by id, people as placed. */
  public List<FamilyFile> where(Condition families) {
    List<FamilyRecord> rows =
        ctx.selectFrom(FAMILY)
            .where(FAMILY.DELETED_AT.isNull())
            .and(families)
            .orderBy(FAMILY.ID)
            .fetch();
    Map<UUID, List<PersonRecord>> people =
        ctx.selectFrom(PERSON)
            .where(ofThose(PERSON.FAMILY_ID, families))
            .and(PERSON.DELETED_AT.isNull())
            .orderBy(PERSON.POSITION, PERSON.ID)
            .fetchGroups(PERSON.FAMILY_ID, r -> r);
    Map<UUID, List<Consent>> consents =
        ctx.selectFrom(CONSENT)
            .where(ofThose(CONSENT.FAMILY_ID, families))
            .orderBy(CONSENT.ID)
            .fetchGroups(CONSENT.FAMILY_ID, FamilyRows::consent);
    Map<UUID, SituationRecord> situations =
        ctx.selectFrom(SITUATION)
            .where(ofThose(SITUATION.FAMILY_ID, families))
            .fetchMap(SITUATION.FAMILY_ID);
    Map<UUID, List<SituationParentRecord>> isolated =
        ctx.selectFrom(SITUATION_PARENT)
            .where(ofThose(SITUATION_PARENT.FAMILY_ID, families))
            .fetchGroups(SITUATION_PARENT.FAMILY_ID, r -> r);
    List<FamilyFile> files = new ArrayList<>(rows.size());
    for (FamilyRecord row : rows) {
      UUID id = row.getId();
      files.add(
          file(
              row,
              people.getOrDefault(id, List.of()),
              consents.getOrDefault(id, List.of()),
              situations,
              isolated.getOrDefault(id, List.of())));
    }
    return files;
  }

  private Condition ofThose(Field<UUID> familyId, Condition families) {
    return families.equals(DSL.noCondition())
        ? DSL.noCondition()
        : familyId.in(ctx.select(FAMILY.ID).from(FAMILY).where(families));
  }

  private static FamilyFile file(
      FamilyRecord row,
      List<PersonRecord> people,
      List<Consent> consents,
      Map<UUID, SituationRecord> situations,
      List<SituationParentRecord> isolated) {
    List<Parent> parents =
        people.stream().filter(FamilyFiles::isParent).map(FamilyRows::parent).toList();
    List<Child> children =
        people.stream().filter(p -> !isParent(p)).map(FamilyRows::child).toList();
    SituationRecord situation = situations.get(row.getId());
    return new FamilyFile(
        FamilyRows.family(row),
        parents,
        children,
        consents,
        situation == null ? null : FamilyRows.situation(situation, isolated));
  }

  private static boolean isParent(PersonRecord row) {
    return row.getKind().equals(FamilyRows.PARENT);
  }
}
