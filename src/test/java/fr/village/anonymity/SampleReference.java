package fr.village.anonymity;

import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.Sensitivity;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import fr.village.domain.reference.TopicDefinition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small reference set: a chain of three levels, a sensitive table, one that matures, a sum. */
final class SampleReference {
  static final TableDefinition STRUCTURE =
      table(
          "structure",
          0,
          null,
          level("fine", "a", "b", "c", "d"),
          level("mid", "a+b", "c", "d"),
          level("coarse", "a+b", "c+d"));
  static final TableDefinition DISTRESS =
      table("distress", 0, "na", level("fine", "yes", "no", "na"));
  static final TableDefinition RETENTION = table("retention", 3, null, level("fine", "in", "out"));
  static final SumDefinition CHILDREN =
      new SumDefinition("children", label("enfants"), 0, "children", label("enfants"));
  static final ReferenceSet SET = of(Floors.LEAST, List.of(STRUCTURE, DISTRESS, RETENTION));

  private SampleReference() {}

  static ReferenceSet of(Floors floors, List<TableDefinition> tables) {
    return new ReferenceSet(
        "2026.1",
        LocalDate.of(2026, 1, 1),
        floors,
        List.of(),
        List.of(new TopicDefinition("sommeil", label("sommeil"), 0, 52)),
        tables,
        List.of(CHILDREN),
        List.of(),
        List.of(),
        List.of());
  }

  static Level level(String code, String... cells) {
    return new Level(
        code,
        Arrays.stream(cells)
            .map(
                c ->
                    new LevelCell(
                        c.replace("+", "-"), label(c), Set.copyOf(List.of(c.split("\\+", -1)))))
            .toList());
  }

  static TableDefinition table(
      String code, int maturity, @Nullable String noAnswer, Level... levels) {
    return new TableDefinition(
        code,
        label(code),
        noAnswer == null ? Sensitivity.ORDINARY : Sensitivity.SENSITIVE,
        "family",
        maturity,
        noAnswer,
        noAnswer == null ? null : levels[0].cells().getFirst().code(),
        null,
        List.of(levels),
        code,
        label(code));
  }

  private static Label label(String text) {
    return new Label(text, text);
  }
}
