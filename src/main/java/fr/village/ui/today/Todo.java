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

  /** So many referrals leave room for the rest. */
  int REFERRED = 2;

  /** The same thing has the same id, whenever it is looked up. */
  String id();

  /** A birth expected these days. */
  record Expected(Today.Birth birth) implements Todo {
    @Override
    public String id() {
      return "birth-" + birth.birth();
    }
  }

  /** A referral nothing was heard of. */
  record Referred(Today.NoNews about) implements Todo {
    @Override
    public String id() {
      return "referral-" + about.referral();
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
    today.noNews().forEach(about -> all.add(new Referred(about)));
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

  /** The same with at most {@value #REFERRED} referrals: the others come as these go. */
  static List<Todo> few(List<Todo> all) {
    List<Todo> beyond = all.stream().filter(Referred.class::isInstance).skip(REFERRED).toList();
    return all.stream().filter(todo -> !beyond.contains(todo)).toList();
  }

  private static long days(Today today) {
    @Nullable LocalDate last = today.lastBackup() == null ? null : today.lastBackup().toLocalDate();
    return last == null ? 0 : ChronoUnit.DAYS.between(last, today.now().toLocalDate());
  }
}
