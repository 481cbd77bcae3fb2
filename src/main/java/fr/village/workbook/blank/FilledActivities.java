package fr.village.workbook.blank;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a line of a submission of a year's activity counted by hand. */
public final class FilledActivities {
  private static final int MOST = 100_000;

  private final int lastYear;
  private final Consumer<Finding> findings;
  private boolean sound;

  /**
   * @param lastYear beyond which nothing can have been done yet
   */
  public FilledActivities(int lastYear, Consumer<Finding> findings) {
    this.lastYear = lastYear;
    this.findings = findings;
  }

  /**
   * Empty where nothing was filled in, or not as it should, which was then said.
   *
   * @param fixed the row without what a person fills in
   * @param cells one per field: text, BigDecimal, LocalDate or nothing
   */
  public Optional<ActivityLine> of(
      BlankActivity fixed, int row, List<? extends @Nullable Object> cells) {
    sound = true;
    Integer held = count(row, cells, "held");
    Integer cancelled = count(row, cells, "cancelled");
    BigDecimal hours = amount(row, cells, "hours");
    BigDecimal preparation = amount(row, cells, "preparation");
    Integer offSite = count(row, cells, "offsite");
    boolean empty =
        held == null
            && cancelled == null
            && hours == null
            && preparation == null
            && offSite == null;
    if (!sound || empty) {
      return Optional.empty();
    }
    if (held == null) {
      return say(row, "held", "workbook.blank.held-missing");
    }
    if (fixed.year() > lastYear) {
      return say(row, "held", "workbook.blank.year-later");
    }
    if (offSite != null && offSite > held) {
      return say(row, "offsite", "workbook.blank.offsite");
    }
    return Optional.of(
        new ActivityLine(
            fixed.activity(),
            fixed.label(),
            fixed.year(),
            held,
            cancelled == null ? 0 : cancelled,
            hours == null ? BigDecimal.ZERO : hours,
            preparation == null ? BigDecimal.ZERO : preparation,
            offSite == null ? 0 : offSite,
            null,
            null));
  }

  private @Nullable Integer count(int row, List<? extends @Nullable Object> cells, String column) {
    Object cell = cells.get(BlankFormat.ACTIVITIES.indexOf(column));
    if (cell == null || Typed.text(cell).isEmpty()) {
      return null;
    }
    Optional<Integer> count = Typed.count(cell, MOST);
    if (count.isEmpty()) {
      say(row, column, "workbook.blank.not-count");
    }
    return count.orElse(null);
  }

  private @Nullable BigDecimal amount(
      int row, List<? extends @Nullable Object> cells, String column) {
    Object cell = cells.get(BlankFormat.ACTIVITIES.indexOf(column));
    if (cell == null || Typed.text(cell).isEmpty()) {
      return null;
    }
    Optional<BigDecimal> amount =
        Typed.number(cell)
            .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(MOST)) <= 0)
            .filter(n -> n.stripTrailingZeros().scale() <= 2);
    if (amount.isEmpty()) {
      say(row, column, "workbook.blank.not-hours");
    }
    return amount.orElse(null);
  }

  private Optional<ActivityLine> say(int row, String column, String key) {
    sound = false;
    String header =
        BlankFormat.ACTIVITIES.fields().get(BlankFormat.ACTIVITIES.indexOf(column)).header();
    findings.accept(Finding.of(Kind.WRONG, key).in(BlankFormat.ACTIVITIES.name()).at(row, header));
    return Optional.empty();
  }
}
