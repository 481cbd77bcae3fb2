package fr.village.app.roll;

import fr.village.domain.session.Mark;
import java.util.List;
import java.util.function.Predicate;

/**
 * What stays in view above the roll.
 *
 * @param families with somebody present
 * @param notMarked families of whom somebody who usually comes has no mark yet
 */
public record RollTotals(int families, int parents, int otherAdults, int babies, int notMarked) {

  public static RollTotals of(List<RollRow> rows, Marks marks) {
    Predicate<RollPerson> present = p -> marks.is(p, Mark.PRESENT);
    List<RollPerson> here =
        rows.stream().flatMap(row -> row.people().stream()).filter(present).toList();
    return new RollTotals(
        (int) rows.stream().filter(row -> row.people().stream().anyMatch(present)).count(),
        (int) here.stream().filter(RollPerson::isParent).count(),
        (int) here.stream().filter(p -> p.part() == RollPerson.Part.OTHER_ADULT).count(),
        (int) here.stream().filter(p -> p.part() == RollPerson.Part.BABY).count(),
        (int)
            rows.stream()
                .filter(row -> row.usual().stream().anyMatch(p -> marks.of(p).isEmpty()))
                .count());
  }
}
