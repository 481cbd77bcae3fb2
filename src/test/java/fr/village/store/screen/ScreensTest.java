package fr.village.store.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.RandomContents;
import fr.village.store.ScratchNotebook;
import fr.village.store.Stores;
import fr.village.store.family.FamilySearch.Found;
import fr.village.store.screen.IncompleteQuery.Missing;
import fr.village.testing.HouseBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ScreensTest {
  private static final Change NOW = Changes.at("2026-03-12T09:30:00Z");

  private final ScratchNotebook notebook = new ScratchNotebook();
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2026-01-06");

  @AfterEach
  void close() {
    notebook.close();
  }

  @Test
  void theNextSessionIsTheOneGoingOnElseTheFirstToComeNotCancelled() {
    Session first = house.held(group, "2026-01-06");
    house.cancelled(group, "2026-01-13");
    Session third = house.planned(group, "2026-01-20");
    write();
    assertThat(next("2026-01-06T11:29")).isEqualTo(first.id());
    assertThat(next("2026-01-06T11:30")).isEqualTo(third.id());
    assertThat(next("2026-01-20T13:29")).as("nobody took its roll yet").isEqualTo(third.id());
    assertThat(one(s -> s.meetings().next(LocalDateTime.parse("2026-01-20T13:30")))).isEmpty();
    assertThat(all(s -> s.meetings().between(day("2026-01-06"), day("2026-01-13"))))
        .extracting(SessionQueries.Meeting::status)
        .containsExactly(SessionStatus.HELD, SessionStatus.CANCELLED);
  }

  @Test
  void theOneGoingOnComesBeforeTheOneWhoseRollWasForgotten() {
    Session morning = house.planned(group, "2026-01-20");
    Session next =
        house.planned(house.group("2026-01-06", null, LocalTime.of(11, 45)), "2026-01-20");
    write();
    assertThat(next("2026-01-20T11:40")).isEqualTo(morning.id());
    assertThat(next("2026-01-20T11:45")).isEqualTo(next.id());
  }

  @Test
  void theRollAsksTheMembersOfTheDay() {
    FamilyFile durand =
        house.add(house.family("Durand").mother("Léa", 1990).twins("Tom", "Zoé", "2025-12-01"));
    FamilyFile petit =
        house.add(
            house.family("Émile").mother("Ana", 1991).bereaved("Lou", "2025-11-01", "2026-01-10"));
    FamilyFile gone = house.add(house.family("Partie").mother("Eva", 1992));
    FamilyFile later = house.add(house.family("Tard").mother("Ida", 1993));
    FamilyFile guest = house.add(house.family("Visite").mother("Uma", 1994));
    house
        .enrol(durand, group, "2026-01-06")
        .enrol(petit, group, "2026-01-06")
        .enrol(gone, group, "2026-01-06", "2026-01-20", "moved")
        .enrol(later, group, "2026-01-21")
        .waiting(guest, group, "2026-01-02");
    Session first = house.held(group, "2026-01-06");
    Session session = house.held(group, "2026-01-20");
    house.present(first, petit, "Ana").present(session, guest, "Uma").absent(first, durand, "Léa");
    write();
    Id<Person> zoe = durand.children().get(1).id();
    notebook.write(
        Stores.with(
            NOW,
            s -> {
              Enrolment place = s.enrolments().ofFamily(durand.family().id()).getFirst();
              return s.enrolments()
                  .save(
                      new Enrolment(
                          place.id(),
                          place.family(),
                          place.group(),
                          place.requestedOn(),
                          place.enteredOn(),
                          null,
                          null,
                          List.of(new Participant(zoe, day("2026-01-06"), null))));
            }));
    notebook.write(
        Stores.with(
            NOW,
            s ->
                s.attendances()
                    .mark(
                        new Attendance(
                            session.id(), durand.family().id(), zoe, Mark.EXCUSED, true))));

    Roll roll = one(s -> s.rolls().of(session.id())).orElseThrow();

    assertThat(roll.rows())
        .extracting(Roll.Row::name, Roll.Row::member, Roll.Row::firstTime)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Durand", true, true),
            org.assertj.core.groups.Tuple.tuple("Émile", true, false),
            org.assertj.core.groups.Tuple.tuple("Visite", false, true));
    assertThat(roll.rows().get(0).people())
        .extracting(
            p -> p.person().firstName(),
            Roll.Somebody::usual,
            Roll.Somebody::mark,
            Roll.Somebody::announced,
            Roll.Somebody::twin)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Léa", false, null, false, false),
            org.assertj.core.groups.Tuple.tuple("Tom", false, null, false, true),
            org.assertj.core.groups.Tuple.tuple("Zoé", true, Mark.EXCUSED, true, true));
    assertThat(roll.rows().get(1).people())
        .as("mourned")
        .extracting(p -> p.person().firstName())
        .containsExactly("Ana");
    assertThat(one(s -> s.rolls().of(first.id())).orElseThrow().rows())
        .extracting(Roll.Row::name)
        .containsExactly("Durand", "Émile", "Partie");
  }

  @Test
  void aFamilyIsMissedAfterTwoAbsencesWithoutAWord() {
    FamilyFile missed = house.add(house.family("Deux").mother("A", 1990).born("B", "2025-12-01"));
    FamilyFile excused = house.add(house.family("Excusée").mother("A", 1990));
    FamilyFile once = house.add(house.family("Une").mother("A", 1990));
    FamilyFile unmarked = house.add(house.family("Trou").mother("A", 1990));
    List.of(missed, excused, once, unmarked).forEach(f -> house.enrol(f, group, "2026-01-06"));
    Session first = house.held(group, "2026-01-06");
    Session second = house.held(group, "2026-01-20");
    Session third = house.held(group, "2026-02-03");
    house
        .present(first, missed, "A")
        .absent(second, missed, "A", "B")
        .absent(third, missed, "A", "B")
        .absent(second, excused, "A")
        .excused(third, excused, "A")
        .present(second, once, "A")
        .absent(third, once, "A")
        .absent(first, unmarked, "A")
        .absent(third, unmarked, "A");
    write();
    assertThat(all(s -> s.care().unseen(day("2026-02-04"))))
        .extracting(CareQueries.Unseen::name, CareQueries.Unseen::before, CareQueries.Unseen::last)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Deux", second.date(), third.date()),
            org.assertj.core.groups.Tuple.tuple("Trou", first.date(), third.date()));
    assertThat(all(s -> s.care().unseen(day("2026-01-21")))).isEmpty();
  }

  @Test
  void birthsAreExpectedAroundADay() {
    FamilyFile soon = house.add(house.family("Bientôt").mother("A", 1990).expected("2026-03-20"));
    house.add(house.family("Loin").mother("B", 1990).expected("2026-09-01"));
    house.add(house.family("Née").mother("C", 1990).born("D", "2026-03-11"));
    Child child = soon.children().getFirst();
    write();
    assertThat(all(s -> s.care().births(day("2026-03-12"), 21, 21)))
        .extracting(CareQueries.ExpectedBirth::child)
        .containsExactly(child.id());
    assertThat(all(s -> s.care().births(day("2026-03-12"), 21, 7))).isEmpty();
  }

  @Test
  void whatIsMissingAboutAFamilyIsNamed() {
    house.add(house.family("Vide"));
    FamilyFile left = house.add(house.family("Partie").mother("A", 1990).born("B", "2025-01-01"));
    house.enrol(left, group, "2026-01-06", "2026-02-01", "moved");
    house.add(
        house
            .family("Terme")
            .source("pmi")
            .structure("couple")
            .firstChild(true)
            .mother("C", 1990)
            .expected("2026-02-20"));
    write();
    assertThat(all(s -> s.incomplete().on(day("2026-03-12"))))
        .extracting(IncompleteQuery.Incomplete::name, IncompleteQuery.Incomplete::missing)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Terme", java.util.Set.of(Missing.INFORMATION_NOTICE, Missing.BIRTH)),
            org.assertj.core.groups.Tuple.tuple(
                "Vide", java.util.EnumSet.complementOf(java.util.EnumSet.of(Missing.BIRTH))));
  }

  @Test
  void aGroupKnowsItsPlacesAndItsTopics() {
    FamilyFile member = house.add(house.family("Membre").mother("A", 1990));
    FamilyFile gone = house.add(house.family("Partie").mother("B", 1990));
    FamilyFile waiting = house.add(house.family("Attente").mother("C", 1990));
    house
        .enrol(member, group, "2026-01-06")
        .enrol(gone, group, "2026-01-06", "2026-02-01", "moved")
        .waiting(waiting, group, "2026-01-10");
    house.held(group, "2026-01-06", "sleep", "screens");
    house.held(group, "2026-01-20", "sleep");
    house.planned(group, "2026-02-03");
    write();
    assertThat(all(s -> s.places().members(group.id(), day("2026-02-01"))))
        .extracting(GroupQueries.Place::name)
        .containsExactly("Membre");
    assertThat(all(s -> s.places().past(group.id(), day("2026-02-01"))))
        .extracting(GroupQueries.Place::name)
        .containsExactly("Partie");
    assertThat(all(s -> s.places().waiting(group.id())))
        .extracting(GroupQueries.Place::name)
        .containsExactly("Attente");
    assertThat(all(s -> s.meetings().topics(group.id(), day("2026-02-03"))))
        .containsExactly(
            new SessionQueries.Covered("sleep", day("2026-01-20")),
            new SessionQueries.Covered("screens", day("2026-01-06")));
  }

  @Test
  void aSearchForgivesAccentsAndCase() {
    house.add(house.family("D’Hœdt").mother("Éloïse", 1990).born("Łukasz", "2025-12-01"));
    house.add(house.family("100%").mother("Zoé", 1990));
    write();
    for (String typed : List.of("hoedt", "ELOISE d", "éloise", "lukasz hœdt", "d’h")) {
      assertThat(all(s -> s.familySearch().find(typed, 10)))
          .as(typed)
          .extracting(Found::name)
          .containsExactly("D’Hœdt");
    }
    assertThat(all(s -> s.familySearch().find(" ", 10))).hasSize(2);
    assertThat(all(s -> s.familySearch().find("eloise zoe", 10))).isEmpty();
    assertThat(all(s -> s.familySearch().find("hoedt", 10)).getFirst().people())
        .containsExactly("Éloïse", "Łukasz");
  }

  @Test
  void noQuestionReadsAllAttendances() {
    var content = RandomContents.of(11, 3, 40, 20);
    notebook.write(
        Stores.with(
            NOW,
            s -> {
              s.content().writeAll(content);
              return true;
            }));
    notebook.statements().clear();
    var someGroup = content.groups().getFirst().id();
    var family = content.families().getFirst().family().id();
    LocalDate day = day("2024-06-01");
    content.sessions().stream().limit(5).forEach(session -> ask(s -> s.rolls().of(session.id())));
    ask(s -> s.meetings().next(day.atStartOfDay()));
    ask(s -> s.meetings().between(day, day.plusDays(7)));
    ask(s -> s.meetings().topics(someGroup, day));
    ask(s -> s.care().births(day, 21, 21));
    ask(s -> s.care().unseen(day));
    ask(s -> s.incomplete().on(day));
    ask(s -> s.places().members(someGroup, day));
    ask(s -> s.groupList().on(day));
    ask(s -> s.groupAttendance().of(someGroup));
    ask(s -> s.groupAttendance().people(someGroup));
    ask(s -> s.groupAttendance().names(someGroup));
    ask(s -> s.attendances().lastOf(family, 5));
    ask(s -> s.attendances().ofSession(content.sessions().getFirst().id()));
    ask(s -> s.families().find(family));
    ask(s -> s.families().lastPresence(family));
    List<String> statements = List.copyOf(notebook.statements());
    assertThat(statements).hasSizeGreaterThan(30);
    for (String statement : statements) {
      String plan = plan(statement);
      assertThat(plan).as(statement).doesNotContainPattern("SCAN (attendance|session|person)\\b");
    }
    assertThat(plan("select * from attendance where mark = 'PRESENT'")).contains("SCAN attendance");
  }

  private String plan(String statement) {
    return notebook.read(
        ctx -> ctx.fetch("EXPLAIN QUERY PLAN " + statement.replace("{", "\\{")).format(500));
  }

  private void write() {
    var content = house.build();
    notebook.write(
        Stores.with(
            NOW,
            s -> {
              s.content().writeAll(content);
              return true;
            }));
  }

  private Id<Session> next(String moment) {
    return one(s -> s.meetings().next(LocalDateTime.parse(moment))).orElseThrow().session();
  }

  private <T> List<T> all(Function<Stores, List<T>> question) {
    return ask(question);
  }

  private <T> Optional<T> one(Function<Stores, Optional<T>> question) {
    return ask(question);
  }

  private <T> T ask(Function<Stores, T> question) {
    return notebook.read(Stores.with(NOW, question));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
