package fr.village.store.survey;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SURVEY_ANSWER;
import static fr.village.store.schema.Tables.SURVEY_SHEET;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.bin.Tombstones;
import fr.village.store.schema.tables.records.SurveyAnswerRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Sheets of answers, one by one or all. */
public final class SheetStore {
  private final DSLContext ctx;
  private final Change change;
  private final Rows rows;

  public SheetStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.rows = new Rows(ctx, change);
  }

  /** Empty when there is none, or it is in the bin. */
  public Optional<SurveyAnswers> find(Id<SurveyAnswers> id) {
    return where(SURVEY_SHEET.ID.eq(id.value())).stream().findFirst();
  }

  /** What a parent answered, or declined, at a wave of a questionnaire, whatever its version. */
  public Optional<SurveyAnswers> find(Id<Person> person, String survey, String wave) {
    return where(ofWave(person, survey, wave)).stream().findFirst();
  }

  /** Of a family's members, by id. */
  public List<SurveyAnswers> ofFamily(Id<Family> family) {
    return where(SURVEY_SHEET.FAMILY_ID.eq(family.value()));
  }

  /** All whose parent is out of the bin, by id. */
  public List<SurveyAnswers> all() {
    return where(
        SURVEY_SHEET.PERSON_ID.in(
            DSL.select(PERSON.ID)
                .from(PERSON)
                .join(FAMILY)
                .on(FAMILY.ID.eq(PERSON.FAMILY_ID))
                .where(PERSON.DELETED_AT.isNull())
                .and(FAMILY.DELETED_AT.isNull())));
  }

  /** All of these people, by id. */
  public List<SurveyAnswers> of(Set<Id<Person>> people) {
    return people.isEmpty()
        ? List.of()
        : where(SURVEY_SHEET.PERSON_ID.in(people.stream().map(Id::value).toList()));
  }

  private List<SurveyAnswers> where(Condition which) {
    Condition live = which.and(SURVEY_SHEET.DELETED_AT.isNull());
    Map<UUID, List<SurveyAnswerRecord>> answers =
        ctx.selectFrom(SURVEY_ANSWER)
            .where(
                SURVEY_ANSWER.SHEET_ID.in(
                    DSL.select(SURVEY_SHEET.ID).from(SURVEY_SHEET).where(live)))
            .fetchGroups(SURVEY_ANSWER.SHEET_ID, r -> r);
    return ctx.selectFrom(SURVEY_SHEET)
        .where(live)
        .orderBy(SURVEY_SHEET.ID)
        .fetch(r -> SurveyRows.sheet(r, answers.getOrDefault(r.getId(), List.of())));
  }

  private static Condition ofWave(Id<Person> person, String survey, String wave) {
    return SURVEY_SHEET
        .PERSON_ID
        .eq(person.value())
        .and(SURVEY_SHEET.SURVEY.eq(survey))
        .and(SURVEY_SHEET.WAVE.eq(wave));
  }

  /**
   * Saves a sheet as it is now; its definition must be kept already.
   *
   * @return whether anything changed
   * @throws fr.village.domain.Invalid {@code invalid.answers.twice} when the parent has another
   *     sheet of that wave; {@code invalid.family.stranger}
   */
  public boolean save(SurveyAnswers sheet) {
    Check.that(
        ctx.fetchExists(
            PERSON,
            PERSON.ID.eq(sheet.person().value()).and(PERSON.FAMILY_ID.eq(sheet.family().value()))),
        "invalid.family.stranger");
    Check.that(
        !ctx.fetchExists(
            SURVEY_SHEET,
            ofWave(sheet.person(), sheet.survey(), sheet.wave())
                .and(SURVEY_SHEET.DELETED_AT.isNull())
                .and(SURVEY_SHEET.ID.ne(sheet.id().value()))),
        "invalid.answers.twice");
    // it may come back after it was taken away for good
    new Tombstones(ctx).lift(List.of(sheet.id().toString()));
    return rows.save(
        SurveyRows.row(sheet),
        () ->
            rows.replaceParts(
                SURVEY_ANSWER,
                SURVEY_ANSWER.SHEET_ID.eq(sheet.id().value()),
                SurveyRows.parts(sheet)));
  }

  /** Takes a sheet away for good, as if it had not been begun. */
  public boolean remove(Id<SurveyAnswers> id) {
    boolean gone = ctx.deleteFrom(SURVEY_SHEET).where(SURVEY_SHEET.ID.eq(id.value())).execute() > 0;
    if (gone) {
      new Tombstones(ctx).put(id.toString(), change.now());
    }
    return gone;
  }
}
