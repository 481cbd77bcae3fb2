package fr.village.ui.submission;

import fr.village.ui.common.Said;
import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Submission;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.read.ReadWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a workbook.
 *
 * @param sound whether nothing is to be refused of it
 * @param of whose it is, and of when; null where that cannot be read
 */
public record Checked(String name, boolean sound, @Nullable Said of, List<Remark> remarks) {
  public Checked {
    remarks = List.copyOf(remarks);
  }

  /**
   * One finding.
   *
   * @param where sheet and row; null for the whole file
   * @param what what is wrong, and what to do
   */
  public record Remark(@Nullable Said where, Said what) {}

  static Checked of(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      ReadWorkbook read = WorkbookCheck.check(file);
      return new Checked(
          name,
          read.findings().stream().allMatch(f -> f.kind() == Finding.Kind.NOTE),
          of(read.submission()),
          read.findings().stream().map(Checked::remark).toList());
    } catch (IOException e) {
      return unreadable(name, "federation.why.unreachable");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // a file made to break its reader
      return unreadable(name, "workbook.suspicious");
    }
  }

  private static Checked unreadable(String name, String why) {
    return new Checked(name, false, null, List.of(new Remark(null, Said.of(why))));
  }

  private static @Nullable Said of(@Nullable Submission submission) {
    if (submission == null) {
      return null;
    }
    Cover cover = submission.cover();
    return Said.of(
        "submission.check.of", cover.houseName(), cover.closing(), "" + cover.revision());
  }

  private static Remark remark(Finding finding) {
    String sheet = finding.sheet();
    Integer row = finding.row();
    Said where =
        sheet == null
            ? null
            : row == null
                ? Said.of("submission.check.sheet", sheet)
                : Said.of("submission.check.row", sheet, row.toString());
    // rows and revisions are written without the blanks of large numbers
    List<Object> arguments =
        finding.arguments().stream().map(a -> a instanceof Integer n ? n.toString() : a).toList();
    return new Remark(where, new Said(finding.key(), arguments));
  }
}
