package fr.village.ui.roll;

import fr.village.app.roll.Roll;
import fr.village.app.roll.TopicChoice;
import fr.village.domain.Invalid;
import fr.village.domain.session.Session;
import fr.village.ui.common.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What a session was about: topics, guests, preparation, note; each saved as one leaves it. */
public final class DetailsViewModel {
  private static final int OFFERED = 4;
  private static final int FEWEST = 3;

  private final RollViewModel roll;
  private final ReadOnlyObjectWrapper<@Nullable Said> problem = new ReadOnlyObjectWrapper<>();

  public DetailsViewModel(RollViewModel roll) {
    this.roll = roll;
  }

  /** What is wrong with the last thing typed, or null. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Chosen ones, then those suggested and not yet covered, as many as fit; all when asked. */
  public List<TopicChoice> topics(boolean all) {
    Roll r = roll.rollProperty().get();
    Session s = roll.sessionProperty().get();
    if (r == null || s == null) {
      return List.of();
    }
    List<TopicChoice> chosen =
        r.topics().stream().filter(t -> s.topics().contains(t.code())).toList();
    List<TopicChoice> others = r.topics().stream().filter(t -> !chosen.contains(t)).toList();
    List<TopicChoice> suggested = others.stream().filter(TopicChoice::suggested).toList();
    Stream<TopicChoice> few =
        (suggested.isEmpty() ? others : suggested)
            .stream().limit(Math.max(FEWEST, OFFERED - chosen.size()));
    return Stream.concat(chosen.stream(), all ? others.stream() : few).toList();
  }

  public void toggleTopic(TopicChoice topic) {
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

  /** A guest's name, as typed; nothing typed adds nobody. Returns whether the field may clear. */
  public boolean addGuest(String typed) {
    Session s = roll.sessionProperty().get();
    if (s == null || typed.isBlank()) {
      return false;
    }
    List<String> guests = Stream.concat(s.guests().stream(), Stream.of(typed.strip())).toList();
    return changed(
        Said.of("roll.done.guest.added", typed.strip()), () -> Sessions.withGuests(s, guests));
  }

  public void removeGuest(int index) {
    Session s = roll.sessionProperty().get();
    if (s != null) {
      List<String> guests = new ArrayList<>(s.guests());
      String name = guests.remove(index);
      changed(Said.of("roll.done.guest.removed", name), () -> Sessions.withGuests(s, guests));
    }
  }

  public void note(String typed) {
    Session s = roll.sessionProperty().get();
    if (s != null && !typed.strip().equals(Optional.ofNullable(s.note()).orElse("").strip())) {
      changed(Said.of("roll.done.note"), () -> Sessions.withNote(s, typed));
    }
  }

  /** Preparation as typed: minutes ("20"), or hours and minutes ("1 h 30", "1:30"). */
  public void preparation(String typed) {
    Session s = roll.sessionProperty().get();
    if (s == null) {
      return;
    }
    Optional<Integer> minutes = Minutes.parse(typed);
    if (minutes.isEmpty() && !typed.isBlank()) {
      problem.set(Said.of("roll.preparation.unreadable"));
      return;
    }
    problem.set(null);
    if (!Objects.equals(minutes.orElse(null), s.preparationMinutes())) {
      changed(
          Said.of("roll.done.preparation"),
          () -> Sessions.withPreparation(s, minutes.orElse(null)));
    }
  }

  private boolean changed(Said what, Supplier<Session> after) {
    try {
      Session next = after.get();
      problem.set(null);
      roll.change(what, next);
      return true;
    } catch (Invalid e) {
      problem.set(new Said(e.key(), e.arguments()));
      return false;
    }
  }
}
