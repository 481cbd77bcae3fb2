package fr.village.store.session;

import static fr.village.store.schema.Tables.CUSTOM_TOPIC;

import fr.village.domain.session.CustomTopic;
import fr.village.store.Change;
import fr.village.store.Rows;
import java.util.List;
import org.jooq.DSLContext;

/** Topics invented in the Maison. They are never removed, since sessions name their codes. */
public final class TopicStore {
  private final DSLContext ctx;
  private final Rows rows;

  public TopicStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.rows = new Rows(ctx, change);
  }

  /** By code. */
  public List<CustomTopic> all() {
    return ctx.selectFrom(CUSTOM_TOPIC).orderBy(CUSTOM_TOPIC.CODE).fetch(SessionRows::topic);
  }

  public boolean save(CustomTopic topic) {
    return rows.save(SessionRows.row(topic));
  }
}
