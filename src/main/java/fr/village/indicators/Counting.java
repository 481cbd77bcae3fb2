package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One pass over everything. */
final class Counting {
  private Counting() {}

  /**
   * @param trace of the first period; null when no list is asked for
   */
  static Figures of(Records whole, Scope scope, List<Period> periods, @Nullable Trace trace) {
    Figures figures = new Figures(periods, trace);
    LocalDate until = scope.until();
    Records records = scope.group() == null ? whole : whole.of(scope.group());
    List<FamilyFacts> all = FactsReader.read(records.content());
    List<FamilyFacts> families = accompanied(all, until);
    Presences presences = Presences.read(records.content(), until);
    EntryCounter entries = new EntryCounter(records.reference(), until, figures);
    FamilyCounter stays = new FamilyCounter(until, presences, figures);
    for (FamilyFacts family : families) {
      LocalDate entered = family.enteredOn();
      if (entered != null) {
        entries.count(family, entered);
        stays.count(family);
      }
    }
    SessionCounter sessions = new SessionCounter(until, figures);
    records.content().groups().forEach(sessions::count);
    records.content().sessions().forEach(sessions::count);
    AttendanceCounter attendance = new AttendanceCounter(all, presences, figures);
    records.content().sessions().forEach(attendance::count);
    attendance.countDistinct();
    new BudgetCounter(records, scope, presences, figures).count();
    if (scope.group() == null) {
      SurveyCounter surveys = new SurveyCounter(whole, until, presences, figures);
      families.forEach(surveys::count);
    } else {
      surveysOfGroup(whole, families, until, figures);
    }
    return figures;
  }

  /** What the families of a group answered, told by all they did in the Maison. */
  private static void surveysOfGroup(
      Records whole, List<FamilyFacts> families, LocalDate until, Figures figures) {
    Presences presences = Presences.read(whole.content(), until);
    SurveyCounter surveys = new SurveyCounter(whole, until, presences, figures);
    Set<Id<Family>> asked =
        families.stream().map(f -> f.file().family().id()).collect(Collectors.toSet());
    for (FamilyFacts family : accompanied(FactsReader.read(whole.content()), until)) {
      if (asked.contains(family.file().family().id())) {
        surveys.count(family);
      }
    }
  }

  private static List<FamilyFacts> accompanied(List<FamilyFacts> all, LocalDate until) {
    return all.stream().filter(f -> f.isAccompanied(until)).toList();
  }
}
