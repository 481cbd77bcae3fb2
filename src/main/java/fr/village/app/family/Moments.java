package fr.village.app.family;

import fr.village.app.partner.ReferralLine;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.group.Enrolment;
import fr.village.domain.partner.Referral;
import fr.village.domain.partner.ReferralStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that happened with a family, newest first; sessions month by month. */
public final class Moments {
  private Moments() {}

  /** Children mourned are not among the births. */
  public static List<Moment> of(FamilyCard card) {
    List<Moment> all = new ArrayList<>();
    contacts(all, card.file().family());
    births(all, card.file());
    card.file().consents().forEach(c -> all.add(decided(card.file(), c)));
    card.memberships().forEach(m -> membership(all, m));
    card.referrals().forEach(r -> referral(all, r));
    FamilyCard.Trail trail = card.trail();
    if (trail != null) {
      all.add(new Moment.Opened(trail.openedOn()));
      if (!trail.changedOn().equals(trail.openedOn())) {
        all.add(new Moment.Changed(trail.changedOn(), trail.changedBy()));
      }
    }
    all.sort(Comparator.comparing(Moment::day).reversed());
    return all;
  }

  private static void contacts(List<Moment> all, Family f) {
    add(all, f.firstContactOn(), Moment.FirstContact::new);
    if (!Objects.equals(f.firstContactOn(), f.lastContactOn())) {
      add(all, f.lastContactOn(), Moment.LastContact::new);
    }
    add(all, f.informedOn(), Moment.Informed::new);
  }

  private static void add(
      List<Moment> all, @Nullable LocalDate day, Function<LocalDate, Moment> moment) {
    if (day != null) {
      all.add(moment.apply(day));
    }
  }

  private static void births(List<Moment> all, FamilyFile file) {
    Map<UUID, List<Child>> births = new LinkedHashMap<>();
    for (Child c : file.children()) {
      if (c.bornOn() != null && !c.isBereaved()) {
        births.computeIfAbsent(c.birthEvent(), b -> new ArrayList<>()).add(c);
      }
    }
    births
        .values()
        .forEach(
            born ->
                all.add(
                    new Moment.Born(
                        Objects.requireNonNull(born.getFirst().bornOn()),
                        born.stream().map(Child::firstName).filter(Objects::nonNull).toList(),
                        born.size())));
  }

  private static Moment decided(FamilyFile file, Consent c) {
    String who =
        file.parents().stream()
            .filter(p -> p.id().equals(c.person()))
            .map(Parent::firstName)
            .findFirst()
            .orElse(null);
    return new Moment.Decided(c.decidedOn(), c.purpose(), who, c.given());
  }

  private static void referral(List<Moment> all, ReferralLine line) {
    Referral r = line.referral();
    sent(all, line, r.proposedOn(), ReferralStatus.PROPOSED);
    sent(all, line, r.acceptedOn(), ReferralStatus.ACCEPTED);
    sent(all, line, r.metOn(), ReferralStatus.MET);
    sent(all, line, r.declinedOn(), ReferralStatus.DECLINED);
  }

  private static void sent(
      List<Moment> all, ReferralLine line, @Nullable LocalDate day, ReferralStatus status) {
    add(all, day, on -> new Moment.Sent(on, line.partner(), line.referral().reason(), status));
  }

  private static void membership(List<Moment> all, Membership m) {
    Enrolment e = m.enrolment();
    LocalDate entered = e.enteredOn();
    if (!e.requestedOn().equals(entered)) {
      all.add(new Moment.Asked(e.requestedOn(), m.group()));
    }
    add(all, entered, day -> new Moment.Entered(day, m.group()));
    add(all, e.leftOn(), day -> new Moment.Left(day, m.group(), e.exitReason()));
    Map<YearMonth, List<Membership.Seen>> months = new LinkedHashMap<>();
    m.sessions()
        .forEach(
            s -> months.computeIfAbsent(YearMonth.from(s.date()), k -> new ArrayList<>()).add(s));
    for (List<Membership.Seen> month : months.values()) {
      Membership one = new Membership(e, m.group(), month);
      one.lastTime()
          .ifPresent(day -> all.add(new Moment.Came(day, m.group(), one.times(), one.asked())));
    }
  }
}
