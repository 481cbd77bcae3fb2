package fr.village.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.house.HolidayService.Calendar;
import fr.village.app.house.HolidayService.DayOff;
import fr.village.app.house.HolidayService.Entered;
import fr.village.app.house.HolidayService.Touched;
import fr.village.app.session.Refusal;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.House;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.session.Session;
import fr.village.schedule.PublicHoliday;
import fr.village.testing.HouseBuilder;
import fr.village.testing.RealNotebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Maison and its calendar, on a real notebook. */
final class HouseAndHolidaysTest {
  @TempDir Path parent;
  private RealNotebook notebook;

  @BeforeEach
  void open() throws Refusal {
    notebook = new RealNotebook(parent);
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  private HolidayService holidays() {
    return new HolidayService(notebook.session());
  }

  private SchoolHoliday spring() {
    return holidays()
        .of(
            new HolidayLines.Line(
                "Printemps", LocalDate.parse("2026-04-11"), LocalDate.parse("2026-04-26")));
  }

  @Test
  void aChangedMaisonIsSaidByTheSessionAtOnceAndKept() throws Refusal {
    HouseService houses =
        new HouseService(notebook.session(), notebook.services.references()::builtIn);
    House before = houses.now().house();
    assertThat(houses.now().carriers()).extracting(CodeItem::code).contains("commune", "caf");
    House after =
        before
            .withName("Maison de Lens")
            .withDepartement("974")
            .withCarrier("caf")
            .withVenue("PMI")
            .withOpenedOn(LocalDate.parse("2022-01-03"))
            .withContact("coordination")
            .withRetentionMonths(36);
    houses.save(after);
    assertThat(notebook.session().house()).isEqualTo(after);
    assertThat(notebook.reopen(RealNotebook.PASSPHRASE).house()).isEqualTo(after);
  }

  @Test
  void schoolHolidaysComeAndGoAndComeBack() {
    SchoolHoliday spring = spring();
    holidays().save(spring);
    assertThat(entered()).containsExactly(spring);
    holidays().removeAll(List.of(spring));
    assertThat(entered()).isEmpty();
    holidays().save(spring);
    assertThat(entered()).containsExactly(spring);
  }

  private List<SchoolHoliday> entered() {
    return holidays().now().entered().stream().map(Entered::holiday).toList();
  }

  @Test
  void theDatesTheyTouchAreCountedByGroup() {
    HouseBuilder house = new HouseBuilder();
    PeerGroup group = house.group("2026-01-06");
    List<Session> sessions =
        List.of(
            house.planned(group, "2026-04-07"),
            house.planned(group, "2026-04-14"),
            house.planned(group, "2026-04-21"),
            house.cancelled(group, "2026-04-25"));
    notebook
        .session()
        .write(
            s -> {
              s.groups().save(group);
              sessions.forEach(s.sessions()::save);
              return true;
            });
    holidays().save(spring());
    assertThat(holidays().now().entered().getFirst().touched())
        .containsExactly(new Touched(group.id(), group.name(), 2));
  }

  @Test
  void publicHolidaysAreThoseOfTheTerritoryForAYear() {
    HouseService houses =
        new HouseService(notebook.session(), notebook.services.references()::builtIn);
    Calendar inArras = holidays().now();
    assertThat(inArras.daysOff()).hasSize(11);
    assertThat(inArras.daysOff().getFirst())
        .isEqualTo(new DayOff(LocalDate.parse("2026-04-06"), PublicHoliday.EASTER_MONDAY));
    houses.save(houses.now().house().withDepartement("972"));
    assertThat(holidays().now().daysOff())
        .hasSize(12)
        .contains(new DayOff(LocalDate.parse("2026-05-22"), PublicHoliday.ABOLITION_OF_SLAVERY));
  }
}
