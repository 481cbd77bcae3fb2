package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTest {
  private final SampleNotebook notebook = new SampleNotebook();

  @ParameterizedTest
  @CsvSource({
    "2026-01-01,2026-03-31,2025-12-31",
    "2026-03-31,2026-03-31,2026-03-31",
    "2026-04-01,2026-06-30,2026-03-31",
    "2024-02-29,2024-03-31,2023-12-31",
    "2026-12-31,2026-12-31,2026-12-31"
  })
  void closings(LocalDate day, LocalDate next, LocalDate before) {
    assertThat(Closings.onOrAfter(day)).isEqualTo(next);
    assertThat(Closings.onOrBefore(day)).isEqualTo(before);
  }

  @Test
  @DisplayName("a level that fails keeps its tranches: windows merge, coarser levels go first")
  void windowsMerge() {
    // 10 a, 3 b, 10 c, 0 d: b is too few at the fine level; 13 and 10 pass at the coarser ones.
    arrive(LocalDate.of(2026, 2, 1), 10, 3, 10, 0);
    notebook.export(LocalDate.of(2026, 3, 31));
    assertThat(notebook.count("structure", "coarse", null, "a-b")).isEqualTo(13);
    assertThat(notebook.count("structure", "mid", null, "c")).isEqualTo(10);
    assertThat(notebook.count("structure", "fine", null, "b")).isNull();
    // 10 a, 2 b, 6 c, 0 d: b's window is now 5.
    arrive(LocalDate.of(2026, 5, 1), 10, 2, 6, 0);
    notebook.export(LocalDate.of(2026, 6, 30));
    assertThat(notebook.count("structure", "fine", null, "b")).isEqualTo(5);
    assertThat(notebook.ledger.releasesOf("structure", "fine").getFirst().firstTranche())
        .isEqualTo(1);
  }

  @Test
  @DisplayName("a finer level that would pass waits while a coarser one fails in its own window")
  void nested() {
    // fine: d 3 fails; coarse passes.
    arrive(LocalDate.of(2026, 2, 1), 10, 0, 5, 3);
    notebook.export(LocalDate.of(2026, 3, 31));
    assertThat(notebook.count("structure", "coarse", null, "c-d")).isEqualTo(8);
    // fine since opening: 23, 0, 5, 5 would pass; coarse since March: 13 and 2 fails.
    arrive(LocalDate.of(2026, 5, 1), 13, 0, 0, 2);
    notebook.export(LocalDate.of(2026, 6, 30));
    assertThat(notebook.count("structure", "fine", null, "d")).isNull();
    assertThat(notebook.count("structure", "coarse", null, "c-d")).isEqualTo(8);
  }

  @Test
  @DisplayName("not yet: no value, no base, no date, and bounds from nobody to everybody")
  void notYet() {
    arrive(LocalDate.of(2026, 2, 1), 8, 6, 0, 4);
    notebook.export(LocalDate.of(2026, 3, 31));
    List<PublishedLine> lines =
        notebook.published().lines().stream().filter(l -> l.table().equals("structure")).toList();
    assertThat(lines).hasSize(4 + 3 + 2);
    assertThat(lines)
        .allSatisfy(
            l -> {
              assertThat(l.status()).isEqualTo(PublicationStatus.NOT_YET);
              assertThat(l.base()).isNull();
              assertThat(l.releasedOn()).isNull();
              assertThat(l.low()).isZero();
              assertThat(l.high()).isEqualTo(18);
            });
  }

  @Test
  @DisplayName("a year row only where both its ends are releases of the level, once it is over")
  void years() {
    arrive(LocalDate.of(2025, 11, 1), 10, 0, 6, 2);
    notebook.export(LocalDate.of(2025, 12, 31));
    arrive(LocalDate.of(2026, 2, 1), 10, 0, 6, 3);
    arrive(LocalDate.of(2026, 5, 1), 10, 0, 6, 0);
    notebook.export(LocalDate.of(2026, 7, 1));
    // fine: d is 2 in 2025, 5 with the first tranche of 2026: no end at the turn of the year.
    assertThat(notebook.count("structure", "fine", null, "a")).isEqualTo(30);
    assertThat(notebook.count("structure", "fine", 2025, "a")).isNull();
    // coarse: released at each closing.
    assertThat(notebook.count("structure", "coarse", 2025, "a-b")).isEqualTo(10);
    assertThat(notebook.count("structure", "coarse", 2026, "a-b")).isNull();
    notebook.export(LocalDate.of(2027, 1, 1));
    assertThat(notebook.count("structure", "coarse", 2026, "a-b")).isEqualTo(20);
    assertThat(notebook.count("structure", "fine", 2026, "a")).isNull();
  }

  @Test
  @DisplayName("values are taken once, at the first closing after last entry + maturity")
  void maturity() {
    arrive(LocalDate.of(2026, 1, 15), 10, 0, 10, 0);
    notebook.arrive(LocalDate.of(2026, 3, 31), null, "a");
    notebook.export(LocalDate.of(2026, 6, 29));
    assertThat(notebook.count("retention", "fine", null, "in")).isNull();
    notebook.export(LocalDate.of(2026, 6, 30));
    assertThat(notebook.count("retention", "fine", null, "in")).isEqualTo(21);
    assertThat(
            Objects.requireNonNull(notebook.ledger.releasesOf("retention", "fine").getFirst())
                .closing())
        .isEqualTo(LocalDate.of(2026, 6, 30));
  }

  @Test
  @DisplayName("16 children of 15 families are one pair of twins: the sum waits for five")
  void sums() {
    arrive(LocalDate.of(2026, 2, 1), 14, 0, 0, 0);
    notebook.arrive(LocalDate.of(2026, 2, 1), null, "a", "no", "in", 2);
    notebook.export(LocalDate.of(2026, 3, 31));
    assertThat(notebook.published().sums().getFirst().status())
        .isEqualTo(PublicationStatus.NOT_YET);
    arrive(LocalDate.of(2026, 5, 1), 11, 0, 0, 0);
    for (int i = 0; i < 4; i++) {
      notebook.arrive(LocalDate.of(2026, 5, 1), null, "a", "no", "in", 2);
    }
    notebook.export(LocalDate.of(2026, 6, 30));
    assertThat(notebook.published().sums().getFirst().total()).isEqualTo(35);
    assertThat(notebook.published().sums().getFirst().base()).isEqualTo(30);
  }

  @Test
  @DisplayName("the bare number leaves from 5 on, changes at closings only and never falls")
  void enrolled() {
    arrive(LocalDate.of(2026, 2, 1), 4, 0, 0, 0);
    notebook.export(LocalDate.of(2026, 4, 1));
    assertThat(notebook.published().enrolled()).isEmpty();
    arrive(LocalDate.of(2026, 4, 2), 3, 0, 0, 0);
    notebook.export(LocalDate.of(2026, 5, 1));
    assertThat(notebook.published().enrolled()).isEmpty();
    notebook.export(LocalDate.of(2026, 7, 1));
    assertThat(notebook.published().enrolled()).hasValue(7);
    notebook.erase("f1");
    notebook.export(LocalDate.of(2026, 10, 1));
    assertThat(notebook.published().enrolled()).hasValue(7);
  }

  @Test
  @DisplayName("a session row: groups of five, bands, invented topics as autre, frozen")
  void sessions() {
    notebook.sessions.add(session("s1", 5, 4));
    notebook.sessions.add(session("s2", 4, 12));
    notebook.export(LocalDate.of(2026, 4, 1));
    assertThat(notebook.published().sessionRows())
        .containsExactly(
            new SessionRow(
                "s1",
                LocalDate.of(2026, 3, 31),
                YearMonth.of(2026, 2),
                1,
                List.of("autre", "sommeil"),
                90,
                null,
                AttendanceBand.UNDER_5));
    notebook.sessions.clear();
    notebook.sessions.add(session("s1", 9, 12));
    notebook.export(LocalDate.of(2026, 7, 1));
    assertThat(notebook.published().sessionRows())
        .extracting(SessionRow::attendance)
        .containsExactly(AttendanceBand.UNDER_5);
  }

  @ParameterizedTest
  @CsvSource({
    "0,UNDER_5",
    "4,UNDER_5",
    "5,FROM_5_TO_9",
    "14,FROM_10_TO_14",
    "15,FROM_15",
    "99,FROM_15"
  })
  void bands(int people, AttendanceBand band) {
    assertThat(AttendanceBand.of(people)).isEqualTo(band);
  }

  @Test
  @DisplayName("participation: closed years, five families, frozen once, withheld for ever")
  void participation() {
    notebook.years.add(new YearFact(2025, "sessions", 40, 4));
    notebook.years.add(new YearFact(2026, "sessions", 90, 8));
    notebook.export(LocalDate.of(2026, 7, 1));
    assertThat(notebook.published().participation()).isEmpty();
    notebook.years.set(0, new YearFact(2025, "sessions", 50, 5));
    notebook.export(LocalDate.of(2027, 1, 1));
    notebook.years.set(1, new YearFact(2026, "sessions", 91, 9));
    notebook.export(LocalDate.of(2028, 1, 1));
    assertThat(notebook.published().participation())
        .containsExactly(new ParticipationYear(2026, "sessions", false, 90, 8));
  }

  private static SessionFact session(String key, int families, int present) {
    return new SessionFact(
        key,
        LocalDate.of(2026, 2, 12),
        1,
        families,
        List.of("sommeil", "local-tisane"),
        90,
        null,
        present);
  }

  private void arrive(LocalDate on, int a, int b, int c, int d) {
    notebook.arrive(a, on, null, "a");
    notebook.arrive(b, on, null, "b");
    notebook.arrive(c, on, null, "c");
    notebook.arrive(d, on, null, "d");
  }
}
