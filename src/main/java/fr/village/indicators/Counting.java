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
    List<FamilyFacts> families = accompanied(FactsReader.read(records.content()), until);
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
    AttendanceCounter attendance =
        new AttendanceCounter(FactsReader.read(records.content()), presences, figures);
    records.content().sessions().forEach(attendance::count);
    attendance.countDistinct();
    new BudgetCounter(records, scope, presences, figures).count();
    countSurveys(whole, families, scope, figures);
    return figures;
  }

  private static void countSurveys(
      Records whole, List<FamilyFacts> families, Scope scope, Figures figures) {
    Presences presences = Presences.read(whole.content(), scope.until());
    SurveyCounter surveys = new SurveyCounter(whole, scope.until(), presences, figures);
    Set<Id<Family>> asked =
        families.stream().map(f -> f.file().family().id()).collect(Collectors.toSet());
    for (FamilyFacts family : accompanied(FactsReader.read(whole.content()), scope.until())) {
      if (asked.contains(family.file().family().id())) {
        surveys.count(family);
      }
    }
  }

  private static List<FamilyFacts> accompanied(List<FamilyFacts> all, LocalDate until) {
    return all.stream().filter(f -> f.isAccompanied(until)).toList();
  }
}
