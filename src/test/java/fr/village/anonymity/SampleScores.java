package fr.village.anonymity;

import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.PanelQuestion;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.survey.Change;
import fr.village.domain.survey.ScorePair;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A notebook with a panel of two questions: what each family said, or nothing. */
final class SampleScores {
  static final Panel PANEL =
      new Panel(
          "p",
          label("3"),
          "s",
          "in",
          "out",
          3,
          List.of(
              new PanelQuestion("calm", label("calm"), true),
              new PanelQuestion("alone", label("alone"), false)),
          List.of());
  static final ReferenceSet SET =
      new ReferenceSet(
          "2026.1",
          LocalDate.of(2026, 1, 1),
          Floors.LEAST,
          List.of(),
          List.of(),
          List.of(SampleReference.STRUCTURE),
          List.of(),
          List.of(PANEL),
          List.of(),
          List.of());

  final SampleNotebook notebook = new SampleNotebook();
  private final Map<String, Map<String, ScorePair>> said = new HashMap<>();

  SampleScores() {
    notebook.reference = SET;
    notebook.scores = (family, panel, asOf) -> said.getOrDefault(family, Map.of());
  }

  /** Families who enter that day; each says the same of both questions, or nothing. */
  void arrive(int families, LocalDate on, @Nullable ScorePair pair) {
    for (int i = 0; i < families; i++) {
      say(notebook.arrive(on, null, "a"), pair, pair);
    }
  }

  void say(String family, @Nullable ScorePair calm, @Nullable ScorePair alone) {
    said.remove(family);
    if (calm != null && alone != null) {
      said.put(family, Map.of("calm", calm, "alone", alone));
    }
    value(family, "p.calm", calm);
    value(family, "p.alone", alone);
  }

  private void value(String family, String table, @Nullable ScorePair pair) {
    notebook.correct(family, table, value(pair));
  }

  /** The value of such an answer in a question's table. */
  static String value(@Nullable ScorePair pair) {
    return pair == null ? Panel.NO_ANSWER : pair.change().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Scores in whole points; better is more, by one at least. */
  static ScorePair pair(int before, int after) {
    Change change = after > before ? Change.IMPROVED : after < before ? Change.WORSE : Change.SAME;
    return new ScorePair(before * ScorePair.PARTS, after * ScorePair.PARTS, change);
  }

  PublishedScore published(String table) {
    return notebook.published().scores().stream()
        .filter(s -> s.table().code().equals(table))
        .findFirst()
        .orElseThrow();
  }

  /** Counts of the coarser level, or nothing. */
  Map<String, Integer> improved(String table) {
    Map<String, Integer> counts = new TreeMap<>();
    notebook.published().lines().stream()
        .filter(l -> l.table().equals(table) && l.level().equals("improved") && l.year() == null)
        .filter(l -> l.count() != null)
        .forEach(l -> counts.put(l.value(), l.low()));
    return counts;
  }

  private static Label label(String text) {
    return new Label(text, text);
  }
}
