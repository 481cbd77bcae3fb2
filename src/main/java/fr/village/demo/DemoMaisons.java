package fr.village.demo;

import fr.village.domain.NotebookContent;
import fr.village.domain.reference.TopicDefinition;
import java.util.List;
import java.util.function.Supplier;

/** Sample Maisons, each made when it is asked for. */
public final class DemoMaisons {
  private DemoMaisons() {}

  /**
   * The Maisons of the request, in its order. Each supplier makes the same Maison every time, and
   * does not depend on the others.
   *
   * @param topics of the reference set in use
   */
  public static List<Supplier<NotebookContent>> of(
      DemoRequest request, List<TopicDefinition> topics) {
    return new MaisonPlans(request)
        .all().stream()
            .<Supplier<NotebookContent>>map(
                plan -> () -> new MaisonMaker(request, plan, topics).make())
            .toList();
  }

  /** Arras alone, with the published profile: what the first screen opens. */
  public static NotebookContent arras(DemoRequest request, List<TopicDefinition> topics) {
    return of(request, topics).getFirst().get();
  }
}
