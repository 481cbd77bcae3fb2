package fr.village.demo;

import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Situation;
import fr.village.domain.group.Enrolment;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.TopicDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sample Maisons to look at. */
final class Samples {
  /** A Tuesday, that of the sketches. */
  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  static final List<TopicDefinition> TOPICS =
      List.of(
          topic("pregnancy", -28, 0),
          topic("sleep", 0, 104),
          topic("crying", 0, 26),
          topic("weaning", 16, 60),
          topic("screens", 0, 104),
          topic("free", -40, 104));

  private Samples() {}

  static NotebookContent arras(long seed, LocalDate today) {
    return DemoMaisons.arras(new DemoRequest(seed, today, 4, 1), TOPICS);
  }

  static List<NotebookContent> maisons(int count) {
    return DemoMaisons.of(new DemoRequest(42, TODAY, 4, count), TOPICS).stream()
        .map(java.util.function.Supplier::get)
        .toList();
  }

  /** Families that entered a group. */
  static List<FamilyFile> accompanied(NotebookContent maison) {
    var entered =
        maison.enrolments().stream()
            .filter(e -> !e.isWaiting())
            .map(Enrolment::family)
            .collect(java.util.stream.Collectors.toSet());
    return maison.families().stream().filter(f -> entered.contains(f.family().id())).toList();
  }

  static @Nullable Boolean distress(FamilyFile file) {
    Situation situation = file.situation();
    return situation == null ? null : situation.distress();
  }

  static Stream<Boolean> isolationAnswers(NotebookContent maison) {
    return accompanied(maison).stream()
        .map(FamilyFile::situation)
        .filter(Objects::nonNull)
        .flatMap(situation -> situation.isolated().values().stream());
  }

  private static TopicDefinition topic(String code, int from, int to) {
    return new TopicDefinition(code, new Label(code, code), from, to);
  }
}
