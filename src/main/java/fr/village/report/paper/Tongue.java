package fr.village.report.paper;

import fr.village.domain.reference.Label;
import fr.village.i18n.DateTexts;
import fr.village.i18n.Messages;
import fr.village.report.Block;
import fr.village.report.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The language a paper is written in. */
public record Tongue(Messages messages, DateTexts dates) {
  public static Tongue of(Messages messages) {
    return new Tongue(messages, new DateTexts(messages.isFrench()));
  }

  public Locale locale() {
    return dates.locale();
  }

  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  public String text(Label label) {
    return messages.isFrench() ? label.fr() : label.en();
  }

  /** Text with its louder and to-be-filled parts. */
  public Words words(String key, Object... arguments) {
    return Words.marked(text(key, arguments));
  }

  public Block heading(String key) {
    return new Block.Heading(1, text(key));
  }

  public Block paragraph(String key, Object... arguments) {
    return new Block.Paragraph(words(key, arguments), Block.Style.BODY);
  }

  public Block paragraph(Block.Style style, String key, Object... arguments) {
    return new Block.Paragraph(words(key, arguments), style);
  }

  public Block bullets(String... keys) {
    return new Block.Bullets(Stream.of(keys).map(this::words).toList());
  }

  /** A table of two columns: what, and what it is. */
  public Block facts(List<Block.Row> rows, String what, String is) {
    return new Block.Table(
        null,
        List.of(
            new Block.Column(text(what), 3, Block.Align.START),
            new Block.Column(text(is), 7, Block.Align.START)),
        true,
        0,
        rows);
  }

  public Block.Row fact(String key, String is) {
    return new Block.Row(List.of(words(key), Words.marked(is)), false);
  }

  /** "9 h 30 – 11 h 00". */
  public String hours(LocalTime from, int minutes) {
    return dates.time(from) + " – " + dates.time(from.plusMinutes(minutes));
  }

  public String day(LocalDate day) {
    return dates.dayAndDate(day);
  }
}
