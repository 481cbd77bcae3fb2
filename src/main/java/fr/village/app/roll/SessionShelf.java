package fr.village.app.roll;

import static fr.village.domain.Folding.fold;

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
import java.util.LinkedHashMap;
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

  /**
   * Whom one may invite: partners, those who came before first, then guests of earlier sessions.
   */
  public List<String> guests() {
    return notebook.read(
        stores -> {
          List<String> earlier = stores.sessionList().guests(GUESTS);
          Map<String, String> partners = new LinkedHashMap<>();
          stores.names().partners().forEach(p -> partners.putIfAbsent(fold(p.name()), p.name()));
          Map<String, String> all = new LinkedHashMap<>();
          earlier.stream()
              .map(guest -> fold(guest))
              .filter(partners::containsKey)
              .forEach(known -> all.put(known, partners.get(known)));
          partners.forEach(all::putIfAbsent);
          earlier.forEach(guest -> all.putIfAbsent(fold(guest), guest));
          return List.copyOf(all.values());
        });
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
