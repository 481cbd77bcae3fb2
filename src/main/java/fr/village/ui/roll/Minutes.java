package fr.village.ui.roll;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people type it. */
public final class Minutes {
  private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:h|:)(\\d{1,2})?(?:min|mn)?");
  private static final Pattern PLAIN = Pattern.compile("(\\d{1,4})(?:min|mn|minutes?|')?");
  private static final int HOUR = 60;

  private Minutes() {}

  /** Minutes of "20", "20 min", "1 h", "1 h 30", "1:30"; empty when it is none of these. */
  public static Optional<Integer> parse(String typed) {
    String text = typed.replaceAll("[\\s\\p{Z}]", "").toLowerCase(Locale.ROOT);
    Matcher hours = HOURS.matcher(text);
    if (hours.matches()) {
      int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
      return rest < HOUR
          ? Optional.of(Integer.parseInt(hours.group(1)) * HOUR + rest)
          : Optional.empty();
    }
    Matcher plain = PLAIN.matcher(text);
    return plain.matches() ? Optional.of(Integer.parseInt(plain.group(1))) : Optional.empty();
  }
}
