package fr.village.federation;

import fr.village.workbook.Coded;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.format.Field;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Summary;
import fr.village.workbook.format.TableFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be kept of a file that can never count: where something is wrong and what, not what
 * stands there. A name may have been typed where a number belongs.
 */
public final class Discretion {
  private static final String HIDDEN = "…";
  private static final String BETWEEN = ", ";

  /** Too short for anybody's number. */
  private static final Pattern VERSION = Pattern.compile("[0-9.]{1,4}");

  private static final Set<String> WORDS = words();

  private Discretion() {}

  /** The file without any text of its cells, unless its rows may be made to count. */
  public static Seen of(Seen file) {
    boolean mayCount =
        Sorting.canBeAccepted(file)
            || file.findings().stream().allMatch(finding -> finding.kind() == Kind.NOTE);
    if (mayCount) {
      return file;
    }
    return new Seen(
        file.path(),
        file.sha256(),
        file.contentDigest(),
        file.cover(),
        file.findings().stream().map(Discretion::hidden).toList());
  }

  private static Finding hidden(Finding finding) {
    if (finding.kind() == Kind.PERSONAL) {
      // says a column and a title of our own list, in a sheet that is named anyway
      return finding;
    }
    List<Object> arguments =
        finding.arguments().stream()
            .map(a -> a instanceof String text && !isOurs(text) ? (Object) HIDDEN : a)
            .toList();
    return new Finding(
        finding.kind(), finding.sheet(), finding.row(), finding.column(), finding.key(), arguments);
  }

  /** Whether the format itself says so, alone or in a list, or it is a version. */
  private static boolean isOurs(String text) {
    return VERSION.matcher(text).matches()
        || Arrays.stream(text.split(BETWEEN, -1)).allMatch(WORDS::contains);
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>(Set.of(Summary.NAME));
    for (TableFormat<?> table : Format1.ALL) {
      words.add(table.name());
      words.add(table.code());
      for (Field field : table.fields()) {
        words.add(field.code());
        words.add(field.header());
        field.codes().stream().map(Coded::code).forEach(words::add);
      }
    }
    return Set.copyOf(words);
  }
}
