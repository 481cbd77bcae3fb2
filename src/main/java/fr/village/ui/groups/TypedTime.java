package fr.village.ui.groups;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it. */
final class TypedTime {
  private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[h:.](\\d{2})?)?(am|pm)?");
  private static final int HALF_DAY = 12;

  private TypedTime() {}

  /** The time of "9 h 30", "9h", "9:30", "14", "2 pm"; empty when it is none. */
  static Optional<LocalTime> parse(String typed) {
    Matcher m = FORM.matcher(typed.replaceAll("[\\s\\p{Z}]", "").toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    if ("pm".equals(m.group(3)) && hour < HALF_DAY) {
      hour += HALF_DAY;
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
