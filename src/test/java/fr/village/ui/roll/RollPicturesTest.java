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
import java.nio.file.Path;
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
  void theSketch() {
    Roll roll = TypicalRolls.coquelicots();
    Pictures.take("seance-fr-clair", () -> view(roll, Locale.FRENCH), ThemeChoice.LIGHT);
    Pictures.take("seance-fr-sombre", () -> view(roll, Locale.FRENCH), ThemeChoice.DARK);
    Pictures.take("seance-en-clair", () -> view(roll, Locale.ENGLISH), ThemeChoice.LIGHT);
    assertThat(Path.of("target/screenshots/seance-fr-clair.png")).exists();
  }

  @Test
  void longNamesAndOtherScripts() {
    Roll roll = TypicalRolls.hardNames();
    Pictures.take("seance-noms-longs", () -> view(roll, Locale.FRENCH), ThemeChoice.LIGHT);
    assertThat(Path.of("target/screenshots/seance-noms-longs.png")).exists();
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
        new NewcomerViewModel(m, book, tasks, TypicalRolls::id),
        new Wording(Messages.of(locale)));
  }
}
