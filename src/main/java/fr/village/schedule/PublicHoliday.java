package fr.village.schedule;

/** A public holiday, by what it celebrates. */
public enum PublicHoliday {
  NEW_YEAR("holiday.new_year"),
  GOOD_FRIDAY("holiday.good_friday"),
  EASTER_MONDAY("holiday.easter_monday"),
  LABOUR_DAY("holiday.labour_day"),
  VICTORY_1945("holiday.victory_1945"),
  ASCENSION("holiday.ascension"),
  WHIT_MONDAY("holiday.whit_monday"),
  NATIONAL_DAY("holiday.national_day"),
  ASSUMPTION("holiday.assumption"),
  ALL_SAINTS("holiday.all_saints"),
  ARMISTICE_1918("holiday.armistice_1918"),
  CHRISTMAS("holiday.christmas"),
  SAINT_STEPHEN("holiday.saint_stephen"),
  ABOLITION_OF_SLAVERY("holiday.abolition"),
  /** Polynésie française, 5 March: the first missionaries. */
  GOSPEL_DAY("holiday.gospel_day"),
  /** Polynésie française, 29 June, until 2025. */
  AUTONOMY_DAY("holiday.autonomy_day"),
  /** Polynésie française, 20 November, from 2026: the rising of the Pleiades. */
  MATARII("holiday.matarii"),
  /** Nouvelle-Calédonie, 24 September. */
  CITIZENSHIP_DAY("holiday.citizenship_day"),
  /** Wallis-et-Futuna, 28 April. */
  SAINT_PIERRE_CHANEL("holiday.saint_pierre_chanel"),
  /** Wallis-et-Futuna, 29 June. */
  SAINTS_PETER_AND_PAUL("holiday.saints_peter_and_paul"),
  /** Wallis-et-Futuna, 29 July. */
  TERRITORY_DAY("holiday.territory_day");

  private final String key;

  PublicHoliday(String key) {
    this.key = key;
  }

  /** The message key of its name. */
  public String key() {
    return key;
  }
}
