package fr.village.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.NotebookContent;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Departements;
import fr.village.domain.partner.PartnerNetwork;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.schedule.DateChanges;
import fr.village.schedule.FrenchHolidays;
import fr.village.schedule.PlannedDate;
import fr.village.schedule.Schedule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What must be true of every sample Maison. */
final class Validity {
  private final NotebookContent maison;
  private final LocalDate today;
  private final Map<Object, Session> sessions = new HashMap<>();
  private final Map<Object, PeerGroup> groups = new HashMap<>();
  private final Map<Object, FamilyFile> families = new HashMap<>();

  private Validity(NotebookContent maison, LocalDate today) {
    this.maison = maison;
    this.today = today;
    maison.sessions().forEach(s -> sessions.put(s.id(), s));
    maison.groups().forEach(g -> groups.put(g.id(), g));
    maison.families().forEach(f -> families.put(f.family().id(), f));
  }

  static void check(NotebookContent maison, LocalDate today) {
    Validity validity = new Validity(maison, today);
    assertThat(maison.house().name()).startsWith("Maison d’exemple");
    validity.ids();
    validity.people();
    validity.schedule();
    validity.rolls();
    validity.network();
    validity.everybodyCameOnce();
  }

  private void ids() {
    Set<Object> seen = new HashSet<>();
    assertThat(maison.sessions()).allMatch(s -> seen.add(s.id().value()));
    assertThat(maison.groups()).allMatch(g -> seen.add(g.id().value()));
    assertThat(maison.enrolments()).allMatch(e -> seen.add(e.id().value()));
    assertThat(maison.families()).allMatch(f -> seen.add(f.family().id().value()));
    assertThat(maison.families().stream().flatMap(f -> f.people().stream()))
        .allMatch(p -> seen.add(p.id().value()));
    assertThat(seen).allMatch(id -> ((java.util.UUID) id).version() == 7);
  }

  private void network() {
    PartnerNetwork network = maison.network();
    assertThat(network.partners()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(network.partners())
        .allMatch(p -> Objects.requireNonNull(p.verifiedOn()).isBefore(today))
        .allMatch(p -> Objects.requireNonNull(p.phone()).startsWith("03 53 01 "));
    assertThat(network.contacts()).isNotEmpty().allMatch(c -> c.day().isBefore(today));
    // a Maison that has just opened may have sent nobody anywhere yet
    assertThat(network.referrals().isEmpty()).isIn(false, maison.families().size() < 30);
    assertThat(network.referrals())
        .allMatch(r -> families.containsKey(r.family()))
        .allMatch(r -> !r.lastOn().isAfter(today));
  }

  private void people() {
    for (FamilyFile file : maison.families()) {
      file.children().forEach(c -> c.checkOn(today));
      assertThat(file.parents()).isNotEmpty().extracting(Parent::firstName).doesNotContainNull();
      assertThat(file.children()).isNotEmpty();
      assertThat(file.family().lastContactOn()).isBeforeOrEqualTo(today);
      for (Parent parent : file.parents()) {
        String phone = parent.contact().phone();
        assertThat(phone == null || phone.matches("(06 39 98|01 99 00) \\d\\d \\d\\d")).isTrue();
        String email = parent.contact().email();
        assertThat(email == null || email.matches("[a-z.-]+\\d+@example\\.org")).isTrue();
      }
    }
  }

  private void schedule() {
    Schedule schedule =
        new Schedule(
            new FrenchHolidays(Departements.byCode(maison.house().departement()).orElseThrow()),
            maison.schoolHolidays());
    for (PeerGroup group : maison.groups()) {
      List<Session> its =
          maison.sessions().stream().filter(s -> s.group().equals(group.id())).toList();
      its.forEach(s -> s.checkWithin(group));
      assertThat(its)
          .allMatch(s -> (s.status() == SessionStatus.PLANNED) != s.date().isBefore(today));
      List<LocalDate> expected =
          schedule.dates(group, DateChanges.of(its)).stream()
              .filter(PlannedDate::takesPlace)
              .map(PlannedDate::date)
              .toList();
      assertThat(its.stream().filter(s -> s.status() != SessionStatus.CANCELLED).map(Session::date))
          .as("dates of group %s", group.number())
          .containsExactlyElementsOf(expected);
    }
  }

  private void rolls() {
    Set<Object> seen = new HashSet<>();
    for (Attendance row : maison.attendances()) {
      Session session = Objects.requireNonNull(sessions.get(row.session()));
      FamilyFile file = Objects.requireNonNull(families.get(row.family()));
      assertThat(seen.add(List.of(row.session(), row.person()))).isTrue();
      assertThat(session.status()).isNotEqualTo(SessionStatus.CANCELLED);
      assertThat(session.status() == SessionStatus.HELD || row.announced()).isTrue();
      Person person =
          file.people().stream().filter(p -> p.id().equals(row.person())).findFirst().orElseThrow();
      if (person instanceof Child child) {
        assertThat(child.isBorn(session.date())).isTrue();
        LocalDate lost = child.bereavedOn();
        assertThat(lost == null || session.date().isBefore(lost)).isTrue();
      }
      assertThat(maison.enrolments())
          .filteredOn(e -> e.family().equals(row.family()) && e.group().equals(session.group()))
          .singleElement()
          .matches(e -> e.isMember(session.date()));
    }
  }

  private void everybodyCameOnce() {
    Set<Object> came = new HashSet<>();
    maison.attendances().stream()
        .filter(a -> a.mark() == Mark.PRESENT)
        .forEach(a -> came.add(a.family()));
    assertThat(maison.enrolments())
        .allSatisfy(
            (Enrolment e) -> {
              assertThat(groups).containsKey(e.group());
              assertThat(e.isWaiting() || came.contains(e.family())).isTrue();
            });
  }
}
