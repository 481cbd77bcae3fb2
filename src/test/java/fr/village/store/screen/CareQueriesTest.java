package fr.village.store.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.RandomContents;
import fr.village.store.ScratchNotebook;
import fr.village.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one query against the same question asked family by family, in memory. */
final class CareQueriesTest {
  private static final Change NOW = Changes.at("2026-03-12T09:30:00Z");

  /** Who is missed: the family, the group, the older day, the newer one. */
  private record Missed(Id<Family> family, Id<PeerGroup> group, LocalDate before, LocalDate last) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whoIsMissedIsWhoWouldBeFoundByHand(long seed) {
    NotebookContent content = RandomContents.of(seed, 4, 60, 60);
    int found = 0;
    try (ScratchNotebook notebook = new ScratchNotebook()) {
      notebook.write(
          Stores.with(
              NOW,
              s -> {
                s.content().writeAll(content);
                return true;
              }));
      for (LocalDate day : everyFewSessions(content)) {
        List<Missed> expected = byHand(content, day);
        found += expected.size();
        assertThat(
                notebook.read(Stores.with(NOW, s -> s.care().unseen(day))).stream()
                    .map(u -> new Missed(u.family(), u.group(), u.before(), u.last())))
            .as("%s", day)
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
    assertThat(found).as("something to compare").isGreaterThan(5);
  }

  @Test
  void countsAreWithoutTheBin() {
    NotebookContent content = RandomContents.of(7, 2, 30, 5);
    try (ScratchNotebook notebook = new ScratchNotebook()) {
      assertThat(families(notebook)).isZero();
      assertThat(anyGroup(notebook)).isFalse();
      notebook.write(
          Stores.with(
              NOW,
              s -> {
                s.content().writeAll(content);
                return true;
              }));
      notebook.write(
          ctx ->
              ctx.execute(
                  "update family set deleted_at = '2026-01-01T00:00:00Z' where id = (select min(id)"
                      + " from family)"));
      assertThat(families(notebook)).isEqualTo(29);
      assertThat(anyGroup(notebook)).isTrue();
      notebook.write(
          ctx -> ctx.execute("update peer_group set deleted_at = '2026-01-01T00:00:00Z'"));
      assertThat(anyGroup(notebook)).isFalse();
    }
  }

  private static List<LocalDate> everyFewSessions(NotebookContent content) {
    List<LocalDate> days = content.sessions().stream().map(Session::date).sorted().toList();
    return IntStream.range(0, days.size()).filter(i -> i % 12 == 0).mapToObj(days::get).toList();
  }

  private static int families(ScratchNotebook notebook) {
    return notebook.read(Stores.with(NOW, s -> s.counts().families()));
  }

  private static boolean anyGroup(ScratchNotebook notebook) {
    return notebook.read(Stores.with(NOW, s -> s.counts().anyGroup()));
  }

  private static List<Missed> byHand(NotebookContent content, LocalDate day) {
    Map<Id<PeerGroup>, PeerGroup> groups =
        content.groups().stream().collect(Collectors.toMap(PeerGroup::id, g -> g));
    List<Missed> missed = new ArrayList<>();
    for (Enrolment place : content.enrolments()) {
      PeerGroup group = groups.get(place.group());
      if (group != null && group.isOpen(day) && place.isMember(day)) {
        List<LocalDate> days = lastTwoAbsences(content, place, day);
        if (days.size() == 2) {
          missed.add(new Missed(place.family(), place.group(), days.get(1), days.get(0)));
        }
      }
    }
    return missed;
  }

  /** The days of the last two sessions with a mark of the family's, when all of it was absent. */
  private static List<LocalDate> lastTwoAbsences(
      NotebookContent content, Enrolment place, LocalDate day) {
    Map<Id<Session>, List<Attendance>> marks = new HashMap<>();
    content.attendances().stream()
        .filter(a -> a.family().equals(place.family()))
        .forEach(a -> marks.computeIfAbsent(a.session(), s -> new ArrayList<>()).add(a));
    return content.sessions().stream()
        .filter(s -> s.group().equals(place.group()) && !s.date().isAfter(day))
        .filter(s -> marks.containsKey(s.id()))
        .sorted(
            Comparator.comparing(Session::date)
                .thenComparing(Session::startTime)
                .thenComparing(s -> s.id().toString())
                .reversed())
        .limit(2)
        .takeWhile(
            s ->
                marks.getOrDefault(s.id(), List.of()).stream()
                    .allMatch(a -> a.mark() == Mark.ABSENT))
        .map(Session::date)
        .toList();
  }
}
