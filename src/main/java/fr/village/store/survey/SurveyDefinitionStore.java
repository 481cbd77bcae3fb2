package fr.village.store.survey;

import static fr.village.store.schema.Tables.SURVEY_DEFINITION;

import fr.village.domain.Check;
import fr.village.domain.survey.SurveyText;
import fr.village.store.Change;
import java.util.List;
import org.jooq.DSLContext;

/** Questionnaires as their files came. */
public final class SurveyDefinitionStore {
  private final DSLContext ctx;
  private final Change change;

  public SurveyDefinitionStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
  }

  /** Every version kept, by code, then version. */
  public List<SurveyText> all() {
    return ctx.selectFrom(SURVEY_DEFINITION)
        .orderBy(SURVEY_DEFINITION.CODE, SURVEY_DEFINITION.VERSION)
        .fetch(SurveyRows::definition);
  }

  /**
   * Keeps a version; one that is there already only becomes active or not.
   *
   * @return whether anything changed
   * @throws fr.village.domain.Invalid {@code invalid.survey.version.known} when that version is
   *     there with another text: answers were given under it
   */
  public boolean keep(SurveyText text) {
    var row =
        ctx.fetchOne(
            SURVEY_DEFINITION,
            SURVEY_DEFINITION
                .CODE
                .eq(text.code())
                .and(SURVEY_DEFINITION.VERSION.eq(text.version())));
    if (row == null) {
      ctx.insertInto(SURVEY_DEFINITION)
          .set(SURVEY_DEFINITION.CODE, text.code())
          .set(SURVEY_DEFINITION.VERSION, text.version())
          .set(SURVEY_DEFINITION.CONTENT, text.text())
          .set(SURVEY_DEFINITION.IS_ACTIVE, text.active())
          .set(SURVEY_DEFINITION.IMPORTED_AT, change.now())
          .execute();
      return true;
    }
    Check.that(
        row.getContent().equals(text.text()),
        "invalid.survey.version.known",
        text.code(),
        Integer.toString(text.version()));
    if (row.getIsActive() == text.active()) {
      return false;
    }
    row.setIsActive(text.active());
    ctx.executeUpdate(row);
    return true;
  }

  /** Takes a version away that no sheet, not even one in the bin, was given under. */
  public boolean removeUnused(String code, int version) {
    return ctx.deleteFrom(SURVEY_DEFINITION)
            .where(SURVEY_DEFINITION.CODE.eq(code))
            .and(SURVEY_DEFINITION.VERSION.eq(version))
            .andNotExists(
                org.jooq
                    .impl
                    .DSL
                    .selectOne()
                    .from(fr.village.store.schema.Tables.SURVEY_SHEET)
                    .where(fr.village.store.schema.Tables.SURVEY_SHEET.SURVEY.eq(code))
                    .and(fr.village.store.schema.Tables.SURVEY_SHEET.VERSION.eq(version)))
            .execute()
        > 0;
  }
}
