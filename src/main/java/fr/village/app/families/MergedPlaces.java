package fr.village.app.families;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places of two families made one: what overlaps in one group becomes one place.
 *
 * @param saved all that change, with the kept family's id
 * @param absorbed places of the other family that another one now stands for
 */
record MergedPlaces(List<Enrolment> saved, List<Id<Enrolment>> absorbed) {

  static MergedPlaces of(
      Id<Family> kept,
      List<Enrolment> ours,
      List<Enrolment> theirs,
      Map<Id<Person>, Id<Person>> same) {
    Map<Id<Enrolment>, Enrolment> mine = new LinkedHashMap<>();
    ours.forEach(e -> mine.put(e.id(), e));
    Map<Id<Enrolment>, Enrolment> saved = new LinkedHashMap<>();
    List<Id<Enrolment>> absorbed = new ArrayList<>();
    for (Enrolment their : theirs) {
      Enrolment moved = moved(their, kept, same);
      Enrolment there =
          mine.values().stream().filter(e -> overlap(e, moved)).findFirst().orElse(null);
      Enrolment one = there == null ? moved : both(there, moved);
      mine.put(one.id(), one);
      saved.put(one.id(), one);
      if (there != null) {
        absorbed.add(their.id());
      }
    }
    return new MergedPlaces(List.copyOf(saved.values()), absorbed);
  }

  private static boolean overlap(Enrolment one, Enrolment other) {
    return one.group().equals(other.group())
        && !isOver(one, begin(other))
        && !isOver(other, begin(one));
  }

  private static LocalDate begin(Enrolment e) {
    LocalDate entered = e.enteredOn();
    return entered == null ? e.requestedOn() : entered;
  }

  private static boolean isOver(Enrolment e, LocalDate day) {
    LocalDate left = e.leftOn();
    return left != null && left.isBefore(day);
  }

  private static Enrolment moved(Enrolment e, Id<Family> family, Map<Id<Person>, Id<Person>> same) {
    return new Enrolment(
        e.id(),
        family,
        e.group(),
        e.requestedOn(),
        e.enteredOn(),
        e.leftOn(),
        e.exitReason(),
        together(
            e.participants().stream()
                .map(
                    p ->
                        new Participant(
                            same.getOrDefault(p.person(), p.person()), p.from(), p.to()))
                .toList()));
  }

  private static Enrolment both(Enrolment one, Enrolment other) {
    boolean waits = one.isWaiting() && other.isWaiting();
    Enrolment last = one.isWaiting() ? other : other.isWaiting() ? one : lastOf(one, other);
    List<Participant> all = new ArrayList<>(one.participants());
    all.addAll(other.participants());
    return new Enrolment(
        one.id(),
        one.family(),
        one.group(),
        earlier(one.requestedOn(), other.requestedOn()),
        waits ? null : earliest(one.enteredOn(), other.enteredOn()),
        waits ? null : last.leftOn(),
        waits ? null : last.exitReason(),
        together(all));
  }

  /** The one that goes on longer. */
  private static Enrolment lastOf(Enrolment one, Enrolment other) {
    LocalDate a = one.leftOn();
    LocalDate b = other.leftOn();
    return a == null || b != null && !b.isAfter(a) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : other == null ? one : earlier(one, other);
  }

  /** One stretch per person where they touch. */
  private static List<Participant> together(List<Participant> all) {
    List<Participant> result = new ArrayList<>();
    all.stream()
        .sorted(java.util.Comparator.comparing(Participant::from))
        .forEach(
            p -> {
              for (int i = 0; i < result.size(); i++) {
                Participant q = result.get(i);
                LocalDate to = q.to();
                if (q.person().equals(p.person()) && (to == null || !to.isBefore(p.from()))) {
                  LocalDate end = p.to();
                  result.set(
                      i,
                      new Participant(
                          q.person(),
                          q.from(),
                          to == null || end == null ? null : end.isAfter(to) ? end : to));
                  return;
                }
              }
              result.add(p);
            });
    return result;
  }
}
