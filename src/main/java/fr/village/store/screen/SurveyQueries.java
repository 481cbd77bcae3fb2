package fr.village.store.screen;

import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PAPER_CODE;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SURVEY_SHEET;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.store.family.FamilyRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Who may be asked a questionnaire, and what became of those asked. */
public final class SurveyQueries {
  /**
   * An adult of a family that is, or was, enrolled.
   *
   * @param group of the last place taken
   * @param entered first day of the first place
   * @param left first day without a place; null while there is one
   * @param mourning a child of the family has died
   * @param letters on the paper forms; null before the first one
   */
  public record Respondent(
      Id<Person> person,
      Id<Family> family,
      String firstName,
      @Nullable String lastName,
      ParentRole role,
      String familyName,
      boolean doNotContact,
      String group,
      LocalDate entered,
      @Nullable LocalDate left,
      boolean mourning,
      @Nullable String letters) {}

  /** A decision on questionnaires; person null: of the family as one. */
  public record Decision(Id<Family> family, @Nullable Id<Person> person, boolean given) {}

  /** A sheet without its answers. */
  public record Sheet(
      Id<SurveyAnswers> id,
      Id<Person> person,
      String survey,
      int version,
      String wave,
      AnswerState state,
      LocalDate on) {}

  private final DSLContext ctx;

  public SurveyQueries(DSLContext ctx) {
    this.ctx = ctx;
  }

  /**
   * Adults of families that first entered a group from {@code since} to {@code day}, by family name
   * and place in it.
   */
  public List<Respondent> respondents(LocalDate since, LocalDate day) {
    return respondents(since, day, DSL.noCondition());
  }

  /** An adult, as above; empty when her family never entered a group, or is in the bin. */
  public Optional<Respondent> respondent(Id<Person> person, LocalDate day) {
    return respondents(LocalDate.EPOCH, day, PERSON.ID.eq(person.value())).stream().findFirst();
  }

  private List<Respondent> respondents(LocalDate since, LocalDate day, Condition who) {
    Field<LocalDate> end =
        DSL.when(
                DSL.coalesce(ENROLMENT.LEFT_ON, PEER_GROUP.CLOSED_ON).le(day),
                DSL.coalesce(ENROLMENT.LEFT_ON, PEER_GROUP.CLOSED_ON))
            .otherwise(DSL.castNull(ENROLMENT.LEFT_ON));
    Field<LocalDate> entered = DSL.min(ENROLMENT.ENTERED_ON).as("entered");
    Field<LocalDate> left =
        DSL.when(DSL.count().eq(DSL.count(end)), DSL.max(end))
            .otherwise(DSL.castNull(ENROLMENT.LEFT_ON))
            .as("left");
    // SQLite gives the other columns of the row that has the greatest day
    Field<LocalDate> latest = DSL.max(ENROLMENT.ENTERED_ON).as("latest");
    Field<String> group = PEER_GROUP.NAME.as("group_name");
    var places =
        DSL.select(ENROLMENT.FAMILY_ID, entered, left)
            .from(ENROLMENT)
            .join(PEER_GROUP)
            .on(PEER_GROUP.ID.eq(ENROLMENT.GROUP_ID))
            .where(ENROLMENT.DELETED_AT.isNull())
            .and(PEER_GROUP.DELETED_AT.isNull())
            .and(ENROLMENT.ENTERED_ON.le(day))
            .groupBy(ENROLMENT.FAMILY_ID)
            .having(DSL.min(ENROLMENT.ENTERED_ON).ge(since))
            .asTable("places");
    var last =
        DSL.select(ENROLMENT.FAMILY_ID, latest, group)
            .from(ENROLMENT)
            .join(PEER_GROUP)
            .on(PEER_GROUP.ID.eq(ENROLMENT.GROUP_ID))
            .where(ENROLMENT.DELETED_AT.isNull())
            .and(PEER_GROUP.DELETED_AT.isNull())
            .and(ENROLMENT.ENTERED_ON.le(day))
            .groupBy(ENROLMENT.FAMILY_ID)
            .asTable("last");
    return ctx.select(
            PERSON,
            FAMILY.NAME,
            FAMILY.DO_NOT_CONTACT,
            last.field(group),
            places.field(entered),
            places.field(left),
            mourning(),
            PAPER_CODE.LETTERS)
        .from(places)
        .join(last)
        .on(of(last).eq(of(places)))
        .join(FAMILY)
        .on(FAMILY.ID.eq(of(places)))
        .join(PERSON)
        .on(PERSON.FAMILY_ID.eq(FAMILY.ID))
        .leftJoin(PAPER_CODE)
        .on(PAPER_CODE.PERSON_ID.eq(PERSON.ID))
        .where(FAMILY.DELETED_AT.isNull())
        .and(PERSON.DELETED_AT.isNull())
        .and(PERSON.KIND.eq(DSL.inline(FamilyRows.PARENT)))
        .and(who)
        .orderBy(FAMILY.FOLDED_NAME, FAMILY.ID, PERSON.POSITION, PERSON.ID)
        .fetch(
            r ->
                new Respondent(
                    new Id<>(r.value1().getId()),
                    new Id<>(r.value1().getFamilyId()),
                    r.value1().getFirstName(),
                    r.value1().getLastName(),
                    r.value1().getRole(),
                    r.value2(),
                    r.value3() || r.value1().getDoNotContact(),
                    r.value4(),
                    r.value5(),
                    r.value6(),
                    r.value7(),
                    r.value8()));
  }

  private static Field<UUID> of(Table<?> places) {
    return Objects.requireNonNull(places.field(ENROLMENT.FAMILY_ID));
  }

  private static Field<Boolean> mourning() {
    var child = PERSON.as("child");
    return DSL.field(
        DSL.exists(
            DSL.selectOne()
                .from(child)
                .where(child.FAMILY_ID.eq(FAMILY.ID))
                .and(child.BEREAVED_ON.isNotNull())
                .and(child.DELETED_AT.isNull())));
  }

  /** Decisions on a purpose of families that entered a group since a day, oldest first. */
  public List<Decision> decisions(String purpose, LocalDate since) {
    return decisions(purpose, CONSENT.FAMILY_ID.in(entered(since)));
  }

  /** A family's decisions on a purpose, oldest first. */
  public List<Decision> decisions(String purpose, Id<Family> family) {
    return decisions(purpose, CONSENT.FAMILY_ID.eq(family.value()));
  }

  private List<Decision> decisions(String purpose, Condition whose) {
    return ctx.select(CONSENT.FAMILY_ID, CONSENT.PERSON_ID, CONSENT.GIVEN)
        .from(CONSENT)
        .where(CONSENT.PURPOSE.eq(purpose))
        .and(whose)
        .orderBy(CONSENT.DECIDED_ON, CONSENT.ID)
        .fetch(
            r ->
                new Decision(
                    new Id<>(r.value1()),
                    r.value2() == null ? null : new Id<>(r.value2()),
                    r.value3()));
  }

  /** Sheets out of the bin of families that entered a group since a day. */
  public List<Sheet> sheets(LocalDate since) {
    return sheets(SURVEY_SHEET.FAMILY_ID.in(entered(since)));
  }

  /** Somebody's sheets out of the bin. */
  public List<Sheet> sheets(Id<Person> person) {
    return sheets(SURVEY_SHEET.PERSON_ID.eq(person.value()));
  }

  private List<Sheet> sheets(Condition which) {
    return ctx.select(
            SURVEY_SHEET.ID,
            SURVEY_SHEET.PERSON_ID,
            SURVEY_SHEET.SURVEY,
            SURVEY_SHEET.VERSION,
            SURVEY_SHEET.WAVE,
            SURVEY_SHEET.STATE,
            SURVEY_SHEET.ANSWERED_ON)
        .from(SURVEY_SHEET)
        .where(SURVEY_SHEET.DELETED_AT.isNull())
        .and(which)
        .orderBy(SURVEY_SHEET.ID)
        .fetch(
            r ->
                new Sheet(
                    new Id<>(r.value1()),
                    new Id<>(r.value2()),
                    r.value3(),
                    r.value4(),
                    r.value5(),
                    r.value6(),
                    r.value7()));
  }

  private static Select<Record1<UUID>> entered(LocalDate since) {
    return DSL.select(ENROLMENT.FAMILY_ID).from(ENROLMENT).where(ENROLMENT.ENTERED_ON.ge(since));
  }
}
