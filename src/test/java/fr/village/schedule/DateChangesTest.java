package fr.village.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.Id;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateChangesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  @Test
  void areReadBackFromTheSessionsKept() {
    var sessions =
        List.of(
            session(DAY, DAY, SessionStatus.HELD),
            session(DAY.plusDays(8), DAY.plusDays(7), SessionStatus.HELD),
            session(DAY.plusDays(14), DAY.plusDays(14), SessionStatus.CANCELLED),
            session(DAY.plusDays(16), null, SessionStatus.PLANNED),
            session(DAY.plusDays(16), null, SessionStatus.PLANNED),
            session(DAY.plusDays(17), null, SessionStatus.CANCELLED));
    assertThat(DateChanges.of(sessions).list())
        .containsExactly(
            new DateChange.Moved(DAY.plusDays(7), DAY.plusDays(8)),
            new DateChange.Cancelled(DAY.plusDays(14)),
            new DateChange.Added(DAY.plusDays(16)));
  }

  private static Session session(
      LocalDate date, @Nullable LocalDate plannedOn, SessionStatus status) {
    return new Session(
        new Id<>(new UUID(3, 3)),
        new Id<>(new UUID(1, 1)),
        date,
        LocalTime.of(9, 30),
        90,
        plannedOn,
        status,
        status == SessionStatus.CANCELLED ? "weather" : null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null);
  }
}
