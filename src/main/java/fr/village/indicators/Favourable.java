package fr.village.indicators;

import fr.village.domain.family.Parent;
import fr.village.domain.survey.Dimension;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What parents say of themselves since they come: each parent's latest answer in a period. */
final class Favourable {
  /**
   * A share of favourable answers.
   *
   * @param dimensions codes; all of them are to be favourable, and all to be answered
   * @param assiduous only of parents whose family came for three months or more
   */
  private record Share(List<String> dimensions, boolean assiduous) {}

  private static final Map<String, Share> SHARES =
      Map.of(
          "less_isolated", new Share(List.of("less_isolated"), false),
          "values_observing", new Share(List.of("values_observing"), false),
          "calmer", new Share(List.of("calmer"), true),
          "more_confident", new Share(List.of("more_confident"), true),
          "calmer_more_confident", new Share(List.of("calmer", "more_confident"), true),
          "satisfied", new Share(List.of("satisfaction"), false));

  /** Of the questionnaire shipped: yes, and yes but differently. */
  private static final String CONTINUE = "wish_to_continue";

  private static final String CONTINUE_SURVEY = "village-impact";
  private static final String CONTINUE_QUESTION = "continue";
  private static final Set<Integer> CONTINUE_YES = Set.of(1, 2);

  private final Presences presences;
  private final Figures figures;

  Favourable(Presences presences, Figures figures) {
    this.presences = presences;
    this.figures = figures;
  }

  static Set<String> formulas() {
    Set<String> all = new HashSet<>(SHARES.keySet());
    all.add(CONTINUE);
    return all;
  }

  /**
   * @param sheets of the parent, of every questionnaire
   */
  void count(Parent parent, List<ScoredSheet> sheets) {
    if (sheets.isEmpty()) {
      return;
    }
    List<ScoredSheet> latestFirst =
        sheets.stream()
            .sorted(Comparator.comparing((ScoredSheet s) -> s.answers().on()).reversed())
            .toList();
    boolean assiduous = presences.cameFor(parent.family(), FamilyCounter.ASSIDUOUS_MONTHS);
    SHARES.forEach(
        (formula, share) -> {
          if (assiduous || !share.assiduous()) {
            count(formula, parent, latestFirst, s -> isFavourable(share, s));
          }
        });
    count(CONTINUE, parent, latestFirst, Favourable::wishesToContinue);
  }

  private void count(
      String formula, Parent parent, List<ScoredSheet> latestFirst, Reading reading) {
    for (int i = 0; i < figures.periods().size(); i++) {
      for (ScoredSheet sheet : latestFirst) {
        Boolean holds =
            figures.periods().get(i).contains(sheet.answers().on()) ? reading.of(sheet) : null;
        if (holds != null) {
          figures.shareIn(formula, i, holds, Counted.of(parent));
          break;
        }
      }
    }
  }

  /** Null where the sheet does not say. */
  private interface Reading {
    @Nullable Boolean of(ScoredSheet sheet);
  }

  private static @Nullable Boolean isFavourable(Share share, ScoredSheet sheet) {
    boolean all = true;
    for (String code : share.dimensions()) {
      Optional<Dimension> dimension = sheet.versions().newest().dimension(code);
      if (dimension.isEmpty() || dimension.get().favourable() == null) {
        return null;
      }
      OptionalDouble score = sheet.score(dimension.get());
      if (score.isEmpty()) {
        return null;
      }
      all &= dimension.get().isFavourable(score.getAsDouble());
    }
    return all;
  }

  private static @Nullable Boolean wishesToContinue(ScoredSheet sheet) {
    Set<Integer> given = sheet.answers().answers().get(CONTINUE_QUESTION);
    return given == null || !sheet.answers().survey().equals(CONTINUE_SURVEY)
        ? null
        : (Boolean) given.stream().anyMatch(CONTINUE_YES::contains);
  }
}
