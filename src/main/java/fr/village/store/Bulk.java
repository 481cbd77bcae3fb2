package fr.village.store;

import java.util.Collections;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Many rows at once: one prepared statement, bound again for each row. */
public final class Bulk {
  private static final int ROWS_PER_BATCH = 2_000;

  private final DSLContext ctx;

  public Bulk(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Inserts every column of every row, in order. */
  public <R extends TableRecord<R>> void insert(Table<R> table, List<R> rows) {
    for (int from = 0; from < rows.size(); from += ROWS_PER_BATCH) {
      batch(table, rows.subList(from, Math.min(rows.size(), from + ROWS_PER_BATCH)));
    }
  }

  private <R extends TableRecord<R>> void batch(Table<R> table, List<R> rows) {
    Field<?>[] columns = table.fields();
    List<@Nullable Object> blanks = Collections.nCopies(columns.length, null);
    BatchBindStep batch = ctx.batch(ctx.insertInto(table, columns).values(blanks));
    for (R row : rows) {
      batch = batch.bind(row.intoArray());
    }
    batch.execute();
  }
}
