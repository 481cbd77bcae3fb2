package fr.village.workbook.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole workbook before it is written.
 *
 * @param title title of the document
 * @param day the closing's day, the only time the file carries
 * @param parts the sheets in order, the summary page apart, which comes second
 */
public record Book(String title, LocalDate day, Summary summary, List<Part<?>> parts) {
  public Book {
    parts = List.copyOf(parts);
  }

  /** The book of these facts and parts, with its dictionary and its seals added. */
  static Book sealed(
      String title,
      LocalDate day,
      Summary summary,
      Part<Fact> facts,
      Class<?> factsOf,
      List<Part<?>> data) {
    List<Part<?>> parts = new ArrayList<>();
    parts.add(facts);
    parts.addAll(data);
    parts.add(
        new Part<>(
            Format1.DICTIONARY,
            Dictionary.of(parts.stream().<TableFormat<?>>map(Part::format).toList(), factsOf)));
    List<Seal> seals = new ArrayList<>(Digests.seals(parts));
    seals.addAll(Digests.seals(summary));
    String digest = Digests.whole(seals);
    List<Fact> all = new ArrayList<>(facts.rows());
    all.add(Facts.digest(digest));
    parts.set(0, new Part<>(facts.format(), all));
    seals.add(new Seal(Seal.WHOLE, null, null, digest));
    parts.add(new Part<>(Format1.SEALS, seals));
    return new Book(title, day, summary, parts);
  }
}
