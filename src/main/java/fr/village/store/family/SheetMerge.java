package fr.village.store.family;

import static fr.village.store.schema.Tables.PAPER_CODE;
import static fr.village.store.schema.Tables.SURVEY_SHEET;

import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.bin.Tombstones;
import fr.village.store.schema.tables.records.SurveySheetRecord;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Brings sheets of answers from one family to another. Of two that one parent has of the same wave
 * the fuller one stays: complete before partial before refused before put off, then the kept
 * family's.
 */
final class SheetMerge {
  private final DSLContext ctx;
  private final Change change;
  private final Rows rows;

  SheetMerge(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.rows = new Rows(ctx, change);
  }

  void bring(UUID kept, UUID other, Map<Id<Person>, Id<Person>> same) {
    rows.touch(SURVEY_SHEET, SURVEY_SHEET.FAMILY_ID.eq(other));
    for (SurveySheetRecord row : ctx.fetch(SURVEY_SHEET, SURVEY_SHEET.FAMILY_ID.eq(other))) {
      Id<Person> known = same.get(new Id<Person>(row.getPersonId()));
      UUID person = known == null ? row.getPersonId() : known.value();
      if (row.getDeletedAt() == null && known != null && !isBest(row, person)) {
        remove(row);
        continue;
      }
      ctx.update(SURVEY_SHEET)
          .set(SURVEY_SHEET.FAMILY_ID, kept)
          .set(SURVEY_SHEET.PERSON_ID, person)
          .where(SURVEY_SHEET.ID.eq(row.getId()))
          .execute();
    }
    same.forEach((theirs, ours) -> codes(theirs.value(), ours.value()));
  }

  /** Whether it stays; then the other one of that wave is gone. */
  private boolean isBest(SurveySheetRecord row, UUID person) {
    SurveySheetRecord there =
        ctx.fetchOne(
            SURVEY_SHEET,
            SURVEY_SHEET
                .PERSON_ID
                .eq(person)
                .and(SURVEY_SHEET.SURVEY.eq(row.getSurvey()))
                .and(SURVEY_SHEET.WAVE.eq(row.getWave()))
                .and(SURVEY_SHEET.DELETED_AT.isNull()));
    if (there == null) {
      return true;
    }
    boolean best = row.getState().compareTo(there.getState()) < 0;
    if (best) {
      remove(there);
    }
    return best;
  }

  private void remove(SurveySheetRecord row) {
    ctx.executeDelete(row);
    new Tombstones(ctx).put(row.getId().toString(), change.now());
  }

  /** Forms printed before keep leading to somebody, unless both had letters. */
  private void codes(UUID theirs, UUID ours) {
    if (!ctx.fetchExists(PAPER_CODE, PAPER_CODE.PERSON_ID.eq(ours))) {
      ctx.update(PAPER_CODE)
          .set(PAPER_CODE.PERSON_ID, ours)
          .where(PAPER_CODE.PERSON_ID.eq(theirs))
          .execute();
    }
  }
}
