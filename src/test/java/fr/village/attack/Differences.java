package fr.village.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Subtracts across sheets: families enrolled by the end of a year less families who came that year
 * are those who never came; a row of a session that an earlier file did not have says that its
 * group has grown since.
 */
final class Differences {
  private Differences() {}

  /** Families who did not come in a closed year, where they are 1 to 4. */
  static List<Finding> absent(Chain chain) {
    List<Finding> findings = new ArrayList<>();
    for (Workbook file : chain.files) {
      LocalDate closing = Workbook.date(file.fact("closing"));
      if (closing.getMonthValue() != 12) {
        continue;
      }
      for (Map<String, String> row : file.rows("Activités")) {
        String families = row.get("families");
        boolean ended = Integer.parseInt(row.get("year")) == closing.getYear();
        Integer enrolled = enrolled(file);
        if (families != null && ended && enrolled != null) {
          int absent = enrolled - Integer.parseInt(families);
          if (absent > 0 && absent < 5) {
            findings.add(
                new Finding(
                    "absent", absent + " of " + enrolled + " never came in " + closing.getYear()));
          }
        }
      }
    }
    return findings;
  }

  /** Rows of sessions held before a file that did not have them. */
  static List<Finding> late(Chain chain) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < chain.files.size(); i++) {
      LocalDate before = Workbook.date(chain.files.get(i - 1).fact("closing"));
      List<String> had =
          chain.files.get(i - 1).rows("Séances").stream().map(Object::toString).toList();
      for (Map<String, String> row : chain.files.get(i).rows("Séances")) {
        LocalDate month = Workbook.date(Objects.requireNonNull(row.get("month")));
        if (!month.isAfter(before) && !had.contains(row.toString())) {
          findings.add(new Finding("late", "group " + row.get("group") + " " + month));
        }
      }
    }
    return findings;
  }

  static @org.jspecify.annotations.Nullable Integer enrolled(Workbook file) {
    return file.rows("Indicateurs").stream()
        .filter(r -> "families".equals(r.get("table")))
        .map(r -> r.get("count"))
        .filter(Objects::nonNull)
        .map(Integer::valueOf)
        .findFirst()
        .orElse(null);
  }
}
