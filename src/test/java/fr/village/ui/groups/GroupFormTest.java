package fr.village.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.group.GroupFacts;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.i18n.Messages;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import fr.village.ui.groups.GroupForm.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GroupFormTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

  private int changes;
  private final GroupForm form = new GroupForm(() -> TODAY, () -> changes++);

  @Test
  void aNameIsEnough() {
    form.typed(Part.NAME).set(" Hirondelles ");
    assertThat(form.read())
        .contains(
            new GroupFacts(
                " Hirondelles ",
                null,
                null,
                null,
                DayOfWeek.TUESDAY,
                LocalTime.of(9, 30),
                90,
                Cadence.TWICE_A_MONTH,
                SchoolHolidayPolicy.SKIP,
                TODAY,
                10,
                10));
  }

  @Test
  void withoutANameThereAreDatesButNoGroup() {
    assertThat(form.draft()).isPresent();
    assertThat(form.problem(Part.NAME).get()).isNull();
    assertThat(form.read()).isEmpty();
    assertThat(form.problem(Part.NAME).get()).isEqualTo(Said.of("groups.name.blank"));
  }

  @Test
  void whatDoesNotDoIsSaidBesideItsField() {
    form.typed(Part.NAME).set("Hirondelles");
    form.typed(Part.TIME).set("25 h");
    assertThat(form.read()).isEmpty();
    assertThat(form.problem(Part.TIME).get()).isEqualTo(Said.of("groups.time.unreadable"));
    form.typed(Part.TIME).set("14h");
    form.typed(Part.START).set("30/2");
    assertThat(form.read()).isEmpty();
    assertThat(form.problem(Part.TIME).get()).isNull();
    assertThat(form.problem(Part.START).get())
        .isEqualTo(Said.of("invalid.date.no_such_day", "30/2"));
    form.typed(Part.START).set("");
    form.typed(Part.PLACES).set("dix");
    assertThat(form.read()).isEmpty();
    assertThat(form.problem(Part.PLACES).get()).isEqualTo(Said.of("groups.places.unreadable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void whatIsFilledInReadsBackTheSame(String language) {
    GroupFacts facts =
        new GroupFacts(
            "Hirondelles",
            LocalDate.parse("2025-11-01"),
            LocalDate.parse("2026-01-31"),
            "PMI",
            DayOfWeek.FRIDAY,
            LocalTime.of(14, 5),
            75,
            Cadence.FORTNIGHTLY,
            SchoolHolidayPolicy.KEEP,
            LocalDate.parse("2026-04-01"),
            12,
            8);
    form.fill(facts, new Wording(Messages.of(Locale.of(language))));
    assertThat(form.read()).contains(facts);
  }

  @Test
  void eachKeyIsAChange() {
    form.typed(Part.NAME).set("H");
    form.cadenceProperty().set(Cadence.WEEKLY);
    assertThat(changes).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"9 h 30,09:30", "9:30,09:30", "14h,14:00", "14,14:00", "2 pm,14:00", "9.15,09:15"})
  void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
    assertThat(TypedTime.parse(typed)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "midi", "24 h", "9 h 75"})
  void whatIsNoTimeIsNone(String typed) {
    assertThat(TypedTime.parse(typed)).isEmpty();
  }
}
