package fr.village.store.desk;

import static fr.village.store.schema.desk.Tables.DECISION;
import static fr.village.store.schema.desk.Tables.DECISION_EVENT;

import fr.village.store.schema.desk.tables.records.DecisionRecord;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** The journal of decisions; nothing is ever taken out of it. */
public final class DecisionStore {
  private static final String UNDONE = "undone";
  private static final String REDONE = "redone";

  private final DSLContext ctx;

  DecisionStore(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** In the order they were made: ids grow with time. */
  public List<KeptDecision> all() {
    return ctx.selectFrom(DECISION).orderBy(DECISION.ID).fetch(DecisionStore::decision);
  }

  private static KeptDecision decision(DecisionRecord row) {
    return new KeptDecision(
        row.getId(),
        row.getDecidedAt(),
        row.getKind(),
        row.getSha256(),
        row.getHouseCode(),
        row.getNotebookId(),
        row.getNote());
  }

  public void add(KeptDecision decision) {
    ctx.executeInsert(
        new DecisionRecord(
            decision.id(),
            decision.at(),
            decision.kind(),
            decision.sha256(),
            decision.house(),
            decision.notebook(),
            decision.note()));
  }

  /** Those whose last event is to be undone. */
  public Set<UUID> undone() {
    Set<UUID> undone = new HashSet<>();
    ctx.selectFrom(DECISION_EVENT)
        .orderBy(DECISION_EVENT.POSITION)
        .forEach(
            event -> {
              if (event.getDeed().equals(UNDONE)) {
                undone.add(event.getDecisionId());
              } else {
                undone.remove(event.getDecisionId());
              }
            });
    return undone;
  }

  public void undo(UUID decision, Instant at) {
    add(decision, at, UNDONE);
  }

  public void redo(UUID decision, Instant at) {
    add(decision, at, REDONE);
  }

  private void add(UUID decision, Instant at, String deed) {
    ctx.insertInto(DECISION_EVENT)
        .set(DECISION_EVENT.DECISION_ID, decision)
        .set(DECISION_EVENT.HAPPENED_AT, at)
        .set(DECISION_EVENT.DEED, deed)
        .execute();
  }
}
