package fr.village.app.export;

import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.ReferenceSet;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Submission;
import fr.village.workbook.Texts;
import fr.village.workbook.check.PackageString;
import fr.village.workbook.check.PackageStrings;
import fr.village.workbook.read.Unreadable;
import fr.village.workbook.write.WorkbookWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The texts of a workbook that are the format's, the reference set's or the register's, whatever
 * the notebook holds (ANONYMITY.md, rule 8: a child may be called France, a family Lê or Mars). A
 * sentence of the format is known by its words; its numbers and months may differ.
 */
final class FormatTexts {
  /** Counts, years, hours: never as long as a phone's digits in one run. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d\\p{L}])\\d{1,4}(?:[.,]\\d{1,2})?(?![\\d\\p{L}])");

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
              + "|décembre)(?= #)");

  private final Set<String> shapes = new HashSet<>();

  private FormatTexts() {}

  /**
   * What may stand in the workbook of a Maison: the texts of workbooks of the same Maison whose
   * figures are made up, and every code and label.
   */
  static FormatTexts of(ReferenceSet reference, Submission submission) {
    FormatTexts texts = new FormatTexts();
    for (Submission made : new MadeUp(reference, submission).submissions()) {
      strings(WorkbookWriter.write(made)).forEach(found -> texts.add(found.text()));
    }
    texts.add(SubmissionFactory.NOBODY_NAMED);
    texts.add(reference);
    texts.addJoined(submission);
    return texts;
  }

  /** Every text of every part of a workbook just written. */
  static List<PackageString> strings(byte[] workbook) {
    try {
      return PackageStrings.of(workbook);
    } catch (Unreadable e) {
      throw new IllegalStateException("a workbook just written", e);
    }
  }

  boolean has(String text) {
    return shapes.contains(shape(text));
  }

  /** Numbers as {@code #}, the months of dates as {@code @}. */
  static String shape(String text) {
    return MONTH.matcher(NUMBER.matcher(text).replaceAll("#")).replaceAll("@");
  }

  private void add(String text) {
    shapes.add(shape(text));
  }

  private void add(String code, Label label) {
    add(code);
    add(label.fr());
  }

  private void add(ReferenceSet reference) {
    reference
        .codeLists()
        .forEach(
            list -> {
              add(list.code(), list.label());
              for (CodeItem item : list.items()) {
                add(item.code(), item.label());
              }
            });
    reference.topics().forEach(topic -> add(topic.code(), topic.label()));
    reference.crossings().forEach(crossing -> add(crossing.code(), crossing.label()));
    reference.sums().forEach(sum -> add(sum.code(), sum.label()));
    reference
        .tables()
        .forEach(
            table -> {
              add(table.code(), table.label());
              table
                  .levels()
                  .forEach(
                      level -> {
                        add(level.code());
                        level.cells().forEach(cell -> add(cell.code(), cell.label()));
                      });
            });
  }

  /** Cells that list several topics, when each topic is known. */
  private void addJoined(Submission submission) {
    for (SessionLine line : submission.sessions()) {
      for (List<String> topics : List.of(line.topics(), line.topicLabels())) {
        if (topics.stream().allMatch(this::has)) {
          add(String.join(Texts.SEPARATOR, topics));
        }
      }
    }
  }
}
