package fr.village.ui.roll;

import fr.village.app.roll.Roll;
import fr.village.app.roll.TopicChoice;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Folding;
import fr.village.domain.Invalid;
import fr.village.domain.reference.Label;
import fr.village.domain.session.CustomTopic;
import fr.village.domain.session.Session;
import fr.village.ui.common.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the session was about: topics offered, looked for, and one's own. */
public final class TopicsViewModel {
  private static final int OFFERED = 4;
  private static final int FEWEST = 3;

  private final RollViewModel roll;
  private final TaskRunner tasks;
  private final Function<String, CustomTopic> invent;
  private final ReadOnlyObjectWrapper<@Nullable Said> problem = new ReadOnlyObjectWrapper<>();

  /**
   * @param invent keeps a topic of one's own; called away from the screen
   */
  public TopicsViewModel(
      RollViewModel roll, TaskRunner tasks, Function<String, CustomTopic> invent) {
    this.roll = roll;
    this.tasks = tasks;
    this.invent = invent;
  }

  /** What is wrong with the topic just typed, or null. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Chosen ones, then those suggested and not yet covered, as many as fit. */
  public List<TopicChoice> offered() {
    List<TopicChoice> chosen = chosen();
    List<TopicChoice> others = others();
    List<TopicChoice> suggested =
        others.stream().filter(t -> t.suggested() && !t.covered()).toList();
    Stream<TopicChoice> few =
        (suggested.isEmpty() ? others : suggested)
            .stream().limit(Math.max(FEWEST, OFFERED - chosen.size()));
    return Stream.concat(chosen.stream(), few).toList();
  }

  /** Those not chosen of which what is typed is a part, in either language; nothing typed: all. */
  public List<TopicChoice> found(String typed) {
    String wanted = Folding.fold(typed);
    return others().stream()
        .filter(
            t ->
                Folding.fold(t.label().fr()).contains(wanted)
                    || Folding.fold(t.label().en()).contains(wanted))
        .toList();
  }

  /** Whether what is typed is no topic yet. */
  public boolean isNew(String typed) {
    String wanted = Folding.fold(typed);
    return !wanted.isEmpty()
        && all().stream()
            .noneMatch(
                t ->
                    Folding.fold(t.label().fr()).equals(wanted)
                        || Folding.fold(t.label().en()).equals(wanted));
  }

  public void toggle(TopicChoice topic) {
    Session s = roll.sessionProperty().get();
    if (s == null) {
      return;
    }
    List<String> topics = new ArrayList<>(s.topics());
    boolean removed = topics.remove(topic.code());
    if (!removed) {
      topics.add(topic.code());
    }
    roll.change(
        Said.of(removed ? "roll.done.topic.removed" : "roll.done.topic.added", topic.label()),
        Sessions.withTopics(s, topics));
  }

  /** A topic of one's own, chosen at once. */
  public void invent(String typed) {
    problem.set(null);
    tasks
        .task(() -> invent.apply(typed.strip()))
        .onSuccess(this::invented)
        .onError(Invalid.class, e -> problem.set(new Said(e.key(), e.arguments())))
        .run();
  }

  private void invented(CustomTopic topic) {
    Label label = new Label(topic.label(), topic.label());
    toggle(new TopicChoice(topic.code(), label, false, false));
    roll.reload();
  }

  private List<TopicChoice> chosen() {
    Session s = roll.sessionProperty().get();
    return s == null
        ? List.of()
        : all().stream().filter(t -> s.topics().contains(t.code())).toList();
  }

  private List<TopicChoice> others() {
    List<TopicChoice> chosen = chosen();
    return all().stream().filter(t -> !chosen.contains(t)).toList();
  }

  private List<TopicChoice> all() {
    Roll r = roll.rollProperty().get();
    return r == null ? List.of() : r.topics();
  }
}
