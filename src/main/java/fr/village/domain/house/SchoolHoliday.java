package fr.village.domain.house;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import java.time.LocalDate;

/** School holidays as entered: set by decree, so never computed. Both days are included. */
public record SchoolHoliday(Id<SchoolHoliday> id, String label, LocalDate from, LocalDate to) {
  public SchoolHoliday {
    label = Text.line("schoolHoliday.label", label);
    Check.order("schoolHoliday", from, to);
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
