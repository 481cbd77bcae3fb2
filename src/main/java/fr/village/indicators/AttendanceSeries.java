package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who came, step by step through a period: months, or quarters or years of a long one. */
public final class AttendanceSeries {
  private static final int MOST_STEPS = 24;

  /** How long a step is. */
  public enum Step {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Step(int months) {
      this.months = months;
    }
  }

  /**
   * One step.
   *
   * @param days its days within the period
   * @param mothers presences of mothers, people × sessions
   * @param fathers presences of fathers and co-parents
   * @param children presences of children
   * @param sessions sessions held
   */
  public record Bucket(Period days, long mothers, long fathers, long children, long sessions) {}

  private final Step step;
  private final List<Bucket> buckets;

  private AttendanceSeries(Step step, List<Bucket> buckets) {
    this.step = step;
    this.buckets = List.copyOf(buckets);
  }

  public Step step() {
    return step;
  }

  /** In order, without a gap, from the first session held; empty when there was none. */
  public List<Bucket> buckets() {
    return buckets;
  }

  /** The series of what is asked about. */
  public static AttendanceSeries of(Records whole, Scope scope, Period period) {
    HeldDays held =
        new HeldDays(
            whole.content().sessions(),
            session ->
                period.contains(session.date())
                    && !session.date().isAfter(scope.until())
                    && (scope.group() == null || session.group().equals(scope.group())));
    if (held.all().isEmpty()) {
      return new AttendanceSeries(Step.MONTH, List.of());
    }
    LocalDate first = Collections.min(held.all());
    Step step = step(first, period.to());
    return new AttendanceSeries(step, count(whole, held, periods(first, period, step)));
  }

  private static Step step(LocalDate first, LocalDate last) {
    for (Step step : Step.values()) {
      if (periods(first, new Period(first, last), step).size() <= MOST_STEPS) {
        return step;
      }
    }
    return Step.YEAR;
  }

  private static List<Period> periods(LocalDate first, Period within, Step step) {
    List<Period> all = new ArrayList<>();
    int month = (first.getMonthValue() - 1) / step.months * step.months + 1;
    LocalDate from = LocalDate.of(first.getYear(), month, 1);
    while (!from.isAfter(within.to())) {
      LocalDate next = from.plusMonths(step.months);
      LocalDate begins = within.first().isAfter(from) ? within.first() : from;
      LocalDate last = next.minusDays(1);
      all.add(new Period(begins, last.isAfter(within.to()) ? within.to() : last));
      from = next;
    }
    return all;
  }

  private static List<Bucket> count(Records whole, HeldDays held, List<Period> periods) {
    Map<Id<Person>, Person> people = new HashMap<>();
    for (FamilyFile file : whole.content().families()) {
      file.people().forEach(p -> people.put(p.id(), p));
    }
    long[][] counts = new long[periods.size()][4];
    held.all().forEach(day -> counts[place(periods, day, 0)][3]++);
    int place = 0;
    for (Attendance mark : whole.content().attendances()) {
      LocalDate day = held.of(mark);
      if (day != null && mark.mark() == Mark.PRESENT) {
        place = place(periods, day, place);
        int kind = kind(people.get(mark.person()));
        if (kind >= 0) {
          counts[place][kind]++;
        }
      }
    }
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      long[] n = counts[i];
      buckets.add(new Bucket(periods.get(i), n[0], n[1], n[2], n[3]));
    }
    return buckets;
  }

  /**
   * @param guess where the day before was: the next one mostly is there too
   */
  private static int place(List<Period> periods, LocalDate day, int guess) {
    if (periods.get(guess).contains(day)) {
      return guess;
    }
    int i = 0;
    while (!periods.get(i).contains(day)) {
      i++;
    }
    return i;
  }

  /** 0 a mother, 1 a father or co-parent, 2 a child; others are not drawn. */
  private static int kind(@Nullable Person person) {
    return switch (person) {
      case Parent adult when adult.role().isFatherOrCoParent() -> 1;
      case Parent adult when adult.role().isParent() -> 0;
      case fr.village.domain.family.Child child -> 2;
      case Parent adult -> -1;
      case null -> -1;
    };
  }
}
