package fr.village.app.roll;

import fr.village.domain.reference.Label;
import fr.village.domain.reference.TopicDefinition;
import fr.village.domain.session.CustomTopic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which topics to offer first: those of the babies' ages, and of them those not yet covered. */
public final class TopicChoices {
  private final Supplier<List<TopicDefinition>> topics;

  /**
   * @param topics of the reference set in use, in its order; asked when first needed
   */
  public TopicChoices(Supplier<List<TopicDefinition>> topics) {
    this.topics = topics;
  }

  /**
   * @param birthsAndTerms of the group's babies, born or expected
   * @param covered codes of topics the group has had
   */
  public List<TopicChoice> on(
      LocalDate day,
      Collection<LocalDate> birthsAndTerms,
      Set<String> covered,
      List<CustomTopic> invented) {
    List<Long> weeks =
        birthsAndTerms.stream().map(born -> ChronoUnit.WEEKS.between(born, day)).toList();
    Stream<TopicChoice> shared =
        topics.get().stream()
            .filter(t -> !t.retired())
            .map(
                t ->
                    new TopicChoice(
                        t.code(),
                        t.label(),
                        weeks.stream().anyMatch(w -> fits(t, w)),
                        covered.contains(t.code())));
    Stream<TopicChoice> own =
        invented.stream()
            .map(
                t ->
                    new TopicChoice(
                        t.code(),
                        new Label(t.label(), t.label()),
                        false,
                        covered.contains(t.code())));
    return Stream.concat(shared, own)
        .sorted(
            Comparator.comparing((TopicChoice t) -> !t.suggested())
                .thenComparing(TopicChoice::covered))
        .toList();
  }

  private static boolean fits(TopicDefinition topic, long weeks) {
    return topic.ageFromWeeks() <= weeks && weeks <= topic.ageToWeeks();
  }
}
