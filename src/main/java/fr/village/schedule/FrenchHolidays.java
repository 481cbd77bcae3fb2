package fr.village.schedule;

import static fr.village.schedule.PublicHoliday.*;

import fr.village.domain.house.Territory;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of a French territory, for the years from 2008 on (Whit Monday was otherwise
 * before).
 *
 * <p>Sources: Code du travail L3133-1 (the eleven), L3134-13 (Alsace-Moselle), L3422-2 and décret
 * 83-1003 (abolition of slavery). Good Friday is kept in all of Alsace-Moselle although the law
 * speaks of places with a Protestant church.
 */
public final class FrenchHolidays implements PublicHolidays {
  private static final int MATARII_SINCE = 2026;

  private static final Map<MonthDay, PublicHoliday> NATIONAL =
      Map.of(
          MonthDay.of(1, 1), NEW_YEAR,
          MonthDay.of(5, 1), LABOUR_DAY,
          MonthDay.of(5, 8), VICTORY_1945,
          MonthDay.of(7, 14), NATIONAL_DAY,
          MonthDay.of(8, 15), ASSUMPTION,
          MonthDay.of(11, 1), ALL_SAINTS,
          MonthDay.of(11, 11), ARMISTICE_1918,
          MonthDay.of(12, 25), CHRISTMAS);

  private final String territory;
  private final Map<MonthDay, PublicHoliday> fixed;

  public FrenchHolidays(Territory territory) {
    this.territory = territory.code();
    this.fixed = new HashMap<>(NATIONAL);
    fixed.putAll(local());
  }

  @Override
  public Optional<PublicHoliday> on(LocalDate date) {
    PublicHoliday onThatDay = fixed.get(MonthDay.from(date));
    if (onThatDay != null && isKept(onThatDay, date.getYear())) {
      return Optional.of(onThatDay);
    }
    return Optional.ofNullable(movable(date));
  }

  private @Nullable PublicHoliday movable(LocalDate date) {
    long days = date.toEpochDay() - Easter.sunday(date.getYear()).toEpochDay();
    return switch ((int) days) {
      case -2 -> keepsGoodFriday() ? GOOD_FRIDAY : null;
      case 1 -> EASTER_MONDAY;
      case 39 -> ASCENSION;
      case 50 -> WHIT_MONDAY;
      default -> null;
    };
  }

  private Map<MonthDay, PublicHoliday> local() {
    return switch (territory) {
      case "57", "67", "68" -> Map.of(MonthDay.of(12, 26), SAINT_STEPHEN);
      case "971" -> abolition(5, 27);
      case "972" -> abolition(5, 22);
      case "973" -> abolition(6, 10);
      case "974" -> abolition(12, 20);
      case "976" -> abolition(4, 27);
      case "977" -> abolition(10, 9);
      case "978" -> abolition(5, 28);
      case "986" ->
          Map.of(
              MonthDay.of(4, 28), SAINT_PIERRE_CHANEL,
              MonthDay.of(6, 29), SAINTS_PETER_AND_PAUL,
              MonthDay.of(7, 29), TERRITORY_DAY);
      case "987" ->
          Map.of(
              MonthDay.of(3, 5), GOSPEL_DAY,
              MonthDay.of(6, 29), AUTONOMY_DAY,
              MonthDay.of(11, 20), MATARII);
      case "988" -> Map.of(MonthDay.of(9, 24), CITIZENSHIP_DAY);
      default -> Map.of();
    };
  }

  private boolean keepsGoodFriday() {
    return switch (territory) {
      case "57", "67", "68", "987" -> true;
      default -> false;
    };
  }

  private static boolean isKept(PublicHoliday holiday, int year) {
    return switch (holiday) {
      case AUTONOMY_DAY -> year < MATARII_SINCE;
      case MATARII -> year >= MATARII_SINCE;
      default -> true;
    };
  }

  private static Map<MonthDay, PublicHoliday> abolition(int month, int day) {
    return Map.of(MonthDay.of(month, day), ABOLITION_OF_SLAVERY);
  }
}
