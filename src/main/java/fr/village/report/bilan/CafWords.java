package fr.village.report.bilan;

import fr.village.report.Block;
import fr.village.report.Block.Align;
import fr.village.report.Block.Column;
import fr.village.report.Block.Row;
import fr.village.report.Words;
import fr.village.report.bilan.CafRow.Of;
import fr.village.report.paper.Tongue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the form of the CAF asks, as a table, and what a year cost, as a sentence. */
final class CafWords {
  private final Tongue tongue;
  private final FigureWords words;

  CafWords(Tongue tongue) {
    this.tongue = tongue;
    this.words = new FigureWords(tongue);
  }

  Block table(List<CafRow> rows) {
    return new Block.Table(
        null,
        List.of(
            new Column(tongue.text("paper.bilan.what"), 4, Align.START),
            new Column(tongue.text("paper.bilan.figure"), 1.6, Align.END),
            new Column(tongue.text("paper.bilan.base"), 4.4, Align.START)),
        true,
        0,
        rows.stream().map(this::row).toList());
  }

  private Row row(CafRow row) {
    Figure figure = row.figure();
    return new Row(
        List.of(
            Words.plain(tongue.text(figure.label())),
            Words.plain(figure.value() == null ? "–" : number(figure, figure.value())),
            Words.plain(base(row))),
        false);
  }

  private String number(Figure figure, BigDecimal value) {
    return switch (figure.unit()) {
      case "euro" -> words.euros(value);
      case "hour" -> tongue.text("paper.bilan.hours", words.number(value));
      default -> words.number(value);
    };
  }

  private String base(CafRow row) {
    Of of = row.of();
    return switch (row.absence()) {
      case NONE -> of == null ? "" : of(of);
      case NOT_RELEASED -> tongue.text("paper.bilan.caf.not-released");
      case NOT_NOTED -> tongue.text("paper.bilan.caf.not-noted");
      case NOT_WHOLE_YEARS -> tongue.text("paper.bilan.caf.whole-years");
      case SEVERAL_YEARS -> tongue.text("paper.bilan.caf.several-years");
      case NOTHING -> tongue.text("paper.bilan.caf.nothing");
    };
  }

  private String of(Of of) {
    return switch (of.kind()) {
      case AT_SESSIONS -> tongue.text("paper.bilan.caf.at", of.n());
      case OF_SESSIONS -> tongue.text("paper.bilan.caf.of", of.n());
      case PRESENCES -> tongue.text("paper.bilan.caf.presences", amount(of), of.n());
      case EUROS_BY_FAMILY -> tongue.text("paper.bilan.caf.by-family", euros(of), of.n());
      case EUROS_BY_SESSION -> tongue.text("paper.bilan.caf.by-session", euros(of), of.n());
      case EUROS_BY_HOUR -> tongue.text("paper.bilan.caf.by-hour", euros(of), of.n());
      case HOURS_OF_YEAR -> tongue.text("paper.bilan.caf.hours", of.n());
    };
  }

  private static long amount(Of of) {
    return Objects.requireNonNull(of.amount());
  }

  private String euros(Of of) {
    return words.euros(BigDecimal.valueOf(amount(of)));
  }

  /** "En 2025, 32 477 € dépensés, soit …": each part with what it is of. */
  Block means(Means means) {
    List<String> parts = new ArrayList<>();
    BigDecimal family = means.perFamily();
    if (family != null) {
      parts.add(
          tongue.text(
              "paper.bilan.means.family",
              words.euros(family),
              Objects.requireNonNull(means.families())));
    }
    BigDecimal session = means.perSession();
    if (session != null) {
      parts.add(tongue.text("paper.bilan.means.session", words.euros(session), means.sessions()));
    }
    List<String> team = new ArrayList<>();
    if (means.paid() != null) {
      team.add(tongue.text("paper.bilan.means.paid", means.paid()));
    }
    if (means.unpaid() != null) {
      team.add(tongue.text("paper.bilan.means.unpaid", means.unpaid()));
    }
    String year = Integer.toString(means.year());
    String spent = words.euros(BigDecimal.valueOf(means.spent()));
    String said =
        parts.isEmpty()
            ? tongue.text("paper.bilan.means.spent", year, spent)
            : tongue.text("paper.bilan.means", year, spent, and(parts));
    return new Block.Paragraph(
        Words.marked(
            team.isEmpty() ? said : said + " " + tongue.text("paper.bilan.means.team", and(team))),
        Block.Style.BODY);
  }

  private String and(List<String> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : tongue.text("paper.bilan.means.and", parts.getFirst(), parts.getLast());
  }
}
