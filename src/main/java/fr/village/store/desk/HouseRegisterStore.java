package fr.village.store.desk;

import static fr.village.store.schema.desk.Tables.REGISTERED_HOUSE;

import fr.village.store.Bulk;
import fr.village.store.schema.desk.tables.records.RegisteredHouseRecord;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/** The Maisons the federation knows. */
public final class HouseRegisterStore {
  private final DSLContext ctx;

  HouseRegisterStore(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** By code. */
  public List<KeptHouse> all() {
    return ctx.selectFrom(REGISTERED_HOUSE)
        .orderBy(REGISTERED_HOUSE.CODE)
        .fetch(
            row ->
                new KeptHouse(
                    row.getCode(),
                    row.getName(),
                    row.getDepartement(),
                    row.getRegion(),
                    row.getCarrier(),
                    row.getContactName(),
                    row.getContactMail(),
                    row.getExpectedFromOn()));
  }

  /** Puts a register in the place of the one before. */
  public void replace(List<KeptHouse> houses, Instant now) {
    ctx.deleteFrom(REGISTERED_HOUSE).execute();
    new Bulk(ctx)
        .insert(
            REGISTERED_HOUSE,
            houses.stream()
                .map(
                    house ->
                        new RegisteredHouseRecord(
                            house.code(),
                            house.name(),
                            house.departement(),
                            house.region(),
                            house.carrier(),
                            house.contactName(),
                            house.contactMail(),
                            house.expectedFrom(),
                            now))
                .toList());
  }
}
