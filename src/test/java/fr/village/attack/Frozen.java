package fr.village.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is said once and for all must be said the same in every later file: tranches, values with
 * noise, rows of sessions, the participation of a closed year.
 */
final class Frozen {
  private static final int LEAST_FAMILIES = 5;

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, String> noise = new HashMap<>();
  private final Map<String, String> years = new HashMap<>();

  private Frozen() {}

  static List<Finding> attack(Chain chain) {
    Frozen attack = new Frozen();
    for (int i = 0; i < chain.files.size(); i++) {
      Workbook file = chain.files.get(i);
      attack.noise(file);
      attack.participation(file);
      if (i > 0) {
        attack.tranches(chain.files.get(i - 1), file);
        attack.sessions(chain.files.get(i - 1), file);
      }
    }
    return attack.findings;
  }

  /** Averaged over draws, the noise would be gone. */
  private void noise(Workbook file) {
    List<String> here = new ArrayList<>();
    for (Map<String, String> row : file.rows("Valeurs bruitées")) {
      String key = row.get("table") + " " + row.get("value") + " " + row.get("tranche");
      here.add(key);
      String before = noise.put(key, Objects.requireNonNull(row.get("noisy")));
      if (before != null && !before.equals(row.get("noisy"))) {
        findings.add(new Finding("noise", key + ": " + before + ", then " + row.get("noisy")));
      }
    }
    if (here.stream().distinct().count() < here.size()) {
      findings.add(new Finding("noise", "drawn twice in one file"));
    }
  }

  private void tranches(Workbook before, Workbook after) {
    List<Integer> old = before.tranches();
    List<Integer> now = after.tranches();
    if (now.size() < old.size() || !now.subList(0, old.size()).equals(old)) {
      findings.add(new Finding("tranches", old + ", then " + now));
    }
    now.stream()
        .filter(n -> n < 15)
        .forEach(n -> findings.add(new Finding("tranches", "a tranche of " + n)));
  }

  private static Map<String, Long> rows(Workbook file) {
    return file.rows("Séances").stream()
        .collect(Collectors.groupingBy(Object::toString, Collectors.counting()));
  }

  private void sessions(Workbook before, Workbook after) {
    Map<String, Long> now = rows(after);
    rows(before)
        .forEach(
            (row, n) -> {
              if (now.getOrDefault(row, 0L) < n) {
                findings.add(new Finding("sessions", "gone or changed: " + row));
              }
            });
  }

  private void participation(Workbook file) {
    LocalDate closing = Workbook.date(file.fact("closing"));
    for (Map<String, String> row : file.rows("Activités")) {
      String families = row.get("families");
      int year = Integer.parseInt(Objects.requireNonNull(row.get("year")));
      String key = row.get("activity") + " " + year;
      boolean closed = !closing.isBefore(LocalDate.of(year, 12, 31));
      String now = families + " " + row.get("presences");
      String before = closed ? years.put(key, now) : null;
      if (before != null && !before.equals(now)) {
        findings.add(new Finding("participation", key + ": " + before + ", then " + now));
      }
      if (families != null && (!closed || Integer.parseInt(families) < LEAST_FAMILIES)) {
        findings.add(new Finding("participation", key + ": " + now + " at " + closing));
      }
    }
  }
}
