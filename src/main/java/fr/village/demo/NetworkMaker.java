package fr.village.demo;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.partner.PartnerNetwork;
import fr.village.domain.partner.Referral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The help around a sample Maison, what was said with it, the families sent there. */
final class NetworkMaker {
  private static final int MONTHS_BACK = 20;
  private static final int SETTLED_DAYS = 60;
  private static final double SENT = 0.2;
  private static final double DECLINED = 0.15;
  private static final double NEVER_CHECKED_SINCE = 0.2;

  private final LocalDate today;
  private final LocalDate openedOn;
  private final SeededIds ids;
  private final Chance chance;
  private final List<PartnerContact> contacts = new ArrayList<>();

  /** A stream of chance of its own: what else is in a sample does not change with it. */
  NetworkMaker(DemoRequest request, MaisonPlan plan, LocalDate openedOn) {
    this.today = request.today();
    this.openedOn = openedOn;
    this.chance = new Chance(request.seed(), plan.code() + " network");
    this.ids = new SeededIds(new Chance(request.seed(), plan.code() + " network ids").random());
  }

  PartnerNetwork make(List<FamilyFile> families) {
    List<Partner> partners = new ArrayList<>();
    for (Neighbours.Neighbour neighbour : Neighbours.ALL) {
      Partner partner = partner(neighbour, partners.size());
      partners.add(partner);
      talk(partner, neighbour.weight());
    }
    List<Referral> referrals =
        families.stream().flatMap(file -> sent(file, partners).stream()).toList();
    return new PartnerNetwork(partners, contacts, referrals);
  }

  private Partner partner(Neighbours.Neighbour neighbour, int number) {
    String[] who = neighbour.person().split(", ", 2);
    boolean somebody = !neighbour.person().isEmpty();
    LocalDate known = latest(openedOn, today.minusMonths(MONTHS_BACK));
    boolean old = chance.hit(NEVER_CHECKED_SINCE) && known.isBefore(today.minusMonths(14));
    LocalDate verified =
        old
            ? chance.between(known, today.minusMonths(13))
            : chance.between(latest(openedOn, today.minusMonths(10)), today.minusDays(4));
    return new Partner(
        ids.on(openedOn).next(),
        neighbour.name(),
        neighbour.type(),
        somebody ? who[0] : null,
        somebody ? who[1] : null,
        // numbers kept for fiction by the regulator
        "03 53 01 %02d %02d".formatted(10 + number, chance.between(10, 99)),
        chance.hit(0.7) ? "partenaire" + (number + 1) + "@example.org" : null,
        null,
        null,
        neighbour.needCodes(),
        verified);
  }

  private void talk(Partner partner, int weight) {
    int times = chance.between(weight, 2 * weight);
    LocalDate since = latest(openedOn, today.minusMonths(18));
    for (int i = 0; i < times; i++) {
      LocalDate day = chance.between(since, today.minusDays(2));
      contacts.add(
          new PartnerContact(
              ids.on(day).next(),
              partner.id(),
              day,
              chance.weighted("phone:5 meeting:3 email:3 committee:2"),
              chance.oneOf(Neighbours.SAID),
              chance.hit(0.3) ? chance.oneOf(Neighbours.NEXT) : null));
    }
  }

  private List<Referral> sent(FamilyFile file, List<Partner> partners) {
    Family family = file.family();
    LocalDate first = family.firstContactOn();
    LocalDate last = family.lastContactOn();
    if (first == null || last == null || !first.isBefore(last) || !chance.hit(SENT)) {
      return List.of();
    }
    Neighbours.Neighbour neighbour = likely();
    Partner partner = partners.get(Neighbours.ALL.indexOf(neighbour));
    LocalDate proposed = chance.between(first, last);
    Id<Referral> id = ids.on(proposed).next();
    return List.of(
        ended(
            Referral.proposed(
                id, family.id(), partner.id(), chance.oneOf(partner.needs()), proposed)));
  }

  /** The more one has to do with a partner, the more families are sent there. */
  private Neighbours.Neighbour likely() {
    int all = Neighbours.ALL.stream().mapToInt(Neighbours.Neighbour::weight).sum();
    int draw = chance.between(1, all);
    for (Neighbours.Neighbour neighbour : Neighbours.ALL) {
      draw -= neighbour.weight();
      if (draw <= 0) {
        return neighbour;
      }
    }
    throw new AssertionError(draw);
  }

  /** Those proposed long ago are known to their end. */
  private Referral ended(Referral r) {
    boolean settled = r.proposedOn().isBefore(today.minusDays(SETTLED_DAYS));
    if (!settled && chance.hit(0.4)) {
      return r;
    }
    LocalDate heard = within(r.proposedOn().plusDays(chance.between(3, 12)));
    if (settled && chance.hit(DECLINED)) {
      return with(r, null, null, heard);
    }
    LocalDate met = settled ? within(heard.plusDays(chance.between(4, 30))) : null;
    return with(r, heard, met, null);
  }

  private static Referral with(
      Referral r,
      @Nullable LocalDate accepted,
      @Nullable LocalDate met,
      @Nullable LocalDate declined) {
    return new Referral(
        r.id(), r.family(), r.partner(), r.reason(), r.proposedOn(), accepted, met, declined, null);
  }

  private LocalDate within(LocalDate day) {
    return day.isAfter(today) ? today : day;
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
