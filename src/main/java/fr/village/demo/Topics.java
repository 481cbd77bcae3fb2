package fr.village.demo;

import fr.village.domain.reference.TopicDefinition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a group talks about: what suits the babies' ages and was not yet covered comes first. */
final class Topics {
  private final Chance chance;
  private final List<TopicDefinition> topics;
  private final Set<String> covered = new HashSet<>();

  /** For one group. */
  Topics(Chance chance, List<TopicDefinition> topics) {
    this.chance = chance;
    this.topics = topics;
  }

  /** One to three topics of a session. */
  List<String> at(LocalDate date, LocalDate middleOfBirths) {
    long weeks = ChronoUnit.WEEKS.between(middleOfBirths, date);
    List<TopicDefinition> fitting =
        chance.shuffled(
            topics.stream()
                .filter(t -> t.ageFromWeeks() <= weeks && weeks <= t.ageToWeeks())
                .toList());
    List<String> chosen = new ArrayList<>();
    int wanted = chance.hit(0.1) ? 3 : chance.between(1, 2);
    fitting.stream()
        .map(TopicDefinition::code)
        .sorted((a, b) -> Boolean.compare(covered.contains(a), covered.contains(b)))
        .limit(wanted)
        .forEach(chosen::add);
    covered.addAll(chosen);
    return chosen;
  }
}
