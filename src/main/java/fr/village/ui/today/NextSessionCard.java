package fr.village.ui.today;

import fr.village.app.today.Today;
import fr.village.domain.Id;
import fr.village.domain.session.Session;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The session going on or coming, one click from its roll. */
final class NextSessionCard extends StackPane {
  private static final long SOON_HOURS = 12;
  private static final double NEXT_TO = 32;
  private final Wording words;

  NextSessionCard(
      Today.Next next,
      LocalDateTime now,
      boolean narrow,
      Consumer<Id<Session>> open,
      Wording words) {
    this.words = words;
    getStyleClass().addAll("card", "accented", "next-session");
    setMinHeight(USE_PREF_SIZE);
    Today.Meeting m = next.meeting();
    LocalDateTime start = m.date().atTime(m.time());
    Label time = Parts.label(words.time(m.time()), "key-figure");
    Label when = Parts.label(when(now, start, m.minutes()), "secondary");
    when.setId("next-when");
    VBox clock = new VBox(time, when);
    clock.setAlignment(Pos.CENTER);
    clock.setMinWidth(Region.USE_PREF_SIZE);
    Label title =
        Parts.paragraph(
            words.text("today.next.title", m.group(), next.number(), next.planned()), "next-title");
    title.setId("next-title");
    VBox what = new VBox(2, title, Parts.paragraph(facts(next), "secondary"));
    HBox.setHgrow(what, Priority.ALWAYS);
    Button button =
        Parts.button(
            "open-roll",
            Feather.CHECK_SQUARE,
            words.text("today.open-roll"),
            () -> open.accept(m.session()),
            "primary",
            "large");
    button.setMinWidth(Region.USE_PREF_SIZE);
    if (narrow) {
      clock.setAlignment(Pos.CENTER_LEFT);
      getChildren().add(new VBox(12, clock, what, button));
    } else {
      getChildren().add(Parts.line(NEXT_TO, clock, what, button));
    }
  }

  private String when(LocalDateTime now, LocalDateTime start, int minutes) {
    if (!now.isBefore(start)) {
      LocalDateTime end = start.plusMinutes(minutes);
      String key = now.isBefore(end) ? "today.when.now" : "today.when.over";
      return words.text(key, words.time(end.toLocalTime()));
    }
    Duration wait = Duration.between(now, start).truncatedTo(ChronoUnit.MINUTES);
    long days = ChronoUnit.DAYS.between(now.toLocalDate(), start.toLocalDate());
    if (days == 0 && wait.toHours() < SOON_HOURS) {
      return words.text("today.when.in", words.duration(wait));
    }
    return days == 1 ? words.text("today.when.tomorrow") : words.dayAndDate(start.toLocalDate());
  }

  private String facts(Today.Next next) {
    List<String> facts = new ArrayList<>();
    if (next.venue() != null) {
      facts.add(next.venue());
    }
    String families = words.text("today.next.families", next.families());
    facts.add(
        next.announced() == 0
            ? families
            : families + ", " + words.text("today.next.announced", next.announced()));
    if (!next.topics().isEmpty()) {
      String topics =
          next.topics().stream()
              .map(t -> words.text(t).toLowerCase(words.locale()))
              .collect(Collectors.joining(", "));
      facts.add(words.text("today.next.topics", topics));
    }
    return String.join(" · ", facts);
  }
}
