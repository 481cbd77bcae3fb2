package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One family, with what dates its facts, so that it can be seen as it was on any day. A bereavement
 * changes nothing here: no figure may tell of it.
 */
public final class FamilyFacts {
  private static final int PREGNANCY_MONTHS = 9;

  /** The code of the list {@code consent_purpose} that questionnaires need. */
  private static final String SURVEYS = "questionnaires";

  private final FamilyFile file;
  private final List<Membership> memberships;
  private final Map<Id<Person>, LocalDate> firstCame;

  /**
   * @param firstCame per person of any family, the first held session he or she was present at
   */
  FamilyFacts(FamilyFile file, List<Membership> memberships, Map<Id<Person>, LocalDate> firstCame) {
    this.file = file;
    this.memberships =
        memberships.stream()
            .sorted(Comparator.comparing(Membership::from).thenComparing(m -> m.group()))
            .toList();
    this.firstCame = firstCame;
  }

  public FamilyFile file() {
    return file;
  }

  /** First day in any group; null for a family never admitted (waiting list only). */
  public @Nullable LocalDate enteredOn() {
    return memberships.isEmpty() ? null : memberships.getFirst().from();
  }

  /** Admitted to a group by that day, even if it has left since. */
  public boolean isAccompanied(LocalDate asOf) {
    LocalDate entered = enteredOn();
    return entered != null && !entered.isAfter(asOf);
  }

  /** First day without a place in any group; null while there is one on that day. */
  @Nullable LocalDate leftOn(LocalDate asOf) {
    LocalDate last = null;
    for (Membership membership : memberships) {
      LocalDate to = membership.to();
      if (!membership.from().isAfter(asOf)) {
        if (to == null || to.isAfter(asOf)) {
          return null;
        }
        last = last == null || to.isAfter(last) ? to : last;
      }
    }
    return last;
  }

  /** Whether a parent's last word on questionnaires, or the family's as one, is no. */
  boolean refusesSurveys(Parent parent) {
    return file.consents().stream()
        .filter(c -> c.purpose().equals(SURVEYS))
        .filter(c -> c.person() == null || c.person().equals(parent.id()))
        .max(Comparator.comparing(Consent::decidedOn).thenComparing(c -> c.id().toString()))
        .map(c -> !c.given())
        .orElse(false);
  }

  /** Member of a group still open on that day. */
  public boolean isMember(LocalDate day) {
    return memberships.stream().anyMatch(m -> m.covers(day));
  }

  /** Member on at least one day from {@code first} to {@code last}, both included. */
  public boolean wasMember(LocalDate first, LocalDate last) {
    return memberships.stream().anyMatch(m -> m.touches(first, last));
  }

  /** Its days in every group it was ever a member of, those it has left included. */
  Map<Id<PeerGroup>, List<Membership>> byGroup() {
    return memberships.stream().collect(Collectors.groupingBy(Membership::group));
  }

  /** Mothers, fathers and co-parents; other adults who come are not parents. */
  public Stream<Parent> parents() {
    return file.parents().stream().filter(p -> p.role().isParent());
  }

  /** Children born by that day or expected within nine months of it. */
  public Stream<Child> children(LocalDate asOf) {
    LocalDate latest = asOf.plusMonths(PREGNANCY_MONTHS);
    return file.children().stream().filter(c -> !birth(c).isAfter(latest));
  }

  /** Present at a held session on that day or before. */
  public boolean cameBy(Parent parent, LocalDate asOf) {
    LocalDate first = firstCame.get(parent.id());
    return first != null && !first.isAfter(asOf);
  }

  /**
   * Still a member at least {@code months} after its first entry, or accompanied to the end of its
   * group. A gap does not count as leaving when the family came back. Only what happened by {@code
   * asOf} is known; a family still there is taken to stay.
   */
  boolean isRetained(int months, LocalDate asOf) {
    LocalDate entered = enteredOn();
    if (entered == null) {
      return false;
    }
    LocalDate threshold = entered.plusMonths(months);
    Membership last = null;
    LocalDate lastEnd = LocalDate.MIN;
    for (Membership membership : memberships) {
      if (membership.from().isAfter(asOf)) {
        continue;
      }
      LocalDate end = membership.to();
      if (end == null || end.isAfter(asOf) || end.isAfter(threshold)) {
        return true;
      }
      // on the same day, the end of a cycle says more than a reason typed for another group
      if (end.isAfter(lastEnd) || (end.equals(lastEnd) && membership.endOfCycle())) {
        last = membership;
        lastEnd = end;
      }
    }
    return last != null && last.endOfCycle();
  }

  /** The day of birth, or the due date while it has not been told. */
  static LocalDate birth(Child child) {
    LocalDate day = child.bornOn() != null ? child.bornOn() : child.dueOn();
    if (day == null) {
      throw new IllegalStateException("a child has one of both dates");
    }
    return day;
  }
}
