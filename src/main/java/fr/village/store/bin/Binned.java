package fr.village.store.bin;

import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTNER;
import static fr.village.store.schema.Tables.PARTNER_CONTACT;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.REFERRAL;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SURVEY_SHEET;

import fr.village.store.Rows;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** What can lie in the bin; what belongs to it is hidden with it and comes back with it. */
public enum Binned {
  FAMILY_FILE(FAMILY),
  PERSON_OF_FAMILY(PERSON),
  GROUP(PEER_GROUP),
  ENROLMENT_IN_GROUP(ENROLMENT),
  SESSION_OF_GROUP(SESSION),
  SHEET_OF_PERSON(SURVEY_SHEET),
  PARTNER_FILE(PARTNER),
  CONTACT_WITH_PARTNER(PARTNER_CONTACT),
  REFERRAL_OF_FAMILY(REFERRAL);

  private final Table<?> table;

  Binned(Table<?> table) {
    this.table = table;
  }

  Table<?> table() {
    return table;
  }

  Field<UUID> id() {
    return Rows.column(table, "id", UUID.class);
  }

  Field<Instant> deletedAt() {
    return Rows.column(table, "deleted_at", Instant.class);
  }
}
