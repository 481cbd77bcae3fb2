package fr.village.federation;

import fr.village.i18n.Messages;
import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The journal of a consolidation, in French as the workbook it stands in. */
final class Journal {
  private static final int MOST_PLACES = 12;
  private static final int LONGEST_NAME = 200;

  private final Messages texts = Messages.of(Locale.FRENCH);

  List<JournalLine> lines(List<Arrival> arrivals) {
    return arrivals.stream().map(this::line).toList();
  }

  private JournalLine line(Arrival arrival) {
    Cover cover = arrival.file().cover();
    String why = texts.text(arrival.reason(), written(arrival.arguments()));
    return new JournalLine(
        printable(arrival.file().path()),
        arrival.verdict(),
        cover == null ? null : cover.houseCode(),
        cover == null ? null : cover.houseName(),
        cover == null ? null : cover.closing(),
        cover == null ? null : cover.revision(),
        why,
        places(arrival.file().findings()));
  }

  /** Numbers of revisions and rows are written without the blanks of large numbers. */
  private static Object[] written(List<Object> arguments) {
    return arguments.stream().map(a -> a instanceof Integer n ? n.toString() : a).toArray();
  }

  private static @Nullable String places(List<Finding> findings) {
    List<String> places =
        findings.stream()
            .filter(finding -> finding.kind() != Kind.NOTE)
            .map(Journal::place)
            .filter(place -> !place.isEmpty())
            .distinct()
            .toList();
    if (places.isEmpty()) {
      return null;
    }
    String named = places.stream().limit(MOST_PLACES).collect(Collectors.joining(" ; "));
    return places.size() > MOST_PLACES ? named + " …" : named;
  }

  private static String place(Finding finding) {
    String sheet = finding.sheet();
    if (sheet == null) {
      return "";
    }
    String row = finding.row() == null ? "" : ", ligne " + finding.row();
    String column = finding.column() == null ? "" : ", " + finding.column();
    return printable(sheet) + row + column;
  }

  /** A name from outside, without what a cell cannot show. */
  private static String printable(String name) {
    String shown =
        name.codePoints()
            .map(c -> Character.isISOControl(c) || !Character.isDefined(c) ? '?' : c)
            .map(c -> c >= 0xD800 && c <= 0xDFFF ? '?' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME) + "…";
  }
}
