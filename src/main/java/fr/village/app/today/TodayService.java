package fr.village.app.today;

import fr.village.app.partner.ReferralLine;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollBook;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.TopicChoice;
import fr.village.app.session.NotebookSession;
import fr.village.domain.partner.ReferralStatus;
import fr.village.domain.reference.Label;
import fr.village.domain.session.SessionStatus;
import fr.village.store.Stores;
import fr.village.store.backup.BackupName;
import fr.village.store.backup.Backups;
import fr.village.store.screen.CareQueries.ExpectedBirth;
import fr.village.store.screen.CareQueries.Unseen;
import fr.village.store.screen.SessionQueries;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks an open notebook what matters today. */
public final class TodayService {
  private static final int BIRTH_DAYS_BEFORE = 60;
  private static final int BIRTH_DAYS_AFTER = 35;
  private static final int WEEK = 7;
  private static final int TOPICS = 2;

  private final NotebookSession notebook;
  private final RollBook rolls;

  public TodayService(NotebookSession notebook, RollBook rolls) {
    this.notebook = notebook;
    this.rolls = rolls;
  }

  public Today now() {
    LocalDateTime now = LocalDateTime.now(notebook.clock());
    LocalDate day = now.toLocalDate();
    SessionQueries.@Nullable Meeting meeting =
        notebook.read(s -> s.meetings().next(now)).orElse(null);
    Today.@Nullable Next next = meeting == null ? null : next(rolls.open(meeting.session()));
    return notebook.read(
        s ->
            new Today(
                now,
                lastBackup(),
                next,
                births(s.care().births(day, BIRTH_DAYS_BEFORE, BIRTH_DAYS_AFTER)),
                s.care().unseen(day).stream()
                    .filter(u -> !spokenToSince(u))
                    .map(u -> new Today.Unseen(u.family(), u.name(), u.doNotContact()))
                    .toList(),
                noNews(s, day),
                incomplete(s, day),
                week(s, day, meeting),
                s.counts().anyGroup(),
                s.counts().families()));
  }

  private static boolean spokenToSince(Unseen unseen) {
    LocalDate contact = unseen.lastContactOn();
    return contact != null && contact.isAfter(unseen.last());
  }

  private @Nullable LocalDateTime lastBackup() {
    List<BackupName> names = Backups.names(notebook.folder().resolve("sauvegardes"));
    return names.isEmpty() ? null : names.getLast().at();
  }

  private static Today.Next next(Roll roll) {
    int announced =
        (int)
            roll.rows().stream()
                .filter(
                    row ->
                        row.asked().stream()
                            .anyMatch(
                                p -> roll.marks().of(p).filter(RollMark::announced).isPresent()))
                .count();
    String venue = roll.session().venue();
    return new Today.Next(
        new Today.Meeting(
            roll.session().id(),
            roll.group().name(),
            roll.number(),
            roll.session().date(),
            roll.session().startTime(),
            roll.session().minutes()),
        roll.number(),
        roll.planned(),
        venue != null ? venue : roll.group().venue(),
        roll.rows().size(),
        announced,
        topics(roll));
  }

  private static List<Label> topics(Roll roll) {
    List<String> chosen = roll.session().topics();
    return roll.topics().stream()
        .filter(t -> chosen.isEmpty() ? t.suggested() && !t.covered() : chosen.contains(t.code()))
        .limit(TOPICS)
        .map(TopicChoice::label)
        .toList();
  }

  private static List<Today.Birth> births(List<ExpectedBirth> expected) {
    Map<UUID, List<ExpectedBirth>> byBirth =
        expected.stream()
            .collect(
                Collectors.groupingBy(
                    ExpectedBirth::birth, LinkedHashMap::new, Collectors.toList()));
    return byBirth.values().stream()
        .map(
            twins -> {
              ExpectedBirth first = twins.getFirst();
              return new Today.Birth(
                  first.family(), first.familyName(), first.birth(), first.dueOn(), twins.size());
            })
        .toList();
  }

  private static List<Today.NoNews> noNews(Stores s, LocalDate day) {
    return s
        .care()
        .awaited(
            day.minusWeeks(ReferralLine.LONG_AGO_WEEKS), day.minusWeeks(ReferralLine.QUIET_WEEKS))
        .stream()
        .map(
            a ->
                new Today.NoNews(
                    a.referral().id(),
                    a.referral().family(),
                    a.family(),
                    a.partner(),
                    a.referral().status() == ReferralStatus.ACCEPTED,
                    a.referral().lastOn(),
                    a.doNotContact()))
        .toList();
  }

  private static List<Today.Incomplete> incomplete(Stores s, LocalDate day) {
    return s.incomplete().on(day).stream()
        .map(
            i ->
                new Today.Incomplete(
                    i.family(),
                    i.name(),
                    i.missing().stream()
                        .map(m -> Today.Gap.valueOf(m.name()))
                        .collect(Collectors.toUnmodifiableSet())))
        .toList();
  }

  private static List<Today.Meeting> week(
      Stores s, LocalDate day, SessionQueries.@Nullable Meeting next) {
    return s.meetings().between(day, day.plusDays(WEEK - 1)).stream()
        .filter(m -> m.status() != SessionStatus.CANCELLED)
        .filter(m -> next == null || !m.session().equals(next.session()))
        .map(
            m ->
                new Today.Meeting(
                    m.session(), m.groupName(), 0, m.date(), m.startTime(), m.minutes()))
        .toList();
  }
}
