package fr.village.domain.time;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The French and English words of dates, accents and case folded; no word means two things. */
final class DateWords {
  /** Days from today. */
  static final Map<String, Integer> RELATIVE =
      Map.ofEntries(
          entry("aujourd'hui", 0),
          entry("today", 0),
          entry("hier", -1),
          entry("yesterday", -1),
          entry("avant-hier", -2),
          entry("avant hier", -2),
          entry("demain", 1),
          entry("tomorrow", 1),
          entry("apres-demain", 2),
          entry("apres demain", 2));

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("janvier", "january"),
          List.of("fevrier", "february"),
          List.of("mars", "march"),
          List.of("avril", "april"),
          List.of("mai", "may"),
          List.of("juin", "june"),
          List.of("juillet", "july"),
          List.of("aout", "august"),
          List.of("septembre", "september"),
          List.of("octobre", "october"),
          List.of("novembre", "november"),
          List.of("decembre", "december"));

  private static final List<List<String>> WEEKDAYS =
      List.of(
          List.of("lundi", "monday"),
          List.of("mardi", "tuesday"),
          List.of("mercredi", "wednesday"),
          List.of("jeudi", "thursday"),
          List.of("vendredi", "friday"),
          List.of("samedi", "saturday"),
          List.of("dimanche", "sunday"));

  private static final int SHORTEST = 3;

  private DateWords() {}

  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[’‘ʼ`´]", "'")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The month of a whole word or of a beginning that can only be it ({@code janv.}, {@code mar}).
   */
  static Optional<Integer> month(String word) {
    return position(MONTHS, word).map(i -> i + 1);
  }

  /** The weekday of a whole word or of a beginning that can only be it ({@code mar.}). */
  static Optional<DayOfWeek> weekday(String word) {
    return position(WEEKDAYS, word).map(i -> DayOfWeek.of(i + 1));
  }

  private static Optional<Integer> position(List<List<String>> names, String word) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    List<Integer> found =
        IntStream.range(0, names.size())
            .filter(i -> names.get(i).stream().anyMatch(name -> name.startsWith(word)))
            .boxed()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
