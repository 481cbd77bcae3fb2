package fr.village.app.families;

import fr.village.domain.Invalid;
import fr.village.domain.time.TypedDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Since when nothing was heard.
 *
 * @param months when it was said in months, else null
 */
public record Quiet(@Nullable Integer months, LocalDate since) {
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}) ?([a-z]*)\\.?");
  private static final int YEAR = 12;

  public static Quiet months(int months, LocalDate today) {
    return new Quiet(months, today.minusMonths(months));
  }

  /**
   * Reads "4" or "4 mois", "6 semaines", "2 ans", or a day as people type it.
   *
   * @throws Invalid when it is none of them, or a day to come
   */
  public static Quiet parse(String typed, LocalDate today) {
    String plain =
        Normalizer.normalize(typed.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[\\s\\p{Z}]+", " ");
    Matcher m = LENGTH.matcher(plain);
    if (m.matches()) {
      int number = Integer.parseInt(m.group(1));
      String unit = m.group(2);
      if (unit.isEmpty() || "mois".startsWith(unit) || "months".startsWith(unit)) {
        return months(number, today);
      }
      if (unit.startsWith("sem") || unit.startsWith("week")) {
        return new Quiet(null, today.minusWeeks(number));
      }
      if (unit.startsWith("an") || unit.startsWith("year")) {
        return months(number * YEAR, today);
      }
    }
    LocalDate day = TypedDate.parse(typed, today);
    if (day.isAfter(today)) {
      throw new Invalid("invalid.date.unreadable", typed);
    }
    return new Quiet(null, day);
  }

  /** Whether that family was not heard of since; one never heard of was not. */
  boolean holds(FamilyLine line) {
    LocalDate news = line.newsOn();
    return news == null || news.isBefore(since);
  }
}
