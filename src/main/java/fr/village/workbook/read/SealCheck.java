package fr.village.workbook.read;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.format.Digests;
import fr.village.workbook.format.Facts;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.RowDigest;
import fr.village.workbook.format.Seal;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.RawSheet.RawRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rows with the digests sent along. Rows may have been sorted: a row is looked up by
 * its digest first, and only what is left over is matched by key.
 */
final class SealCheck {
  /** The fact that tells the digest of all rows. */
  private static final String DIGEST = "digest";

  private final Map<String, List<Seal>> ofTables = new HashMap<>();
  private final Map<String, List<Seal>> ofTexts = new HashMap<>();
  private final Set<String> wholes = new HashSet<>();
  private final Consumer<Finding> findings;
  private final RowDigest digests = new RowDigest();
  private final List<String> lines = new ArrayList<>();
  private boolean digestSeen;
  private @Nullable String whole;

  SealCheck(List<Seal> seals, Consumer<Finding> findings) {
    this.findings = findings;
    for (Seal seal : seals) {
      Map<String, List<Seal>> kind = seal.key() == null ? ofTexts : ofTables;
      kind.computeIfAbsent(seal.sheet(), sheet -> new ArrayList<>()).add(seal);
      if (seal.sheet().equals(Seal.WHOLE)) {
        wholes.add(seal.digest());
      }
    }
  }

  /** Whether anything of a sheet was sealed. */
  boolean knows(String sheet) {
    return ofTables.containsKey(sheet) || ofTexts.containsKey(sheet);
  }

  void compare(RawSheet sheet, TableFormat<?> format) {
    Sealed sent =
        new Sealed(
            ofTables.getOrDefault(format.name(), List.of()),
            seal -> lookedUp(seal.digest(), String.valueOf(seal.key())));
    List<RawRow> unknown = new ArrayList<>();
    for (RawRow row : sheet.rows()) {
      String key = format.key(row.cells());
      if (format == Format1.FACTS && key.equals(DIGEST)) {
        compareDigest(sheet, row);
        continue;
      }
      String digest = digests.row(format, row.cells());
      if (format != Format1.FACTS || !Digests.isOutside(key)) {
        lines.add(Digests.line(format.name(), digest));
      }
      if (!sent.take(lookedUp(digest, key))) {
        unknown.add(row);
      }
    }
    Sealed left = new Sealed(sent.left(seal -> true), seal -> String.valueOf(seal.key()));
    for (RawRow row : unknown) {
      boolean edited = left.take(format.key(row.cells()));
      report(sheet, row.number(), edited ? "workbook.row-modified" : "workbook.row-added");
    }
    for (Seal seal : left.left(seal -> true)) {
      report(sheet, seal.row(), "workbook.row-removed", String.valueOf(seal.key()));
    }
  }

  /** A row by all that was said of it, so that what was said is compared as well. */
  private static String lookedUp(String digest, String key) {
    return digest + key;
  }

  /** The digest of all rows cannot be in its own: it must be the one sent along, once. */
  private void compareDigest(RawSheet sheet, RawRow row) {
    boolean own =
        !digestSeen
            && wholes.stream()
                .map(Facts::digest)
                .map(fact -> digests.row(Format1.FACTS, Format1.FACTS.cells(fact)))
                .anyMatch(digests.row(Format1.FACTS, row.cells())::equals);
    if (!own) {
      report(sheet, row.number(), digestSeen ? "workbook.row-added" : "workbook.row-modified");
    }
    digestSeen = true;
  }

  /** Titles, notes and the summary page: what stands in no table. */
  void compareLoose(RawSheet sheet, String name, String key) {
    Sealed sent = new Sealed(ofTexts.getOrDefault(name, List.of()), Seal::digest);
    SortedMap<Integer, SortedMap<Integer, Object>> rows = new TreeMap<>();
    for (LooseCell cell : sheet.loose()) {
      rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell.value());
    }
    Set<Integer> changed = new HashSet<>();
    rows.forEach(
        (row, cells) -> {
          if (!sent.take(digests.looseRow(name, cells))) {
            changed.add(row + 1);
            String reference = new LooseCell(row, cells.firstKey(), "").reference();
            report(sheet, row + 1, key, reference);
          }
        });
    for (Seal seal : sent.left(seal -> seal.row() == null || !changed.contains(seal.row()))) {
      report(sheet, seal.row(), "workbook.text-removed");
    }
  }

  private void report(RawSheet sheet, @Nullable Integer row, String key, Object... arguments) {
    findings.accept(Finding.of(Kind.MODIFIED, key, arguments).in(sheet.name()).at(row, null));
  }

  /** Digest of all rows as they are now. */
  String whole() {
    String now = Objects.requireNonNullElseGet(whole, () -> Digests.wholeOf(lines));
    whole = now;
    return now;
  }

  /** The digest sent along, and the row that tells it. */
  void compareWhole() {
    if (!digestSeen) {
      findings.accept(
          Finding.of(Kind.MODIFIED, "workbook.row-removed", DIGEST).in(Format1.FACTS.name()));
    }
    if (!wholes.equals(Set.of(whole()))) {
      findings.accept(
          Finding.of(Kind.MODIFIED, "workbook.digest-differs").in(Format1.SEALS.name()));
    }
  }

  /** Seals that are taken one by one, by what they are looked up by. */
  private static final class Sealed {
    private final List<Seal> all;
    private final Function<Seal, String> by;
    private final Map<String, Integer> there = new HashMap<>();

    Sealed(List<Seal> all, Function<Seal, String> by) {
      this.all = all;
      this.by = by;
      all.forEach(seal -> there.merge(by.apply(seal), 1, Integer::sum));
    }

    /** Whether there was one, which is gone now. */
    boolean take(String sought) {
      Integer left = there.get(sought);
      if (left == null || left == 0) {
        return false;
      }
      there.put(sought, left - 1);
      return true;
    }

    /** Those not taken; of equals, the last ones. */
    List<Seal> left(Predicate<Seal> which) {
      Map<String, Integer> still = new HashMap<>(there);
      List<Seal> left = new ArrayList<>();
      for (Seal seal : all.reversed()) {
        Integer count = still.getOrDefault(by.apply(seal), 0);
        if (count > 0) {
          still.put(by.apply(seal), count - 1);
          if (which.test(seal)) {
            left.add(seal);
          }
        }
      }
      return left.reversed();
    }
  }
}
