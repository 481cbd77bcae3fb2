package fr.village.store.screen;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTNER;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.partner.Partner;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import org.jooq.DSLContext;

/** Everything that has a name, to be found by it. */
public final class NameQueries {
  /** A family and the first names in it. */
  public record FamilyName(Id<Family> family, String name, String firstNames) {}

  /** A group. */
  public record GroupName(Id<PeerGroup> group, String name, boolean open) {}

  /**
   * A partner.
   *
   * @param type code of the list {@code partner_type}
   */
  public record PartnerName(Id<Partner> partner, String name, String type) {}

  private final DSLContext ctx;

  public NameQueries(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Every family out of the bin, by name. */
  public List<FamilyName> families() {
    Map<UUID, String> names = new LinkedHashMap<>();
    Map<UUID, StringJoiner> firstNames = new HashMap<>();
    ctx.select(FAMILY.ID, FAMILY.NAME, PERSON.FIRST_NAME)
        .from(FAMILY)
        .leftJoin(PERSON)
        .on(PERSON.FAMILY_ID.eq(FAMILY.ID))
        .and(PERSON.DELETED_AT.isNull())
        .where(FAMILY.DELETED_AT.isNull())
        .orderBy(FAMILY.FOLDED_NAME, FAMILY.ID, PERSON.KIND.desc(), PERSON.POSITION)
        .forEach(
            r -> {
              names.put(r.value1(), r.value2());
              StringJoiner joined =
                  firstNames.computeIfAbsent(r.value1(), id -> new StringJoiner(", "));
              if (r.value3() != null) {
                joined.add(r.value3());
              }
            });
    return names.entrySet().stream()
        .map(
            e ->
                new FamilyName(
                    new Id<>(e.getKey()),
                    e.getValue(),
                    Objects.toString(firstNames.get(e.getKey()))))
        .toList();
  }

  /** Every partner out of the bin, by name. */
  public List<PartnerName> partners() {
    return ctx.select(PARTNER.ID, PARTNER.NAME, PARTNER.TYPE)
        .from(PARTNER)
        .where(PARTNER.DELETED_AT.isNull())
        .orderBy(PARTNER.FOLDED_NAME, PARTNER.ID)
        .fetch(r -> new PartnerName(new Id<>(r.value1()), r.value2(), r.value3()));
  }

  /** Every group out of the bin, the newest first. */
  public List<GroupName> groups() {
    return ctx.select(PEER_GROUP.ID, PEER_GROUP.NAME, PEER_GROUP.CLOSED_ON)
        .from(PEER_GROUP)
        .where(PEER_GROUP.DELETED_AT.isNull())
        .orderBy(PEER_GROUP.CLOSED_ON.isNotNull(), PEER_GROUP.NUMBER.desc())
        .fetch(r -> new GroupName(new Id<>(r.value1()), r.value2(), r.value3() == null));
  }
}
