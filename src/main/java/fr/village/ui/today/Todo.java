package fr.village.ui.today;

import fr.village.app.today.Today;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something waiting on Aujourd’hui; each can be put off. */
sealed interface Todo {
  /** From so many days on without a backup, it is said. */
  int OLD_BACKUP_DAYS = 7;

  /** The same thing has the same id, whenever it is looked up. */
  String id();

  /** A birth expected these days. */
  record Expected(Today.Birth birth) implements Todo {
    @Override
    public String id() {
      return "birth-" + birth.birth();
    }
  }

  /** Families something is missing about. */
  record ToComplete(List<Today.Incomplete> families) implements Todo {
    @Override
    public String id() {
      return "complete";
    }
  }

  /**
   * Questionnaires to propose.
   *
   * @param count over 0
   */
  record Surveys(int count) implements Todo {
    @Override
    public String id() {
      return "surveys";
    }
  }

  /**
   * No backup for a while.
   *
   * @param days since the last one
   */
  record OldBackup(long days) implements Todo {
    @Override
    public String id() {
      return "backup";
    }
  }

  /**
   * What is waiting, in the order it is shown.
   *
   * @param surveys how many questionnaires can be proposed
   */
  static List<Todo> of(Today today, int surveys) {
    List<Todo> all = new ArrayList<>();
    today.births().forEach(birth -> all.add(new Expected(birth)));
    if (surveys > 0) {
      all.add(new Surveys(surveys));
    }
    if (!today.incomplete().isEmpty()) {
      all.add(new ToComplete(today.incomplete()));
    }
    long days = days(today);
    if (days >= OLD_BACKUP_DAYS) {
      all.add(new OldBackup(days));
    }
    return all;
  }

  private static long days(Today today) {
    @Nullable LocalDate last = today.lastBackup() == null ? null : today.lastBackup().toLocalDate();
    return last == null ? 0 : ChronoUnit.DAYS.between(last, today.now().toLocalDate());
  }
}
