package fr.village.report.paper;

import fr.village.report.Block;
import fr.village.report.Block.Align;
import fr.village.report.Block.Column;
import fr.village.report.Block.Row;
import fr.village.report.Document;
import fr.village.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet on the table by the door: first names only, in the order of the roll, so that it is
 * typed back line by line.
 *
 * @param when the session, or what dates; in words
 * @param people in the roll's order
 */
public record AttendanceSheet(
    String house,
    String group,
    String when,
    @Nullable String venue,
    LocalDate day,
    List<Person> people) {
  private static final int ROW = 7;
  private static final int NEWCOMERS = 3;

  /** Dates there is room for beside the names. */
  public static final int DATES = 6;

  /**
   * @param number of the family on the roll, said on its first line only; empty on the others
   * @param part what somebody is to the family
   */
  public record Person(String number, String firstName, String part) {}

  public AttendanceSheet {
    people = List.copyOf(people);
  }

  /** One session: a tick, a signature. */
  public Document ofSession(Tongue tongue) {
    List<Column> columns =
        List.of(
            new Column(tongue.text("paper.attendance.number"), 1, Align.CENTER),
            new Column(tongue.text("paper.attendance.first-name"), 5, Align.START),
            new Column(tongue.text("paper.attendance.part"), 2.4, Align.START),
            new Column(tongue.text("paper.attendance.present"), 2, Align.CENTER),
            new Column(tongue.text("paper.attendance.excused"), 2, Align.CENTER),
            new Column(tongue.text("paper.attendance.signature"), 6, Align.START));
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(columns));
    blocks.add(
        tongue.paragraph(Block.Style.SMALL, "paper.attendance.note", Integer.toString(NEWCOMERS)));
    blocks.add(new Block.WritingLines(tongue.text("paper.attendance.topics"), 1));
    return document(tongue, blocks);
  }

  /** Several dates side by side, to be ticked one after the other. */
  public Document ofDates(List<LocalDate> dates, Tongue tongue) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(tongue.text("paper.attendance.number"), 1, Align.CENTER));
    columns.add(new Column(tongue.text("paper.attendance.first-name"), 4, Align.START));
    columns.add(new Column(tongue.text("paper.attendance.part"), 1.6, Align.START));
    dates.stream()
        .limit(DATES)
        .forEach(d -> columns.add(new Column(tongue.dates().shortDate(d), 2, Align.CENTER)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(columns));
    blocks.add(
        tongue.paragraph(Block.Style.SMALL, "paper.attendance.note", Integer.toString(NEWCOMERS)));
    return document(tongue, blocks);
  }

  private Block table(List<Column> columns) {
    List<Row> rows = new ArrayList<>();
    for (Person person : people) {
      List<Words> cells = new ArrayList<>();
      cells.add(Words.strong(person.number()));
      cells.add(Words.plain(person.firstName()));
      cells.add(Words.plain(person.part()));
      fill(cells, columns);
      rows.add(new Row(cells, false, person.number().isEmpty()));
    }
    for (int i = 0; i < NEWCOMERS; i++) {
      List<Words> cells = new ArrayList<>();
      fill(cells, columns);
      rows.add(new Row(cells, false));
    }
    return new Block.Table(null, columns, false, ROW, rows);
  }

  private static void fill(List<Words> cells, List<Column> columns) {
    while (cells.size() < columns.size()) {
      cells.add(Words.plain(""));
    }
  }

  private Document document(Tongue tongue, List<Block> blocks) {
    String title = tongue.text("paper.attendance.title", group);
    String under = venue == null ? when : when + " · " + venue;
    return Document.of(title, tongue.locale(), house, day, blocks).under(under);
  }
}
