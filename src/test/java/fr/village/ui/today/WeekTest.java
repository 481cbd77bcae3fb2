package fr.village.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.store.screen.SessionQueries.Meeting;
import fr.village.ui.Desk;
import fr.village.ui.Pictures;
import fr.village.ui.gallery.GalleryView;
import fr.village.ui.gallery.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Aujourd’hui leads to the roll of the session that was chosen, whatever was in view before. */
final class WeekTest {
  private static final int DAYS = 7;

  @TempDir Path folder;

  @Test
  void everySessionOfTheWeekOpensItsOwnRoll() {
    try (Visit visit = Visit.begin(GalleryView.FULL, folder)) {
      LocalDate today = LocalDate.now(Desk.CLOCK);
      List<Meeting> week =
          visit.desk.inBackground(
              () -> visit.session().read(s -> s.meetings().between(today, today.plusDays(DAYS))));
      int opened = 0;
      for (Meeting meeting : week) {
        visit.go("today");
        if (visit.there("week-" + meeting.session()) != null) {
          visit.press("week-" + meeting.session());
          assertThat(text(visit, "roll-title")).startsWith(meeting.groupName());
          assertThat(text(visit, "roll-facts"))
              .containsPattern("\\D" + meeting.date().getDayOfMonth() + "\\D");
          opened++;
        }
      }
      assertThat(opened).isPositive();
    }
  }

  private static String text(Visit visit, String id) {
    visit.settle();
    Label label = (Label) visit.desk.find(id);
    return Pictures.onScreen(label::getText);
  }
}
