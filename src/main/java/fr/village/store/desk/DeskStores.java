package fr.village.store.desk;

import java.util.function.Function;
import org.jooq.DSLContext;

/** Every store of a desk inside one transaction, for services that know no SQL. */
public final class DeskStores {
  private final DSLContext ctx;

  private DeskStores(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** What a desk's {@code read} and {@code write} take: what is to be done with the stores. */
  public static <T> Function<DSLContext, T> with(Function<DeskStores, T> work) {
    return ctx -> work.apply(new DeskStores(ctx));
  }

  public WorkbookStore workbooks() {
    return new WorkbookStore(ctx);
  }

  public ArrivalStore arrivals() {
    return new ArrivalStore(ctx);
  }

  public DecisionStore decisions() {
    return new DecisionStore(ctx);
  }

  public HouseRegisterStore register() {
    return new HouseRegisterStore(ctx);
  }

  public IssuedSetStore issuedSets() {
    return new IssuedSetStore(ctx);
  }
}
