package fr.village.store.dump;

import static fr.village.store.schema.Tables.FACILITATOR;
import static fr.village.store.schema.Tables.HOUSE;
import static fr.village.store.schema.Tables.REFERENCE_SET;

import fr.village.anonymity.LedgerDamaged;
import fr.village.store.Bulk;
import fr.village.store.Change;
import fr.village.store.ledger.LedgerStore;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;

/** Loads a whole notebook from a document: all of it or nothing. */
public final class Load {
  /** Where it already is the next day on Earth: no birth of today is refused for a time zone. */
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  /** SQLite's result code of a broken constraint. */
  private static final int CONSTRAINT = 19;

  /** What a notebook holds from its first minute. */
  private static final Set<Table<?>> THERE_FROM_THE_START =
      Set.of(HOUSE, FACILITATOR, REFERENCE_SET);

  private final Change change;
  private final SurveyReader surveys;

  /**
   * @param change its clock and ids stand in for what the document leaves out; its author is not
   *     used
   * @param surveys reads the questionnaires in the document, to hold answers against them
   */
  public Load(Change change, SurveyReader surveys) {
    this.change = change;
    this.surveys = surveys;
  }

  /**
   * Reads and checks a document: its syntax, its schema, who names whom, the domain's rules. Reads
   * element by element; the text is never in memory as a whole.
   *
   * @throws LoadRefused with up to a hundred findings
   */
  public Document read(InputStream in) {
    Findings findings = new Findings();
    Document document = new DocumentReader(findings).read(in);
    findings.throwIfAny();
    new Completion(change).complete(document);
    new References(document, findings).check();
    findings.throwIfAny();
    LocalDate today = change.clock().instant().atOffset(EARLIEST).toLocalDate();
    new DomainRules(document, findings, today).check();
    new SurveyChecks(document, findings, surveys).check();
    findings.throwIfAny();
    return document;
  }

  /**
   * Writes a document in the transaction of the caller; its Maison, facilitators and reference sets
   * take the place of the notebook's.
   *
   * @param replace whether everything a notebook already holds may go; the caller has backed it up
   * @throws LoadRefused {@code load.occupied} when the notebook holds something and may not be
   *     replaced; {@code load.ledger} when the ledger does not hold together
   */
  public void write(DSLContext ctx, Document document, boolean replace) {
    if (!replace && !isEmpty(ctx)) {
      throw new LoadRefused(List.of(LoadFinding.of("", 0, "load.occupied")));
    }
    ctx.execute("PRAGMA defer_foreign_keys=ON");
    List<Section> backwards = new ArrayList<>(DumpFormat.SECTIONS).reversed();
    backwards.forEach(section -> ctx.deleteFrom(section.table()).execute());
    DumpFormat.SECTIONS.forEach(section -> insert(ctx, section, document.of(section.name())));
    try {
      new LedgerStore(ctx).read();
    } catch (LedgerDamaged | IllegalArgumentException | DateTimeException e) {
      throw refusedLedger("/ledger");
    }
  }

  /** Whether a notebook holds nothing yet but its Maison, facilitators and reference sets. */
  public static boolean isEmpty(DSLContext ctx) {
    return DumpFormat.SECTIONS.stream()
        .filter(s -> !THERE_FROM_THE_START.contains(s.table()))
        .noneMatch(s -> ctx.fetchExists(s.table()));
  }

  private static void insert(DSLContext ctx, Section section, List<Element> elements) {
    try {
      insertRows(ctx, section, elements);
    } catch (DataAccessException e) {
      // only the ledger's rules are the database's own: all others were checked before
      if (e.getCause() instanceof SQLException sql && (sql.getErrorCode() & 0xFF) == CONSTRAINT) {
        throw refusedLedger("/" + section.name());
      }
      throw e;
    }
  }

  private static LoadRefused refusedLedger(String path) {
    return new LoadRefused(List.of(LoadFinding.of(path, 0, "load.ledger")));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void insertRows(DSLContext ctx, Section section, List<Element> elements) {
    List<UpdatableRecord> rows = new ArrayList<>(elements.size());
    elements.forEach(e -> rows.add(e.row()));
    new Bulk(ctx).insert((Table) section.table(), (List) rows);
  }
}
