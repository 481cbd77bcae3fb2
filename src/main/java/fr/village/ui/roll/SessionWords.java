package fr.village.ui.roll;

import fr.village.app.roll.BabyAge;
import fr.village.app.roll.Roll;
import fr.village.domain.session.Session;
import fr.village.ui.common.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A session in words. */
final class SessionWords {
  private SessionWords() {}

  /** "mar. 10 mars 2026, 9 h 30 – 11 h · PMI Saint-Nicolas · bébés de 14 à 19 semaines". */
  static String facts(Roll roll, Wording words) {
    Session session = roll.session();
    String venue = session.venue() != null ? session.venue() : roll.group().venue();
    return Stream.of(
            words.dayAndDate(session.date())
                + ", "
                + words.time(session.startTime())
                + " – "
                + words.time(session.startTime().plus(Duration.ofMinutes(session.minutes()))),
            Objects.requireNonNullElse(venue, ""),
            ages(roll, words))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String ages(Roll roll, Wording words) {
    List<LocalDate> born = roll.babiesBornOn();
    if (born.isEmpty()) {
      return "";
    }
    LocalDate day = roll.session().date();
    BabyAge youngest = BabyAge.on(day, born.getLast());
    BabyAge oldest = BabyAge.on(day, born.getFirst());
    if (youngest.equals(oldest)) {
      return words.text("roll.babies.one", words.text(RollWords.age(youngest)));
    }
    // the unit is said once where both have the same
    String from =
        youngest.unit() == oldest.unit()
            ? Integer.toString(youngest.number())
            : words.text(RollWords.age(youngest));
    return words.text("roll.babies.between", from, words.text(RollWords.age(oldest)));
  }
}
