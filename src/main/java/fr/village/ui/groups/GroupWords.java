package fr.village.ui.groups;

import fr.village.app.roll.BabyAge;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.schedule.Conflict;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said of groups and their dates. */
final class GroupWords {
  private final Wording words;

  GroupWords(Wording words) {
    this.words = words;
  }

  static Said conflict(Conflict conflict) {
    return switch (conflict) {
      case Conflict.OnPublicHoliday on ->
          Said.of("groups.conflict.holiday", Said.of(on.holiday().key()));
      case Conflict.InSchoolHolidays in -> Said.of("groups.conflict.school", in.label());
      case Conflict.SameDay same -> Said.of("groups.conflict.same-day");
    };
  }

  String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
  }

  String cadence(Cadence cadence) {
    return words.text(
        switch (cadence) {
          case WEEKLY -> "cadence.weekly";
          case FORTNIGHTLY -> "cadence.fortnightly";
          case TWICE_A_MONTH -> "cadence.twice-a-month";
          case BY_HAND -> "cadence.by-hand";
        });
  }

  String holidays(SchoolHolidayPolicy policy) {
    return words.text(
        switch (policy) {
          case SKIP -> "groups.holidays.skip";
          case KEEP -> "groups.holidays.keep";
        });
  }

  /** "mardi, 9 h 30 – 11 h 00, deux fois par mois". */
  String rhythm(PeerGroup g) {
    LocalTime end = g.startTime().plus(Duration.ofMinutes(g.minutes()));
    String times = words.time(g.startTime()) + " – " + words.time(end);
    return g.cadence() == Cadence.BY_HAND
        ? times + ", " + cadence(g.cadence())
        : capital(day(g.weekday())) + ", " + times + ", " + cadence(g.cadence());
  }

  /** "8 sur 10, 2 places". */
  String places(int members, int places) {
    int left = places - members;
    return left > 0
        ? words.text("groups.places.left", members, places, left)
        : left == 0
            ? words.text("groups.places.full", members, places)
            : words.text("groups.places.over", members, places);
  }

  /** "mois 5 sur 10". */
  String progress(PeerGroup g, int month) {
    return month == 0
        ? words.text("groups.progress.soon", words.date(g.startsOn()))
        : words.text("groups.progress", month, g.months());
  }

  /** "bébés de 14 à 19 sem., 1 à naître"; empty when there is none. */
  String babies(
      LocalDate today, @Nullable LocalDate oldest, @Nullable LocalDate youngest, int expected) {
    List<String> said = new ArrayList<>();
    if (oldest != null && youngest != null) {
      String to = age(today, oldest);
      BabyAge least = BabyAge.on(today, youngest);
      boolean sameUnit =
          least.unit() == BabyAge.on(today, oldest).unit() && !to.equals(age(today, youngest));
      String from = sameUnit ? Integer.toString(least.number()) : age(today, youngest);
      said.add(
          from.equals(to)
              ? words.text("groups.babies.one", from)
              : words.text("groups.babies.between", from, to));
    }
    if (expected > 0) {
      said.add(words.text("groups.babies.expected", expected));
    }
    return String.join(", ", said);
  }

  String age(LocalDate today, LocalDate born) {
    BabyAge age = BabyAge.on(today, born);
    return words.text(
        switch (age.unit()) {
          case DAYS -> "groups.age.days";
          case WEEKS -> "groups.age.weeks";
          case MONTHS -> "groups.age.months";
          case YEARS -> "groups.age.years";
        },
        age.number());
  }

  /** "mars 2026". */
  String month(LocalDate date) {
    return java.time.format.DateTimeFormatter.ofPattern("LLLL y", words.locale()).format(date);
  }

  /** "mar. 10", "dim. 1er". */
  String dayOfMonth(LocalDate date) {
    return words.isFrench() && date.getDayOfMonth() == 1
        ? java.time.format.DateTimeFormatter.ofPattern("EEE 1'er'", words.locale()).format(date)
        : words.day(date);
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
