package fr.village.store;

import fr.village.store.bin.Bin;
import fr.village.store.budget.BudgetStore;
import fr.village.store.content.ContentStore;
import fr.village.store.dump.Document;
import fr.village.store.dump.Dump;
import fr.village.store.dump.Load;
import fr.village.store.family.FamilyMerge;
import fr.village.store.family.FamilySearch;
import fr.village.store.family.FamilyStore;
import fr.village.store.family.ToldApart;
import fr.village.store.group.EnrolmentStore;
import fr.village.store.group.GroupStore;
import fr.village.store.house.FacilitatorStore;
import fr.village.store.house.HouseStore;
import fr.village.store.house.LogoStore;
import fr.village.store.house.ReferenceSetStore;
import fr.village.store.house.SchoolHolidayStore;
import fr.village.store.ledger.LedgerStore;
import fr.village.store.ledger.SubmissionStore;
import fr.village.store.partner.PartnerContactStore;
import fr.village.store.partner.PartnerStore;
import fr.village.store.partner.ReferralStore;
import fr.village.store.screen.AcquaintanceQuery;
import fr.village.store.screen.BinQuery;
import fr.village.store.screen.CareQueries;
import fr.village.store.screen.ContactQuery;
import fr.village.store.screen.CountQueries;
import fr.village.store.screen.FamilyList;
import fr.village.store.screen.FamilyQueries;
import fr.village.store.screen.GroupAttendance;
import fr.village.store.screen.GroupListQuery;
import fr.village.store.screen.GroupQueries;
import fr.village.store.screen.IncompleteQuery;
import fr.village.store.screen.NameQueries;
import fr.village.store.screen.PartnerQueries;
import fr.village.store.screen.RecentQuery;
import fr.village.store.screen.RetentionQuery;
import fr.village.store.screen.RollQuery;
import fr.village.store.screen.SessionListQuery;
import fr.village.store.screen.SessionQueries;
import fr.village.store.screen.SurveyQueries;
import fr.village.store.session.AttendanceStore;
import fr.village.store.session.SessionStore;
import fr.village.store.session.TopicStore;
import fr.village.store.survey.PaperCodeStore;
import fr.village.store.survey.SheetStore;
import fr.village.store.survey.SurveyDefinitionStore;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Every store of a notebook inside one transaction, for services that know no SQL. */
public final class Stores {
  private final DSLContext ctx;
  private final Change change;

  public Stores(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
  }

  /**
   * What a notebook's {@code read} and {@code write} take, made of what is to be done with the
   * stores: {@code notebook.write(Stores.with(change, s -> s.families().save(file)))}.
   */
  public static <T> Function<DSLContext, T> with(Change change, Function<Stores, T> work) {
    return ctx -> work.apply(new Stores(ctx, change));
  }

  public HouseStore house() {
    return new HouseStore(ctx, change);
  }

  public LogoStore logo() {
    return new LogoStore(ctx, change);
  }

  public BudgetStore budgets() {
    return new BudgetStore(ctx, change);
  }

  public FacilitatorStore facilitators() {
    return new FacilitatorStore(ctx, change);
  }

  public SchoolHolidayStore schoolHolidays() {
    return new SchoolHolidayStore(ctx, change);
  }

  public ReferenceSetStore referenceSets() {
    return new ReferenceSetStore(ctx, change);
  }

  public GroupStore groups() {
    return new GroupStore(ctx, change);
  }

  public EnrolmentStore enrolments() {
    return new EnrolmentStore(ctx, change);
  }

  public FamilyStore families() {
    return new FamilyStore(ctx, change);
  }

  public FamilyMerge familyMerge() {
    return new FamilyMerge(ctx, change);
  }

  public ToldApart toldApart() {
    return new ToldApart(ctx, change);
  }

  public FamilySearch familySearch() {
    return new FamilySearch(ctx);
  }

  public SessionStore sessions() {
    return new SessionStore(ctx, change);
  }

  public TopicStore topics() {
    return new TopicStore(ctx, change);
  }

  public AttendanceStore attendances() {
    return new AttendanceStore(ctx, change);
  }

  public SurveyDefinitionStore surveyDefinitions() {
    return new SurveyDefinitionStore(ctx, change);
  }

  public SheetStore sheets() {
    return new SheetStore(ctx, change);
  }

  public PaperCodeStore paperCodes() {
    return new PaperCodeStore(ctx);
  }

  public SurveyQueries surveys() {
    return new SurveyQueries(ctx);
  }

  public PartnerStore partners() {
    return new PartnerStore(ctx, change);
  }

  public PartnerContactStore partnerContacts() {
    return new PartnerContactStore(ctx, change);
  }

  public ReferralStore referrals() {
    return new ReferralStore(ctx, change);
  }

  public PartnerQueries territory() {
    return new PartnerQueries(ctx);
  }

  public Bin bin() {
    return new Bin(ctx, change);
  }

  public ContentStore content() {
    return new ContentStore(ctx, change);
  }

  public LedgerStore ledger() {
    return new LedgerStore(ctx);
  }

  public SubmissionStore submissions() {
    return new SubmissionStore(ctx);
  }

  public Dump dump() {
    return new Dump(ctx);
  }

  /** Writes a document that {@link Load#read} found good. */
  public void load(Load load, Document document, boolean replace) {
    load.write(ctx, document, replace);
  }

  public RollQuery rolls() {
    return new RollQuery(ctx, sessions());
  }

  public SessionQueries meetings() {
    return new SessionQueries(ctx);
  }

  public SessionListQuery sessionList() {
    return new SessionListQuery(ctx);
  }

  public AcquaintanceQuery acquaintances() {
    return new AcquaintanceQuery(ctx);
  }

  public ContactQuery contacts() {
    return new ContactQuery(ctx);
  }

  public GroupQueries places() {
    return new GroupQueries(ctx);
  }

  public FamilyList familyList() {
    return new FamilyList(ctx);
  }

  public GroupListQuery groupList() {
    return new GroupListQuery(ctx);
  }

  public GroupAttendance groupAttendance() {
    return new GroupAttendance(ctx);
  }

  public NameQueries names() {
    return new NameQueries(ctx);
  }

  public CareQueries care() {
    return new CareQueries(ctx);
  }

  public BinQuery binned() {
    return new BinQuery(ctx);
  }

  public RetentionQuery retention() {
    return new RetentionQuery(ctx);
  }

  public RecentQuery recent() {
    return new RecentQuery(ctx);
  }

  public FamilyQueries familyCards() {
    return new FamilyQueries(ctx);
  }

  public CountQueries counts() {
    return new CountQueries(ctx);
  }

  public IncompleteQuery incomplete() {
    return new IncompleteQuery(ctx);
  }
}
