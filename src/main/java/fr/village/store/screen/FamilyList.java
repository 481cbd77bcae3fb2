package fr.village.store.screen;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import fr.village.store.family.FamilyRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Every family as a list shows it: all of them in one question, without notes or addresses. */
public final class FamilyList {
  /** A family's place in a group, past ones included; without {@code enteredOn} it waits. */
  public record Place(
      Id<PeerGroup> group,
      LocalDate requestedOn,
      @Nullable LocalDate enteredOn,
      @Nullable LocalDate leftOn) {}

  /**
   * A family.
   *
   * @param answered what is asked of every family on arrival was answered
   * @param lastPresenceOn day of the last session with somebody of it present
   * @param people parents before children
   */
  public record Line(
      Id<Family> family,
      String name,
      boolean protectedAddress,
      boolean doNotContact,
      boolean answered,
      @Nullable LocalDate firstContactOn,
      @Nullable LocalDate lastContactOn,
      @Nullable LocalDate lastPresenceOn,
      List<Person> people,
      List<Place> places) {}

  private static final String BETWEEN = ";";

  private final DSLContext ctx;

  public FamilyList(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** All families out of the bin, by name. */
  public List<Line> all() {
    Table<Record2<UUID, LocalDate>> seen =
        DSL.select(ATTENDANCE.FAMILY_ID, DSL.max(SESSION.DATE).as("seen_on"))
            .from(ATTENDANCE)
            .join(SESSION)
            .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
            .where(ATTENDANCE.MARK.eq(Mark.PRESENT))
            .and(SESSION.DELETED_AT.isNull())
            .groupBy(ATTENDANCE.FAMILY_ID)
            .asTable("seen");
    Field<String> place =
        DSL.concat(
            text(ENROLMENT.GROUP_ID),
            DSL.inline("/"),
            text(ENROLMENT.REQUESTED_ON),
            DSL.inline("/"),
            text(ENROLMENT.ENTERED_ON),
            DSL.inline("/"),
            text(ENROLMENT.LEFT_ON));
    Table<Record2<UUID, String>> places =
        DSL.select(ENROLMENT.FAMILY_ID, DSL.groupConcat(place).separator(BETWEEN).as("all_places"))
            .from(ENROLMENT)
            .join(PEER_GROUP)
            .on(PEER_GROUP.ID.eq(ENROLMENT.GROUP_ID))
            .where(ENROLMENT.DELETED_AT.isNull())
            .and(PEER_GROUP.DELETED_AT.isNull())
            .groupBy(ENROLMENT.FAMILY_ID)
            .asTable("places");
    Field<LocalDate> seenOn = DSL.field(DSL.name("seen", "seen_on"), SESSION.DATE.getDataType());
    Field<String> allPlaces = DSL.field(DSL.name("places", "all_places"), String.class);
    Map<UUID, Line> lines = new LinkedHashMap<>();
    ctx.select(
            FAMILY.ID,
            FAMILY.NAME,
            FAMILY.PROTECTED_ADDRESS,
            FAMILY.DO_NOT_CONTACT,
            FAMILY.SOURCE,
            FAMILY.STRUCTURE,
            FAMILY.FIRST_CHILD,
            FAMILY.INFORMED_ON,
            FAMILY.FIRST_CONTACT_ON,
            FAMILY.LAST_CONTACT_ON,
            seenOn,
            allPlaces)
        .select(PERSON.fields())
        .from(FAMILY)
        .leftJoin(PERSON)
        .on(PERSON.FAMILY_ID.eq(FAMILY.ID))
        .and(PERSON.DELETED_AT.isNull())
        .leftJoin(seen)
        .on(DSL.field(DSL.name("seen", "family_id"), FAMILY.ID.getDataType()).eq(FAMILY.ID))
        .leftJoin(places)
        .on(DSL.field(DSL.name("places", "family_id"), FAMILY.ID.getDataType()).eq(FAMILY.ID))
        .where(FAMILY.DELETED_AT.isNull())
        .orderBy(FAMILY.FOLDED_NAME, FAMILY.ID, PERSON.KIND.desc(), PERSON.POSITION, PERSON.ID)
        .forEach(
            r -> {
              Line line =
                  lines.computeIfAbsent(
                      r.get(FAMILY.ID),
                      id ->
                          new Line(
                              new Id<>(id),
                              r.get(FAMILY.NAME),
                              r.get(FAMILY.PROTECTED_ADDRESS),
                              r.get(FAMILY.DO_NOT_CONTACT),
                              r.get(FAMILY.SOURCE) != null
                                  && r.get(FAMILY.STRUCTURE) != null
                                  && r.get(FAMILY.FIRST_CHILD) != null
                                  && r.get(FAMILY.INFORMED_ON) != null,
                              r.get(FAMILY.FIRST_CONTACT_ON),
                              r.get(FAMILY.LAST_CONTACT_ON),
                              r.get(seenOn),
                              new ArrayList<>(),
                              places(r.get(allPlaces))));
              if (r.get(PERSON.ID) != null) {
                line.people().add(FamilyRows.person(r.into(PERSON)));
              }
            });
    return List.copyOf(lines.values());
  }

  private static Field<String> text(Field<?> field) {
    return DSL.coalesce(field.cast(String.class), DSL.inline(""));
  }

  private static List<Place> places(@Nullable String all) {
    return all == null
        ? List.of()
        : Arrays.stream(all.split(BETWEEN)).map(FamilyList::place).toList();
  }

  private static Place place(String written) {
    String[] parts = written.split("/", -1);
    return new Place(
        new Id<>(UUID.fromString(parts[0])),
        LocalDate.parse(parts[1]),
        day(parts[2]),
        day(parts[3]));
  }

  private static @Nullable LocalDate day(String iso) {
    return iso.isEmpty() ? null : LocalDate.parse(iso);
  }
}
