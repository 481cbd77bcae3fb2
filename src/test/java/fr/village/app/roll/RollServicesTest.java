package fr.village.app.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.roll.Newcomers.Joined;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.ParentRole;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Facilitator;
import fr.village.domain.session.CustomTopic;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.migration.Migrator;
import fr.village.store.screen.GroupQueries.Place;
import fr.village.testing.HouseBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roll's services on a real notebook, on 10 March 2026. */
final class RollServicesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T08:18:00Z"), ZoneId.of("Europe/Paris"));

  @TempDir Path folder;
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2026-01-06");
  private @Nullable NotebookSession made;

  @AfterEach
  void close() {
    NotebookSession open = made;
    if (open != null) {
      open.abandon();
    }
  }

  private NotebookSession notebook() {
    NotebookSession open = made;
    if (open == null) {
      Notebooks notebooks =
          new Notebooks(
              CLOCK,
              new Argon2Parameters(8, 1, 1),
              new Migrator(),
              Writability.system(),
              new Backups(CLOCK));
      open =
          SampleNotebook.make(
              notebooks,
              folder.resolve("Maison.village"),
              withFacilitator(house.build()),
              new Change(CLOCK, null, new Ids(CLOCK)));
      made = open;
    }
    return open;
  }

  private static NotebookContent withFacilitator(NotebookContent c) {
    Facilitator somebody =
        new Facilitator(new fr.village.domain.Id<>(new UUID(7, 7)), "Nathalie", true);
    return new NotebookContent(
        c.house(),
        List.of(somebody),
        c.schoolHolidays(),
        c.customTopics(),
        c.groups(),
        c.families(),
        c.enrolments(),
        c.sessions(),
        c.attendances());
  }

  private Roll roll(Session session) {
    return new NotebookRolls(notebook(), new TopicChoices(List::of)).open(session.id());
  }

  @Test
  void theRollKnowsTheSessionsAroundItAndNumbersThoseThatTookPlace() {
    Session first = house.held(group, "2026-01-06");
    Session none = house.cancelled(group, "2026-01-13");
    Session third = house.planned(group, "2026-01-20");
    Roll roll = roll(none);
    assertThat(roll.previous()).isEqualTo(first.id());
    assertThat(roll.next()).isEqualTo(third.id());
    assertThat(roll(third).number()).isEqualTo(2);
    assertThat(roll(third).next()).isNull();
  }

  @Test
  void aMarkIsKeptForItsFamilyAndLeavesTheSessionAlone() {
    FamilyFile durand = house.add(house.family("Durand").mother("Léa", 1990));
    house.enrol(durand, group, "2026-01-06");
    Session session = house.planned(group, "2026-03-10");
    Roll before = roll(session);
    RollPerson lea = before.rows().getFirst().people().getFirst();
    NotebookRolls rolls = new NotebookRolls(notebook(), new TopicChoices(List::of));
    rolls.save(new RollChange(session.id(), null, Map.of(lea.who(), Optional.of(RollMark.ABSENT))));
    assertThat(roll(session).marks().of(lea)).contains(RollMark.ABSENT);
    assertThat(roll(session).session()).isEqualTo(session);
    rolls.save(new RollChange(session.id(), null, Map.of(lea.who(), Optional.empty())));
    assertThat(roll(session).marks()).isEqualTo(Marks.NONE);
  }

  @Test
  void aChildMournedIsOnNoRollNotEvenOfBefore() {
    FamilyFile petit =
        house.add(
            house
                .family("Petit")
                .mother("Ana", 1991)
                .bereaved("Lou", "2025-11-01", "2026-02-10")
                .born("Tom", "2025-11-01"));
    house.enrol(petit, group, "2026-01-06");
    Session before = house.held(group, "2026-01-20");
    house.present(before, petit, "Ana", "Lou");
    assertThat(roll(before).rows().getFirst().people())
        .extracting(RollPerson::firstName)
        .containsExactly("Ana", "Tom");
    assertThat(roll(before).rows().getFirst().tags()).doesNotContain(RollRow.Tag.TWINS);
  }

  @Test
  void sessionsAreOfferedLastFirstAndSayWhetherTheyWaitForTheirSheet() {
    FamilyFile durand = house.add(house.family("Durand").mother("Léa", 1990));
    house.enrol(durand, group, "2026-01-06");
    house.present(house.held(group, "2026-02-24"), durand, "Léa");
    house.cancelled(group, "2026-03-03");
    house.planned(group, "2026-03-05");
    house.planned(group, "2026-03-10");
    house.planned(group, "2026-03-24");
    house.planned(group, "2026-05-05");
    assertThat(new SessionShelf(notebook()).sessions())
        .extracting(SessionChoice::date, SessionChoice::state, SessionChoice::number)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 3, 24), SessionChoice.State.AHEAD, 4),
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 3, 10), SessionChoice.State.TODAY, 3),
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 3, 5), SessionChoice.State.TO_MARK, 2),
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 3, 3), SessionChoice.State.CANCELLED, 0),
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 2, 24), SessionChoice.State.MARKED, 1));
  }

  @Test
  void aTopicOfOnesOwnIsOfferedFromThenOn() {
    Session session = house.planned(group, "2026-03-10");
    CustomTopic doudous = new SessionShelf(notebook()).invent("Les doudous");
    assertThat(doudous.code()).startsWith(CustomTopic.PREFIX);
    assertThat(roll(session).topics())
        .singleElement()
        .satisfies(t -> assertThat(t.label().fr()).isEqualTo("Les doudous"))
        .satisfies(t -> assertThat(t.isOwn()).isTrue());
  }

  @Test
  void aNewcomerComesAndGoesAsIfNeverThere() {
    Session session = house.planned(group, "2026-03-10");
    NotebookNewcomers newcomers = new NotebookNewcomers(notebook());
    Newcomer elodie =
        new Newcomer(
            TypicalRolls.id(),
            TypicalRolls.id(),
            TypicalRolls.id(),
            "Élodie",
            ParentRole.MOTHER,
            LocalDate.of(2026, 1, 12));
    newcomers.add(session, elodie);
    assertThat(roll(session).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.tags()).contains(RollRow.Tag.TO_COMPLETE));
    assertThat(newcomers.like(session, "elodi", LocalDate.of(2026, 1, 20)))
        .singleElement()
        .satisfies(a -> assertThat(a.likely() && a.member()).isTrue());
    newcomers.takeBack(elodie);
    assertThat(roll(session).rows()).isEmpty();
  }

  @Test
  void aFamilyOfBeforeComesBackWithItsNewChild() {
    FamilyFile moreau =
        house.add(
            house
                .family("Moreau")
                .mother("Inès", 1990)
                .born("Tom", "2022-01-10")
                .born("Lou", "2026-01-12"));
    PeerGroup old = house.group("2022-03-01", "2023-03-01");
    house.enrol(moreau, old, "2022-03-01", "2023-03-01", "end");
    Session session = house.planned(group, "2026-03-10");
    NotebookNewcomers newcomers = new NotebookNewcomers(notebook());
    assertThat(newcomers.like(session, "Ines", LocalDate.of(2026, 1, 15)))
        .containsExactly(
            new Acquaintance(
                moreau.family().id(), "Moreau", List.of("Inès", "Tom", "Lou"), true, false));
    assertThat(newcomers.like(session, "in", null)).as("two letters say nothing").isEmpty();
    Joined joined = newcomers.join(session, moreau.family().id());
    assertThat(roll(session).rows().getFirst().usual())
        .extracting(RollPerson::firstName)
        .containsExactly("Inès", "Lou");
    newcomers.leave(joined);
    assertThat(roll(session).rows()).isEmpty();
  }

  @Test
  void whoeverWaitsComesInAndWaitsAgainWhenThatIsTakenBack() {
    FamilyFile petit =
        house.add(house.family("Petit").mother("Ana", 1991).born("Tom", "2026-01-10"));
    house.waiting(petit, group, "2026-02-01");
    Session session = house.planned(group, "2026-03-10");
    NotebookNewcomers newcomers = new NotebookNewcomers(notebook());
    Joined joined = newcomers.join(session, petit.family().id());
    assertThat(roll(session).rows()).hasSize(1);
    newcomers.leave(joined);
    assertThat(roll(session).rows()).isEmpty();
    List<Place> waiting = notebook().read(s -> s.places().waiting(group.id()));
    assertThat(waiting).extracting(Place::name).containsExactly("Petit");
  }
}
