package fr.village.store.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a backup's file, {@code <notebook>_<yyyy-mm-ddThhmm>.villagesauvegarde}.
 *
 * @param notebook name of the notebook's folder, without extension
 * @param at when it was made, in the Maison's time, to the minute
 * @param number 1, or more for further ones of the same minute
 */
public record BackupName(String notebook, LocalDateTime at, int number)
    implements Comparable<BackupName> {
  public static final String EXTENSION = ".villagesauvegarde";

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm");
  private static final Pattern FORM =
      Pattern.compile(
          "(.+)_(\\d{4}-\\d{2}-\\d{2}T\\d{4})(?:-([2-9]|[1-9]\\d{1,3}))?"
              + Pattern.quote(EXTENSION));

  /** Reads a file's name; nothing when it is not a backup's. */
  public static Optional<BackupName> parse(String fileName) {
    Matcher form = FORM.matcher(fileName);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      String number = form.group(3);
      return Optional.of(
          new BackupName(
              form.group(1),
              LocalDateTime.parse(form.group(2), STAMP),
              number == null ? 1 : Integer.parseInt(number)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public String fileName() {
    String suffix = number == 1 ? "" : "-" + number;
    return notebook + "_" + STAMP.format(at) + suffix + EXTENSION;
  }

  public LocalDate day() {
    return at.toLocalDate();
  }

  @Override
  public int compareTo(BackupName other) {
    return Comparator.comparing(BackupName::at)
        .thenComparing(BackupName::number)
        .thenComparing(BackupName::notebook)
        .compare(this, other);
  }
}
