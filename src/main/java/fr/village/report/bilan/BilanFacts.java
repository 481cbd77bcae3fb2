package fr.village.report.bilan;

import fr.village.domain.house.House;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a bilan tells.
 *
 * @param year null since the opening
 * @param until last day counted
 * @param internal the true totals, which may tell about one family; otherwise what was released
 * @param closing the figures on families are as they were released that day; null when none was yet
 * @param tranche least number of families released together
 * @param headlines three or four
 * @param outcomes what changed for families, as parents say it
 * @param changes mean scores before and after, of the same parents
 * @param caf for the form of the CAF (LAEP), in its order
 * @param means what the year cost, or the last one that is over; null when that is not noted
 */
public record BilanFacts(
    House house,
    @Nullable Integer year,
    LocalDate until,
    boolean internal,
    @Nullable LocalDate closing,
    int tranche,
    List<Figure> headlines,
    List<Figure> people,
    List<Breakdown> breakdowns,
    Years activity,
    List<Figure> topics,
    List<Figure> outcomes,
    List<BeforeAfter> changes,
    List<CafRow> caf,
    @Nullable Means means) {
  public BilanFacts {
    headlines = List.copyOf(headlines);
    people = List.copyOf(people);
    breakdowns = List.copyOf(breakdowns);
    topics = List.copyOf(topics);
    outcomes = List.copyOf(outcomes);
    changes = List.copyOf(changes);
    caf = List.copyOf(caf);
  }
}
