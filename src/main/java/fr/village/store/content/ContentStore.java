package fr.village.store.content;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.CUSTOM_TOPIC;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PAPER_CODE;
import static fr.village.store.schema.Tables.PARTICIPANT;
import static fr.village.store.schema.Tables.PARTNER;
import static fr.village.store.schema.Tables.PARTNER_CONTACT;
import static fr.village.store.schema.Tables.PARTNER_NEED;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.REFERRAL;
import static fr.village.store.schema.Tables.SCHOOL_HOLIDAY;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SESSION_GUEST;
import static fr.village.store.schema.Tables.SESSION_TOPIC;
import static fr.village.store.schema.Tables.SITUATION;
import static fr.village.store.schema.Tables.SITUATION_PARENT;
import static fr.village.store.schema.Tables.SURVEY_ANSWER;
import static fr.village.store.schema.Tables.SURVEY_SHEET;
import static fr.village.store.schema.Tables.YEAR_BUDGET;

import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.partner.PartnerNetwork;
import fr.village.domain.partner.Referral;
import fr.village.domain.survey.SurveyRecords;
import fr.village.store.Bulk;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.budget.BudgetRows;
import fr.village.store.budget.BudgetStore;
import fr.village.store.family.FamilyRows;
import fr.village.store.group.GroupRows;
import fr.village.store.house.FacilitatorStore;
import fr.village.store.house.HouseRows;
import fr.village.store.house.HouseStore;
import fr.village.store.house.SchoolHolidayStore;
import fr.village.store.partner.PartnerContactStore;
import fr.village.store.partner.PartnerRows;
import fr.village.store.partner.PartnerStore;
import fr.village.store.partner.ReferralStore;
import fr.village.store.schema.tables.records.PersonRecord;
import fr.village.store.session.SessionRows;
import fr.village.store.session.TopicStore;
import fr.village.store.survey.PaperCodeStore;
import fr.village.store.survey.SurveyDefinitionStore;
import fr.village.store.survey.SurveyRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** The whole of a notebook, out of the bin. */
public final class ContentStore {
  private final DSLContext ctx;
  private final Change change;
  private final Rows rows;
  private final Bulk bulk;

  public ContentStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.rows = new Rows(ctx, change);
    this.bulk = new Bulk(ctx);
  }

  /**
   * Everything, each list by id (attendances by session, then person).
   *
   * @throws Invalid {@code invalid.notebook.house} in a notebook never given its Maison
   */
  public NotebookContent readAll() {
    PartReader parts = new PartReader(ctx, change);
    return new NotebookContent(
        new HouseStore(ctx, change).find().orElseThrow(() -> new Invalid("invalid.notebook.house")),
        new FacilitatorStore(ctx, change).all(),
        sorted(new SchoolHolidayStore(ctx, change).all(), SchoolHoliday::id),
        new TopicStore(ctx, change).all(),
        parts.groups(),
        parts.families(),
        parts.enrolments(),
        parts.sessions(),
        parts.attendances(),
        network(),
        new SurveyRecords(
            new SurveyDefinitionStore(ctx, change).all(),
            parts.sheets(),
            new PaperCodeStore(ctx).all()),
        new BudgetStore(ctx, change).all());
  }

  /** Reads a part for whoever asks for everything later, if it is not known already. */
  public int remember(Part part) {
    return new PartReader(ctx, change).read(part).size();
  }

  /**
   * Writes a sample into a notebook that has at most its Maison and facilitators: rows are
   * inserted, in the transaction of the caller.
   */
  public void writeAll(NotebookContent content) {
    // first, since every row's author is one of them
    content.facilitators().forEach(new FacilitatorStore(ctx, change)::save);
    new HouseStore(ctx, change).save(content.house());
    insert(SCHOOL_HOLIDAY, content.schoolHolidays(), HouseRows::row);
    insert(CUSTOM_TOPIC, content.customTopics(), SessionRows::row);
    insert(PEER_GROUP, content.groups(), GroupRows::row);
    insert(FAMILY, content.families(), f -> FamilyRows.row(f.family()));
    insert(PERSON, people(content.families()), r -> r);
    insert(
        CONSENT,
        content.families().stream().flatMap(f -> f.consents().stream()).toList(),
        FamilyRows::row);
    List<Situation> situations =
        content.families().stream().map(FamilyFile::situation).filter(Objects::nonNull).toList();
    insert(SITUATION, situations, FamilyRows::row);
    bulk.insert(
        SITUATION_PARENT, situations.stream().flatMap(s -> FamilyRows.parts(s).stream()).toList());
    insert(ENROLMENT, content.enrolments(), GroupRows::row);
    bulk.insert(
        PARTICIPANT,
        content.enrolments().stream().flatMap(e -> GroupRows.parts(e).stream()).toList());
    insert(SESSION, content.sessions(), SessionRows::row);
    bulk.insert(
        SESSION_TOPIC,
        content.sessions().stream().flatMap(s -> SessionRows.topics(s).stream()).toList());
    bulk.insert(
        SESSION_GUEST,
        content.sessions().stream().flatMap(s -> SessionRows.guests(s).stream()).toList());
    insert(ATTENDANCE, content.attendances(), SessionRows::row);
    PartnerNetwork network = content.network();
    insert(PARTNER, network.partners(), PartnerRows::row);
    bulk.insert(
        PARTNER_NEED,
        network.partners().stream().flatMap(p -> PartnerRows.needs(p).stream()).toList());
    insert(PARTNER_CONTACT, network.contacts(), PartnerRows::row);
    insert(REFERRAL, network.referrals(), PartnerRows::row);
    surveys(content.surveys());
    insert(YEAR_BUDGET, content.budgets(), BudgetRows::row);
  }

  private void surveys(SurveyRecords surveys) {
    surveys.definitions().forEach(new SurveyDefinitionStore(ctx, change)::keep);
    insert(SURVEY_SHEET, surveys.answers(), SurveyRows::row);
    bulk.insert(
        SURVEY_ANSWER,
        surveys.answers().stream().flatMap(s -> SurveyRows.parts(s).stream()).toList());
    bulk.insert(PAPER_CODE, surveys.codes().stream().map(SurveyRows::row).toList());
  }

  private PartnerNetwork network() {
    return new PartnerNetwork(
        sorted(new PartnerStore(ctx, change).all(), Partner::id),
        sorted(new PartnerContactStore(ctx, change).all(), PartnerContact::id),
        sorted(new ReferralStore(ctx, change).all(), Referral::id));
  }

  private static List<PersonRecord> people(List<FamilyFile> families) {
    return families.stream()
        .flatMap(f -> Stream.concat(placed(f.parents()), placed(f.children())))
        .toList();
  }

  private static Stream<PersonRecord> placed(List<? extends Person> people) {
    List<PersonRecord> rows = new ArrayList<>();
    for (Person person : people) {
      rows.add(FamilyRows.row(person, rows.size()));
    }
    return rows.stream();
  }

  private <T, R extends TableRecord<R>> void insert(
      org.jooq.Table<R> table, List<T> items, Function<T, R> row) {
    bulk.insert(table, items.stream().map(i -> rows.stamp(row.apply(i))).toList());
  }

  private static <T> List<T> sorted(List<T> items, Function<T, Id<T>> id) {
    return items.stream().sorted(Comparator.comparing(id)).toList();
  }
}
