package fr.village.app.survey;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.reference.Label;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.WaveWindow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One questionnaire to propose to one parent.
 *
 * @param version the one it will be, or was begun, under
 * @param state what became of it so far; null when it was not offered yet
 * @param putOff the day "not now" was said, when that was long enough ago; null otherwise
 */
public record Due(
    Who who,
    String survey,
    int version,
    Label title,
    WaveWindow window,
    Timing timing,
    @Nullable AnswerState state,
    @Nullable LocalDate putOff) {

  /**
   * A parent.
   *
   * @param letters on the paper forms; null before the first one
   */
  public record Who(
      Id<Person> person,
      Id<Family> family,
      String firstName,
      @Nullable String lastName,
      String familyName,
      String group,
      @Nullable String letters) {}

  /** Which sheet it is. */
  public SheetKey key() {
    return new SheetKey(who.family(), who.person(), survey, window.wave().code());
  }

  /**
   * What there is to propose.
   *
   * @param now in time, those begun first, then by day
   * @param late two weeks past their day, the soonest to close first
   * @param soon to open within two weeks
   * @param toAsk parents who have not said yet whether they wish questionnaires, with what would be
   *     due
   * @param declined how many parents said they wish none
   */
  public record Lists(
      List<Due> now, List<Due> late, List<Due> soon, List<Due> toAsk, int declined) {
    public Lists {
      now = List.copyOf(now);
      late = List.copyOf(late);
      soon = List.copyOf(soon);
      toAsk = List.copyOf(toAsk);
    }

    /** How many can be proposed today. */
    public int toPropose() {
      return now.size() + late.size();
    }
  }
}
