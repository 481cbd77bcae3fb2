package fr.village.app.roll;

import java.util.ArrayList;
import java.util.List;

/**
 * The roll on paper, in the roll's order and with its numbers, so that it is typed back line by
 * line. First names only: it lies on a table.
 *
 * @param pages one or more; a family is never on two of them
 * @param topics to tick, suggested ones first
 */
public record PaperSheet(Roll roll, List<Page> pages, List<TopicChoice> topics) {
  private static final int TOPICS = 6;

  public PaperSheet {
    pages = List.copyOf(pages);
    topics = List.copyOf(topics);
  }

  /** A page; the last one also has what is written by hand below. */
  public record Page(List<Entry> entries) {
    public Page {
      entries = List.copyOf(entries);
    }

    int lines() {
      return entries.stream().mapToInt(e -> e.people().size()).sum();
    }
  }

  /**
   * A family.
   *
   * @param number as on the roll, from 1
   * @param people those asked, one line each
   */
  public record Entry(int number, List<RollPerson> people) {
    public Entry {
      people = List.copyOf(people);
    }
  }

  /**
   * @param lines how many people a page has room for
   * @param lastLines how many where there is what is written by hand below; fewer
   */
  public static PaperSheet of(Roll roll, int lines, int lastLines) {
    List<Page> pages = new ArrayList<>();
    List<Entry> page = new ArrayList<>();
    for (int i = 0; i < roll.rows().size(); i++) {
      Entry entry = new Entry(i + 1, roll.rows().get(i).asked());
      if (!page.isEmpty() && new Page(page).lines() + entry.people().size() > lines) {
        pages.add(new Page(page));
        page.clear();
      }
      page.add(entry);
    }
    pages.add(new Page(page));
    if (pages.getLast().lines() > lastLines) {
      pages.add(new Page(List.of()));
    }
    List<String> chosen = roll.session().topics();
    List<TopicChoice> topics =
        roll.topics().stream()
            .filter(t -> chosen.contains(t.code()) || !t.covered())
            .limit(TOPICS)
            .toList();
    return new PaperSheet(roll, pages, topics);
  }
}
