package fr.village.anonymity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file is made from, as the notebook stands.
 *
 * @param families all families present, those in the bin left out
 * @param sessions all sessions held
 * @param years participation of every year with sessions
 */
public record NotebookFacts(
    List<FamilyEntry> families,
    TableClassifier classifier,
    PeopleCounter people,
    ScoreReader scores,
    List<SessionFact> sessions,
    List<YearFact> years) {
  public NotebookFacts {
    families = List.copyOf(families);
    sessions = List.copyOf(sessions);
    years = List.copyOf(years);
  }

  /** The first day anything happened; empty for an empty notebook. */
  Optional<LocalDate> firstDay() {
    return Stream.of(
            families.stream().map(FamilyEntry::enrolledOn),
            sessions.stream().map(SessionFact::heldOn),
            years.stream().map(y -> LocalDate.of(y.year(), 12, 31)))
        .flatMap(s -> s)
        .min(LocalDate::compareTo);
  }
}
