package fr.village.schedule;

import java.time.LocalDate;

/** Why a date asks for a second look. */
public sealed interface Conflict {
  /** It falls on a public holiday. */
  record OnPublicHoliday(PublicHoliday holiday) implements Conflict {}

  /** It falls in school holidays and the group does not meet then. */
  record InSchoolHolidays(String label) implements Conflict {}

  /** The group meets twice that day. */
  record SameDay(LocalDate date) implements Conflict {}
}
