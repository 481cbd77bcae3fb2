package fr.village.app.house;

import fr.village.domain.Invalid;
import fr.village.domain.Text;
import fr.village.domain.time.TypedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * School holidays pasted or read from a small file, one to a line: {@code label; from; to} or
 * {@code label; du … au …}, separated by semicolons or tabs. Empty lines, and a first line of
 * headings, are left aside.
 *
 * @param good what can be saved
 * @param wrong the lines that cannot, with their reason
 */
public record HolidayLines(List<Line> good, List<Wrong> wrong) {
  /** One line understood. */
  public record Line(String label, LocalDate from, LocalDate to) {}

  /**
   * One line not understood.
   *
   * @param number from 1
   */
  public record Wrong(int number, Invalid why) {}

  public HolidayLines {
    good = List.copyOf(good);
    wrong = List.copyOf(wrong);
  }

  public static HolidayLines read(String pasted, LocalDate today) {
    List<Line> good = new ArrayList<>();
    List<Wrong> wrong = new ArrayList<>();
    List<String> lines = pasted.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\ufeff", "").strip();
      boolean headings = good.isEmpty() && wrong.isEmpty() && !line.matches(".*\\d.*");
      if (line.isEmpty() || headings && more(lines, i)) {
        continue;
      }
      try {
        good.add(line(line, today));
      } catch (Invalid e) {
        wrong.add(new Wrong(i + 1, e));
      }
    }
    return new HolidayLines(good, wrong);
  }

  private static boolean more(List<String> lines, int after) {
    return lines.stream().skip(after + 1L).anyMatch(line -> !line.isBlank());
  }

  private static Line line(String line, LocalDate today) {
    String[] cells = line.split(line.contains("\t") ? "\t" : ";", -1);
    if (cells.length < 2 || cells.length > 3 && !cells[3].isBlank()) {
      throw new Invalid("invalid.holiday.line");
    }
    String label = Text.line("schoolHoliday.label", unquoted(cells[0]));
    boolean two = cells.length > 2 && !cells[2].isBlank();
    TypedPeriod days =
        two
            ? TypedPeriod.parse(unquoted(cells[1]), unquoted(cells[2]), today)
            : TypedPeriod.parse(unquoted(cells[1]), today);
    return new Line(label, days.from(), days.to());
  }

  private static String unquoted(String cell) {
    String stripped = cell.strip();
    boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
  }
}
