package fr.village.anonymity;

import fr.village.domain.reference.Panel;
import fr.village.domain.reference.PanelQuestion;
import fr.village.domain.survey.ScorePair;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * What families say at random: skewed, of nearly one mind on one question, alike across questions,
 * some silent. A family asked again, as after a correction, says something else.
 */
final class RandomAnswers implements ScoreReader {
  private final Map<String, Map<String, ScorePair>> said = new HashMap<>();
  private Random random = new Random(0);
  private double silent;
  private double better;

  void draw(long seed) {
    random = new Random(seed * 31 + 7);
    silent = random.nextInt(3) == 0 ? 0 : 0.5 * random.nextDouble();
    better = 0.2 + 0.7 * random.nextDouble();
  }

  void give(String family, SampleNotebook notebook) {
    for (Panel panel : notebook.reference.panels()) {
      boolean answers = random.nextDouble() >= silent;
      Map<String, ScorePair> pairs = new HashMap<>();
      for (PanelQuestion question : panel.scores()) {
        int before = random.nextDouble() < 0.7 ? 2 : 1 + random.nextInt(5);
        int after =
            random.nextDouble() < better ? before + 1 : Math.max(1, before - random.nextInt(2));
        pairs.put(question.dimension(), SampleScores.pair(before, after));
      }
      said.put(family + panel.code(), answers ? pairs : Map.of());
      for (PanelQuestion question : panel.scores()) {
        ScorePair pair = answers ? pairs.get(question.dimension()) : null;
        notebook.correct(family, panel.tableOf(question), SampleScores.value(pair));
      }
      for (PanelQuestion question : panel.opinions()) {
        String value = random.nextInt(12) == 0 ? Panel.UNFAVOURABLE : Panel.FAVOURABLE;
        notebook.correct(family, panel.tableOf(question), answers ? value : Panel.NO_ANSWER);
      }
    }
  }

  @Override
  public Map<String, ScorePair> scoresOf(String family, Panel panel, LocalDate asOf) {
    return said.getOrDefault(family + panel.code(), Map.of());
  }
}
