package fr.village.ui.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.roll.MemoryRollBook;
import fr.village.app.roll.Roll;
import fr.village.app.roll.TypicalRolls;
import fr.village.app.settings.ThemeChoice;
import fr.village.app.tasks.TaskRunner;
import fr.village.i18n.Messages;
import fr.village.ui.Pictures;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class RollPicturesTest {
  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @Test
  void frenchLight() {
    Pictures.take(
        "seance-fr-clair",
        () -> view(TypicalRolls.coquelicots(), Locale.FRENCH),
        ThemeChoice.LIGHT);
    assertThat(true).isTrue();
  }

  private static RollView view(Roll roll, Locale locale) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-10T08:30:00Z"), ZoneId.of("Europe/Paris"));
    MemoryRollBook book = new MemoryRollBook(roll);
    NoticeBoard notices = new NoticeBoard();
    TaskRunner tasks = new TaskRunner(Runnable::run, e -> {});
    RollViewModel m = new RollViewModel(book, tasks, notices, clock);
    m.open(roll.session().id());
    Awaitility.await().until(() -> m.rollProperty().get() != null);
    m.everybody();
    return new RollView(
        m,
        new DetailsViewModel(m),
        new NewcomerViewModel(m, book, tasks, new fr.village.testing.CountedIds()),
        new Wording(Messages.of(locale)));
  }
}
