package fr.village.store.session;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.TOMBSTONE;

import fr.village.domain.Id;
import fr.village.domain.house.Facilitator;
import fr.village.domain.session.Attendance;
import fr.village.store.Change;
import fr.village.store.bin.Tombstones;
import fr.village.store.type.InstantConverter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The two statements behind one key of the roll. Their text is made once: making it anew at each
 * key took as long as the database needs to carry it out, waiting for the medium aside.
 */
final class MarkStatements {
  private static final String ASK =
      text(
          DSL.select(
              exists(PERSON, same(PERSON.ID).and(same(PERSON.FAMILY_ID))),
              exists(ATTENDANCE, same(ATTENDANCE.SESSION_ID).and(same(ATTENDANCE.PERSON_ID))),
              exists(TOMBSTONE, same(TOMBSTONE.ROW_KEY))));
  private static final String INSERT =
      text(
          DSL.insertInto(
                  ATTENDANCE,
                  ATTENDANCE.SESSION_ID,
                  ATTENDANCE.PERSON_ID,
                  ATTENDANCE.FAMILY_ID,
                  ATTENDANCE.MARK,
                  ATTENDANCE.ANNOUNCED,
                  ATTENDANCE.CREATED_AT,
                  ATTENDANCE.UPDATED_AT,
                  ATTENDANCE.AUTHOR_ID)
              .values(
                  any(ATTENDANCE.SESSION_ID),
                  any(ATTENDANCE.PERSON_ID),
                  any(ATTENDANCE.FAMILY_ID),
                  any(ATTENDANCE.MARK),
                  any(ATTENDANCE.ANNOUNCED),
                  any(ATTENDANCE.CREATED_AT),
                  any(ATTENDANCE.UPDATED_AT),
                  any(ATTENDANCE.AUTHOR_ID)));

  private final DSLContext ctx;

  MarkStatements(DSLContext ctx) {
    this.ctx = ctx;
  }

  /**
   * What stands in the notebook.
   *
   * @param ofFamily the person is of the family said
   * @param marked there is a mark already
   * @param removed a mark was taken away for good before
   */
  record Standing(boolean ofFamily, boolean marked, boolean removed) {}

  Standing ask(Attendance mark) {
    return ctx.connectionResult(
        connection -> {
          try (var ask = connection.prepareStatement(ASK)) {
            ask.setString(1, mark.person().toString());
            ask.setString(2, mark.family().toString());
            ask.setString(3, mark.session().toString());
            ask.setString(4, mark.person().toString());
            ask.setString(5, Tombstones.attendance(mark.session(), mark.person()));
            try (var row = ask.executeQuery()) {
              row.next();
              return new Standing(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3));
            }
          }
        });
  }

  void insert(Attendance mark, Change change) {
    String now = new InstantConverter().to(change.now());
    Id<Facilitator> by = change.author();
    @Nullable String author = by == null ? null : by.toString();
    ctx.connection(
        connection -> {
          try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, mark.session().toString());
            insert.setString(2, mark.person().toString());
            insert.setString(3, mark.family().toString());
            insert.setString(4, mark.mark().name());
            insert.setInt(5, mark.announced() ? 1 : 0);
            insert.setString(6, now);
            insert.setString(7, now);
            insert.setString(8, author);
            insert.executeUpdate();
          }
        });
  }

  private static Field<Boolean> exists(Table<?> table, Condition condition) {
    return DSL.field(DSL.exists(DSL.selectOne().from(table).where(condition)));
  }

  private static <T> Condition same(Field<T> field) {
    return field.eq(any(field));
  }

  private static <T> Field<T> any(Field<T> field) {
    return DSL.param(field.getName(), field);
  }

  private static String text(Query query) {
    return DSL.using(SQLDialect.SQLITE).render(query);
  }
}
