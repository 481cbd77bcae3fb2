package fr.village.app.roll;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.CustomTopic;
import fr.village.domain.session.SessionStatus;
import fr.village.store.screen.SessionListQuery.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lies around the roll: other sessions, guests of earlier ones, topics of one's own. */
public final class SessionShelf {
  private static final int GUESTS = 200;

  /** How far ahead sessions are offered: further on nothing can be noted yet. */
  private static final int DAYS_AHEAD = 28;

  private final NotebookSession notebook;

  public SessionShelf(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /** Sessions of every group, those of the coming weeks first, then back in time. */
  public List<SessionChoice> sessions() {
    LocalDate today = notebook.today();
    Map<Id<PeerGroup>, Integer> numbers = new HashMap<>();
    List<SessionChoice> all = new ArrayList<>();
    for (Listed s : notebook.read(stores -> stores.sessionList().all())) {
      boolean cancelled = s.status() == SessionStatus.CANCELLED;
      int number = cancelled ? 0 : numbers.merge(s.group(), 1, Integer::sum);
      if (!s.date().isAfter(today.plusDays(DAYS_AHEAD))) {
        all.add(
            new SessionChoice(
                s.session(), s.groupName(), number, s.date(), s.startTime(), state(s, today)));
      }
    }
    Collections.reverse(all);
    return all;
  }

  private static SessionChoice.State state(Listed s, LocalDate today) {
    if (s.status() == SessionStatus.CANCELLED) {
      return SessionChoice.State.CANCELLED;
    }
    if (s.marked()) {
      return SessionChoice.State.MARKED;
    }
    return s.date().isBefore(today)
        ? SessionChoice.State.TO_MARK
        : s.date().equals(today) ? SessionChoice.State.TODAY : SessionChoice.State.AHEAD;
  }

  /** Guests of earlier sessions, last invited first. */
  public List<String> guests() {
    return notebook.read(stores -> stores.sessionList().guests(GUESTS));
  }

  /**
   * Keeps a topic of one's own; its label never leaves the laptop.
   *
   * @throws fr.village.domain.Invalid when the label cannot be
   */
  public CustomTopic invent(String label) {
    CustomTopic topic = new CustomTopic(CustomTopic.PREFIX + notebook.ids().next(), label);
    notebook.write(stores -> stores.topics().save(topic));
    return topic;
  }
}
