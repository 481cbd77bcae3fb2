package fr.village.federation.letters;

import fr.village.federation.Arrival;
import fr.village.federation.Discretion;
import fr.village.federation.Verdict;
import fr.village.i18n.Messages;
import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What to write to a Maison whose file does not count: what is wrong, where, what to do. Repeats no
 * cell of a file that cannot count.
 */
public final class Letters {
  private static final int MOST_PLACES = 12;

  private final Messages texts = Messages.of(Locale.FRENCH);

  /** The text; none where the Maison need not do anything. */
  public Optional<String> of(Arrival arrival) {
    return whatToDo(arrival.verdict()).map(doing -> letter(arrival, doing));
  }

  private Optional<String> whatToDo(Verdict verdict) {
    return Optional.ofNullable(
        switch (verdict) {
          case MODIFIED -> texts.text("federation.letter.do.modified");
          case NEW_NOTEBOOK -> texts.text("federation.letter.do.new-notebook");
          case UNKNOWN_HOUSE -> texts.text("federation.letter.do.unknown-house");
          case PERSONAL -> texts.text("federation.letter.do.personal");
          case UNREADABLE -> texts.text("federation.letter.do.unreadable");
          case NEWER_FORMAT -> texts.text("federation.letter.do.newer-format");
          case NOT_SUBMISSION -> texts.text("federation.letter.do.not-submission");
          case REFUSED -> texts.text("federation.letter.do.refused");
          case ACCEPTED, HAND_FILLED, SUPERSEDED, DUPLICATE, IGNORED -> null;
        });
  }

  private String letter(Arrival arrival, String doing) {
    Cover cover = arrival.file().cover();
    String file = arrival.file().path();
    String about =
        cover == null
            ? texts.text("federation.letter.about-file", file)
            : texts.text("federation.letter.about", cover.houseName(), cover.closing(), file);
    List<Finding> findings = findings(arrival);
    String wrong = findings.isEmpty() ? why(arrival) : places(findings);
    return String.join(
        "\n\n",
        texts.text("federation.letter.hello"),
        about,
        wrong,
        doing,
        texts.text("federation.letter.bye"));
  }

  /** What is wrong with it, without what stands in its cells where it cannot count. */
  static List<Finding> findings(Arrival arrival) {
    return Discretion.of(arrival.file()).findings().stream()
        .filter(finding -> finding.kind() != Kind.NOTE)
        .distinct()
        .toList();
  }

  private String why(Arrival arrival) {
    return texts.text(arrival.reason(), written(arrival.arguments()));
  }

  private String places(List<Finding> findings) {
    String named =
        findings.stream().limit(MOST_PLACES).map(this::place).collect(Collectors.joining("\n"));
    int more = findings.size() - MOST_PLACES;
    return more > 0 ? named + "\n" + texts.text("federation.letter.more", more) : named;
  }

  private String place(Finding finding) {
    String what = texts.text(finding.key(), written(finding.arguments()));
    String sheet = finding.sheet();
    if (sheet == null) {
      return texts.text("federation.letter.line", what);
    }
    Integer row = finding.row();
    String column = finding.column();
    String where =
        row == null
            ? sheet
            : column == null
                ? texts.text("federation.letter.row", sheet, row.toString())
                : texts.text("federation.letter.cell", sheet, row.toString(), column);
    return texts.text("federation.letter.line-at", where, what);
  }

  /** Numbers of revisions and rows are written without the blanks of large numbers. */
  static Object[] written(List<Object> arguments) {
    return arguments.stream()
        .map(a -> a instanceof Number && !(a instanceof BigDecimal) ? a.toString() : a)
        .toArray();
  }

  /** A name for the correction workbook of a file. */
  public static String correctionName(Arrival arrival, LocalDate day) {
    Cover cover = arrival.file().cover();
    return "A-corriger_" + (cover == null ? day : cover.houseCode() + "_" + day) + ".xlsx";
  }
}
