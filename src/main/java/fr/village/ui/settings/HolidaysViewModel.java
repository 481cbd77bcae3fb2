package fr.village.ui.settings;

import fr.village.app.house.HolidayLines;
import fr.village.app.house.HolidayService;
import fr.village.app.house.HolidayService.Calendar;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.time.TypedPeriod;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** School holidays as they are entered, and public ones for information. */
public final class HolidaysViewModel {
  private static final int LARGEST_FILE = 64 * 1024;

  private final HolidayService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable Calendar> calendar =
      new ReadOnlyObjectWrapper<>(this, "calendar");

  public HolidaysViewModel(
      HolidayService service, TaskRunner tasks, NoticeBoard notices, Clock clock) {
    this.service = service;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
  }

  public ReadOnlyObjectProperty<@Nullable Calendar> calendarProperty() {
    return calendar.getReadOnlyProperty();
  }

  public void refresh() {
    tasks.task(service::now).onSuccess(calendar::set).run();
  }

  /** The days as typed, while they are typed; null while they cannot be read. */
  public @Nullable TypedPeriod understood(String days) {
    try {
      return TypedPeriod.parse(days, today());
    } catch (Invalid e) {
      return null;
    }
  }

  /**
   * Saves new ones, or others in place of {@code before}.
   *
   * @throws Invalid when the name or the days cannot be; nothing is kept
   */
  public void save(@Nullable SchoolHoliday before, String label, String days) {
    TypedPeriod period = TypedPeriod.parse(days, today());
    SchoolHoliday made = service.of(new HolidayLines.Line(label, period.from(), period.to()));
    SchoolHoliday after =
        before == null
            ? made
            : new SchoolHoliday(before.id(), made.label(), made.from(), made.to());
    if (after.equals(before)) {
      return;
    }
    keep(after);
    notices.done(
        Said.of(
            before == null ? "settings.holidays.added" : "settings.holidays.changed",
            after.label()),
        () -> {
          if (before == null) {
            drop(List.of(after));
          } else {
            keep(before);
          }
        },
        () -> keep(after));
  }

  public void remove(SchoolHoliday holiday) {
    drop(List.of(holiday));
    notices.done(
        Said.of("settings.holidays.removed", holiday.label()),
        () -> keep(holiday),
        () -> drop(List.of(holiday)));
  }

  /** What pasted lines say, nothing kept yet. */
  public HolidayLines read(String pasted) {
    return HolidayLines.read(pasted, today());
  }

  /** Saves those of the lines that are not there yet. */
  public void addAll(HolidayLines lines) {
    List<SchoolHoliday> made =
        lines.good().stream().filter(line -> !isThere(line)).map(service::of).toList();
    if (made.isEmpty()) {
      notices.say(Said.of("settings.holidays.all-there"));
      return;
    }
    Runnable keep = () -> change(() -> service.saveAll(made));
    keep.run();
    notices.done(Said.of("settings.holidays.added-all", made.size()), () -> drop(made), keep);
  }

  private boolean isThere(HolidayLines.Line line) {
    Calendar now = calendar.get();
    return now != null
        && now.entered().stream()
            .map(HolidayService.Entered::holiday)
            .anyMatch(
                h ->
                    h.label().equals(line.label())
                        && h.from().equals(line.from())
                        && h.to().equals(line.to()));
  }

  /** Reads a small text file; as Windows writes it when it is not UTF-8. */
  public void readFile(Path file, Consumer<String> then) {
    tasks
        .aside(progress -> text(file))
        .onSuccess(then)
        .onError(IOException.class, e -> notices.trouble(Said.of("settings.holidays.unreadable")))
        .run();
  }

  private static String text(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST_FILE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private void keep(SchoolHoliday holiday) {
    change(() -> service.save(holiday));
  }

  private void drop(List<SchoolHoliday> holidays) {
    change(() -> service.removeAll(holidays));
  }

  private void change(TaskRunner.Action what) {
    tasks.task(what).onSuccess(ok -> refresh()).run();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
