package fr.village.store.content;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.store.survey.SheetStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questionnaires of the people out of the bin. */
final class SheetReader {
  /** Of more people than this, and reading all is as quick. */
  private static final int FEW = 100;

  private final SheetStore store;
  private final Living living;

  SheetReader(SheetStore store, Living living) {
    this.store = store;
    this.living = living;
  }

  List<SurveyAnswers> all() {
    return store.all();
  }

  /**
   * Those known of people who are still there, and those of who was not.
   *
   * @param before the people they were read of, with their families
   */
  List<SurveyAnswers> renewed(List<SurveyAnswers> known, Map<Id<Person>, Id<Family>> before) {
    Set<Id<Person>> added = living.newSince(before);
    if (added.size() > FEW) {
      return all();
    }
    List<SurveyAnswers> now = new ArrayList<>(known.size());
    for (SurveyAnswers sheet : known) {
      if (living.people().containsKey(sheet.person()) && !added.contains(sheet.person())) {
        now.add(sheet);
      }
    }
    now.addAll(store.of(added));
    now.sort(Comparator.comparing(SurveyAnswers::id));
    return now;
  }
}
