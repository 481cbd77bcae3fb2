package fr.village.store.family;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SITUATION;
import static fr.village.store.schema.Tables.SITUATION_PARENT;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.bin.Tombstones;
import fr.village.store.schema.tables.records.ConsentRecord;
import fr.village.store.schema.tables.records.PersonRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Families with everybody in them. */
public final class FamilyStore {
  private final DSLContext ctx;
  private final Change change;
  private final Rows rows;
  private final FamilyFiles files;

  public FamilyStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.rows = new Rows(ctx, change);
    this.files = new FamilyFiles(ctx);
  }

  /** Empty when there is none, or it is in the bin. */
  public Optional<FamilyFile> find(Id<Family> id) {
    return files.where(FAMILY.ID.eq(id.value())).stream().findFirst();
  }

  /** All families out of the bin, by id. */
  public List<FamilyFile> all() {
    return files.where(DSL.noCondition());
  }

  /**
   * Saves the whole file: people missing from it go to the bin, people in it come out of the bin,
   * consents missing from it are removed.
   *
   * @return whether anything changed
   * @throws fr.village.domain.Invalid {@code invalid.family.stranger} when somebody in it belongs
   *     to another family
   */
  public boolean save(FamilyFile file) {
    Id<Family> id = file.family().id();
    checkNobodyElses(file);
    boolean changed = rows.save(FamilyRows.row(file.family()));
    for (int i = 0; i < file.parents().size(); i++) {
      changed |= savePerson(file.parents().get(i), i);
    }
    for (int i = 0; i < file.children().size(); i++) {
      changed |= savePerson(file.children().get(i), i);
    }
    changed |= binMissing(id, file.people());
    changed |= saveConsents(id, file.consents());
    changed |= saveSituation(id, file.situation());
    return changed;
  }

  /** The last contact moves forward to a day; never back. */
  public void contacted(Id<Family> id, LocalDate day) {
    int moved =
        ctx.update(FAMILY)
            .set(FAMILY.LAST_CONTACT_ON, day)
            .where(FAMILY.ID.eq(id.value()))
            .and(FAMILY.LAST_CONTACT_ON.isNull().or(FAMILY.LAST_CONTACT_ON.lt(day)))
            .and(FAMILY.FIRST_CONTACT_ON.isNull().or(FAMILY.FIRST_CONTACT_ON.le(day)))
            .execute();
    if (moved > 0) {
      rows.touch(FAMILY, FAMILY.ID.eq(id.value()));
    }
  }

  /** The day of the family's last session with somebody present. */
  public Optional<LocalDate> lastPresence(Id<Family> id) {
    return ctx.select(DSL.max(SESSION.DATE))
        .from(ATTENDANCE)
        .join(SESSION)
        .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
        .where(ATTENDANCE.FAMILY_ID.eq(id.value()))
        .and(ATTENDANCE.MARK.eq(fr.village.domain.session.Mark.PRESENT))
        .and(SESSION.DELETED_AT.isNull())
        .fetchOptional(0, LocalDate.class);
  }

  private void checkNobodyElses(FamilyFile file) {
    Set<UUID> people = new HashSet<>();
    file.people().forEach(p -> people.add(p.id().value()));
    Set<UUID> named = new HashSet<>();
    file.consents().stream()
        .map(Consent::person)
        .filter(java.util.Objects::nonNull)
        .forEach(p -> named.add(p.value()));
    if (file.situation() != null) {
      file.situation().isolated().keySet().forEach(p -> named.add(p.value()));
    }
    named.removeAll(people);
    UUID id = file.family().id().value();
    boolean elses = ctx.fetchExists(PERSON, PERSON.ID.in(people).and(PERSON.FAMILY_ID.ne(id)));
    int known = ctx.fetchCount(PERSON, PERSON.ID.in(named).and(PERSON.FAMILY_ID.eq(id)));
    Check.that(!elses && known == named.size(), "invalid.family.stranger");
  }

  private boolean savePerson(Person person, int position) {
    PersonRecord row = FamilyRows.row(person, position);
    boolean outOfBin =
        ctx.update(PERSON)
                .setNull(PERSON.DELETED_AT)
                .where(PERSON.ID.eq(row.getId()))
                .and(PERSON.DELETED_AT.isNotNull())
                .execute()
            > 0;
    return rows.save(row, outOfBin);
  }

  private boolean binMissing(Id<Family> id, List<Person> kept) {
    var missing =
        PERSON
            .FAMILY_ID
            .eq(id.value())
            .and(PERSON.DELETED_AT.isNull())
            .and(PERSON.ID.notIn(kept.stream().map(p -> p.id().value()).toList()));
    if (!ctx.fetchExists(PERSON, missing)) {
      return false;
    }
    rows.touch(PERSON, missing);
    ctx.update(PERSON).set(PERSON.DELETED_AT, change.now()).where(missing).execute();
    return true;
  }

  private boolean saveConsents(Id<Family> id, List<Consent> consents) {
    boolean changed = false;
    for (Consent consent : consents) {
      changed |= rows.save(FamilyRows.row(consent));
    }
    Set<UUID> kept = new HashSet<>();
    consents.forEach(c -> kept.add(c.id().value()));
    for (ConsentRecord row : ctx.fetch(CONSENT, CONSENT.FAMILY_ID.eq(id.value()))) {
      if (!kept.contains(row.getId())) {
        ctx.executeDelete(row);
        new Tombstones(ctx).put(row.getId().toString(), change.now());
        changed = true;
      }
    }
    return changed;
  }

  private boolean saveSituation(Id<Family> id, @Nullable Situation situation) {
    if (situation != null) {
      return rows.save(
          FamilyRows.row(situation),
          () ->
              rows.replaceParts(
                  SITUATION_PARENT,
                  SITUATION_PARENT.FAMILY_ID.eq(id.value()),
                  FamilyRows.parts(situation)));
    }
    boolean removed =
        ctx.deleteFrom(SITUATION).where(SITUATION.FAMILY_ID.eq(id.value())).execute() > 0;
    if (removed) {
      new Tombstones(ctx).put(Tombstones.situation(id), change.now());
    }
    return removed;
  }
}
